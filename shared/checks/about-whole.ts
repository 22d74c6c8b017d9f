import type { Finding } from './finding.ts';

/** A finding that is about no place in the text, but about something of this id. */
export function aboutWhole(
  severity: Finding['severity'],
  message: string,
  about: string | null = null,
): Omit<Finding, 'rule'> {
  const whole = { severity, message, block: null, start: 0, end: 0, quote: '' };
  return about === null ? whole : { ...whole, about };
}
