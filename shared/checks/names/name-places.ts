import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { Id } from '#shared/clock.ts';

/** A run of capitalised words, as it stands in the text. */
export interface NamePlace {
  name: string;
  /** The id of the block; null in a field. */
  block: Id | null;
  field?: 'headline' | 'dek';
  start: number;
}

/** Words that begin a sentence with a capital and are no part of the name behind them. */
const openers =
  /^(?:The|A|An|In|On|At|By|For|From|With|And|But|Or|If|When|While|As|After|Before|Since|Although|Though|Because|To|Of|It|He|She|They|We|You|I|This|That|These|Those|His|Her|Their|Its|Our|My|Your|There|Here|What|Who|Why|How|Where|Which|Some|Many|Most|All|Both|No|Not|Yes|Even|Also|However|Then|Now|Later|Today|Yesterday|Still|Only|Such|Each|Every|Once|So|Yet|Thus|Hence|Perhaps|More|Last|Next|First|Second|Finally|Furthermore|Moreover|Meanwhile|One|Two|Three|Former|President|Prime|Minister|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Saint|St) /u;

const run =
  /\p{Lu}[\p{Ll}\p{M}]+(?:[’'-]\p{Lu}?[\p{Ll}\p{M}]+)*(?: \p{Lu}[\p{Ll}\p{M}]+(?:[’'-]\p{Lu}?[\p{Ll}\p{M}]+)*)*/gu;

const found = new WeakMap<Block, NamePlace[]>();

/** Every run of capitalised words in headline, dek and body. */
export function namePlaces(article: Article): NamePlace[] {
  const fields = (['headline', 'dek'] as const).flatMap(field =>
    namesIn(article[field]).map((place): NamePlace => ({ ...place, block: null, field })),
  );
  const body = article.body.flatMap(block => {
    let places = found.get(block);
    if (!places) {
      places =
        block.type === 'code' ? [] : namesIn(blockText(block)).map(place => ({ ...place, block: block.id }));
      found.set(block, places);
    }
    return places;
  });
  return [...fields, ...body];
}

function namesIn(text: string): { name: string; start: number }[] {
  return [...text.matchAll(run)].map(({ 0: whole, index }) => {
    let [name, start] = [whole, index];
    for (let opener = openers.exec(name); opener; opener = openers.exec(name)) {
      name = name.slice(opener[0].length);
      start += opener[0].length;
    }
    return { name: name.replace(/[’']s?$/u, ''), start };
  });
}
