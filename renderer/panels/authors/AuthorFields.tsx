import type { Author } from '#shared/article/author.ts';
import { suggestedRoles } from '#shared/article/author-roles.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { PersonFields } from './PersonFields.tsx';

interface AuthorFieldsProps {
  author: Author;
  onChange: (change: Partial<Author>) => void;
}

/** What the article says of one of its authors: what was done for it, and who it is. */
export function AuthorFields({ author, onChange }: AuthorFieldsProps) {
  return (
    <PersonFields
      person={author}
      onChange={onChange}
      beside={
        <SuggestField
          label="Role"
          placeholder="Author"
          value={author.role}
          suggest={suggestRoles}
          onChange={role => onChange({ role })}
        />
      }
    />
  );
}

function suggestRoles(typed: string) {
  const wanted = typed.trim().toLowerCase();
  return suggestedRoles
    .filter(role => role.toLowerCase().includes(wanted) && role !== typed)
    .map(role => ({ key: role, name: role, detail: '' }));
}
