import { buildEditorFromExtensions } from '@lexical/extension';
import type { Block } from '#shared/article/blocks/block.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { BodyReader } from '../convert/body-reader.ts';
import { noPictureDesk } from '../extensions/image/picture-desk.ts';
import { galleyEditor } from '../galley-editor.ts';

/** A body opened in the editor of the window, without a window; an update that fails throws. */
export function openBody(body: readonly Block[]) {
  const editor = buildEditorFromExtensions(
    galleyEditor({
      body,
      newId: testOrigin(0.9).newId,
      openLink: () => undefined,
      pictures: noPictureDesk,
      onError: error => {
        throw error;
      },
    }),
  );
  return { editor, reader: new BodyReader(editor) };
}
