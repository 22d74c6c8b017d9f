import type { Asset } from '#shared/article/asset.ts';
import { type Credit, newCredit } from '#shared/article/credit.ts';
import type { Id } from '#shared/clock.ts';
import { licenceName } from './credit-line.ts';

/** What the file of a picture itself says that belongs into its credit; fields of which it says nothing are left out. */
export function creditOfFile(file: Asset): Partial<Credit> {
  const { creator, creditLine, source, usageTerms, expiry, licence, date } = file;
  const texts = Object.entries({ line: creditLine, creator, source, usageTerms, expiry, year: yearOf(date) });
  const said: Partial<Credit> = Object.fromEntries(texts.filter(([, text]) => text !== ''));
  return licenceName(licence) + licence.url === '' ? said : { ...said, licence };
}

/** What of it a credit does not say yet; it never takes anything from what an editor wrote. */
export function offeredByFile(credit: Credit, file: Asset): Partial<Credit> {
  const { licence, ...texts } = creditOfFile(file);
  const free: Partial<Credit> = Object.fromEntries(
    Object.entries(texts).filter(([field]) => credit[field] === ''),
  );
  const hasLicence = licenceName(credit.licence) + credit.licence.url !== '';
  return licence && !hasLicence ? { ...free, licence } : free;
}

/** The credit of a picture, as it begins: with what the file says. */
export function creditForPicture(id: Id, sha256: string, file: Asset | null): Credit {
  return { ...newCredit(id, 'image', ''), ...(file ? creditOfFile(file) : {}), asset: sha256 };
}

function yearOf(date: string): string {
  return /^\d{4}/.exec(date)?.[0] ?? '';
}
