import { blockText } from '#shared/article/plain-text.ts';
import { counted, type Limit } from '../../limits/limit.ts';
import { countUncertain } from './printed-words.ts';

/** Changes nothing: these letters are printed, and the receipt says that nobody has compared them. */
export const uncertainScripts: Limit = article => {
  const texts = [article.headline, article.dek, article.byline, ...article.body.map(blockText)];
  return {
    article,
    lost: counted(
      'letters of scripts that cannot be read back from a PDF (they are printed; look at them)',
      texts.reduce((sum, text) => sum + countUncertain(text), 0),
    ),
  };
};
