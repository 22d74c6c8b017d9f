import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import type { Quote } from '#shared/article/blocks/quote.ts';
import { allowedHref } from '#shared/article/href.ts';
import type { Inline, LinkContent, Mark } from '#shared/article/inline.ts';

const tagOf: Record<Mark, readonly [string, string]> = {
  bold: ['<strong>', '</strong>'],
  italic: ['<em>', '</em>'],
  underline: ['<u>', '</u>'],
  strikethrough: ['<s>', '</s>'],
  smallCaps: ['<span style="font-variant:small-caps">', '</span>'],
  subscript: ['<sub>', '</sub>'],
  superscript: ['<sup>', '</sup>'],
  highlight: ['<mark>', '</mark>'],
  code: ['<code>', '</code>'],
};

/**
 * Blocks as plain HTML for other programs to paste: no ids, styles or addresses of Galley's own. A picture of the
 * article has no address outside; its description and caption stand for it.
 */
export function blocksToHtml(blocks: readonly Block[]): string {
  const notes = blocks.filter(block => block.type === 'footnote').map(block => block.id);
  return blocks.map((block, i) => blockHtml(block, notes, blocks[i - 1], blocks[i + 1])).join('\n');
}

/** Running text as HTML, without an element around it. */
export function inlineToHtml(content: readonly Inline[], notes: readonly string[] = []): string {
  return content.map(part => partHtml(part, notes)).join('');
}

function blockHtml(block: Block, notes: readonly string[], before?: Block, after?: Block): string {
  const inner = (content: readonly Inline[]) => inlineToHtml(content, notes);
  switch (block.type) {
    case 'paragraph':
      return `<p>${inner(block.content)}</p>`;
    case 'heading':
      return `<h${block.level}>${inner(block.content)}</h${block.level}>`;
    case 'quote':
      return quoteHtml(block, inner(block.content), before, after);
    case 'pullQuote':
      return `<blockquote class="pullquote"><p>${inner(block.content)}</p>${source(block.attribution)}</blockquote>`;
    case 'list':
      return listHtml(block, inner);
    case 'image':
      return figure(pictureHtml(block), inner(block.caption));
    case 'gallery':
      return figure(block.items.map(pictureHtml).join(''), inner(block.caption));
    case 'table': {
      const row = (cells: readonly { content: Inline[] }[], name: string) =>
        `<tr>${cells.map((cell, i) => `<${name}${align(block.columns[i]?.align)}>${inner(cell.content)}</${name}>`).join('')}</tr>`;
      const caption = block.caption.length > 0 ? `<caption>${inner(block.caption)}</caption>` : '';
      const [first, ...rest] = block.rows;
      const head = block.header && first ? `<thead>${row(first.cells, 'th')}</thead>` : '';
      const body = (block.header ? rest : block.rows).map(({ cells }) => row(cells, 'td')).join('');
      return `<table>${caption}${head}<tbody>${body}</tbody></table>`;
    }
    case 'code': {
      const language = /^[\w+#-]+$/.test(block.language) ? ` class="language-${block.language}"` : '';
      return `<pre><code${language}>${escapeText(block.text)}</code></pre>`;
    }
    case 'divider':
      return '<hr>';
    case 'embed':
      return `<p>${anchor(block.address, escapeText(block.title || block.address))}</p>`;
    case 'aside': {
      const title = block.title === '' ? '' : `<h3>${escapeText(block.title)}</h3>`;
      return `<aside>${title}${block.blocks.map((one, i) => blockHtml(one, notes, block.blocks[i - 1], block.blocks[i + 1])).join('')}</aside>`;
    }
    case 'footnote': {
      const number = notes.indexOf(block.id) + 1;
      return `<div><p><a id="_ftn${number}" href="#_ftnref${number}">[${number}]</a> ${inner(block.content)}</p></div>`;
    }
    case 'unsupported':
      return '';
    default:
      return block satisfies never;
  }
}

/** Paragraphs of one quotation stand in one element. */
function quoteHtml(quote: Quote, content: string, before?: Block, after?: Block): string {
  const begins = !(quote.continues && before?.type === 'quote');
  const ends = !(after?.type === 'quote' && after.continues);
  return `${begins ? '<blockquote>' : ''}<p>${content}</p>${source(quote.attribution)}${ends ? '</blockquote>' : ''}`;
}

function listHtml(list: NestedList, inner: (content: readonly Inline[]) => string): string {
  const tag = list.kind === 'numbered' ? 'ol' : 'ul';
  const start = list.kind === 'numbered' && list.start !== 1 ? ` start="${list.start}"` : '';
  const items = list.items.map(item => {
    const box = list.kind === 'check' ? `<input type="checkbox"${item.checked ? ' checked' : ''}> ` : '';
    return `<li>${box}${inner(item.content)}${item.children ? listHtml(item.children, inner) : ''}</li>`;
  });
  return `<${tag}${start}>${items.join('')}</${tag}>`;
}

function pictureHtml({ address, alt }: { address: string; alt: string }): string {
  if (allowedHref(address)) return `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}">`;
  return alt === '' ? '' : `<p>[${escapeText(alt)}]</p>`;
}

function figure(content: string, caption: string): string {
  return `<figure>${content}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function align(side: 'start' | 'center' | 'end' | null | undefined): string {
  return side ? ` style="text-align:${side}"` : '';
}

function source(attribution: string): string {
  return attribution === '' ? '' : `<footer>— ${escapeText(attribution)}</footer>`;
}

function anchor(href: string, content: string, title = ''): string {
  if (!allowedHref(href)) return content;
  return `<a href="${escapeAttribute(href)}"${title === '' ? '' : ` title="${escapeAttribute(title)}"`}>${content}</a>`;
}

function partHtml(part: Inline | LinkContent, notes: readonly string[]): string {
  switch (part.type) {
    case 'text': {
      const marked = part.marks.reduceRight((html, mark) => tagOf[mark].join(html), escapeText(part.text));
      return part.language === ''
        ? marked
        : `<span lang="${escapeAttribute(part.language)}">${marked}</span>`;
    }
    case 'break':
      return '<br>';
    case 'tk':
      return escapeText(part.text);
    case 'link':
      return anchor(part.href, inlineToHtml(part.content, notes), part.title);
    case 'footnoteReference': {
      const number = notes.indexOf(part.note) + 1;
      return number > 0 ? `<sup><a id="_ftnref${number}" href="#_ftn${number}">[${number}]</a></sup>` : '';
    }
    case 'unsupported':
      return '';
    default:
      return part satisfies never;
  }
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
