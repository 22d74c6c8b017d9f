import {
  $addUpdateTag,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_NORMAL,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  defineExtension,
  HISTORY_PUSH_TAG,
  mergeRegister,
  PASTE_COMMAND,
  safeCast,
} from 'lexical';
import { clipType } from '#shared/exchange/clip.ts';
import { failure } from '#shared/result.ts';
import { readClipboard } from './clipboard-content.ts';
import { $copy, $removeSelected } from './copy.ts';
import { fillClipboard } from './fill-clipboard.ts';
import { Paste } from './paste-content.ts';
import type { PasteHost } from './paste-host.ts';
import { loadHtmlReader } from './read-html.ts';

interface PasteConfig {
  newId: () => string;
  host: PasteHost;
}

/** Lexical's own type: there only when something was copied that Galley's form does not hold. */
const lexicalType = 'application/x-lexical-editor';

/** An editor outside a window: it keeps no pictures and tells nothing. */
export const noHost: PasteHost = {
  articleId: '',
  keepPicture: async () => failure('refused', 'There is no library to keep pictures in.'),
  copyPictures: async () => failure('refused', 'There is no library to keep pictures in.'),
  tell: () => undefined,
  withdraw: () => undefined,
};

/** What is copied, cut and pasted: Galley's own form first, then HTML through one reader, then text. */
export const PasteExtension = defineExtension({
  name: 'galley/paste',
  config: safeCast<PasteConfig>({
    newId: () => {
      throw new Error('Paste was given no source of ids.');
    },
    host: noHost,
  }),
  register(editor, { newId, host }) {
    // In a window that has nothing else to do; without one, a first paste waits for it.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void loadHtmlReader());
    const $put = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
      const $fill = (data: DataTransfer) => $copy(editor, data, host.articleId, newId);
      const data = event && 'clipboardData' in event ? event.clipboardData : null;
      // Where blocks are selected as wholes, Lexical tells of the keys and keeps them from the browser.
      const done = data ? $fill(data) : $isNodeSelection($getSelection()) && fillClipboard($fill);
      if (done) event?.preventDefault();
      return done;
    };
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        event => {
          const data = 'clipboardData' in event ? event.clipboardData : null;
          if (!data || (data.types.includes(lexicalType) && !data.types.includes(clipType))) return false;
          event.preventDefault();
          const content = readClipboard(data);
          const pasted = new Paste(editor, host, newId, content).$run();
          if (!pasted) refuseFiles(host, content.otherFiles);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(COPY_COMMAND, $put, COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(
        CUT_COMMAND,
        event => {
          if (!$put(event)) return false;
          $addUpdateTag(CUT_TAG);
          $addUpdateTag(HISTORY_PUSH_TAG);
          $removeSelected();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    );
  },
});

function refuseFiles(host: PasteHost, names: readonly string[]): void {
  if (names.length === 0) return;
  host.tell(
    'error',
    `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''} cannot stand in a text: only pictures can. Nothing was changed; use File > Import for documents.`,
    [],
  );
}
