import type { Article } from '#shared/article/article.ts';
import { type PictureUse, picturesUsed } from '#shared/article/pictures-used.ts';
import { creditLine } from '#shared/metadata/credit-line.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { inBrief } from './in-brief.ts';

/** A picture of which nobody is named who made it. */
export const pictureUncredited: Check = {
  rule: 'pictures.uncredited',
  find: article =>
    once(picturesUsed(article))
      .filter(({ asset }) => !isCredited(article, asset))
      .map(use => about(article, use, 'warning', 'has no credit. Say who made it, or that it is your own.')),
};

/** A picture that says nothing to who cannot see it. */
export const altMissing: Check = {
  rule: 'pictures.alt-missing',
  find: article =>
    picturesUsed(article)
      .filter(({ block, alt }) => block !== null && alt.trim() === '')
      .map(use => about(article, use, 'warning', 'has no alt text.')),
};

/** A file that is shown several times needs one credit only. */
function once(uses: readonly PictureUse[]): PictureUse[] {
  return uses.filter(
    ({ asset }, i) => asset === null || uses.findIndex(other => other.asset === asset) === i,
  );
}

function isCredited({ credits }: Article, sha256: string | null): boolean {
  return credits.some(
    credit => sha256 !== null && credit.asset === sha256 && creditLine(credit).trim() !== '',
  );
}

function about(
  { assets }: Article,
  { asset, block }: PictureUse,
  severity: Finding['severity'],
  what: string,
): Omit<Finding, 'rule'> {
  const name = assets.find(({ sha256 }) => sha256 === asset)?.fileName ?? '';
  const message = `The picture ${name === '' ? '' : `${inBrief(name)} `}${what}`;
  return {
    ...{ severity, message, block, start: 0, end: 0, quote: '' },
    ...(asset === null ? {} : { about: asset }),
  };
}
