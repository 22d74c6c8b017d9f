import { buildEditorFromExtensions } from '@lexical/extension';
import type { Block } from '#shared/article/blocks/block.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { BodyReader } from '../convert/body-reader.ts';
import { noPictureDesk } from '../extensions/image/picture-desk.ts';
import type { Typography } from '../extensions/typography/typography-extension.ts';
import { galleyEditor } from '../galley-editor.ts';

/** Text stays as it is typed. */
const plain: Typography = { isOn: () => false, language: () => '' };

/** A body opened in the editor of the window, without a window; an update that fails throws. */
export function openBody(body: readonly Block[], typography: Typography = plain) {
  const editor = buildEditorFromExtensions(
    galleyEditor({
      body,
      newId: testOrigin(0.9).newId,
      openLink: () => undefined,
      typography,
      pictures: noPictureDesk,
      onError: error => {
        throw error;
      },
    }),
  );
  return { editor, reader: new BodyReader(editor) };
}
