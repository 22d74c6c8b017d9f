import type { About } from './about-value.ts';

/** What there is to say about the value of a field. */
export function FieldNote({ about }: { about: About | null }) {
  if (!about) return null;
  return <span className={about.wrong ? 'missing' : undefined}>{about.words}</span>;
}
