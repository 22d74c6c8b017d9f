import { Copy, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { slugFromHeadline } from '#shared/article/slug.ts';
import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import { type Profile, profileListSchema } from '#shared/metadata/profile.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { RuleTable } from './RuleTable.tsx';
import { useProfiles } from './use-profiles.ts';
import './profiles.css';

/** The content profiles of the library: what each asks of a piece, editing, adding, sharing them. */
export function ProfilesDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { list: stored, read, failure } = useProfiles();
  const writable = usePart(workspace.state, isWritable) && read;
  // What is being edited; null as long as nothing is, so that profiles that are read later are not taken for changes.
  const [draft, setDraft] = useState<readonly Profile[] | null>(null);
  const profiles = draft ?? stored;
  const [chosen, setChosen] = useState(
    workspace.state.get().open?.session.article.get().profile ?? stored[0]?.id ?? '',
  );
  const [told, setTold] = useState<{ text: string; wrong: boolean } | null>(null);
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0];
  const changed = draft !== null && JSON.stringify(draft) !== JSON.stringify(stored);
  if (!profile) return null;

  const change = (fields: Partial<Profile>) =>
    setDraft(profiles.map(one => (one.id === profile.id ? { ...one, ...fields } : one)));
  const add = (like: Profile, name: string) => {
    const id = freeId(name, profiles);
    setDraft([...profiles, { ...like, id, name: nameFor(name, profiles) }]);
    setChosen(id);
  };
  const save = async (): Promise<boolean> => {
    const checked = profileListSchema.safeParse(profiles);
    if (!checked.success) {
      setTold({ text: describeIssue(profiles, checked.error.issues[0]), wrong: true });
      return false;
    }
    const why = await workspace.profiles.save(checked.data);
    setTold(why === null ? null : { text: why, wrong: true });
    if (why === null) setDraft(null);
    return why === null;
  };
  const share = async () => {
    if (changed && !(await save())) return;
    const written = await workspace.desk.call('profile:export');
    if (!written.ok) setTold({ text: written.error.message, wrong: true });
    else if (written.value) setTold({ text: 'The profiles were written to the file.', wrong: false });
  };
  const take = async () => {
    if (changed && !(await save())) return;
    const taken = await workspace.desk.call('profile:import');
    if (!taken.ok) setTold({ text: taken.error.message, wrong: true });
    else if (taken.value) {
      workspace.profiles.put(taken.value);
      setDraft(null);
      setTold({ text: 'The profiles of the file are in the library.', wrong: false });
    }
  };
  const builtIn = builtInProfiles.find(({ id }) => id === profile.id);
  return (
    <Dialog
      wide
      title="Content profiles"
      description="What a kind of piece has to have before it goes out. A profile belongs to the library and is the same for everybody who opens it."
      onClose={onClose}
    >
      <div className="profiles">
        <div className="profiles-head">
          <Choice
            label="Profile"
            value={profile.id}
            options={Object.fromEntries(profiles.map(({ id, name }) => [id, name]))}
            onChange={setChosen}
          />
          <Field label="Name" value={profile.name} onChange={name => change({ name })} />
          <div className="profiles-tools">
            <IconButton label={`Copy ${profile.name}`} onClick={() => add(profile, `${profile.name} copy`)}>
              <Copy aria-hidden size={15} />
            </IconButton>
            <IconButton
              label="New profile"
              onClick={() => add({ id: '', name: '', rules: [] }, 'New profile')}
            >
              <Plus aria-hidden size={16} />
            </IconButton>
            <IconButton
              label={`Remove ${profile.name}`}
              disabled={profiles.length === 1}
              onClick={() => setDraft(profiles.filter(({ id }) => id !== profile.id))}
            >
              <Trash2 aria-hidden size={15} />
            </IconButton>
          </div>
        </div>
        <p className="panel-hint profiles-id">{`Articles and the command line know it as “${profile.id}”.`}</p>
        <fieldset className="panel-frame" disabled={!writable}>
          <RuleTable profile={profile} onChange={rules => change({ rules })} />
        </fieldset>
        {builtIn && JSON.stringify(builtIn) !== JSON.stringify(profile) && (
          <div>
            <Button onClick={() => change(builtIn)}>{`Back to Galley’s own ${builtIn.name}`}</Button>
          </div>
        )}
      </div>
      <div aria-live="polite">
        {told && <p className={told.wrong ? 'profiles-failed' : 'profiles-told'}>{told.text}</p>}
        {failure !== null && <p className="profiles-failed">{failure}</p>}
      </div>
      <footer>
        <div className="dialog-aside profiles-share">
          <Button disabled={!writable} onClick={() => void take()}>
            Import…
          </Button>
          <Button onClick={() => void share()}>Export…</Button>
        </div>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          look="primary"
          disabled={!writable}
          onClick={() => void (changed ? save().then(ok => ok && onClose()) : onClose())}
        >
          {changed ? 'Save' : 'Done'}
        </Button>
      </footer>
    </Dialog>
  );
}

function freeId(name: string, profiles: readonly Profile[]): string {
  const wanted = slugFromHeadline(name) || 'profile';
  const taken = new Set(profiles.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function nameFor(name: string, profiles: readonly Profile[]): string {
  const taken = new Set(profiles.map(one => one.name));
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(free)) return free;
  }
}

function describeIssue(
  profiles: readonly Profile[],
  issue: { path: PropertyKey[]; message: string } | undefined,
): string {
  const [at, part, rule] = issue?.path ?? [];
  const profile = typeof at === 'number' ? profiles[at] : undefined;
  const field = part === 'rules' && typeof rule === 'number' ? profile?.rules[rule]?.field : undefined;
  const where = [profile?.name, field ?? (part === 'name' ? 'name' : undefined)].filter(Boolean).join(', ');
  return `Not saved: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'something is not as it should be'}.`;
}
