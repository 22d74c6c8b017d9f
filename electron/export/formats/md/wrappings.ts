import { escapeHtml, unescapeHtml } from './attributes.ts';

/**
 * What Markdown has no block for stands between two tags, each on lines of its own with empty lines around: readers of
 * Markdown show what is between as they show everything else (CommonMark 4.6, kind 6).
 */
export type Wrapping =
  | { kind: 'box'; title: string }
  | { kind: 'pull quote' }
  | { kind: 'gallery' }
  | { kind: 'captioned table' }
  | { kind: 'embed'; what: string };

/** The tag that opens a wrapping; the title of a box stands in a line of its own below it. */
export function writeOpening(wrapping: Wrapping): string {
  switch (wrapping.kind) {
    case 'box':
      return wrapping.title === ''
        ? '<aside>'
        : `<aside>\n<p class="title">${escapeHtml(wrapping.title)}</p>`;
    case 'pull quote':
      return '<blockquote class="pull">';
    case 'gallery':
      return '<figure class="gallery">';
    case 'captioned table':
      return '<figure class="table">';
    case 'embed':
      return `<figure class="embed" data-kind="${wrapping.what}">`;
  }
}

/** The tag that closes a wrapping. */
export function writeClosing({ kind }: Wrapping): string {
  if (kind === 'box') return '</aside>';
  return kind === 'pull quote' ? '</blockquote>' : '</figure>';
}

/** Reads the tag that opens a wrapping; null for every other HTML. */
export function readOpening(html: string): Wrapping | null {
  const [box, title = ''] = /^<aside>(?:\n<p class="title">(.*)<\/p>)?$/s.exec(html) ?? [];
  if (box !== undefined) return { kind: 'box', title: unescapeHtml(title) };
  if (html === '<blockquote class="pull">') return { kind: 'pull quote' };
  if (html === '<figure class="gallery">') return { kind: 'gallery' };
  if (html === '<figure class="table">') return { kind: 'captioned table' };
  const [, what] = /^<figure class="embed" data-kind="([a-z][a-z0-9-]*)">$/.exec(html) ?? [];
  return what === undefined ? null : { kind: 'embed', what };
}

/** A node of Markdown, or a wrapping with the nodes that stand in it. */
export type Wrapped<Node> =
  | { wrapping: null; node: Node }
  | { wrapping: Wrapping; open: Node; within: Node[] };

/** Finds the wrappings among nodes that stand side by side; a tag without its other half stays a node. */
export function findWrappings<Node extends { type: string }>(nodes: readonly Node[]): Wrapped<Node>[] {
  const found: Wrapped<Node>[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const open = nodes[i];
    if (!open) continue;
    const wrapping = readOpening(htmlOf(open));
    const end = wrapping
      ? nodes.findIndex((node, at) => at > i && htmlOf(node) === writeClosing(wrapping))
      : -1;
    if (wrapping && end > 0) {
      found.push({ wrapping, open, within: nodes.slice(i + 1, end) });
      i = end;
    } else found.push({ wrapping: null, node: open });
  }
  return found;
}

function htmlOf(node: { type: string; value?: unknown }): string {
  return node.type === 'html' && typeof node.value === 'string' ? node.value : '';
}
