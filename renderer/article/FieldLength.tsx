import { useCallback } from 'react';
import type { Article } from '#shared/article/article.ts';
import { fieldStates, isWanting } from '#shared/metadata/check-profile.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import { describeLength } from '../profiles/describe-state.ts';
import { useProfiles } from '../profiles/use-profiles.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useDerived } from '../session/use-store.ts';

interface FieldLengthProps {
  session: ArticleSession;
  field: 'headline' | 'dek';
}

/**
 * How long a line of the masthead is against its profile, beside it while it is being edited. It is read out once, when
 * the line becomes too long: a count after every letter would be in the way.
 */
export function FieldLength({ session, field }: FieldLengthProps) {
  const { list } = useProfiles();
  const state = useDerived(
    session.article,
    useCallback((article: Article) => stateOf(article, field, list), [field, list]),
  );
  const words = state ? describeLength(state) : '';
  const isLong = state?.problem === 'long';
  return (
    <>
      {state && words !== '' && (
        <span
          className={isWanting(state) ? 'field-length missing' : 'field-length'}
          data-field={field}
          aria-hidden
        >
          {words}
        </span>
      )}
      <span className="visually-hidden" role="status">
        {isLong ? `${state.label} is longer than ${state.most} characters.` : ''}
      </span>
    </>
  );
}

function stateOf(article: Article, field: FieldLengthProps['field'], profiles: readonly Profile[]) {
  const profile = profiles.find(({ id }) => id === article.profile);
  const rules = profile?.rules.filter(rule => rule.field === field) ?? [];
  return profile ? (fieldStates(article, { ...profile, rules })[0] ?? null) : null;
}
