import {
  $getNearestNodeFromDOMNode,
  CAN_USE_DOM,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  createCommand,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalCommand,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  safeCast,
} from 'lexical';
import { $goToNote, $goToReference, $selectedReference } from './follow-notes.ts';
import { $isFootnoteNode, FootnoteNode } from './footnote-node.ts';
import { $isFootnoteReferenceNode, FootnoteReferenceNode } from './footnote-reference-node.ts';
import { $guardNoteEdges } from './guard-note-edges.ts';
import { $insertFootnote } from './insert-footnote.ts';
import { keepNotesTogether } from './keep-notes.ts';
import { labelNotes } from './label-notes.ts';
import { $noteOfSelection } from './note-of-selection.ts';
import { $bringNote, $pasteIntoNote, $renamePasted } from './paste-notes.ts';
import { showNotes } from './show-note.ts';
import './footnotes.css';

interface FootnotesConfig {
  newId: () => string;
}

/** Puts a reference at the caret and begins its note. */
export const INSERT_FOOTNOTE_COMMAND: LexicalCommand<void> = createCommand('INSERT_FOOTNOTE_COMMAND');

/** Goes from a note to its reference, or from the selected reference to its note. */
export const FOLLOW_FOOTNOTE_COMMAND: LexicalCommand<void> = createCommand('FOLLOW_FOOTNOTE_COMMAND');

/** Footnotes: references among the words, notes as blocks, both numbered in the order of the references. */
export const FootnotesExtension = defineExtension({
  name: 'galley/footnotes',
  nodes: () => [FootnoteNode, FootnoteReferenceNode],
  config: safeCast<FootnotesConfig>({
    newId: () => {
      throw new Error('Footnotes were given no source of ids.');
    },
  }),
  register(editor, { newId }) {
    let cameFrom: NodeKey | null = null;
    const $follow = (reference: FootnoteReferenceNode) => {
      cameFrom = reference.getKey();
      return $goToNote(reference);
    };
    const $back = () => {
      const note = $noteOfSelection();
      return note !== null && $goToReference(note, cameFrom);
    };
    const $followEither = () => {
      const reference = $selectedReference();
      return reference ? $follow(reference) : $back();
    };
    return mergeRegister(
      keepNotesTogether(editor),
      labelNotes(editor),
      CAN_USE_DOM ? showNotes(editor) : () => undefined,
      editor.registerNodeTransform(FootnoteReferenceNode, $bringNote),
      editor.registerCommand(INSERT_FOOTNOTE_COMMAND, () => $insertFootnote(newId), COMMAND_PRIORITY_LOW),
      editor.registerCommand(FOLLOW_FOOTNOTE_COMMAND, $followEither, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_ESCAPE_COMMAND, event => $taken(event, $back()), COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        event => {
          const reference = $selectedReference();
          return reference !== null && $taken(event, $follow(reference));
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => $noteOfSelection() !== null && editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
        COMMAND_PRIORITY_HIGH,
      ),
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map(command =>
        editor.registerCommand(command, $guardNoteEdges, COMMAND_PRIORITY_HIGH),
      ),
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => {
          $renamePasted(nodes, newId);
          return $pasteIntoNote(nodes, selection);
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        CLICK_COMMAND,
        ({ target }) => {
          if (!(target instanceof Element)) return false;
          const clicked = $getNearestNodeFromDOMNode(target);
          if ($isFootnoteReferenceNode(clicked)) return $follow(clicked);
          return target.matches('.footnote-back') && $goBackFrom(clicked, cameFrom);
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  },
});

function $goBackFrom(clicked: LexicalNode | null, cameFrom: NodeKey | null): boolean {
  return $isFootnoteNode(clicked) && $goToReference(clicked, cameFrom);
}

function $taken(event: KeyboardEvent | null, done: boolean): boolean {
  if (done) event?.preventDefault();
  return done;
}
