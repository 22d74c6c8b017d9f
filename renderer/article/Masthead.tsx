import type { ArticleSession } from '../session/article-session.ts';
import { useField, usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { GrowingLine } from './GrowingLine.tsx';

interface MastheadProps {
  session: ArticleSession;
  readOnly: boolean;
  /** Goes into the body. */
  onLeave: () => void;
}

const smartQuotesOf = (state: WorkspaceState) => state.settings.smartQuotes;

/** Headline, dek and byline above the body; Enter goes from the headline to the dek, and from there into the body. */
export function Masthead({ session, readOnly, onLeave }: MastheadProps) {
  const headline = useField(session, 'headline');
  const dek = useField(session, 'dek');
  const byline = useField(session, 'byline');
  const { language } = useField(session, 'metadata');
  const isSmart = usePart(useWorkspace().state, smartQuotesOf);
  const typography = isSmart ? language : null;
  return (
    <header className="masthead">
      <GrowingLine
        className="headline"
        label="Headline"
        value={headline}
        readOnly={readOnly}
        typography={typography}
        onChange={value => session.setFields({ headline: value })}
      />
      <GrowingLine
        className="dek"
        label="Dek"
        value={dek}
        readOnly={readOnly}
        typography={typography}
        onChange={value => session.setFields({ dek: value })}
        onLeave={onLeave}
      />
      <GrowingLine
        className="byline"
        label="Byline"
        value={byline}
        readOnly={readOnly}
        typography={typography}
        onChange={value => session.setFields({ byline: value })}
        onLeave={onLeave}
      />
    </header>
  );
}
