import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { aside, p, text, tk } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';
import { $tksAround } from './find-tk-nodes.ts';
import { $selectTk } from './show-tk.ts';

function open(body: Block[]) {
  const { editor, reader } = openBody(body);
  reader.read();
  const change = (action: () => void) => {
    editor.update(action, { discrete: true });
    const [first] = reader.read();
    return first?.type === 'paragraph' ? first.content : [];
  };
  return { editor, reader, change };
}

/** Types key by key at the caret. */
function type(change: (action: () => void) => unknown, keys: string): void {
  for (const key of keys)
    change(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(key);
    });
}

function $text(index: number) {
  const block = $getRoot().getFirstChild();
  const node = $isElementNode(block) ? block.getChildAtIndex(index) : null;
  if (!$isTextNode(node)) throw new Error(`No text at ${index}.`);
  return node;
}

describe('a TK', () => {
  it.each([
    ['She is TK years', [text('She is '), tk(), text(' years')]],
    ['TKTK.', [tk('TKTK'), text('.')]],
    ['a [TK mayor’s age] b', [text('a '), tk('[TK mayor’s age]'), text(' b')]],
    ['TKs and NTK', [text('TKs and NTK')]],
  ])('in %j becomes a marker as it is typed', (keys, content) => {
    const { change } = open([p()]);
    change(() => $getRoot().selectEnd());
    type(change, keys);
    expect(change(() => undefined)).toEqual(content);
  });

  it('is text again when it is typed over or shortened', () => {
    const { change } = open([p('She is ', tk(), ' old')]);
    expect(change(() => $text(1).select(0, 2).insertText('42'))).toEqual([text('She is 42 old')]);
    const other = open([p('She is ', tk(), ' old')]);
    expect(other.change(() => $text(1).setTextContent('T'))).toEqual([text('She is T old')]);
  });

  it('stays a marker while its words are edited, and whatever it says while nobody does', () => {
    const { change } = open([p('a ', tk('TK age'), ' b ', tk('???'))]);
    change(() => $text(1).select(6, 6).insertText('s'));
    expect(change(() => $text(1).select(3, 3).insertText('new '))).toEqual([
      text('a '),
      tk('TK new age'),
      text('s b '),
      tk('???'),
    ]);
  });

  it('leaves stored text as it is until somebody edits it', () => {
    const { reader, change } = open([p('old TK here')]);
    expect(reader.read()).toMatchObject([{ content: [text('old TK here')] }]);
    expect(change(() => $text(0).select(11, 11).insertText('!'))).toEqual([
      text('old '),
      tk(),
      text(' here!'),
    ]);
  });

  it('in code is code', () => {
    const { change } = open([p(text('x', 'code'))]);
    expect(change(() => $text(0).setTextContent('x TK'))).toEqual([text('x TK', 'code')]);
  });

  it('keeps the caret where it is', () => {
    const { editor, change } = open([p('ab')]);
    change(() => $text(0).select(1, 1).insertText(' TK '));
    type(change, 'x');
    expect(editor.read(() => $getRoot().getTextContent())).toBe('a TK xb');
  });
});

describe('going through TKs', () => {
  const body = [p('a ', tk(), ' b ', tk()), aside('Box', p(tk())), p('c ', tk())];

  it('knows how many come before the selection', () => {
    const { editor, change } = open(body);
    const around = (place: () => void) => {
      change(place);
      return editor.read($tksAround);
    };
    expect(around(() => $getRoot().selectStart())).toEqual({ before: 0, reached: 0 });
    expect(around(() => $selectTk({ where: body[0]?.id ?? '', nth: 1 }))).toEqual({ before: 1, reached: 2 });
    expect(around(() => $selectTk({ where: body[1]?.id ?? '', nth: 0 }))).toEqual({ before: 2, reached: 3 });
    expect(around(() => $getRoot().selectEnd())).toEqual({ before: 4, reached: 4 });
  });

  it('finds nothing where a TK is gone', () => {
    const { editor, change } = open(body);
    change(() => $getRoot().selectStart());
    let found: string | null = 'unasked';
    editor.update(() => {
      found = $selectTk({ where: body[2]?.id ?? '', nth: 1 });
    });
    expect(found).toBeNull();
  });
});
