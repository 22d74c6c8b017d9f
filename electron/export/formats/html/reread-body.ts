import { listEntryFacts } from '../../outline/list-entry-facts.ts';
import { type OutlineBlock, type Run, textRuns } from '../../outline/outline.ts';
import { embedFacts, inside } from '../../outline/outline-article.ts';
import { outlineTable } from '../../outline/outline-table.ts';
import { fromBase64 } from './base64.ts';
import { attribute, children, type Element, find, findAll, hasAttribute, isOf, textOf } from './page-tree.ts';
import { rereadInline } from './reread-inline.ts';

/** The sha256 of the picture that a page shows from a source; null when that is not a file of the export. */
export type HashOf = (source: string) => string | null;

/** For pages that hold their pictures themselves. */
export function hashOfEmbedded(sha256: (bytes: Uint8Array) => string): HashOf {
  return source => {
    const [, data] = /^data:image\/[a-z]+;base64,(.*)$/.exec(source) ?? [];
    return data === undefined ? null : sha256(fromBase64(data));
  };
}

/** What the body of a page says, block by block; anything that no block of an article looks like is a paragraph. */
export function rereadBody(body: Element | undefined, hashOf: HashOf): OutlineBlock[] {
  return children(body).flatMap(element => rereadBlock(element, hashOf));
}

function rereadBlock(element: Element, hashOf: HashOf): OutlineBlock[] {
  const { tagName } = element;
  if (tagName === 'hr') return [{ kind: 'divider', facts: {}, content: [] }];
  if (/^h[1-6]$/.test(tagName)) {
    const level = attribute(element, 'data-level') || tagName.slice(1);
    return [{ kind: 'heading', facts: { level }, content: rereadInline(element) }];
  }
  if (tagName === 'ul' || tagName === 'ol') return rereadList(element, 1);
  if (tagName === 'blockquote') return rereadQuote(element, '');
  if (isOf(element, 'figure', 'quote')) {
    return rereadQuote(find(element, 'blockquote'), textOf(find(element, 'figcaption')));
  }
  if (isOf(element, 'figure', 'picture')) return [rereadPicture(element, hashOf)];
  if (isOf(element, 'aside', 'pull')) {
    const facts = { attribution: textOf(find(element, 'p', 'by')) };
    return [{ kind: 'pull quote', facts, content: rereadInline(find(find(element, 'blockquote'), 'p')) }];
  }
  if (isOf(element, 'figure', 'gallery')) return rereadGallery(element, hashOf);
  if (isOf(element, 'div', 'table')) return rereadTable(element);
  if (tagName === 'pre') {
    const language = attribute(find(element, 'code'), 'class').replace(/^language-/, '');
    return [{ kind: 'code block', facts: { language }, content: textRuns(textOf(find(element, 'code'))) }];
  }
  if (isOf(element, 'figure', 'embed')) return [rereadEmbed(element)];
  if (isOf(element, 'aside', 'box')) return rereadBox(element, hashOf);
  return [{ kind: 'paragraph', facts: {}, content: rereadInline(element) }];
}

function captionOf(figure: Element): Run[] {
  return rereadInline(children(figure).find(({ tagName }) => tagName === 'figcaption'));
}

function rereadGallery(figure: Element, hashOf: HashOf): OutlineBlock[] {
  const pictures = children(figure).filter(({ tagName }) => tagName === 'figure');
  return [
    { kind: 'gallery', facts: {}, content: captionOf(figure) },
    ...inside(
      'gallery',
      pictures.map(picture => rereadPicture(picture, hashOf)),
    ),
  ];
}

function rereadTable(element: Element): OutlineBlock[] {
  const rows = findAll(element, 'tr').map(children);
  const alignments = (rows[0] ?? []).map((_, column) => {
    const ways = new Set(rows.map(cells => attribute(cells[column], 'class')));
    return [...ways].join(' and ') || null;
  });
  const contents = rows.map(cells => cells.map(rereadInline));
  const header = find(element, 'thead') !== undefined;
  return outlineTable(rereadInline(find(element, 'caption')), header, alignments, contents);
}

function rereadEmbed(figure: Element): OutlineBlock {
  const card = children(find(figure, 'p', 'card'))[0];
  const facts = embedFacts(attribute(figure, 'data-kind'), attribute(card, 'href'), textOf(card));
  return { kind: 'embed', facts, content: captionOf(figure) };
}

function rereadBox(box: Element, hashOf: HashOf): OutlineBlock[] {
  const [first, ...rest] = children(box);
  const title = first && isOf(first, 'p', 'title') ? textOf(first) : '';
  const blocks = rereadBody(title === '' ? first : rest[0], hashOf);
  return [{ kind: 'box', facts: {}, content: textRuns(title) }, ...inside('box', blocks)];
}

/** The footnotes of a page, by the numbers that readers see. */
export function rereadFootnotes(section: Element | undefined): OutlineBlock[] {
  return findAll(section, 'li').map((note, i) => ({
    kind: 'footnote',
    facts: { number: String(i + 1) },
    content: rereadInline(note),
  }));
}

function rereadQuote(quote: Element | undefined, attribution: string): OutlineBlock[] {
  return children(quote).map((paragraph, i) => ({
    kind: 'quote',
    facts: i === 0 ? { attribution } : { continues: 'yes' },
    content: rereadInline(paragraph),
  }));
}

function rereadList(list: Element, depth: number): OutlineBlock[] {
  const checks = isOf(list, 'ul', 'checks');
  const kind = list.tagName === 'ol' ? 'numbered' : checks ? 'check' : 'bulleted';
  const start = Number(attribute(list, 'start') || '1');
  return children(list).flatMap((entry, i) => {
    const box = checks ? find(entry, 'input') : undefined;
    const checked = box !== undefined && hasAttribute(box, 'checked');
    return [
      {
        kind: 'list entry' as const,
        facts: listEntryFacts(kind, start, i, depth, checked),
        content: rereadInline(entry),
      },
      ...children(entry)
        .filter(({ tagName }) => tagName === 'ul' || tagName === 'ol')
        .flatMap(nested => rereadList(nested, depth + 1)),
    ];
  });
}

function rereadPicture(figure: Element, hashOf: HashOf): OutlineBlock {
  const content = rereadInline(find(figure, 'p', 'caption'));
  const shown = find(figure, 'img');
  if (!shown) {
    const address = attribute(find(figure, 'a', 'address'), 'href');
    return {
      kind: 'picture',
      facts: { file: '', address, 'alt text': textOf(find(figure, 'span', 'alt')) },
      content,
    };
  }
  const source = attribute(shown, 'src');
  const file = hashOf(source);
  const facts = {
    file: file ?? '',
    address: file === null ? source : '',
    'alt text': attribute(shown, 'alt'),
  };
  return { kind: 'picture', facts, content };
}
