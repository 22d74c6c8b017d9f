import { useEffect, useMemo, useState } from 'react';
import type { Topic } from '#shared/metadata/topic.ts';
import type { Term } from '#shared/vocabulary/vocabulary.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TopicTree } from './TopicTree.tsx';
import { keysAbove } from './tree-rows.ts';
import './topics.css';

/** Chooses subject codes by word or by going down the tree. */
export function TopicsDialog({ session, onClose }: { session: ArticleSession; onClose: () => void }) {
  const workspace = useWorkspace();
  const { infos, read, failure } = useStore(workspace.vocabularies.state);
  const metadata = useField(session, 'metadata');
  const [name, setName] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<Term | null>(null);
  useEffect(() => void workspace.vocabularies.load(), [workspace]);

  const info = infos.find(one => one.name === name) ?? infos[0];
  const vocabulary = info && read.get(info.name);
  const index = useMemo(
    () => (vocabulary ? workspace.vocabularies.indexOf(vocabulary, metadata.language) : null),
    [workspace, vocabulary, metadata.language],
  );
  const found = useMemo(() => (index && query.trim() !== '' ? index.search(query) : null), [index, query]);
  const chosen = new Set(metadata.mediaTopics.map(({ uri }) => uri));
  const toggle = (term: Term) => {
    if (!index) return;
    const topic: Topic = { name: index.nameOf(term), uri: term.uri };
    const mediaTopics = chosen.has(term.uri)
      ? metadata.mediaTopics.filter(({ uri }) => uri !== term.uri)
      : [...metadata.mediaTopics, topic];
    session.setFields({ metadata: { ...metadata, mediaTopics } });
  };
  const showInTree = (term: Term) => {
    if (!index) return;
    setOpen(new Set([...open, ...keysAbove(index, term)]));
    setQuery('');
    setActive(term);
  };
  return (
    <Dialog
      wide
      title="Subject codes"
      description="Search by word, or go down the tree with the arrow keys. Enter or Space chooses a term."
      onClose={onClose}
    >
      <div className="topics">
        <div className="topics-head">
          <input
            type="search"
            className="topics-search"
            aria-label="Find a subject"
            placeholder="Find a subject"
            spellCheck={false}
            value={query}
            onChange={event => setQuery(event.target.value)}
            onKeyDown={event => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              document.getElementById('topic-tree')?.focus();
            }}
          />
          {infos.length > 1 && info && (
            <Choice
              label="Vocabulary"
              value={info.name}
              options={Object.fromEntries(infos.map(one => [one.name, one.title]))}
              onChange={chosenName => {
                setName(chosenName);
                setOpen(new Set());
                setActive(null);
              }}
            />
          )}
        </div>
        {failure && <p className="topics-failed">{failure}</p>}
        {index && (
          <TopicTree
            index={index}
            found={found}
            open={open}
            onOpen={setOpen}
            active={active}
            onActive={setActive}
            chosen={chosen}
            onToggle={toggle}
          />
        )}
        {!index && !failure && <p className="panel-hint">Reading the vocabulary…</p>}
        <div className="topics-about" aria-live="polite">
          {index && active && (
            <>
              <strong dir="auto">{index.nameOf(active)}</strong> <code>{active.uri}</code>
              {active.retired !== null && (
                <em>{` Retired on ${active.retired.slice(0, 10)}; better not used.`}</em>
              )}
              <p dir="auto">{index.definitionOf(active) || 'The vocabulary has no definition of it.'}</p>
              {found && <Button onClick={() => showInTree(active)}>Show in the tree</Button>}
            </>
          )}
        </div>
      </div>
      <footer>
        <Button className="dialog-aside" onClick={() => workspace.show('vocabularies')}>
          Vocabularies…
        </Button>
        <span className="topics-count">{`${metadata.mediaTopics.length} chosen`}</span>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </footer>
    </Dialog>
  );
}
