import { Tags, X } from 'lucide-react';
import { useEffect } from 'react';
import { nameIn } from '#shared/vocabulary/term-index.ts';
import { useStore } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { findTerm } from '../../topics/find-term.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/chips.css';
import { Notes } from './Notes.tsx';
import type { FieldProps } from './panel-field.ts';

/** The chosen subject codes; one whose vocabulary is not there stays and is shown as unknown. */
export function TopicChips({ metadata, set, state, findings }: FieldProps) {
  const workspace = useWorkspace();
  const { read, whole } = useStore(workspace.vocabularies.state);
  const topics = metadata.mediaTopics;
  const named = topics.length > 0;
  // Without topics there is nothing to name, and large vocabularies need not be read before they are chosen from.
  useEffect(() => {
    if (named) void workspace.vocabularies.load();
  }, [workspace, named]);
  const remove = (at: number) => set({ mediaTopics: topics.filter((_, other) => other !== at) });
  return (
    <fieldset className="field topic-field">
      <legend className="field-label">Subject codes</legend>
      {topics.length > 0 && (
        <ul className="topic-chips">
          {topics.map((topic, at) => {
            const term = findTerm(read.values(), topic.uri);
            const name = term ? nameIn(term, metadata.language) : topic.name || topic.uri;
            const remark = term ? (term.retired === null ? '' : 'retired') : whole ? 'unknown' : '';
            return (
              <li key={`${topic.uri} ${topic.name}`} className="chip" title={topic.uri}>
                <span dir="auto">{name}</span>
                {remark !== '' && <small className={`topic-${remark}`}>{remark}</small>}
                <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(at)}>
                  <X aria-hidden size={12} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button onClick={() => workspace.show('topics')}>
          <Tags aria-hidden size={15} />
          Choose subject codes…
        </Button>
      </div>
      <div className="field-note">
        <Notes state={state} findings={findings} />
      </div>
    </fieldset>
  );
}
