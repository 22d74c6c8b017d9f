// @ts-check
import { seededRandom } from '../random.mjs';

/** Everyday words of one to four syllables; what they say does not matter, how they break into lines does. */
const words =
  `a about above across after again all almost along already also always among an and another answer any
  around as ask at autumn away back bay be before began behind below beside between board boat book both bridge bring
  brought building but by called came can carried change channel city clear close coast cold come corner could council
  country course crossing day deep did different distance door down during each early east edge end enough even evening
  every far ferry few field find first fishing floor follow for found from garden gave glass go good great green ground
  had half harbour hard have he heard her here high hill his hour house how hundred if in into island it its keep kept
  kind known lamp land language large last later lay leave left less letter light like line little long looked low made
  main many map market measure meeting mile might morning most mountain much narrow near never new next night no north
  not nothing now number of off often old on once one only open or order other our out over own page paper part past
  people perhaps picture place plan point question quiet rain read reason remember report river road room round said
  salt same sea season second seemed several she shore short should side since small so some sometimes south spring
  station still stone story street such summer sure table take than that the their them then there these they thing
  think this those though thought three through tide time to together told too took toward town tree turn two under
  until up us use valley very village voice walk wall was watch water way we weather week well went were west what when
  where which while white who whole why wind window winter with without woman wood word work world would year yet
  young`
    .split(/\s+/)
    .filter(word => word !== '');

/**
 * Text that means nothing but is shaped as prose: sentences of 6 to 18 words, paragraphs of 40 to 80.
 * The same seed gives the same text everywhere.
 * @param {number} count how many words all paragraphs have together, exactly
 * @param {number} seed
 * @returns {string[]} paragraphs
 */
export function generateProse(count, seed) {
  const random = seededRandom(seed);
  const between = (/** @type {number} */ low, /** @type {number} */ high) =>
    low + Math.floor(random() * (high - low + 1));
  const paragraphs = [];
  for (let left = count; left > 0; ) {
    const size = Math.min(left, between(40, 80));
    left -= size;
    const sentences = [];
    for (let open = size; open > 0; ) {
      const length = Math.min(open, between(6, 18));
      open -= length;
      sentences.push(sentence(Array.from({ length }, () => words[between(0, words.length - 1)] ?? 'a')));
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs;
}

/** @param {string[]} parts */
function sentence(parts) {
  const text = parts.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
