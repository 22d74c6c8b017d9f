import { useState } from 'react';
import type { ArticleSession } from '../session/article-session.ts';
import { useField, usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { FieldLength } from './FieldLength.tsx';
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
  const [edited, setEdited] = useState<'headline' | 'dek' | null>(null);
  const leave = () => setEdited(null);
  return (
    <header className="masthead">
      <div className="masthead-line">
        <GrowingLine
          className="headline"
          onFocus={() => setEdited(readOnly ? null : 'headline')}
          onBlur={leave}
          label="Headline"
          value={headline}
          readOnly={readOnly}
          typography={typography}
          onChange={value => session.setFields({ headline: value })}
        />
        {edited === 'headline' && <FieldLength session={session} field="headline" />}
      </div>
      <div className="masthead-line">
        <GrowingLine
          className="dek"
          onFocus={() => setEdited(readOnly ? null : 'dek')}
          onBlur={leave}
          label="Dek"
          value={dek}
          readOnly={readOnly}
          typography={typography}
          onChange={value => session.setFields({ dek: value })}
          onLeave={onLeave}
        />
        {edited === 'dek' && <FieldLength session={session} field="dek" />}
      </div>
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
