import type { Mark } from '#shared/article/inline.ts';
import type { Run } from './outline.ts';

/** Marked text as markup nests it; `\n` and footnote references stand bare between the marks. */
export type MarkTree =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'note'; number: string }
  | { type: 'mark'; mark: Mark; children: MarkTree[] }
  | { type: 'language'; language: string; children: MarkTree[] }
  | { type: 'link'; href: string; title: string; rel: string; children: MarkTree[] };

/**
 * Nests runs (in joined form) into links, languages and then marks, the first of `order` outermost; neighbours share
 * a mark.
 */
export function nestMarks(runs: readonly Run[], order: readonly Mark[]): MarkTree[] {
  return groupBy(runs, run => JSON.stringify([run.href, run.title, run.rel])).flatMap(group => {
    const [first] = group;
    const children = nestLanguages(group, order);
    if (!first || first.href === '') return children;
    return [{ type: 'link' as const, href: first.href, title: first.title, rel: first.rel, children }];
  });
}

function nestLanguages(runs: readonly Run[], order: readonly Mark[]): MarkTree[] {
  return groupBy(runs, run => run.language).flatMap(group => {
    const language = group[0]?.language ?? '';
    const children = nestIn(group, order);
    return language === '' ? children : [{ type: 'language' as const, language, children }];
  });
}

function nestIn(runs: readonly Run[], order: readonly Mark[]): MarkTree[] {
  const [mark, ...rest] = order;
  if (mark === undefined) return runs.flatMap(toLeaves);
  return groupBy(runs, run => String(run.marks.includes(mark))).flatMap(group =>
    group[0]?.marks.includes(mark)
      ? [{ type: 'mark' as const, mark, children: nestIn(group, rest) }]
      : nestIn(group, rest),
  );
}

function toLeaves({ text, note }: Run): MarkTree[] {
  if (note !== '') return [{ type: 'note', number: note }];
  const pieces = text.split(/(\n)/).filter(piece => piece !== '');
  return pieces.map(piece => (piece === '\n' ? { type: 'break' } : { type: 'text', text: piece }));
}

function groupBy(runs: readonly Run[], key: (run: Run) => string): Run[][] {
  const groups: Run[][] = [];
  let previous: string | null = null;
  for (const run of runs) {
    const now = key(run);
    if (now === previous) groups.at(-1)?.push(run);
    else groups.push([run]);
    previous = now;
  }
  return groups;
}
