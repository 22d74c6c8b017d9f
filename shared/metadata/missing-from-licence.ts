import type { Credit } from '#shared/article/credit.ts';

const namesCreativeCommons = /\bcreative\s+commons\b|\bcc[\s-]+(?:by|nc|nd|sa)\b/i;
const needsNobody = /\bcc\s?0\b|\bcreative\s+commons\s+zero\b|\bpublic\s+domain\b/i;

/**
 * What a credit still needs because of its licence, in words; [] when it is whole. A Creative Commons licence needs all
 * that it asks for, a permission needs who gave it for what, and when.
 */
export function missingFromCredit(credit: Credit): string[] {
  if (credit.licence.name.trim() !== 'Permission granted') return missingFromLicence(credit);
  const { note, date } = credit.permission;
  return [
    ...(note.trim() === '' ? ['who gave the permission, and for what'] : []),
    ...(date.trim() === '' ? ['the date of the permission'] : []),
  ];
}

/** The sentence that says what is missing; '' when nothing is. */
export function sayWhatIsMissing(credit: Credit): string {
  const missing = missingFromCredit(credit);
  if (missing.length === 0) return '';
  const what = credit.licence.name.trim() === 'Permission granted' ? 'permission' : 'Creative Commons credit';
  return `A ${what} also needs ${sentence.format(missing)}.`;
}

const sentence = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * What a Creative Commons credit still needs, in words; [] when it is whole or no Creative Commons credit.
 * The licences (section 3(a) of the legal code, version 4.0) ask for creator, licence with its address, and source;
 * CC0 and the public domain mark ask for nothing.
 */
export function missingFromLicence(credit: Credit): string[] {
  const named = `${credit.licence.name}\n${credit.line}`;
  if (!namesCreativeCommons.test(named) || needsNobody.test(named)) return [];
  const needed: [what: string, value: string][] = [
    ['the creator', credit.creator],
    ['the licence version', credit.licence.version],
    ['the source', credit.source],
    ['the licence address', credit.licence.url],
  ];
  return needed.flatMap(([what, value]) => (value.trim() === '' ? [what] : []));
}
