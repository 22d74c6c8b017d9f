import { $createLinkNode, $toggleLink } from '@lexical/link';
import {
  $addUpdateTag,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  PASTE_TAG,
  type RangeSelection,
  UNDO_COMMAND,
} from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import { allowedHref } from '#shared/article/href.ts';
import { type Clip, readClip } from '#shared/exchange/clip.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import { renewIds } from '#shared/exchange/renew-ids.ts';
import { sayLosses } from '#shared/html/losses.ts';
import { textToBlocks } from '#shared/html/text-to-blocks.ts';
import { contentChanged } from '../../content-changed.ts';
import { $getBlockId } from '../../convert/node-state.ts';
import { type ClipboardContent, isPictures } from './clipboard-content.ts';
import { holdInput } from './hold-input.ts';
import { $insertBlocks, $placeKind, $placeToInsert } from './insert-blocks.ts';
import { insertInSlices, manyBlocks } from './insert-in-slices.ts';
import type { PasteAction, PasteHost } from './paste-host.ts';
import { keepFoundPictures, keepPictures, takeOwnPictures } from './paste-pictures.ts';
import { htmlReader, loadHtmlReader, longHtml, readLongHtml } from './read-html.ts';

type Way = 'tidy' | 'asItWas' | 'plain';

interface Pasted {
  blocks: Block[];
  inline: boolean;
  /** What came along with references to it. */
  footnotes?: readonly Footnote[];
  notes: readonly ImportNote[];
}

/** One paste into an editor: reads, keeps pictures, inserts, tells; and does it another way when that is asked for. */
export class Paste {
  readonly #editor: LexicalEditor;
  readonly #host: PasteHost;
  readonly #newId: () => string;
  readonly #content: ClipboardContent;

  constructor(editor: LexicalEditor, host: PasteHost, newId: () => string, content: ClipboardContent) {
    this.#editor = editor;
    this.#host = host;
    this.#newId = newId;
    this.#content = content;
  }

