import { slugFromHeadline } from '#shared/article/slug.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField } from '../../session/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';

/** Byline and slug, which can be drawn from authors and headline. */
export function Naming({ session }: { session: ArticleSession }) {
  const headline = useField(session, 'headline');
  const byline = useField(session, 'byline');
  const slug = useField(session, 'slug');
  const authors = useField(session, 'authors');
  const fromAuthors = names.format(authors.map(author => author.name.trim()).filter(Boolean));
  const fromHeadline = slugFromHeadline(headline);
  return (
    <>
      <Field
        label="Byline"
        value={byline}
        onChange={value => session.setFields({ byline: value })}
        action={
          fromAuthors !== '' &&
          fromAuthors !== byline && (
            <Button onClick={() => session.setFields({ byline: fromAuthors })}>From authors</Button>
          )
        }
      />
      <Field
        label="Slug"
        value={slug}
        onChange={value => session.setFields({ slug: value })}
        action={
          fromHeadline !== '' &&
          fromHeadline !== slug && (
            <Button onClick={() => session.setFields({ slug: fromHeadline })}>From headline</Button>
          )
        }
      />
    </>
  );
}

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });
