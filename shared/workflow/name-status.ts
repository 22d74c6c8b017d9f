import { statusNames, statusOf } from './status.ts';

/** A status as it is shown; one that Galley does not know by its own word, and articles may come without one. */
export function nameStatus(status: string): string {
  const known = statusOf(status);
  if (known) return statusNames[known];
  const name = status.trim() || 'No status';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
