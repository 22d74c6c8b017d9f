import { HorizontalRuleExtension, TabIndentationExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { CheckListExtension, ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import { HeldExtension } from '../held/held-extension.ts';
import { ImageNode } from '../image/image-node.ts';
import { LinksExtension } from '../links/links-extension.ts';
import { TkExtension } from '../tk/tk-extension.ts';

/** Everything that an article's body can hold, with the behaviour that Lexical's own extensions give it. */
export const ContentExtension = defineExtension({
  name: 'galley/content',
  dependencies: [
    RichTextExtension,
    ListExtension,
    CheckListExtension,
    TabIndentationExtension,
    HorizontalRuleExtension,
    LinksExtension,
    HeldExtension,
    TkExtension,
    configExtension(HistoryExtension, { delay: 600 }),
  ],
  nodes: () => [ImageNode],
});
