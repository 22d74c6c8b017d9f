import { countWords } from '#shared/article/plain-text.ts';
import { type Outline, type OutlineKind, runsText } from './outline.ts';

const counted: [OutlineKind, string, string][] = [
  ['paragraph', 'paragraph', 'paragraphs'],
  ['heading', 'heading', 'headings'],
  ['quote', 'quote', 'quotes'],
  ['pull quote', 'pull quote', 'pull quotes'],
  ['list entry', 'list entry', 'list entries'],
  ['picture', 'picture', 'pictures'],
  ['gallery', 'gallery', 'galleries'],
  ['table', 'table', 'tables'],
  ['code block', 'code block', 'code blocks'],
  ['embed', 'embed', 'embeds'],
  ['box', 'box', 'boxes'],
  ['footnote', 'footnote', 'footnotes'],
  ['divider', 'divider', 'dividers'],
];

const numberedFields: [string, string][] = [
  ['keyword', 'keywords'],
  ['media topic', 'media topics'],
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['event', 'events'],
  ['place', 'places'],
  ['correction', 'corrections'],
  ['predecessor', 'predecessors'],
  ['author', 'authors'],
  ['credit', 'credits'],
];
const countedFields = new RegExp(`^(${numberedFields.map(([one]) => one).join('|')}) \\d`);

/** Names what was held against the article and found equal: `headline`, `2 authors`, `14 paragraphs`, `812 words`. */
export function nameParts({ fields, blocks }: Outline): string[] {
  const names = Object.keys(fields);
  const numbered = (kind: string) =>
    new Set(names.flatMap(name => new RegExp(`^${kind} (\\d+)`).exec(name)?.[1] ?? [])).size;
  const links = blocks.reduce((sum, { content }) => sum + content.filter(run => run.href !== '').length, 0);
  const words = blocks.reduce((sum, { content }) => sum + countWords(runsText(content)), 0);
  return [
    ...names.filter(name => !countedFields.test(name)),
    ...numberedFields.flatMap(([one, more]) => several(numbered(one), one, more)),
    ...counted.flatMap(([kind, one, more]) =>
      several(blocks.filter(block => block.kind === kind).length, one, more),
    ),
    ...several(links, 'link', 'links'),
    ...several(words, 'word', 'words'),
  ];
}

function several(count: number, one: string, more: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}
