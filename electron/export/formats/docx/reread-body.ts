import { listEntryFacts } from '../../outline/list-entry-facts.ts';
import { joinRuns, type OutlineBlock, type Run, runsText, textRuns } from '../../outline/outline.ts';
import { embedFacts, inside } from '../../outline/outline-article.ts';
import { outlineTable } from '../../outline/outline-table.ts';
import { attribute, children, type Element, find, findAll } from '../html/page-tree.ts';
import { alignmentValues } from './render-table.ts';
import { type Reading, rereadRuns, styleOf } from './reread-runs.ts';

/** The name of a group of blocks; '' for what is none. */
export function tagOf(element: Element): string {
  return attribute(
    find(
      children(element).find(({ tagName }) => tagName === 'w:sdtPr'),
      'w:tag',
    ),
    'w:val',
  );
}

/** What paragraphs, tables and groups say, block by block; anything that no block looks like is a paragraph. */
export function rereadBlocks(elements: readonly Element[], reading: Reading): OutlineBlock[] {
  return elements.flatMap(element => {
    if (element.tagName === 'w:p') return rereadParagraph(element, reading);
    return element.tagName === 'w:sdt' ? rereadGroup(element, reading) : [];
  });
}

function rereadParagraph(element: Element, reading: Reading): OutlineBlock[] {
  const style = styleOf(element);
  const content = rereadRuns(element, reading);
  if (style === 'Spacer') return [];
  if (style === 'Divider') return [{ kind: 'divider', facts: {}, content: [] }];
  if (style.startsWith('Heading')) return [{ kind: 'heading', facts: { level: style.slice(7) }, content }];
  const list = find(find(element, 'w:pPr'), 'w:numPr');
  return list ? [rereadEntry(element, list, content, reading)] : [{ kind: 'paragraph', facts: {}, content }];
}

function rereadEntry(element: Element, list: Element, content: Run[], reading: Reading): OutlineBlock {
  const id = attribute(find(list, 'w:numId'), 'w:val');
  const { kind, start } = reading.lists.get(id) ?? { kind: 'bulleted', start: 1 };
  const index = reading.counts.get(id) ?? 0;
  reading.counts.set(id, index + 1);
  const depth = Number(attribute(find(list, 'w:ilvl'), 'w:val')) + 1;
  const checked = attribute(find(element, 'w14:checked'), 'w14:val') === '1';
  const facts = listEntryFacts(kind, start, index, depth, checked);
  return { kind: 'list entry', facts, content: kind === 'check' ? withoutFirst(content) : content };
}

/** The text without its first character: the blank behind a box for ticking, or before a footnote. */
function withoutFirst([first, ...rest]: readonly Run[]): Run[] {
  if (!first) return [];
  return joinRuns([{ ...first, text: first.text.slice(1) }, ...rest]);
}

function rereadGroup(element: Element, reading: Reading): OutlineBlock[] {
  const inner = children(children(element).find(({ tagName }) => tagName === 'w:sdtContent'));
  const [tag = '', detail = ''] = tagOf(element).split(' ');
  const styled = (style: string) =>
    inner.filter(given => given.tagName === 'w:p' && styleOf(given) === style);
  const caption = () => rereadRuns(styled('Caption')[0], reading);
  const said = runsText(rereadRuns(styled('Attribution')[0], reading)).replace(/^— /, '');
  switch (tag) {
    case 'quotation':
      return styled('Quote').map((given, i) => ({
        kind: 'quote',
        facts: i === 0 ? { attribution: said } : { continues: 'yes' },
        content: rereadRuns(given, reading),
      }));
    case 'pullQuote':
      return [
        {
          kind: 'pull quote',
          facts: { attribution: said },
          content: rereadRuns(styled('IntenseQuote')[0], reading),
        },
      ];
    case 'picture':
      return [rereadPicture(styled('Figure')[0], caption(), reading)];
    case 'gallery':
      return [
        { kind: 'gallery', facts: {}, content: caption() },
        ...inside(
          'gallery',
          rereadBlocks(
            inner.filter(({ tagName }) => tagName === 'w:sdt'),
            reading,
          ),
        ),
      ];
    case 'table':
      return rereadTable(
        inner.find(({ tagName }) => tagName === 'w:tbl'),
        caption(),
        reading,
      );
    case 'code':
      return [
        {
          kind: 'code block',
          facts: { language: detail },
          content: rereadRuns(styled('SourceCode')[0], reading),
        },
      ];
    case 'embed': {
      const runs = rereadRuns(styled('Embed')[0], reading);
      const facts = embedFacts(detail, runs[0]?.href ?? '', runsText(runs));
      return [{ kind: 'embed', facts, content: caption() }];
    }
    case 'box': {
      const title = runsText(rereadRuns(styled('BoxTitle')[0], reading));
      const blocks = inner.filter(given => given.tagName !== 'w:p' || styleOf(given) !== 'BoxTitle');
      return [
        { kind: 'box', facts: {}, content: textRuns(title) },
        ...inside('box', rereadBlocks(blocks, reading)),
      ];
    }
    default:
      return rereadBlocks(inner, reading);
  }
}

function rereadPicture(figure: Element | undefined, content: Run[], reading: Reading): OutlineBlock {
  const drawn = find(figure, 'w:drawing');
  if (drawn) {
    const target = reading.targets.get(attribute(find(drawn, 'a:blip'), 'r:embed')) ?? '';
    const facts = {
      file: reading.hashOf(target),
      address: '',
      'alt text': attribute(find(drawn, 'wp:docPr'), 'descr'),
    };
    return { kind: 'picture', facts, content };
  }
  const isLabel = (run: Element) => attribute(find(run, 'w:rStyle'), 'w:val') === 'Placeholder';
  const words = findAll(figure, 'w:r').filter(run => !isLabel(run));
  const alt = words
    .map(run => rereadRuns({ ...run, childNodes: [run] }, reading))
    .map(runsText)
    .join('');
  const address = reading.targets.get(attribute(find(figure, 'w:hyperlink'), 'r:id')) ?? '';
  return { kind: 'picture', facts: { file: '', address, 'alt text': alt }, content };
}

function rereadTable(table: Element | undefined, caption: Run[], reading: Reading): OutlineBlock[] {
  const rows = findAll(table, 'w:tr').map(row => findAll(row, 'w:tc').map(cell => find(cell, 'w:p')));
  const alignments = (rows[0] ?? []).map((_, column) => {
    const ways = new Set(rows.map(cells => attribute(find(find(cells[column], 'w:pPr'), 'w:jc'), 'w:val')));
    return [...ways].map(way => nameAlignment(way)).join(' and ') || null;
  });
  const header = find(table, 'w:tblHeader') !== undefined;
  return outlineTable(
    caption,
    header,
    alignments,
    rows.map(cells => cells.map(cell => rereadRuns(cell, reading))),
  );
}

function nameAlignment(value: string): string {
  const known = Object.entries(alignmentValues).find(([, written]) => written === value);
  return known?.[0] ?? value;
}

/** The footnotes by their numbers; the two lines that part them from the text are none. */
export function rereadNotes(footnotes: Element, reading: Reading): OutlineBlock[] {
  return findAll(footnotes, 'w:footnote')
    .filter(note => attribute(note, 'w:type') === '')
    .map(note => ({
      kind: 'footnote',
      facts: { number: attribute(note, 'w:id') },
      content: withoutFirst(rereadRuns(find(note, 'w:p'), reading)),
    }));
}
