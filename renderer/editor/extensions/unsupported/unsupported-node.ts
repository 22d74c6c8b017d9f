import { $getState, $setState, createState, DecoratorNode, type EditorConfig } from 'lexical';
import { type Unsupported, unsupportedSchema } from '#shared/article/blocks/unsupported.ts';

const rawState = createState('raw', {
  parse: (value): Unsupported['raw'] => unsupportedSchema.shape.raw.safeParse(value).data ?? {},
});

/** A block that this version cannot show; it keeps its place and its content as it was. */
export class UnsupportedNode extends DecoratorNode<null> {
  override $config() {
    return this.config('galley-unsupported', { extends: DecoratorNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const box = document.createElement('div');
    box.className = 'unsupported';
    box.textContent = `A “${this.getRaw()['type']}” block from a newer Galley. It is kept as it is.`;
    return box;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override decorate(): null {
    return null;
  }

  getRaw(): Unsupported['raw'] {
    return $getState(this, rawState);
  }

  setRaw(raw: Unsupported['raw']): this {
    return $setState(this, rawState, raw);
  }
}

export function $createUnsupportedNode(raw: Unsupported['raw']): UnsupportedNode {
  return new UnsupportedNode().setRaw(raw);
}

export function $isUnsupportedNode(node: unknown): node is UnsupportedNode {
  return node instanceof UnsupportedNode;
}
