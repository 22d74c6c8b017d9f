import {
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
  NODE_STATE_KEY,
  type SerializedLexicalNode,
} from 'lexical';
import { z } from 'zod';
import { type Inline, inlineSchema } from '#shared/article/inline.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';
import { $findNote } from './find-notes.ts';

const noteState = createState('note', { parse: value => (typeof value === 'string' ? value : '') });

const carriedSchema = z.array(inlineSchema).nullable();

const carriedState = createState('carried', {
  parse: (value): Inline[] | null => carriedSchema.safeParse(value).data ?? null,
  resetOnCopyNode: true,
});

/**
 * The mark in a text that refers to a footnote by the id of its block; takes no room in the text. Its element must not
 * be empty: behind an element that has no content and cannot be edited, Chromium ends every composition at its first
 * stage (`label-notes.ts` writes the number).
 */
export class FootnoteReferenceNode extends DecoratorNode<null> {
  override $config() {
    return this.config('galley-footnote-reference', { extends: DecoratorNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const mark = document.createElement('sup');
    mark.className = 'note-reference';
    mark.setAttribute('role', 'doc-noteref');
    mark.setAttribute('aria-label', 'Footnote');
    return mark;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): true {
    return true;
  }

  override decorate(): null {
    return null;
  }

  override getTextContent(): string {
    return '';
  }

  /** What goes onto the clipboard: the reference carries the text of its note, which may not be copied with it. */
  override exportJSON(): SerializedLexicalNode {
    const json = super.exportJSON();
    const note = $findNote(this.getNote());
    if (!note) return json;
    return {
      ...json,
      [NODE_STATE_KEY]: { ...json[NODE_STATE_KEY], carried: $nodesToInline(note.getChildren()) },
    };
  }

  getNote(): string {
    return $getState(this, noteState);
  }

  setNote(note: string): this {
    return $setState(this, noteState, note);
  }

  /** The text of the note that a pasted reference came with; null in a text that was not pasted. */
  getCarried(): Inline[] | null {
    return $getState(this, carriedState);
  }

  forgetCarried(): this {
    return $setState(this, carriedState, null);
  }
}

export function $createFootnoteReferenceNode(note: string): FootnoteReferenceNode {
  return new FootnoteReferenceNode().setNote(note);
}

export function $isFootnoteReferenceNode(node: unknown): node is FootnoteReferenceNode {
  return node instanceof FootnoteReferenceNode;
}
