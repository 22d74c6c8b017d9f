import { type FormEvent, useEffect, useRef, useState } from 'react';
import { articleUri } from '#shared/article/article-uri.ts';
import type { Id } from '#shared/clock.ts';
import { withLink } from '#shared/metadata/update-chain.ts';
import type { ArticleSession } from '../session/article-session.ts';
import type { Workspace } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { SuggestField } from '../ui/SuggestField.tsx';

/** Kills a piece: its status, the note that tells those who have received it, and what takes its place. */
export function KillDialog({ session, onClose }: { session: ArticleSession; onClose: () => void }) {
  const workspace = useWorkspace();
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const [other, setOther] = useState<{ id: Id; title: string } | null>(null);
  // The list in the window lags behind what was saved last by a moment.
  const listed = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    listed.current = workspace.refreshList();
  }, [workspace]);
  const suggest = async (words: string) => {
    await listed.current;
    return findByHeadline(workspace, session.id, words);
  };
  const replacement = other?.title === typed.trim() ? other : null;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const killed = await workspace.workflow.kill(session.id, note, replacement !== null);
    if (!killed.ok) {
      workspace.tell('error', killed.error.message);
      return;
    }
    onClose();
    if (replacement) await linkBoth(workspace, session, replacement);
  };
  return (
    <Dialog
      title="Kill article"
      description="A killed piece is not to be used by anybody who has it. Text and history stay in the library."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={event => void onSubmit(event)}>
        <Field
          label="Kill note"
          lines={3}
          placeholder="Why it must not be used; goes into the ednote"
          value={note}
          onChange={setNote}
        />
        <SuggestField
          label="Replaced by"
          placeholder="Nothing, or an article of the library by its headline"
          value={typed}
          onChange={setTyped}
          suggest={suggest}
          onTake={({ key, name }) => {
            setTyped(name);
            setOther({ id: key, title: name });
          }}
          invalid={typed.trim() !== '' && !replacement}
          note={
            typed.trim() !== '' && !replacement && <span className="missing">Choose one from the list.</span>
          }
        />
        <footer>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="danger"
            type="submit"
            disabled={note.trim() === '' || (typed.trim() !== '' && !replacement)}
          >
            Kill article
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function findByHeadline(workspace: Workspace, without: Id, words: string) {
  const wanted = words.trim().toLowerCase();
  return workspace.state
    .get()
    .articles.filter(
      ({ id, headline }) =>
        id !== without && headline.trim() !== '' && headline.toLowerCase().includes(wanted),
    )
    .slice(0, 10)
    .map(({ id, headline, modifiedAt }) => ({
      key: id,
      name: headline.trim(),
      detail: modifiedAt.slice(0, 10),
    }));
}

/** Lets the killed piece point to its replacement, and that one back. */
async function linkBoth(
  workspace: Workspace,
  session: ArticleSession,
  { id, title }: { id: Id; title: string },
): Promise<void> {
  const { metadata, headline } = session.article.get();
  const replacedBy = { relation: 'replacedBy', uri: articleUri(id), title };
  session.setFields({ metadata: { ...metadata, updateChain: withLink(metadata.updateChain, replacedBy) } });
  const link = { relation: 'replaces', uri: articleUri(session.id), title: headline };
  const linked = await workspace.desk.call('article:addLink', { id, link });
  if (!linked.ok) {
    workspace.tell('error', `“${title}” does not point back to the killed article. ${linked.error.message}`);
  }
}
