import { docx } from './docx.ts';
import { epub } from './epub.ts';
import type { ExportFormat } from './format.ts';
import { html } from './html.ts';
import { jsonld } from './jsonld.ts';
import { md } from './md.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { ninjs } from './ninjs.ts';
import { txt } from './txt.ts';

/** Every format that articles can be exported to, in the order in which dialogs list them. */
export const exportFormats: readonly ExportFormat[] = [html, md, txt, docx, epub, jsonld, ninjs, newsmlG2];