  /** Pastes, at once where that takes no time; false when there is nothing on the clipboard that is understood. */
  $run(way: Way = 'tidy'): boolean {
    const { own, html, text } = this.#content;
    this.#host.withdraw();
    if (way === 'tidy' && this.#$pasteAddress()) return true;
    const clip = way === 'tidy' && own !== '' ? readClip(own) : null;
    if (clip) {
      // A copy beside its original, or in another article, is a thing of its own; what was cut stays what it was.
      const present = new Set($getRoot().getChildren().map($getBlockId));
      const moved =
        clip.article === this.#host.articleId &&
        ![...clip.blocks, ...clip.notes].some(block => present.has(block.id));
      const taken = moved ? clip : withNewIds(clip, this.#newId);
      void this.#slowly(
        async signal => ({ ...(await takeOwnPictures(this.#host, taken, signal)), footnotes: taken.notes }),
        clip.blocks.length > manyBlocks,
      );
      return true;
    }
    if (way !== 'plain' && isPictures(this.#content)) {
      void this.#slowly(
        signal => keepPictures(this.#host, this.#content.pictures, this.#newId, signal),
        false,
      );
      return true;
    }
    if (way !== 'plain' && html !== '') return this.#$pasteHtml(html, way);
    if (text === '') return false;
    const blocks = textToBlocks(text, this.#newId);
    // White space alone, e.g. a copied space.
    if (blocks.length === 0) this.#$selection()?.insertRawText(text);
    else this.#$insertOrSlice({ blocks, inline: false, notes: [] }, way);
    return true;
  }

  #$pasteHtml(html: string, way: Way): boolean {
    const asItWas = way === 'asItWas';
    const readNow = html.length < longHtml ? htmlReader() : null;
    const now = readNow?.(html, { newId: this.#newId, asItWas });
    if (now && now.pictures.length === 0) {
      this.#$insertOrSlice({ ...now, inline: false }, way);
      return true;
    }
    void this.#slowly(
      async signal => {
        const short = html.length < longHtml;
        const read =
          now ??
          (short
            ? (await loadHtmlReader())(html, { newId: this.#newId, asItWas })
            : await readLongHtml(html, asItWas, signal));
        return { ...(await keepFoundPictures(this.#host, read, signal)), inline: false };
      },
      html.length > 10 * longHtml,
      way,
    );
    return true;
  }

  #$insertOrSlice(pasted: Pasted, way: Way): void {
    if (pasted.blocks.length > manyBlocks) {
      void this.#slowly(async () => pasted, true, way);
      return;
    }
    const selection = $placeToInsert();
    if (!selection) return;
    $addUpdateTag(PASTE_TAG);
    $addUpdateTag(HISTORY_PUSH_TAG);
    if (pasted.blocks.length > 0) $insertBlocks({ footnotes: [], ...pasted }, selection);
    $onUpdate(() => this.#tell(pasted.notes, way));
  }

  /** Reads with the text held still, then inserts where the caret was. */
  async #slowly(
    read: (signal: AbortSignal) => Promise<Pasted>,
    long: boolean,
    way: Way = 'tidy',
  ): Promise<void> {
    const stop = new AbortController();
    const cancel = () => stop.abort(new DOMException('Cancelled', 'AbortError'));
    const release = holdInput(this.#editor, cancel);
    const before = $getSelection()?.clone() ?? null;
    const progress = (text: string) => {
      if (long) this.#host.tell('info', text, [{ label: 'Cancel', run: cancel }]);
    };
    progress('Reading what was copied…');
    let inserted = false;
    try {
      const pasted = await read(stop.signal);
      stop.signal.throwIfAborted();
      inserted = true;
      const whole = await this.#insert(pasted, before, stop.signal, progress);
      if (whole) this.#tell(pasted.notes, way);
      else this.#cancelled();
    } catch (error) {
      if (stop.signal.aborted) this.#host.tell('info', 'Pasting was cancelled. The text is as it was.', []);
      else
        this.#host.tell(
          'error',
          `What was copied could not be pasted (${error instanceof Error ? error.message : error}). ${inserted ? 'Undo takes back what came of it.' : 'The text is as it was; try to paste it as plain text.'}`,
          [],
        );
    } finally {
      release();
    }
  }

  async #insert(
    { blocks, inline, footnotes = [] }: Pasted,
    before: ReturnType<typeof $getSelection>,
    signal: AbortSignal,
    progress: (text: string) => void,
  ): Promise<boolean> {
    const $selection = (): RangeSelection | null => {
      $setSelection(before?.clone() ?? null);
      return this.#$selection();
    };
    const asBlocks = this.#editor.read(() => {
      const at = $isRangeSelection(before) ? $placeKind(before) : 'blocks';
      return at === 'blocks';
    });
    if (asBlocks && blocks.length > manyBlocks) {
      let told = 0;
      return insertInSlices(this.#editor, { blocks, footnotes }, $selection, signal, done => {
        const tenths = Math.floor((10 * done) / blocks.length);
        if (tenths > told && tenths < 10) progress(`Pasting… ${tenths * 10} %`);
        told = tenths;
      });
    }
    this.#editor.update(
      () => {
        $addUpdateTag(PASTE_TAG);
        $addUpdateTag(HISTORY_PUSH_TAG);
        const selection = $selection();
        if (selection && blocks.length > 0) $insertBlocks({ blocks, inline, footnotes }, selection);
      },
      { discrete: true },
    );
    return true;
  }

  #cancelled(): void {
    this.#editor.dispatchCommand(UNDO_COMMAND, undefined);
    this.#host.tell('info', 'Pasting was cancelled. The text is as it was.', []);
  }

  #$selection(): RangeSelection | null {
    return $placeToInsert();
  }

  /** An address pasted over words links them; alone it becomes a link on its own text. */
  #$pasteAddress(): boolean {
    const address = this.#content.text.trim();
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || $placeKind(selection) === 'characters' || !allowedHref(address))
      return false;
    if (!selection.isCollapsed()) {
      const oneBlock =
        selection.anchor.getNode().getTopLevelElement() === selection.focus.getNode().getTopLevelElement();
      if (!oneBlock || allowedHref(selection.getTextContent().trim())) return false;
      $addUpdateTag(HISTORY_PUSH_TAG);
      $toggleLink(address);
      return true;
    }
    if (this.#content.html !== '' || this.#content.own !== '') return false;
    $addUpdateTag(HISTORY_PUSH_TAG);
    selection.insertNodes([$createLinkNode(address).append($createTextNode(address))]);
    return true;
  }

  #tell(notes: readonly ImportNote[], way: Way): void {
    const said = sayLosses(notes);
    if (said === '') {
      this.#host.withdraw();
      return;
    }
    const ways: [Way, string][] = [
      ['asItWas', 'Paste as It Was'],
      ['plain', 'Paste as Plain Text'],
    ];
    const offers = this.#content.html === '' ? [] : ways.filter(([other]) => other !== way);
    const text = `Pasted. ${said}`;
    const actions = offers.map(([other, label]): PasteAction => ({ label, run: () => this.#again(other) }));
    this.#host.tell('info', text, actions);
    const slight = notes.every(note => note['slight'] === true);
    const stop = this.#editor.registerUpdateListener(update => {
      if (!contentChanged(update)) return;
      stop();
      // Undo would now take back something else; what is only about looks has been seen.
      if (slight) this.#host.withdraw();
      else this.#host.tell('info', text, []);
    });
    this.#stopOffering = stop;
  }

  #stopOffering: () => void = () => undefined;

  #again(way: Way): void {
    this.#stopOffering();
    this.#editor.dispatchCommand(UNDO_COMMAND, undefined);
    // Commits the undoing, which would otherwise be one change with the paste and no step of the history.
    this.#editor.read(() => undefined);
    this.#editor.update(() => {
      this.$run(way);
    });
    this.#editor.focus();
  }
}

function withNewIds(clip: Clip, newId: () => string): Clip {
  const renewed = renewIds([...clip.blocks, ...clip.notes], newId);
  const count = clip.blocks.length;
  const notes = renewed.slice(count).filter(block => block.type === 'footnote');
  return { ...clip, blocks: renewed.slice(0, count), notes };
}
