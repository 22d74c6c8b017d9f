import { type OutlineBlock, type Run, runsText } from '../../outline/outline.ts';
import { pageLabels } from '../html/labels.ts';

/**
 * The body in paragraphs of plain text: entries of lists with their signs, cells of tables behind tabs, footnotes by
 * number in brackets, `[Image: …]` for a picture. What stands in one list or table stands on following lines.
 */
export function plainBody(blocks: readonly OutlineBlock[], language: string): string[] {
  const { kinds } = pageLabels(language).labels;
  const paragraphs: string[] = [];
  let previous: OutlineBlock | null = null;
  for (const block of blocks) {
    const text = plainBlock(block, kinds['image'] ?? 'Image');
    if (previous && continues(previous, block))
      paragraphs.push(`${paragraphs.pop()}${joint(previous, block)}${text}`);
    else paragraphs.push(text);
    previous = block;
  }
  return paragraphs;
}

function continues(previous: OutlineBlock, block: OutlineBlock): boolean {
  if (block.kind === 'table cell') return previous.kind === 'table' || previous.kind === 'table cell';
  if (block.kind !== 'list entry' || previous.kind !== 'list entry') return false;
  return block.facts['depth'] !== '1' || sameList(previous, block);
}

/** Two lists that stand beside each other are told apart by their kind or by a number that begins anew. */
function sameList({ facts: last }: OutlineBlock, { facts }: OutlineBlock): boolean {
  return (
    last['depth'] !== '1' ||
    (last['list'] === facts['list'] && Number(facts['number']) > Number(last['number']))
  );
}

function joint(previous: OutlineBlock, block: OutlineBlock): string {
  if (block.kind !== 'table cell') return '\n';
  const sameRow = previous.kind === 'table cell' && previous.facts['row'] === block.facts['row'];
  if (!sameRow) return previous.kind === 'table' && previous.content.length === 0 ? '' : '\n';
  // Empty cells are not in the outline; each is a tab more.
  return '\t'.repeat(Number(block.facts['column']) - Number(previous.facts['column']));
}

function plainBlock(block: OutlineBlock, image: string): string {
  const { kind, facts } = block;
  const text = plainRuns(block.content);
  const several = (...lines: string[]) => lines.filter(line => line !== '').join('\n');
  switch (kind) {
    case 'quote':
    case 'pull quote':
      return several(text, facts['attribution'] ? `— ${facts['attribution']}` : '');
    case 'list entry':
      return `${'  '.repeat(Number(facts['depth']) - 1)}${sign(facts)} ${text}`;
    case 'picture':
      return several(facts['alt text'] ? `[${image}: ${facts['alt text']}]` : `[${image}]`, text);
    case 'embed':
      return several(facts['title'] ?? '', facts['address'] ?? '', text);
    case 'footnote':
      return `[${facts['number']}] ${text}`;
    case 'divider':
      return '* * *';
    case 'code block':
    case 'table':
    case 'table cell':
    case 'paragraph':
    case 'heading':
    case 'gallery':
    case 'box':
      return text;
  }
}

function sign(facts: Record<string, string>): string {
  if (facts['list'] === 'numbered') return `${facts['number']}.`;
  if (facts['list'] === 'check') return facts['checked'] === 'yes' ? '[x]' : '[ ]';
  return '-';
}

function plainRuns(runs: readonly Run[]): string {
  return runs.map(run => (run.note === '' ? runsText([run]) : `[${run.note}]`)).join('');
}
