import {
  $createParagraphNode,
  $getRoot,
  type AnyLexicalExtension,
  configExtension,
  defineExtension,
} from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import { $blocksToNodes } from './convert/blocks-to-nodes.ts';
import { BlockIdsExtension } from './extensions/block-ids/block-ids-extension.ts';
import { ContentExtension } from './extensions/content/content-extension.ts';
import { FootnotesExtension } from './extensions/footnotes/footnotes-extension.ts';
import { FiguresExtension } from './extensions/image/figures-extension.ts';
import type { PictureDesk } from './extensions/image/picture-desk.ts';
import { LinksExtension } from './extensions/links/links-extension.ts';
import { MarkdownShortcutsExtension } from './extensions/markdown-shortcuts/markdown-shortcuts-extension.ts';
import { noHost, PasteExtension } from './extensions/paste/paste-extension.ts';
import type { PasteHost } from './extensions/paste/paste-host.ts';
import { TableExtension } from './extensions/table/table-extension.ts';
import { type Typography, TypographyExtension } from './extensions/typography/typography-extension.ts';

export interface GalleyEditorOptions {
  body: readonly Block[];
  newId: () => string;
  openLink: (href: string) => void;
  typography: Typography;
  pictures: PictureDesk;
  /** What pasting needs of the window; without one pictures are refused. */
  pasteHost?: PasteHost;
  /** Told of every error in an update; Lexical has then kept the state before it. */
  onError: (error: Error) => void;
}

/** The class names by which `editor.css` dresses Lexical's elements. */
const theme = {
  text: {
    bold: 'mark-bold',
    italic: 'mark-italic',
    underline: 'mark-underline',
    strikethrough: 'mark-strikethrough',
    capitalize: 'mark-small-caps',
    underlineStrikethrough: 'mark-underline-strikethrough',
    highlight: 'mark-highlight',
    code: 'mark-code',
    subscript: 'mark-subscript',
    superscript: 'mark-superscript',
  },
  list: {
    nested: { listitem: 'holds-list' },
    listitemChecked: 'checked',
    listitemUnchecked: 'unchecked',
    checklist: 'check-list',
  },
};

/** The body editor of an article, complete with its content; a new one for each article that is opened. */
export function galleyEditor({
  body,
  newId,
  openLink,
  typography,
  pictures,
  onError,
  pasteHost = noHost,
}: GalleyEditorOptions): AnyLexicalExtension {
  return defineExtension({
    name: 'galley/editor',
    namespace: 'galley',
    theme,
    onError,
    dependencies: [
      ContentExtension,
      MarkdownShortcutsExtension,
      configExtension(LinksExtension, { openLink }),
      configExtension(BlockIdsExtension, { newId }),
      configExtension(FiguresExtension, { pictures }),
      configExtension(TableExtension, { newId }),
      configExtension(FootnotesExtension, { newId }),
      configExtension(TypographyExtension, typography),
      configExtension(PasteExtension, { newId, host: pasteHost }),
    ],
    $initialEditorState: () => {
      const nodes = $blocksToNodes(body);
      $getRoot()
        .clear()
        .append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]));
    },
  });
}
