import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import type { Inline, LinkContent } from '#shared/article/inline.ts';

/** Blocks in short, one a line, for tests to compare: `h2 Tides`, `p A [bold|word], see <https://a.example|there>`. */
export function outline(blocks: readonly Block[]): string[] {
  const notes = blocks.filter(block => block.type === 'footnote').map(block => block.id);
  return blocks.flatMap(block => lines(block, notes));
}

function lines(block: Block, notes: readonly string[]): string[] {
  const said = (content: readonly Inline[]) => content.map(part => show(part, notes)).join('');
  switch (block.type) {
    case 'paragraph':
      return [`p ${said(block.content)}`];
    case 'heading':
      return [`h${block.level} ${said(block.content)}`];
    case 'quote':
      return [`quote${block.continues ? '+' : ''} ${said(block.content)}${by(block.attribution)}`];
    case 'pullQuote':
      return [`pull ${said(block.content)}${by(block.attribution)}`];
    case 'footnote':
      return [`note${notes.indexOf(block.id) + 1} ${said(block.content)}`];
    case 'list':
      return listLines(block, said, '');
    case 'image':
      return [`image ${block.address || block.asset || '-'} alt=${block.alt} caption=${said(block.caption)}`];
    case 'gallery':
      return [`gallery ${block.items.length} caption=${said(block.caption)}`];
    case 'table': {
      const align = block.columns.map(column => column.align ?? '-').join(' ');
      const caption = block.caption.length > 0 ? ` caption=${said(block.caption)}` : '';
      return [
        `table${block.header ? ' header' : ''} ${align}${caption}`,
        ...block.rows.map(row => `  | ${row.cells.map(cell => said(cell.content)).join(' | ')}`),
      ];
    }
    case 'code':
      return [`code ${block.language}`, ...block.text.split('\n').map(line => `  ${line}`)];
    case 'embed':
      return [`embed ${block.kind} ${block.address}`];
    case 'aside':
      return [
        `aside ${block.title}`,
        ...block.blocks.flatMap(inner => lines(inner, notes)).map(line => `  ${line}`),
      ];
    default:
      return [block.type];
  }
}

function by(attribution: string): string {
  return attribution === '' ? '' : ` — ${attribution}`;
}

function listLines(list: NestedList, said: (content: readonly Inline[]) => string, indent: string): string[] {
  return list.items.flatMap((item, i) => {
    const box = item.checked ? '[x]' : '[ ]';
    const marker = list.kind === 'numbered' ? `${list.start + i}.` : list.kind === 'check' ? box : '-';
    return [
      `${indent}${marker} ${said(item.content)}`,
      ...(item.children ? listLines(item.children, said, `${indent}  `) : []),
    ];
  });
}

function show(part: Inline | LinkContent, notes: readonly string[]): string {
  switch (part.type) {
    case 'text': {
      const said = [...part.marks, ...(part.language ? [part.language] : [])];
      return said.length > 0 ? `[${said.join(' ')}|${part.text}]` : part.text;
    }
    case 'break':
      return '/';
    case 'link':
      return `<${part.href}|${part.content.map(inner => show(inner, notes)).join('')}>`;
    case 'footnoteReference':
      return `^${notes.indexOf(part.note) + 1}`;
    default:
      return `{${part.type}}`;
  }
}
