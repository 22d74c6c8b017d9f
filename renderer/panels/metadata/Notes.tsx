import { isWanting } from '#shared/metadata/check-profile.ts';
import { describeLength, describeNeed } from '../../profiles/describe-state.ts';
import type { About } from './about-value.ts';
import { FieldNote } from './FieldNote.tsx';
import type { FieldProps } from './panel-field.ts';

/** Below a field: what the profile asks, how long it is, what is said of its value, and what checks found. */
export function Notes({
  state,
  findings,
  about = null,
}: Pick<FieldProps, 'state' | 'findings'> & { about?: About | null }) {
  const quiet = state && [describeNeed(state), describeLength(state)].filter(Boolean).join(' · ');
  if (!quiet && !about && findings.length === 0) return null;
  return (
    <>
      {state && quiet && <span className={isWanting(state) ? 'missing' : undefined}>{quiet}</span>}
      {about && (
        <span className="metadata-about">
          <FieldNote about={about} />
        </span>
      )}
      {findings.map(({ rule, message, severity }) => (
        <span key={rule} className={severity === 'error' ? 'metadata-finding missing' : 'metadata-finding'}>
          {message}
        </span>
      ))}
    </>
  );
}
