import type { ExportFormat } from './format.ts';
import { html } from './html.ts';
import { md } from './md.ts';

/** Every format that articles can be exported to, in the order in which dialogs list them. */
export const exportFormats: readonly ExportFormat[] = [html, md];
