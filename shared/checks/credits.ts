import type { Article } from '#shared/article/article.ts';
import type { Credit } from '#shared/article/credit.ts';
import { creditLine } from '#shared/metadata/credit-line.ts';
import { isExpired } from '#shared/metadata/is-expired.ts';
import { sayWhatIsMissing } from '#shared/metadata/missing-from-licence.ts';
import { aboutWhole } from './about-whole.ts';
import type { Check } from './check.ts';
import { inBrief } from './in-brief.ts';

/** A licence that asks for more than the credit says, e.g. “Creative Commons” and nothing else. */
export const licenceIncomplete: Check = {
  rule: 'credits.licence-incomplete',
  find: ({ credits }) =>
    credits.flatMap(credit => {
      const missing = sayWhatIsMissing(credit);
      return missing === '' ? [] : [aboutWhole('error', `${naming(credit)}${missing}`, credit.id)];
    }),
};

/** A picture of somebody of whom nothing says that it may be used. */
export const licenceMissing: Check = {
  rule: 'credits.licence-missing',
  find: ({ credits }) =>
    credits
      .filter(needsLicence)
      .map(credit =>
        aboutWhole(
          'warning',
          `${naming(credit)}Nothing says under which terms the picture may be used. Choose a licence; own work, an agency and a permission count.`,
          credit.id,
        ),
      ),
};

/** Something that may no longer be used, as its credit or its file says. */
export const rightsExpired: Check = {
  rule: 'credits.expired',
  find: (article, { now }) =>
    now === undefined
      ? []
      : expiries(article)
          .filter(({ expiry }) => isExpired(expiry, now))
          .map(({ name, expiry, about }) =>
            aboutWhole('error', `${name}The right to use this ended on ${expiry.slice(0, 10)}.`, about),
          ),
};

function needsLicence(credit: Credit): boolean {
  const { licence, usageTerms, permission } = credit;
  const terms = [licence.name, licence.url, usageTerms, permission.note].join('').trim();
  return (
    credit.kind === 'image' && terms === '' && creditLine(credit) !== '' && sayWhatIsMissing(credit) === ''
  );
}

/** What the credit says counts more than what the file said when it came in. */
function expiries({ credits, assets }: Article): { name: string; expiry: string; about: string }[] {
  const ofCredits = credits.map(credit => {
    const file = assets.find(({ sha256 }) => sha256 === credit.asset);
    return { name: naming(credit), expiry: credit.expiry || (file?.expiry ?? ''), about: credit.id };
  });
  const ofFiles = assets
    .filter(({ sha256 }) => !credits.some(({ asset }) => asset === sha256))
    .map(({ fileName, expiry, sha256 }) => ({ name: `${inBrief(fileName)}: `, expiry, about: sha256 }));
  return [...ofCredits, ...ofFiles];
}

function naming(credit: Credit): string {
  const line = inBrief(creditLine(credit));
  return line === '' ? '' : `“${line}”: `;
}
