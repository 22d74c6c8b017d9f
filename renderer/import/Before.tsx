import type { ImportPreview, Twin } from '#shared/ipc/import.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';

/** Says that a file was imported before, and leads to what became of it. */
export function Before({ preview: { twins, sameAs } }: { preview: ImportPreview }) {
  const workspace = useWorkspace();
  if (twins.length === 0 && sameAs === null) return null;
  const open = async ({ id, spiked }: Twin) => {
    workspace.imports.close();
    if (spiked) {
      workspace.showSide('library');
      workspace.shelf.showFilter({ kind: 'spike' });
    } else await workspace.openArticle(id);
  };
  return (
    <div className="import-before" role="note">
      {sameAs !== null && <p>{`The same file as ${sameAs} above. It would be imported a second time.`}</p>}
      {twins.length > 0 && <p>This file was imported before. Imported again, it becomes another article.</p>}
      {twins.map(twin => (
        <div key={twin.id} className="import-twin">
          <span dir="auto">{`${nameOf(twin)}${twin.spiked ? ', in the spike' : ''}`}</span>
          <Button
            aria-label={`${twin.spiked ? 'Show the spike' : `Open ${nameOf(twin)}`}, and import nothing`}
            onClick={() => void open(twin)}
          >
            {twin.spiked ? 'Show the spike' : 'Open it instead'}
          </Button>
        </div>
      ))}
    </div>
  );
}

function nameOf({ headline }: Twin): string {
  return headline.trim() === '' ? 'An article without a headline' : `“${headline.trim()}”`;
}
