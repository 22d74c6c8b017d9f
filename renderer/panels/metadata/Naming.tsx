import { slugFromHeadline } from '#shared/article/slug.ts';
import { BylineField } from '../../byline/BylineField.tsx';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField } from '../../session/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';

/** Byline and slug, which are drawn from authors and headline. */
export function Naming({ session }: { session: ArticleSession }) {
  const headline = useField(session, 'headline');
  const slug = useField(session, 'slug');
  const fromHeadline = slugFromHeadline(headline);
  return (
    <>
      <BylineField session={session} />
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
