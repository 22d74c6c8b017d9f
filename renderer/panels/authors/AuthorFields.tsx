import type { Author } from '#shared/article/author.ts';
import { suggestedRoles } from '#shared/article/author-roles.ts';
import { Suggestion } from '../../ui/Suggestion.tsx';
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
        <Suggestion
          label="Role"
          placeholder="Author"
          value={author.role}
          suggestions={suggestedRoles}
          onChange={role => onChange({ role })}
        />
      }
    />
  );
}
