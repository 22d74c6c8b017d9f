import { docx } from './docx.ts';
import { html } from './html.ts';
import type { ImportFormat } from './import-format.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { txt } from './txt.ts';

/** Every format that can be imported, one line each; plain text claims whatever is left and stands last. */
export const importFormats: readonly ImportFormat[] = [docx, json, md, html, txt];
