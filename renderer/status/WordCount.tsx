import type { Article } from '#shared/article/article.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { countBodyWords } from '../session/count-words.ts';
import { usePart } from '../session/use-store.ts';

const number = new Intl.NumberFormat('en-GB');

// Counted when the article is saved, not when a key is pressed; only blocks that changed are counted again.
const wordsOf = (article: Article) => countBodyWords(article.body);

/** The length of the body in words. */
export function WordCount({ session }: { session: ArticleSession }) {
  const words = usePart(session.article, wordsOf);
  return <p className="word-count">{words === 1 ? '1 word' : `${number.format(words)} words`}</p>;
}
