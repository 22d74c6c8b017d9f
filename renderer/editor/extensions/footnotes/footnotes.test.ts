import {
  $generateNodesFromSerializedNodes,
  $getLexicalContent,
  $insertGeneratedNodes,
} from '@lexical/clipboard';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  type ElementNode,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { footnotesIn, numberFootnotes } from '#shared/article/footnotes.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { aside, footnote, p, ref } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';
import { FOLLOW_FOOTNOTE_COMMAND, INSERT_FOOTNOTE_COMMAND } from './footnotes-extension.ts';

function open(body: Block[]) {
  const { editor, reader } = openBody(body);
  registerHistory(editor, createEmptyHistoryState(), 0);
  reader.read();
  const change = (action: () => void) => editor.update(action, { discrete: true, tag: HISTORY_PUSH_TAG });
  const run = (command: typeof INSERT_FOOTNOTE_COMMAND) => {
    editor.dispatchCommand(command, undefined);
    return reader.read();
  };
  const undo = () => {
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    return reader.read();
  };
  return { editor, reader, change, run, undo };
}

function $block(index: number): ElementNode {
  const node = $getRoot().getChildAtIndex(index);
  if (!$isElementNode(node)) throw new Error(`Block ${index} holds no text.`);
  return node;
}

function $caret(): string {
  const selection = $getSelection();
  return $isRangeSelection(selection)
    ? (selection.anchor.getNode().getTopLevelElement()?.getType() ?? '')
    : '';
}

const shape = (body: readonly Block[]) => body.map(block => `${block.type} ${blockText(block)}`);

describe('a new footnote', () => {
  it('stands at the end, in the order of the references, with the caret in it', () => {
    const second = footnote('second');
    const { editor, change, run } = open([p('one two', ref(second)), p('three'), second]);
    change(() => $block(0).selectStart());
    const body = run(INSERT_FOOTNOTE_COMMAND);
    expect(shape(body)).toEqual(['paragraph one two', 'paragraph three', 'footnote ', 'footnote second']);
    expect(editor.read($caret)).toBe('galley-footnote');
    expect([...numberFootnotes(body).values()]).toEqual([1, 2]);
    expect(footnotesIn(body[0] ?? p())).toEqual([body[2]?.id, second.id]);
  });

  it('goes again, with its reference, in one undo', () => {
    const before = [p('one')];
    const { change, run, undo } = open(before);
    change(() => $block(0).selectEnd());
    run(INSERT_FOOTNOTE_COMMAND);
    expect(undo()).toEqual(before);
  });

  it('leads back behind its reference', () => {
    const { editor, change, run } = open([p('one'), p('two')]);
    change(() => $block(0).selectEnd());
    run(INSERT_FOOTNOTE_COMMAND);
    run(FOLLOW_FOOTNOTE_COMMAND);
    change(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText('!');
    });
    expect(editor.read(() => $block(0).getTextContent())).toBe('one!');
  });
});

describe('a note and its references', () => {
  it('go together when the last reference is deleted, and come back together', () => {
    const note = footnote('A note.');
    const body = [p('one', ref(note), ' two', ref(note)), note];
    const { change, reader, undo } = open(body);
    change(() => $block(0).getChildAtIndex(1)?.remove());
    expect(shape(reader.read())).toEqual(['paragraph one two', 'footnote A note.']);
    change(() => $block(0).getLastChild()?.remove());
    expect(shape(reader.read())).toEqual(['paragraph one two']);
    expect(shape(undo())).toEqual(['paragraph one two', 'footnote A note.']);
    expect(undo()).toEqual(body);
    // After an undo the same deletion works again.
    change(() => $block(0).clear());
    expect(shape(reader.read())).toEqual(['paragraph ']);
  });

  it('go together when the note is deleted', () => {
    const note = footnote('A note.');
    const body = [p('one', ref(note), ' two', ref(note)), note];
    const { change, reader, undo } = open(body);
    change(() => $block(1).remove());
    expect(reader.read()).toMatchObject([{ content: [{ text: 'one two' }] }]);
    expect(undo()).toEqual(body);
  });

  it('stay when they came without each other', () => {
    const [lost, lonely] = [footnote('lost'), footnote('lonely')];
    const body = [p('one', ref(lost), ' two'), lonely];
    const { change, reader } = open(body);
    change(() => {
      $block(0).selectEnd().insertText('!');
      $block(1).selectEnd().insertText('!');
    });
    expect(shape(reader.read())).toEqual(['paragraph one two!', 'footnote lonely!']);
    expect(footnotesIn(reader.read()[0] ?? p())).toEqual([lost.id]);
  });

  it('stay while a box that is kept whole refers to the note, too', () => {
    const note = footnote('A note.');
    const { change, reader } = open([p('one', ref(note)), aside('Box', p('x', ref(note))), note]);
    change(() => $block(0).getLastChild()?.remove());
    expect(shape(reader.read())).toHaveLength(3);
  });
});

