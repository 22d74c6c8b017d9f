import type { Article } from '#shared/article/article.ts';
import type { Asset } from '#shared/article/asset.ts';
import type { Credit } from '#shared/article/credit.ts';
import { picturesUsed } from '#shared/article/pictures-used.ts';

/** Something that needs a credit, whether it has one or not. */
export interface CreditRow {
  /** Stays when the credit is made: `text`, the sha256 of the picture, and for a further credit its id. */
  key: string;
  kind: Credit['kind'];
  credit: Credit | null;
  /** The picture that the credit is for; null when it is for none, or for one that the article does not list. */
  asset: Asset | null;
}

/**
 * Everything that needs a credit: first the text, then each picture in the order in which it is shown, then what else
 * is credited. A picture has one row for each of its credits.
 */
export function creditRows(article: Pick<Article, 'body' | 'metadata' | 'assets' | 'credits'>): CreditRow[] {
  const { assets, credits } = article;
  const assetOf = (sha256: string | null) => assets.find(asset => asset.sha256 === sha256) ?? null;
  const rowOf = (credit: Credit): CreditRow => ({
    ...{ key: credit.id, kind: credit.kind, credit },
    asset: assetOf(credit.asset),
  });
  const [text, ...furtherTexts] = credits.filter(({ kind }) => kind === 'text').map(rowOf);
  const shown = [...new Set(picturesUsed(article).flatMap(({ asset }) => asset ?? []))];
  const pictures = shown.flatMap(sha256 => {
    const [known, ...further] = credits
      .filter(credit => credit.asset === sha256 && credit.kind !== 'text')
      .map(rowOf);
    const bare: CreditRow = { key: sha256, kind: 'image', credit: null, asset: assetOf(sha256) };
    return [{ ...(known ?? bare), key: sha256 }, ...further];
  });
  const bareText: CreditRow = { key: 'text', kind: 'text', credit: null, asset: null };
  const first = [{ ...(text ?? bareText), key: 'text' }, ...furtherTexts, ...pictures];
  const placed = new Set(first.map(({ credit }) => credit?.id));
  return [...first, ...credits.filter(({ id }) => !placed.has(id)).map(rowOf)];
}
