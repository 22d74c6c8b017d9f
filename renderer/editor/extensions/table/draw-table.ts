import { type DOMRenderMatch, domOverride } from '@lexical/html';
import { TableCellNode, TableNode } from '@lexical/table';
import { type DOMExportOutput, ElementNode, isHTMLElement } from 'lexical';
import { $findCaption } from './table-state.ts';
import './table.css';

/**
 * How tables are drawn: a figure with the caption and, in a box that scrolls sideways, the table. Cells are aligned by
 * the reconciler; what goes onto the clipboard as HTML has none of the looks that Lexical would give it.
 */
export const tableLooks: readonly (DOMRenderMatch<TableNode> | DOMRenderMatch<TableCellNode>)[] = [
  domOverride([TableNode], {
    $createDOM: (_node, $next) => {
      const figure = document.createElement('figure');
      figure.className = 'table-block';
      const caption = document.createElement('figcaption');
      const scroller = $next();
      figure.append(caption, scroller);
      return figure;
    },
    // Lexical asks with the container of the caption, too, in which no table stands.
    $getDOMSlot: (node, dom, $next) =>
      dom.querySelector('table') ? $next() : ElementNode.prototype.getDOMSlot.call(node, dom),
    $getSlotTargetElement: (_node, _name, dom) => dom.querySelector<HTMLElement>(':scope > figcaption'),
    $decorateDOM: (node, _before, dom) => nameTable(dom, node),
    $exportDOM: (node, $next) => $withCaption(node, $next()),
  }),
  domOverride([TableCellNode], {
    $createDOM: (node, $next) => {
      const cell = $next();
      if (node.hasHeader()) cell.setAttribute('scope', 'col');
      return cell;
    },
    $exportDOM: (node, $next) => {
      const output = $next();
      if (isHTMLElement(output.element)) {
        output.element.removeAttribute('style');
        if (node.getFormatType() !== '') output.element.style.textAlign = node.getFormatType();
      }
      return output;
    },
  }),
];

/** The caption names the table for those who cannot see that it stands above it. */
function nameTable(figure: HTMLElement, node: TableNode): void {
  const caption = figure.querySelector(':scope > figcaption');
  const table = figure.querySelector('table');
  if (!caption || !table) return;
  caption.id = `table-caption-${node.getKey()}`;
  const empty = $findCaption(node)?.isEmpty() ?? true;
  caption.classList.toggle('empty', empty);
  if (empty) {
    table.removeAttribute('aria-labelledby');
    table.setAttribute('aria-label', 'Table');
  } else {
    table.removeAttribute('aria-label');
    table.setAttribute('aria-labelledby', caption.id);
  }
}

function $withCaption(node: TableNode, output: DOMExportOutput): DOMExportOutput {
  const text = $findCaption(node)?.getTextContent() ?? '';
  return {
    ...output,
    after: element => {
      const made = output.after ? output.after(element) : element;
      const table = isHTMLElement(made) ? made : null;
      if (text === '' || table?.tagName !== 'TABLE') return made;
      const caption = document.createElement('caption');
      caption.textContent = text;
      table.prepend(caption);
      return table;
    },
  };
}