describe('the edges of a note', () => {
  const note = footnote('A note.');
  const body = [p('before', ref(note)), note, p('after')];
  const deleteAt = (index: number, end: boolean, isBackward: boolean) => {
    const { editor, change, reader } = open(body);
    change(() => (end ? $block(index).selectEnd() : $block(index).selectStart()));
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, isBackward);
    return reader.read();
  };

  it('hold against Backspace and Delete from both sides', () => {
    expect(deleteAt(1, false, true)).toEqual(body);
    expect(deleteAt(1, true, false)).toEqual(body);
    expect(deleteAt(0, true, false)).toEqual(body);
    expect(deleteAt(2, false, true)).toEqual(body);
  });

  it('let Enter make a line break inside the note', () => {
    const { editor, change, reader } = open(body);
    change(() => $block(1).selectEnd());
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    expect(shape(reader.read())[1]).toBe('footnote A note.\n');
  });

  it('go with Backspace in an empty note, which deletes it', () => {
    const empty = footnote();
    const { editor, change, reader } = open([p('one', ref(empty)), empty]);
    change(() => $block(1).selectStart());
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    expect(shape(reader.read())).toEqual(['paragraph one']);
    expect(editor.read($caret)).toBe('paragraph');
  });
});

describe('references on the clipboard', () => {
  function copyAll(body: Block[], from: number, to: number): string {
    const { editor, change } = open(body);
    change(() => {
      const selection = $block(from).selectStart();
      const end = $block(to).selectEnd();
      selection.anchor.set($block(from).getKey(), 0, 'element');
      end.anchor.set($block(from).getKey(), 0, 'element');
    });
    return editor.read(() => $getLexicalContent(editor, $getSelection()) ?? '');
  }

  function paste(content: string, body: Block[], $place: () => void) {
    const { editor, change, reader } = open(body);
    change(() => {
      $place();
      const selection = $getSelection();
      const { nodes } = JSON.parse(content);
      if (selection) $insertGeneratedNodes(editor, $generateNodesFromSerializedNodes(nodes), selection);
    });
    return reader.read();
  }

  it('bring a copy of their note under a new id', () => {
    const note = footnote('A note.');
    const body = [p('one', ref(note)), note];
    const pasted = paste(copyAll(body, 0, 0), body, () => $block(0).selectEnd());
    expect(shape(pasted)).toEqual(['paragraph oneone', 'footnote A note.', 'footnote A note.']);
    expect(footnotesIn(pasted[0] ?? p())).toEqual([pasted[1]?.id, pasted[2]?.id]);
    expect(pasted[1]?.id).toBe(note.id);
  });

  it('bring their note into another article', () => {
    const note = footnote('A note.');
    const pasted = paste(copyAll([p('one', ref(note)), note], 0, 0), [p('two')], () => $block(0).selectEnd());
    expect(shape(pasted)).toEqual(['paragraph twoone', 'footnote A note.']);
    expect(footnotesIn(pasted[0] ?? p())).toEqual([pasted[1]?.id]);
  });

  it('do not bring it twice when it was copied with them', () => {
    const note = footnote('A note.');
    const body = [p('one', ref(note)), note, p('end')];
    const pasted = paste(copyAll(body, 0, 2), body, () => $block(2).selectEnd());
    expect(shape(pasted).filter(line => line === 'footnote A note.')).toHaveLength(2);
    const [first, second] = pasted.filter(block => block.type === 'footnote');
    expect(pasted.flatMap(footnotesIn)).toEqual([first?.id, second?.id]);
  });

  it('become lines when they are pasted into a note', () => {
    const [note, other] = [footnote('A note.'), footnote('Other')];
    const content = copyAll([p('one', ref(note)), p('two'), note], 0, 1);
    const pasted = paste(content, [p('x', ref(other)), other], () => $block(1).selectEnd());
    expect(shape(pasted)).toEqual(['paragraph x', 'footnote Otherone\ntwo', 'footnote A note.']);
  });
});
