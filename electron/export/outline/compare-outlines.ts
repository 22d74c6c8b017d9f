import { describeContent } from './describe-content.ts';
import { type Outline, type OutlineBlock, runsText } from './outline.ts';

/** More differences than this are counted, not told one by one. */
const most = 20;

/** How far a block is looked for when the two sides do not stand side by side. */
const reach = 200;

/** Says in words where a file differs from the article; [] when it says the same. */
export function compareOutlines(article: Outline, file: Outline): string[] {
  const all = [...compareFields(article.fields, file.fields), ...compareBlocks(article.blocks, file.blocks)];
  if (all.length <= most) return all;
  return [...all.slice(0, most), `… and ${all.length - most} more differences.`];
}

function compareFields(article: Record<string, string>, file: Record<string, string>): string[] {
  const names = [...new Set([...Object.keys(article), ...Object.keys(file)])];
  return names.flatMap(name => {
    const [wanted, found] = [article[name] ?? '', file[name] ?? ''];
    if (wanted === found) return [];
    if (found === '') return [`The ${name} is missing: ${quoted(wanted)}.`];
    if (wanted === '')
      return [
        `The file has ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} that the article has not: ${quoted(found)}.`,
      ];
    return [`The ${name} reads ${quoted(found)} in the file and ${quoted(wanted)} in the article.`];
  });
}

function compareBlocks(article: readonly OutlineBlock[], file: readonly OutlineBlock[]): string[] {
  const [wantedKeys, foundKeys] = [article.map(blockKey), file.map(blockKey)];
  const differences: string[] = [];
  let [i, j] = [0, 0];
  while (i < article.length || j < file.length) {
    const [wanted, found] = [article[i], file[j]];
    if (wantedKeys[i] === foundKeys[j]) {
      i++;
      j++;
      continue;
    }
    const missing = found ? wantedKeys.slice(i, i + reach).indexOf(foundKeys[j] ?? '') : article.length - i;
    const added = wanted ? foundKeys.slice(j, j + reach).indexOf(wantedKeys[i] ?? '') : file.length - j;
    if (wanted && found && missing < 0 && added < 0) {
      differences.push(...compareBlock(placeOf(article, i), wanted, found));
      i++;
      j++;
    } else if (missing >= 0 && (added < 0 || missing <= added)) {
      for (const end = i + missing; i < end; i++) {
        differences.push(`${capital(placeOf(article, i))} is missing${opening(article[i])}.`);
      }
    } else {
      for (const end = j + added; j < end; j++) {
        differences.push(`The file has a ${file[j]?.kind} that the article has not${opening(file[j])}.`);
      }
    }
  }
  return differences;
}

function blockKey(block: OutlineBlock): string {
  return JSON.stringify([block.kind, block.facts, block.content]);
}

function compareBlock(place: string, wanted: OutlineBlock, found: OutlineBlock): string[] {
  if (wanted.kind !== found.kind) {
    return [`${capital(place)} became a ${found.kind}${opening(wanted)}.`];
  }
  const facts = compareFields(wanted.facts, found.facts).map(said => `In ${place}: ${said}`);
  if (JSON.stringify(wanted.content) === JSON.stringify(found.content)) return facts;
  const [wantedText, foundText] = [runsText(wanted.content), runsText(found.content)];
  if (wantedText !== foundText) {
    const [before, after] = unlikePart(wantedText, foundText);
    return [
      ...facts,
      `In ${place} the text reads ${quoted(after)} in the file and ${quoted(before)} in the article.`,
    ];
  }
  const [here, there] = [describeContent(wanted.content), describeContent(found.content)];
  const gone = here.filter(said => !there.includes(said)).map(said => `In ${place} the file lost ${said}.`);
  const came = there
    .filter(said => !here.includes(said))
    .map(said => `In ${place} the file has ${said} that the article has not.`);
  const moved = `In ${place} marks or links stand on other words in the file than in the article.`;
  return [...facts, ...(gone.length + came.length > 0 ? [...gone, ...came] : [moved])];
}

/** The part in which two texts differ, with up to 20 characters around it. */
function unlikePart(a: string, b: string): [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a.at(-1 - end) === b.at(-1 - end)) end++;
  const from = Math.max(0, start - 20);
  const cut = (text: string) => text.slice(from, Math.min(text.length, text.length - end + 20));
  return [cut(a), cut(b)];
}

/** "paragraph 3" where it is the third paragraph of the article. */
function placeOf(blocks: readonly OutlineBlock[], index: number): string {
  const kind = blocks[index]?.kind ?? 'paragraph';
  const count = blocks.slice(0, index + 1).filter(block => block.kind === kind).length;
  return `${kind} ${count}`;
}

function opening(block: OutlineBlock | undefined): string {
  const text = block ? runsText(block.content) : '';
  return text === '' ? '' : `: ${quoted(text)}`;
}

/** The text in quotation marks, shortened to 80 characters, with what cannot be seen made visible. */
function quoted(text: string): string {
  const cut = text.length > 80 ? `${[...text].slice(0, 79).join('')}…` : text;
  return `“${cut.replace(/\n/g, '⏎').replace(/\t/g, '⇥')}”`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
