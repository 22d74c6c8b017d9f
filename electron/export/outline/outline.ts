import { type Inline, type Mark, marks } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import { assertNever } from '#shared/result.ts';

/**
 * A stretch of text under the same marks, in the same language and the same link (`href` is '' outside links); `\n` is
 * a line break. A footnote reference is a run of its own without text: `note` is its number, '' in every other run.
 */
export interface Run {
  text: string;
  marks: readonly Mark[];
  language: string;
  href: string;
  title: string;
  /** What the link says of its target, without `noopener`, which is no editor's word. */
  rel: string;
  note: string;
}

/** All of a run but its text. */
export type Style = Omit<Run, 'text'>;

export const plainStyle: Style = { marks: [], language: '', href: '', title: '', rel: '', note: '' };

export type OutlineKind =
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'pull quote'
  | 'list entry'
  | 'picture'
  | 'gallery'
  | 'table'
  | 'table cell'
  | 'code block'
  | 'embed'
  | 'box'
  | 'footnote'
  | 'divider';

/**
 * One block, or one entry of a list or cell of a table, with what has to be equal beside its text: `{ level: '2' }`,
 * `{ depth: '1' }`. The parts of a gallery, table or box stand behind it.
 */
export interface OutlineBlock {
  kind: OutlineKind;
  facts: Record<string, string>;
  content: Run[];
}

/**
 * What an article says, in the one form to which both the article and an exported file are brought for comparing.
 * `fields` has an entry for everything outside the body that is not empty: `headline`, `author 2 job title`.
 * Footnotes stand behind all other blocks, by their numbers.
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

/** The runs of inline content as the article has it; `numbers` are those of its footnotes. */
export function inlineToRuns(
  content: readonly Inline[],
  numbers: ReadonlyMap<Id, number>,
  style = plainStyle,
): Run[] {
  return content.flatMap((part): Run[] => {
    switch (part.type) {
      case 'text':
        return [{ ...style, text: part.text, marks: part.marks, language: part.language }];
      case 'tk':
        return [{ ...style, text: part.text }];
      case 'break':
        return [{ ...style, text: '\n' }];
      case 'link':
        return inlineToRuns(part.content, numbers, {
          ...style,
          href: part.href,
          title: part.title,
          rel: readRel(part.rel),
        });
      case 'footnoteReference':
        return [noteRun(String(numbers.get(part.note) ?? '?'))];
      case 'unsupported':
        // No format holds it: every export takes it out, counted, before it renders (limits/unknown-parts.ts).
        return [];
      default:
        return assertNever(part);
    }
  });
}

/** A footnote reference. It stands outside every mark and link: a number that leads to the note cannot lead elsewhere. */
export function noteRun(number: string): Run {
  return { ...plainStyle, text: '', note: number };
}

/** Words as a run without marks; [] for none. */
export function textRuns(text: string): Run[] {
  return joinRuns([{ ...plainStyle, text }]);
}

/** The relations of a link as they are compared. */
export function readRel(rel: string): string {
  const words = rel.toLowerCase().split(/\s+/);
  return [...new Set(words)].filter(word => word !== '' && word !== 'noopener').join(' ');
}

/** The text of a run of content without its marks. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(run => run.text).join('');
}

function bareBreaks(run: Run): Run[] {
  if (run.note !== '') return [run];
  const ordered = marks.filter(mark => run.marks.includes(mark));
  const linked = run.href === '' ? { title: '', rel: '' } : {};
  return run.text
    .split(/(\n)/)
    .filter(text => text !== '')
    .map(text => ({
      ...run,
      ...linked,
      text,
      marks: text === '\n' ? [] : ordered,
      language: text === '\n' ? '' : run.language,
    }));
}

function sameStyle(a: Run, b: Run): boolean {
  return (
    a.note === '' &&
    b.note === '' &&
    a.href === b.href &&
    a.title === b.title &&
    a.rel === b.rel &&
    a.language === b.language &&
    a.marks.join() === b.marks.join()
  );
}
