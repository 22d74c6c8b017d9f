import type { Mark } from '#shared/article/inline.ts';
import { unescapeHtml } from '../../export/formats/md/attributes.ts';

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
  | { kind: 'language'; language: string; name: 'span' }
  | { kind: 'link'; href: string; title: string; rel: string; name: 'a' }
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
  if (href) {
    const [title, rel] = [attribute(html, 'title'), attribute(html, 'rel')];
    return { kind: 'link', href: unescapeHtml(href[1] ?? href[2] ?? ''), title, rel, name: 'a' };
  }
  if (/^<span\s+class="smallcaps"\s*>$/i.test(html)) return { kind: 'mark', mark: 'smallCaps', name: 'span' };
  const [, language] = /^<span\s+lang="([a-z]{2,3}(?:-[a-z0-9]{1,8})*)"\s*>$/i.exec(html) ?? [];
  if (language !== undefined) return { kind: 'language', language, name: 'span' };
  const wrapper = /^<(span|font|small|big)(?:\s[^>]*)?>$/i.exec(html);
  return wrapper ? { kind: 'wrapper', name: (wrapper[1] ?? '').toLowerCase() } : { kind: 'other' };
}

function attribute(tag: string, name: string): string {
  return unescapeHtml(new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '');
}
