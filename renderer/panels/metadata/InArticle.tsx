import { type FieldState, isWanting } from '#shared/metadata/check-profile.ts';
import { describeLength, describeNeed } from '../../profiles/describe-state.ts';

interface InArticleProps {
  states: readonly FieldState[];
  onJump: (field: string) => void;
}

const inArticle = ['headline', 'dek', 'body', 'authors'];

/** How the fields that stand outside the panel are against the profile; each leads to its field. */
export function InArticle({ states, onJump }: InArticleProps) {
  const shown = states.filter(({ field }) => inArticle.includes(field));
  if (shown.length === 0) return null;
  return (
    <ul className="profile-lengths" aria-label="Lengths in the article">
      {shown.map(state => {
        const missing = state.problem === 'missing' && state.need === 'required';
        const words = missing ? describeNeed(state) : describeLength(state) || describeNeed(state);
        return (
          <li key={state.field}>
            <button type="button" className="profile-length" onClick={() => onJump(state.field)}>
              <span>{state.label}</span>
              <span className={isWanting(state) ? 'profile-off' : undefined}>{words}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
