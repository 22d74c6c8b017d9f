import { CircleAlert, CircleCheck, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { describeProblem, type FieldState, isWanting } from '#shared/metadata/check-profile.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import { describeSummary } from '../../profiles/describe-state.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InArticle } from './InArticle.tsx';

interface ProfileSummaryProps {
  session: ArticleSession;
  profiles: readonly Profile[];
  states: readonly FieldState[];
  onJump: (field: string) => void;
}

/** Which profile the piece is held to, and what it still lacks; each leads to its field. */
export function ProfileSummary({ session, profiles, states, onJump }: ProfileSummaryProps) {
  const workspace = useWorkspace();
  const name = useField(session, 'profile');
  const [listed, setListed] = useState(false);
  const profile = profiles.find(({ id }) => id === name);
  const names = Object.fromEntries(profiles.map(one => [one.id, one.name]));
  const wanting = states.filter(isWanting);
  const summary = describeSummary(states);
  return (
    <div className="profile-summary">
      <div className="profile-choice">
        <Choice
          label="Content profile"
          value={name}
          options={profile ? names : { [name]: `${name || 'None'} (not known here)`, ...names }}
          onChange={chosen => session.setFields({ profile: chosen })}
        />
        <IconButton label="Edit content profiles" onClick={() => workspace.show('profiles')}>
          <Settings2 aria-hidden size={16} />
        </IconButton>
      </div>
      {profile && <InArticle states={states} onJump={onJump} />}
      {profile && wanting.length === 0 && (
        <p className="profile-good">
          <CircleCheck aria-hidden size={15} />
          {`Everything that ${profile.name} requires is there.`}
        </p>
      )}
      {profile && wanting.length > 0 && (
        <>
          <button
            type="button"
            className="profile-wanting"
            aria-expanded={listed}
            onClick={() => {
              const [first] = wanting;
              setListed(!listed);
              if (first && wanting.length === 1) onJump(first.field);
            }}
          >
            <CircleAlert aria-hidden size={15} />
            {summary}
          </button>
          {listed && (
            <ul className="profile-list" aria-label="What the profile finds">
              {wanting.map(state => (
                <li key={state.field}>
                  <button type="button" className="metadata-link" onClick={() => onJump(state.field)}>
                    {describeProblem(state, profile)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
