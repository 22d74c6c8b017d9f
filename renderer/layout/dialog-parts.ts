import { lazyPart } from './lazy-part.tsx';

/** The dialogs whose code comes after the first frame. */
export const dialogParts = {
  export: lazyPart(async () => (await import('../export/ExportDialog.tsx')).ExportDialog),
  link: lazyPart(async () => (await import('../link/LinkDialog.tsx')).LinkDialog),
};
