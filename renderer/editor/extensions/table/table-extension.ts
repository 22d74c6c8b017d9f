import { DOMRenderExtension } from '@lexical/html';
import { TableExtension as LexicalTableExtension, TableCellNode, TableNode } from '@lexical/table';
import { configExtension, defineExtension, mergeRegister, safeCast } from 'lexical';
import { TableCaptionNode } from './caption-node.ts';
import { tableLooks } from './draw-table.ts';
import { followClick } from './follow-click.ts';
import { markActiveTable } from './mark-active-table.ts';
import { registerTableClipboard } from './table-clipboard.ts';
import { registerTableKeys } from './table-keys.ts';
import { $tidyCaption, $tidyCell, $tidyTable } from './tidy-table.ts';

interface TableConfig {
  newId: () => string;
}

/** Tables: a grid of cells with one paragraph each, and a caption that is written in place. */
export const TableExtension = defineExtension({
  name: 'galley/table',
  config: safeCast<TableConfig>({
    newId: () => {
      throw new Error('Tables were given no source of ids.');
    },
  }),
  dependencies: [
    // Merged cells have no place in an article, nor have colours; Tab adds rows, which Lexical's handler does not.
    configExtension(LexicalTableExtension, {
      hasCellMerge: false,
      hasCellBackgroundColor: false,
      hasTabHandler: false,
    }),
    configExtension(DOMRenderExtension, { overrides: [...tableLooks] }),
  ],
  theme: {
    tableScrollableWrapper: 'table-scroller',
    tableCellSelected: 'cell-selected',
    tableSelection: 'selects-cells',
  },
  nodes: () => [TableCaptionNode],
  register: (editor, { newId }) =>
    mergeRegister(
      editor.registerNodeTransform(TableNode, $tidyTable),
      editor.registerNodeTransform(TableCellNode, $tidyCell),
      editor.registerNodeTransform(TableCaptionNode, $tidyCaption),
      registerTableKeys(editor),
      registerTableClipboard(editor, newId),
      markActiveTable(editor),
      followClick(editor),
    ),
});
