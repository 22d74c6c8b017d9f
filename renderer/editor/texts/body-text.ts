import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { BlockCache } from '../convert/block-cache.ts';
import { $getBlockId, $getFields } from '../convert/node-state.ts';
import { $partsOf } from '../convert/parts-of.ts';
import { $isCodeNode } from '../extensions/code/code-node.ts';
import { $isTkNode } from '../extensions/tk/tk-node.ts';
import { readEditor } from '../read-editor.ts';

/** A piece of a text that is one node of the editor. */
export interface TextPart {
  node: NodeKey;
  start: number;
  length: number;
  /** BCP 47, '' for the article's language. */
  language: string;
  /** Running words, rather than code or a word that is to come. */
  isProse: boolean;
}

/**
 * One flow of text in the body: a paragraph, a heading, an entry of a list, whatever else holds words. Line breaks
 * count as `\n`; what is no text in it stands as U+FFFC. The same object comes again while nothing of it changed.
 */
export interface BodyText {
  key: NodeKey;
  /** The key and the id of the block at the top level that it stands in. */
  top: NodeKey;
  block: string;
  text: string;
  parts: readonly TextPart[];
}

/** Reads the flows of text of an editor, and only those of blocks that changed since the last time. */
export class BodyTexts {
  readonly #editor: LexicalEditor;
  readonly #read: BlockCache<readonly BodyText[]>;
  readonly stop: () => void;

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
    this.#read = new BlockCache(editor);
    this.stop = this.#read.stop;
  }

  /** Every flow of text, in reading order. */
  read(): BodyText[] {
    return readEditor(this.#editor, () => {
      const children = $getRoot().getChildren();
      const texts = children.flatMap(child => this.#read.$of(child, $textsOfBlock));
      this.#read.tidy(children);
      return texts;
    });
  }
}

function $textsOfBlock(block: LexicalNode): BodyText[] {
  return $isElementNode(block) ? $textsIn(block, block.getKey(), $getBlockId(block)) : [];
}

function $textsIn(element: ElementNode, top: NodeKey, block: string): BodyText[] {
  if ($isCodeNode(element)) return [];
  const inner: BodyText[] = [];
  const flow: LexicalNode[] = [];
  for (const child of $partsOf(element)) {
    if ($isElementNode(child) && !child.isInline()) inner.push(...$textsIn(child, top, block));
    else flow.push(child);
  }
  const text = $flowOf(element.getKey(), top, block, flow);
  return text ? [text, ...inner] : inner;
}

function $flowOf(key: NodeKey, top: NodeKey, block: string, nodes: readonly LexicalNode[]): BodyText | null {
  const parts: TextPart[] = [];
  let text = '';
  const $add = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      const content = node.getTextContent();
      const { language } = $getFields(node);
      parts.push({
        node: node.getKey(),
        start: text.length,
        length: content.length,
        language: typeof language === 'string' ? language : '',
        isProse: !$isTkNode(node) && !node.hasFormat('code'),
      });
      text += content;
    } else if ($isElementNode(node)) node.getChildren().forEach($add);
    else text += $isLineBreakNode(node) ? '\n' : '\ufffc';
  };
  nodes.forEach($add);
  return parts.length > 0 ? { key, top, block, text, parts } : null;
}
