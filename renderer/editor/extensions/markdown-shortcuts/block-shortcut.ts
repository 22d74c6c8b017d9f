import type { ElementTransformer } from '@lexical/markdown';
import type { ElementNode, Klass, LexicalNode } from 'lexical';
import { $getBlockId, $setBlockId } from '../../convert/node-state.ts';

/** A block that a few characters at the start of a paragraph make; the paragraph's id and text go with it. */
export function blockShortcut(
  regExp: RegExp,
  node: Klass<LexicalNode>,
  $create: (match: string[]) => ElementNode,
): ElementTransformer {
  return {
    type: 'element',
    dependencies: [node],
    // Galley writes Markdown with its own exporter.
    export: () => null,
    regExp,
    replace: (paragraph, children, match) => {
      const block = $create(match);
      $setBlockId(block, $getBlockId(paragraph));
      block.append(...children);
      paragraph.replace(block);
      block.select(0, 0);
    },
  };
}
