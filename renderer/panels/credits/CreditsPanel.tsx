import { type Credit, newCredit } from '#shared/article/credit.ts';
import { useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { CardList } from '../../ui/CardList.tsx';
import { changeEntry } from '../../ui/edit-list.ts';
import type { PanelProps } from '../panel.ts';
import { kindNames } from './kind-names.ts';
import { PanelCredit } from './PanelCredit.tsx';
import './credits.css';

/** Who has to be named, for which part, under which licence. */
export function CreditsPanel({ session }: PanelProps) {
  const { newId } = useWorkspace();
  const credits = useField(session, 'credits');
  const assets = useField(session, 'assets');
  return (
    <>
      {credits.length === 0 && (
        <p className="panel-hint">No credits yet. Every picture that is not your own needs one.</p>
      )}
      <CardList<Credit>
        entries={credits}
        noun="credit"
        nameOf={credit => credit.line.trim() || credit.creator.trim() || `${kindNames[credit.kind]} credit`}
        create={() => newCredit(newId(), 'image', '')}
        onChange={changed => session.setFields({ credits: changed })}
      >
        {credit => (
          <PanelCredit
            articleId={session.id}
            credit={credit}
            assets={assets}
            onChange={change => session.setFields({ credits: changeEntry(credits, credit.id, change) })}
          />
        )}
      </CardList>
    </>
  );
}
