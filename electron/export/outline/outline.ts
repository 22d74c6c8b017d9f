import { type Inline, type Mark, marks } from '#shared/article/inline.ts';

/** A stretch of text under the same marks and the same link (`href` is '' outside links); `\n` is a line break. */
export interface Run {
  text: string;
  marks: readonly Mark[];
  href: string;
  title: string;
}

export type OutlineKind = 'paragraph' | 'heading' | 'quote' | 'list entry' | 'picture' | 'divider';

/** One block, or one entry of a list, with what has to be equal beside its text: `{ level: '2' }`, `{ depth: '1' }`. */
export interface OutlineBlock {
  kind: OutlineKind;
  facts: Record<string, string>;
  content: Run[];
}

/**
 * What an article says, in the one form to which both the article and an exported file are brought for comparing.
 * `fields` has an entry for everything outside the body that is not empty: `headline`, `author 2 job title`.
 */
export interface Outline {
  fields: Record<string, string>;
  blocks: OutlineBlock[];
}

/** Brings runs into the one form that can be compared: line breaks bare, marks in stored order, neighbours joined. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs.flatMap(bareBreaks)) {
    const last = joined.at(-1);
    if (last && sameStyle(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The runs of inline content as the article has it. */
export function inlineToRuns(content: readonly Inline[], href = '', title = ''): Run[] {
  return content.flatMap(part => {
    if (part.type === 'link') return inlineToRuns(part.content, part.href, part.title);
    return [
      part.type === 'break'
        ? { text: '\n', marks: [], href, title }
        : { text: part.text, marks: part.marks, href, title },
    ];
  });
}

/** The text of a run of content without its marks. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(run => run.text).join('');
}

function bareBreaks(run: Run): Run[] {
  const ordered = marks.filter(mark => run.marks.includes(mark));
  const title = run.href === '' ? '' : run.title;
  return run.text
    .split(/(\n)/)
    .filter(text => text !== '')
    .map(text => ({ text, marks: text === '\n' ? [] : ordered, href: run.href, title }));
}

function sameStyle(a: Run, b: Run): boolean {
  return a.href === b.href && a.title === b.title && a.marks.join() === b.marks.join();
}
