import type { Run } from './outline.ts';

/** Names what a block's text carries beside its characters: `bold on “word”`, `the link from “word” to https://…`. */
export function describeContent(content: readonly Run[]): string[] {
  return content.flatMap(({ text, marks, href, title }) => {
    const words = `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`.replace(/\n/g, '⏎');
    const link = href === '' ? [] : [`the link from ${words} to ${href}`];
    const titled = title === '' ? [] : [`the link title “${title}” on ${words}`];
    return [...marks.map(mark => `${mark} on ${words}`), ...link, ...titled];
  });
}
