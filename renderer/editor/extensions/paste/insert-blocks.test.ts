import { $getRoot, $isElementNode, type LexicalNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { footnotesIn } from '#shared/article/footnotes.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { aside, code, footnote, h2, image, li, p, quote, ref, text, ul } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';
import { $insertBlocks, $placeToInsert, type Insertion } from './insert-blocks.ts';

function $at(...path: number[]): LexicalNode {
  let node: LexicalNode = $getRoot();
  for (const index of path) {
    const child = $isElementNode(node) ? node.getChildAtIndex(index) : null;
    if (!child) throw new Error(`There is nothing at ${path.join('.')}.`);
    node = child;
  }
  return node;
}

/** The body after something was pasted at the end of what stands at `path`; without one nothing was selected. */
function paste(body: Block[], path: number[] | null, pasted: Partial<Insertion>): Block[] {
  const { editor, reader } = openBody(body);
  reader.read();
  editor.update(
    () => {
      const node = path && $at(...path);
      if ($isElementNode(node)) node.selectEnd();
      const selection = $placeToInsert();
      if (selection) $insertBlocks({ blocks: [], inline: false, footnotes: [], ...pasted }, selection);
    },
    { discrete: true },
  );
  return reader.read();
}

const shape = (body: readonly Block[]) => body.map(block => `${block.type} ${blockText(block)}`);

describe('a reference that is pasted', () => {
  it('brings its note into an article that does not have it', () => {
    const note = footnote('A note.');
    const pasted = paste([p('two ')], [0], {
      blocks: [p('one', ref(note))],
      inline: true,
      footnotes: [note],
    });
    expect(shape(pasted)).toEqual(['paragraph two one', 'footnote A note.']);
    expect(pasted[1]).toEqual(note);
  });

  it('brings a note that its note refers to', () => {
    const deep = footnote('deep');
    const note = footnote('A note', ref(deep));
    const pasted = paste([p()], [0], { blocks: [p('x', ref(note))], footnotes: [note, deep] });
    expect(shape(pasted)).toEqual(['paragraph x', 'footnote A note', 'footnote deep']);
  });

  it('brings none that is there, nor one that nothing which was pasted refers to', () => {
    const [note, other] = [footnote('A note.'), footnote('other')];
    const pasted = paste([p('x', ref(note)), note], [0], {
      blocks: [p('y', ref(note))],
      inline: true,
      footnotes: [note, other],
    });
    expect(shape(pasted)).toEqual(['paragraph xy', 'footnote A note.']);
  });

  it('leaves its note in the order of the references', () => {
    const [first, second] = [footnote('first'), footnote('second')];
    const pasted = paste([p('a'), p('b', ref(second)), second], [0], { blocks: [p('x', ref(first)), first] });
    expect(shape(pasted)).toEqual(['paragraph ax', 'paragraph b', 'footnote first', 'footnote second']);
  });
});

describe('blocks that are pasted into a note', () => {
  const note = footnote('Note. ');
  const body = [p('one', ref(note)), note];

  it('become lines of it', () => {
    const pasted = paste(body, [1], { blocks: [p('x'), h2('y'), ul(li('z'))] });
    expect(shape(pasted)).toEqual(['paragraph one', 'footnote Note. x\ny\n• z']);
  });

  it('leave it among the notes, and themselves stand before these when they have no words', () => {
    const other = footnote('other');
    const pasted = paste([p('one', ref(note), ref(other)), note, other], [2], {
      blocks: [p('x'), image('', 'A pier')],
    });
    expect(pasted.map(block => block.type)).toEqual(['paragraph', 'image', 'footnote', 'footnote']);
    expect(pasted.flatMap(footnotesIn)).toEqual([note.id, other.id]);
  });

  it('go before the notes where nothing is selected', () => {
    const pasted = paste(body, null, { blocks: [p('!'), h2('end')] });
    expect(shape(pasted)).toEqual(['paragraph one!', 'heading end', 'footnote Note. ']);
  });
});

describe('blocks that are pasted into a box', () => {
  it('stay what they are', () => {
    const blocks = [h2('Title'), ul(li('one')), quote('said'), p('end')];
    const [box, ...others] = paste([aside('Box', p())], [0, 0], { blocks });
    expect(others).toEqual([]);
    expect(box).toMatchObject({ type: 'aside', title: 'Box', blocks });
  });

  it('are characters in the code in it', () => {
    const pasted = paste([aside('Box', code('a'))], [0, 0], { blocks: [p(text('b', 'bold'))] });
    expect(pasted).toMatchObject([{ blocks: [{ type: 'code', text: 'ab' }] }]);
  });
});
