import type { ProfileFieldName } from '#shared/metadata/profile-fields.ts';
import type { Finding } from './finding.ts';

/** A finding about a field as a whole rather than about a place in the text. */
export function aboutField(
  field: ProfileFieldName,
  severity: Finding['severity'],
  message: string,
  quote = '',
): Omit<Finding, 'rule'> {
  return { severity, message, block: null, start: 0, end: 0, quote, field };
}
