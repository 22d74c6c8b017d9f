import { textSpan } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import type { FlatItem } from './flat-list.ts';

/** A stretch of lines: those of a list that was written with signs, or others. */
export type Stretch = { kind: 'list'; items: FlatItem[] } | { kind: 'text'; lines: string[] };

interface Bullet {
  /** How far in the sign stands; a tab counts four. */
  indent: number;
  sign: string;
  text: string;
}

/** Fewer lines with a sign may be a dialogue, a sum or a date. A dash longer than a hyphen is how many languages write speech. */
const fewest = 3;

/**
 * Finds lists in plain text: three lines or more that begin with one sign (`-`, `*`, `•` and the like), with deeper lines
 * below them as their own lists. A line further in than the sign goes on with the entry; blank lines may stand between.
 */
export function findBulleted(lines: readonly string[], newId: () => Id): Stretch[] {
  const stretches: Stretch[] = [];
  let text: string[] = [];
  const endText = () => {
    if (text.length > 0) stretches.push({ kind: 'text', lines: text });
    text = [];
  };
  for (let at = 0; at < lines.length; ) {
    const { bullets, end, count } = runFrom(lines, at);
    if (count >= fewest) {
      endText();
      stretches.push({ kind: 'list', items: toItems(bullets, newId) });
      at = end;
    } else {
      // What did not become a list is looked at once and not again from each of its lines.
      const next = Math.max(end, at + 1);
      text.push(...lines.slice(at, next));
      at = next;
    }
  }
  endText();
  return stretches;
}

/** The entries from a line on, and the line behind them; `count` are those with the first sign. */
function runFrom(lines: readonly string[], from: number): { bullets: Bullet[]; end: number; count: number } {
  const first = readBullet(lines[from] ?? '');
  if (!first) return { bullets: [], end: from, count: 0 };
  const bullets = [first];
  let end = from + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const bullet = readBullet(line);
    const last = bullets.at(-1);
    if (bullet && (bullet.sign === first.sign || bullet.indent > first.indent)) bullets.push(bullet);
    else if (!bullet && last && at === end && indentOf(line) > last.indent) last.text += ` ${line.trim()}`;
    else break;
    end = at + 1;
  }
  return { bullets, end, count: bullets.filter(({ sign }) => sign === first.sign).length };
}

function readBullet(line: string): Bullet | null {
  const [, sign, text] = /^[ \t]*([-*•·‣⁃▪▫◦●○■])[ \t\u00a0]+(\S.*)$/.exec(line) ?? [];
  return sign === undefined || text === undefined
    ? null
    : { indent: indentOf(line), sign, text: text.trimEnd() };
}

function indentOf(line: string): number {
  const before = /^[ \t]*/.exec(line)?.[0] ?? '';
  return before.replaceAll('\t', '    ').length;
}

function toItems(bullets: readonly Bullet[], newId: () => Id): FlatItem[] {
  const indents: number[] = [];
  return bullets.map(({ indent, text }): FlatItem => {
    while (indents.length > 1 && (indents.at(-1) ?? 0) > indent) indents.pop();
    if (indents.length === 0 || (indents.at(-1) ?? 0) < indent) indents.push(indent);
    const content = [textSpan(text.replaceAll('\t', ' '))];
    return {
      level: indents.length,
      kind: 'bulleted',
      start: 1,
      item: { id: newId(), content, checked: false, children: null },
    };
  });
}
