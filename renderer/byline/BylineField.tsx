import type { ReactNode } from 'react';
import { composeByline } from '#shared/article/byline.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../session/use-store.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import './byline.css';

interface BylineFieldProps {
  session: ArticleSession;
  /** What else there is to say of it. */
  more?: ReactNode;
}

/** The byline: it follows the authors until it is written by hand, and can be made to follow them again. */
export function BylineField({ session, more }: BylineFieldProps) {
  const byline = useField(session, 'byline');
  const authors = useField(session, 'authors');
  const { language } = useField(session, 'metadata');
  const composed = composeByline(authors, language);
  return (
    <Field
      label="Byline"
      placeholder="Composed from the authors"
      value={byline}
      onChange={value => session.setFields({ byline: value })}
      note={
        <>
          {note()}
          {more}
        </>
      }
    />
  );

  function note() {
    if (composed === '') return null;
    if (byline === composed) return 'Follows the authors.';
    return (
      <span className="byline-differs">
        Differs from the authors:
        <Button look="quiet" onClick={() => session.setFields({ byline: composed })}>
          compose again
        </Button>
      </span>
    );
  }
}
