import { useEffect, useState } from 'react';
import { slugFromHeadline } from '#shared/article/slug.ts';
import type { SlugState } from '#shared/ipc/terms.ts';
import { BylineField } from '../../byline/BylineField.tsx';
import { useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notes } from './Notes.tsx';
import type { FieldProps } from './panel-field.ts';

/** The byline as it is printed, with what is to be said of it. */
export function BylinePart({ session, state, findings }: FieldProps) {
  return <BylineField session={session} more={<Notes state={state} findings={findings} />} />;
}

/** How long the typing of a slug rests before the library is asked about it, in milliseconds. */
const rest = 250;

/** The slug, which can be drawn from the headline and must be no other article's. */
export function SlugPart({ session, state, findings }: FieldProps) {
  const { desk, openArticle } = useSlugDesk();
  const slug = useField(session, 'slug');
  const headline = useField(session, 'headline');
  const [taken, setTaken] = useState<(SlugState & { slug: string }) | null>(null);
  useEffect(() => {
    let wanted = true;
    const timer = window.setTimeout(async () => {
      const checked = await desk.call('library:checkSlug', { id: session.id, slug: slug.slice(0, 500) });
      if (wanted && checked.ok) setTaken({ ...checked.value, slug });
    }, rest);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [desk, session, slug]);
  const fromHeadline = slugFromHeadline(headline);
  const drawFromHeadline = async () => {
    const checked = await desk.call('library:checkSlug', { id: session.id, slug: fromHeadline });
    session.setFields({ slug: checked.ok ? checked.value.free : fromHeadline });
  };
  const conflict = taken?.slug === slug && slug !== '' ? taken.takenBy : null;
  return (
    <Field
      label="Slug"
      value={slug}
      onChange={value => session.setFields({ slug: value })}
      note={
        <>
          <Notes state={state} findings={findings} />
          {conflict && taken && (
            <span className="metadata-conflict missing">
              {'“'}
              <button type="button" className="metadata-link" onClick={() => openArticle(conflict.id)}>
                {conflict.headline.trim() || 'An article without a headline'}
              </button>
              {'” has this slug, too. '}
              <Button onClick={() => session.setFields({ slug: taken.free })}>{`Use ${taken.free}`}</Button>
            </span>
          )}
        </>
      }
      action={
        fromHeadline !== '' &&
        fromHeadline !== slug &&
        !new RegExp(`^${fromHeadline}-\\d+$`).test(slug) && (
          <Button onClick={() => void drawFromHeadline()}>From headline</Button>
        )
      }
    />
  );
}

function useSlugDesk() {
  const workspace = useWorkspace();
  return { desk: workspace.desk, openArticle: (id: string) => void workspace.openArticle(id) };
}

/** The note to the editors who receive the piece. */
export function EdnotePart({ session, state, findings }: FieldProps) {
  const notes = useField(session, 'notes');
  return (
    <Field
      label="Ednote"
      lines={4}
      placeholder="To editors who receive the piece; never to readers"
      value={notes.ednote}
      onChange={ednote => session.setFields({ notes: { ...notes, ednote } })}
      note={<Notes state={state} findings={findings} />}
    />
  );
}
