import type { Credit } from '#shared/article/credit.ts';

/**
 * The credit as it is printed: its own line where an editor wrote one, else what is known of it, in the order in
 * which Creative Commons asks for it: `Creator / Source / Licence Version`. '' when nothing is known.
 */
export function creditLine(credit: Pick<Credit, 'line' | 'creator' | 'source' | 'licence'>): string {
  if (credit.line !== '') return credit.line;
  return [credit.creator, credit.source, licenceName(credit.licence)].filter(part => part !== '').join(' / ');
}

/** Name and version of a licence, e.g. `CC BY 4.0`. */
export function licenceName({ name, version }: Pick<Credit['licence'], 'name' | 'version'>): string {
  return [name, version].filter(part => part !== '').join(' ');
}
