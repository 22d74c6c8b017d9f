import { countWords } from '#shared/article/plain-text.ts';
import { type Outline, type OutlineKind, runsText } from './outline.ts';

const counted: [OutlineKind, string, string][] = [
  ['paragraph', 'paragraph', 'paragraphs'],
  ['heading', 'heading', 'headings'],
  ['quote', 'quote', 'quotes'],
  ['list entry', 'list entry', 'list entries'],
  ['picture', 'picture', 'pictures'],
  ['divider', 'divider', 'dividers'],
];

/** Names what was held against the article and found equal: `headline`, `2 authors`, `14 paragraphs`, `812 words`. */
export function nameParts({ fields, blocks }: Outline): string[] {
  const names = Object.keys(fields);
  const numbered = (kind: string) =>
    new Set(names.flatMap(name => (name.startsWith(`${kind} `) ? [/\d+/.exec(name)?.[0]] : []))).size;
  const links = blocks.reduce((sum, { content }) => sum + content.filter(run => run.href !== '').length, 0);
  const words = blocks.reduce((sum, { content }) => sum + countWords(runsText(content)), 0);
  return [
    ...names.filter(name => !/^(keyword|author|credit) \d/.test(name)),
    ...several(numbered('keyword'), 'keyword', 'keywords'),
    ...several(numbered('author'), 'author', 'authors'),
    ...several(numbered('credit'), 'credit', 'credits'),
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
