import type { Mark } from '#shared/article/inline.ts';

/** The inline HTML that stands for a mark: what Galley's own Markdown writes, and the older names for the same. */
const marksByTag: Record<string, Mark> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
  ins: 'underline',
  del: 'strikethrough',
  s: 'strikethrough',
  strike: 'strikethrough',
  sub: 'subscript',
  sup: 'superscript',
  mark: 'highlight',
  code: 'code',
};

/** One piece of inline HTML. */
export type Tag =
  | { kind: 'break' }
  | { kind: 'comment' }
  | { kind: 'mark'; mark: Mark; name: string }
  | { kind: 'link'; href: string; name: 'a' }
  /** A tag that only styles what it holds, e.g. `<span style="…">`. */
  | { kind: 'wrapper'; name: string }
  | { kind: 'close'; name: string }
  | { kind: 'other' };

/** Reads one tag or comment; a mark with attributes is `other`. */
export function readTag(html: string): Tag {
  if (/^<br\s*\/?>$/i.test(html)) return { kind: 'break' };
  if (/^<!--.*-->$/s.test(html)) return { kind: 'comment' };
  const [, slash, given = ''] = /^<(\/?)([a-z]+)\s*>$/i.exec(html) ?? [];
  const name = given.toLowerCase();
  if (slash === '/') return { kind: 'close', name };
  const mark = Object.hasOwn(marksByTag, name) ? marksByTag[name] : undefined;
  if (mark) return { kind: 'mark', mark, name };
  const href = /^<a\s(?:[^>]*\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>$/i.exec(html);
  if (href) return { kind: 'link', href: (href[1] ?? href[2] ?? '').replaceAll('&amp;', '&'), name: 'a' };
  const wrapper = /^<(span|font|small|big)(?:\s[^>]*)?>$/i.exec(html);
  return wrapper ? { kind: 'wrapper', name: (wrapper[1] ?? '').toLowerCase() } : { kind: 'other' };
}
