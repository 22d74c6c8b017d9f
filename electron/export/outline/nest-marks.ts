import type { Mark } from '#shared/article/inline.ts';
import type { Run } from './outline.ts';

/** Marked text as markup nests it; `\n` stands bare between the marks. */
export type MarkTree =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'mark'; mark: Mark; children: MarkTree[] }
  | { type: 'link'; href: string; title: string; children: MarkTree[] };

/** Nests runs (in joined form) into links and then marks, the first of `order` outermost; neighbours share a mark. */
export function nestMarks(runs: readonly Run[], order: readonly Mark[]): MarkTree[] {
  return groupBy(runs, run => `${run.href}\n${run.title}`).flatMap(group => {
    const [first] = group;
    const children = nestIn(group, order);
    if (!first || first.href === '') return children;
    return [{ type: 'link' as const, href: first.href, title: first.title, children }];
  });
}

function nestIn(runs: readonly Run[], order: readonly Mark[]): MarkTree[] {
  const [mark, ...rest] = order;
  if (mark === undefined) {
    const pieces = runs.flatMap(run => run.text.split(/(\n)/)).filter(text => text !== '');
    return pieces.map(text => (text === '\n' ? { type: 'break' } : { type: 'text', text }));
  }
  return groupBy(runs, run => String(run.marks.includes(mark))).flatMap(group =>
    group[0]?.marks.includes(mark)
      ? [{ type: 'mark' as const, mark, children: nestIn(group, rest) }]
      : nestIn(group, rest),
  );
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
