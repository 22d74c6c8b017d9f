import { docx } from './docx.ts';
import { epub } from './epub.ts';
import type { ExportFormat, PrintedFormat } from './format.ts';
import { html } from './html.ts';
import { jsonld } from './jsonld.ts';
import { md } from './md.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { ninjs } from './ninjs.ts';
import { nitf } from './nitf.ts';
import { pdf } from './pdf.ts';
import { txt } from './txt.ts';

/** Every format that articles can be exported to, in plain Node, in the order in which dialogs list them. */
export const exportFormats: readonly ExportFormat[] = [
  html,
  md,
  txt,
  docx,
  epub,
  jsonld,
  ninjs,
  newsmlG2,
  nitf,
];

/** Those that need a running Electron, which the flow is given as `printToPdf`; listed behind the others. */
export const printedFormats: readonly PrintedFormat[] = [pdf];
