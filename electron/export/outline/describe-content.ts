import type { Run } from './outline.ts';

/** Names what a block's text carries beside its characters: `bold on “word”`, `the link from “word” to https://…`. */
export function describeContent(content: readonly Run[]): string[] {
  return content.flatMap(({ text, marks, language, href, title, rel, note }) => {
    if (note !== '') return [`the mark of footnote ${note}`];
    const words = `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`.replace(/\n/g, '⏎');
    const said = (condition: string, what: string) => (condition === '' ? [] : [what]);
    return [
      ...marks.map(mark => `${mark} on ${words}`),
      ...said(language, `the language ${language} of ${words}`),
      ...said(href, `the link from ${words} to ${href}`),
      ...said(title, `the link title “${title}” on ${words}`),
      ...said(rel, `the link relation “${rel}” on ${words}`),
    ];
  });
}
