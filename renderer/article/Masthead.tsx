import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../session/use-store.ts';
import { GrowingLine } from './GrowingLine.tsx';

/** Headline, dek and byline above the body; Enter goes from the headline to the dek, and from there into the body. */
export function Masthead({ session, onLeave }: { session: ArticleSession; onLeave: () => void }) {
  const headline = useField(session, 'headline');
  const dek = useField(session, 'dek');
  const byline = useField(session, 'byline');
  return (
    <header className="masthead">
      <GrowingLine
        className="headline"
        label="Headline"
        value={headline}
        onChange={value => session.setFields({ headline: value })}
      />
      <GrowingLine
        className="dek"
        label="Dek"
        value={dek}
        onChange={value => session.setFields({ dek: value })}
        onLeave={onLeave}
      />
      <GrowingLine
        className="byline"
        label="Byline"
        value={byline}
        onChange={value => session.setFields({ byline: value })}
        onLeave={onLeave}
      />
    </header>
  );
}
