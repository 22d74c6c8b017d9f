import { CircleAlert, CircleCheck, Settings2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Article } from '#shared/article/article.ts';
import { describeProblem, fieldStates, isWanting } from '#shared/metadata/check-profile.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import { describeSummary } from '../../profiles/describe-state.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useDerived, useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InArticle } from './InArticle.tsx';

interface ProfileSummaryProps {
  session: ArticleSession;
  profiles: readonly Profile[];
  /** The one that the piece is held to; null where it is not known here. */
  profile: Profile | null;
  onJump: (field: string) => void;
}

/** Which profile the piece is held to, and what it still lacks; each leads to its field. */
export function ProfileSummary({ session, profiles, profile, onJump }: ProfileSummaryProps) {
  const workspace = useWorkspace();
  const name = useField(session, 'profile');
  const [listed, setListed] = useState(false);
  const states = useDerived(
    session.article,
    useCallback((article: Article) => (profile ? fieldStates(article, profile) : []), [profile]),
  );
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
