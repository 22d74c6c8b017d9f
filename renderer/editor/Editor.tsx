import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { useEffect, useMemo, useRef } from 'react';
import type { Block } from '#shared/article/blocks/block.ts';
import type { CommandId } from '#shared/commands/commands.ts';
import type { ViewState } from '#shared/ipc/view-state.ts';
import { BlockHandle } from './block-handle/BlockHandle.tsx';
import { contentChanged } from './content-changed.ts';
import { BodyReader } from './convert/body-reader.ts';
import { createEditorHandle } from './create-editor-handle.ts';
import type { EditorHandle } from './editor-handle.ts';
import { Figures } from './extensions/image/Figures.tsx';
import { type PictureDesk, PictureDeskContext } from './extensions/image/picture-desk.ts';
import type { PasteHost } from './extensions/paste/paste-host.ts';
import { TableMenu } from './extensions/table/TableMenu.tsx';
import type { Typography } from './extensions/typography/typography-extension.ts';
import { galleyEditor } from './galley-editor.ts';
import { Invisibles } from './invisibles/Invisibles.tsx';
import { keepCaret } from './keep-caret.ts';
import { RunCommandContext } from './run-command-context.ts';
import { SlashMenu } from './slash-menu/SlashMenu.tsx';
import { createTextSurface } from './texts/create-text-surface.ts';
import './editor.css';

export interface EditorProps {
  /** What the pictures need; the one of the first render is the one that is used. */
  pictures: PictureDesk;
  /** The body to begin with; later ones are not read, so give each article an Editor of its own. */
  body: readonly Block[];
  newId: () => string;
  selection: ViewState['selection'];
  editable: boolean;
  /** The content has changed: not for moves of the caret, not for the content that it began with. */
  onEdit: () => void;
  onReady: (handle: EditorHandle) => void;
  onOpenLink: (href: string) => void;
  typography: Typography;
  /** Shows the characters that cannot be seen. */
  invisibles: boolean;
  pasteHost: PasteHost;
  /** A command of the window was chosen in one of the editor's own menus. */
  onCommand: (command: CommandId) => void;
  /** An update failed; the editor has kept what stood there before. */
  onError: (error: Error) => void;
}

/** The body of an article, to be written in. */
export function Editor(props: EditorProps) {
  const first = useRef(props);
  // One editor for the life of this component; the callbacks of the first render stay the ones that are called.
  const extension = useMemo(() => {
    const { onOpenLink, ...options } = first.current;
    return galleyEditor({ ...options, openLink: onOpenLink });
  }, []);
  return (
    <RunCommandContext value={props.onCommand}>
      <PictureDeskContext value={first.current.pictures}>
        <LexicalExtensionComposer extension={extension} contentEditable={null}>
          <div className="article-body-frame">
            <ContentEditable
              className="article-body"
              aria-label="Article body"
              aria-multiline
              aria-placeholder="Write, paste or import…"
              placeholder={<div className="article-body-placeholder">Write, paste or import…</div>}
              spellCheck={false}
            />
            {props.editable && <BlockHandle />}
            {props.editable && <SlashMenu />}
            {props.editable && <TableMenu />}
          </div>
          <Figures />
          <Connect {...first.current} editable={props.editable} />
          {props.invisibles && <Invisibles />}
        </LexicalExtensionComposer>
      </PictureDeskContext>
    </RunCommandContext>
  );
}

function Connect({ editable, selection, pictures, onEdit, onReady }: EditorProps) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => editor.setEditable(editable), [editor, editable]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first callbacks and selection are the ones that count
  useEffect(() => {
    const reader = new BodyReader(editor);
    // Reading commits what the editor began with, which is no edit.
    reader.read();
    const stopWatching = editor.registerUpdateListener(update => {
      if (contentChanged(update)) onEdit();
    });
    const stopKeeping = keepCaret(editor);
    const texts = createTextSurface(editor);
    const handle = createEditorHandle(editor, reader, texts, pictures);
    if (selection) handle.select(selection);
    onReady(handle);
    return () => {
      stopWatching();
      stopKeeping();
      reader.stop();
      texts.stop();
    };
  }, [editor]);
  return null;
}
