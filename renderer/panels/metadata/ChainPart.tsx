import { articleOfUri } from '#shared/article/article-uri.ts';
import { relationNames } from '#shared/metadata/update-chain.ts';
import { useField, usePart } from '../../session/use-store.ts';
import type { WorkspaceState } from '../../session/workspace.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import type { FieldProps } from './panel-field.ts';

const articlesOf = (state: WorkspaceState) => state.articles;

/** The pieces that this one follows or is followed by, and what can be done with a published piece. */
export function ChainPart({ session, metadata }: FieldProps) {
  const workspace = useWorkspace();
  const articles = usePart(workspace.state, articlesOf);
  const status = useField(session, 'status');
  return (
    <div className="metadata-chain">
      {metadata.updateChain.length > 0 && (
        <ul aria-label="Versions and updates">
          {metadata.updateChain.map(({ relation, uri, title }) => {
            const id = articleOfUri(uri);
            const known = id === null ? null : articles.find(article => article.id === id);
            const name = known?.headline.trim() || title.trim() || uri;
            return (
              <li key={`${relation} ${uri}`}>
                <span>{relationNames[relation] ?? relation}</span>
                {known ? (
                  <button
                    type="button"
                    className="metadata-link"
                    dir="auto"
                    onClick={() => void workspace.openArticle(known.id)}
                  >
                    {name}
                  </button>
                ) : (
                  <span dir="auto">{id === null ? name : `${name} (not in this library)`}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <div className="metadata-deeds">
        <Button onClick={() => void workspace.shelf.newVersion(session.id)}>New version</Button>
        <Button disabled={status === 'killed'} onClick={() => workspace.show('kill')}>
          {status === 'killed' ? 'Killed' : 'Kill…'}
        </Button>
      </div>
    </div>
  );
}
