import { HorizontalRuleExtension, TabIndentationExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { CheckListExtension, ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import { ActiveBlockExtension } from '../active-block/active-block-extension.ts';
import { AsideExtension } from '../aside/aside-extension.ts';
import { CodeExtension } from '../code/code-extension.ts';
import { EmbedExtension } from '../embed/embed-extension.ts';
import { FieldExtension } from '../field/field-extension.ts';
import { GraphemesExtension } from '../graphemes/graphemes-extension.ts';
import { HeldExtension } from '../held/held-extension.ts';
import { FiguresExtension } from '../image/figures-extension.ts';
import { LinksExtension } from '../links/links-extension.ts';
import { PullQuoteExtension } from '../pull-quote/pull-quote-extension.ts';
import { QuoteExtension } from '../quote/quote-extension.ts';
import { TkExtension } from '../tk/tk-extension.ts';
import { WayOutExtension } from '../way-out/way-out-extension.ts';

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
    GraphemesExtension,
    FiguresExtension,
    QuoteExtension,
    PullQuoteExtension,
    CodeExtension,
    EmbedExtension,
    AsideExtension,
    FieldExtension,
    ActiveBlockExtension,
    WayOutExtension,
    configExtension(HistoryExtension, { delay: 600 }),
  ],
});
