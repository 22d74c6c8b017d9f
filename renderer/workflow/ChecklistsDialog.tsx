import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import type { Profile } from '#shared/metadata/profile.ts';
import type { Checklist, ChecklistEntry, Checklists } from '#shared/workflow/checklists.ts';
import { statuses, statusNames } from '#shared/workflow/status.ts';
import { useProfiles } from '../profiles/use-profiles.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import './checklists-dialog.css';

/** What the desk asks of articles in each status; articles that have their tasks already keep them. */
export function ChecklistsDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { checklists } = useStore(workspace.workflow.state);
  const { list: profiles } = useProfiles();
  const writable = usePart(workspace.state, isWritable);
  const [draft, setDraft] = useState<Checklists | null>(null);
  const [status, setStatus] = useState<string>('draft');
  const [profile, setProfile] = useState('');
  useEffect(() => void workspace.workflow.load(), [workspace]);
  const shown = draft ?? checklists;
  const tasks =
    shown.checklists.find(list => list.status === status && list.profile === profile)?.tasks ?? [];
  const change = (next: ChecklistEntry[]) => {
    const known = statuses.find(one => one === status);
    if (known) setDraft(withTasks(shown, { profile, status: known, tasks: next }));
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!draft || (await workspace.workflow.saveChecklists(draft))) onClose();
  };
  const options = profileOptions(profiles, shown);
  return (
    <Dialog
      title="Checklists"
      description="What has to be done in a status before an article goes on. Articles that have come to it already keep their tasks."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={event => void onSubmit(event)}>
        <div className="panel-pair">
          <Choice label="Status" value={status} options={statusNames} onChange={setStatus} />
          <Choice label="Articles" value={profile} options={options} onChange={setProfile} />
        </div>
        <fieldset className="checklist-tasks" disabled={!writable}>
          {tasks.length === 0 && <p>Nothing is asked for here.</p>}
          {tasks.map((task, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a task has no other name than its place
            <div key={at} className="checklist-task">
              <input
                aria-label={`Task ${at + 1}`}
                dir="auto"
                maxLength={300}
                value={task.text}
                onChange={event => change(tasks.with(at, { ...task, text: event.target.value }))}
              />
              <label>
                <input
                  type="checkbox"
                  checked={task.required}
                  onChange={event => change(tasks.with(at, { ...task, required: event.target.checked }))}
                />
                Required
              </label>
              <IconButton label={`Delete task ${at + 1}`} onClick={() => change(tasks.toSpliced(at, 1))}>
                <Trash2 aria-hidden size={14} />
              </IconButton>
            </div>
          ))}
          <Button onClick={() => change([...tasks, { text: '', required: true }])}>
            <Plus aria-hidden size={15} />
            Add task
          </Button>
        </fieldset>
        <footer>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!writable}>
            Save checklists
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** All profiles of the desk, and behind them those that only a checklist speaks of. */
function profileOptions(profiles: readonly Profile[], { checklists }: Checklists): Record<string, string> {
  const unknown = checklists.map(({ profile }) => profile).filter(id => !profiles.some(one => one.id === id));
  return {
    '': 'All profiles',
    ...Object.fromEntries(profiles.map(({ id, name }) => [id, name])),
    ...Object.fromEntries(unknown.filter(Boolean).map(id => [id, `${id} (not known here)`])),
  };
}

/** The checklists with one of them in the place of the one that it had; an empty one is none. */
function withTasks(checklists: Checklists, list: Checklist): Checklists {
  const at = checklists.checklists.findIndex(
    one => one.status === list.status && one.profile === list.profile,
  );
  const others = [...checklists.checklists];
  if (at >= 0) others.splice(at, 1, list);
  else others.push(list);
  return { ...checklists, checklists: others };
}
