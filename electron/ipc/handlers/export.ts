import { type BrowserWindow, shell } from 'electron';
import { exportRecords } from '#shared/exchange/export-records.ts';
import { failure, success } from '#shared/result.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import { printToPdf } from '../../print/print-to-pdf.ts';
import { sendEvent } from '../../window/main-window.ts';
import { chooseFolder } from '../choose-folder.ts';
import type { HandlersFor } from '../handlers.ts';
import type { ShownFiles } from '../shown-files.ts';

/** The formats, and exports of several articles at once; export code is loaded when it is first used. */
export function exportHandlers(
  desk: Desk,
  window: () => BrowserWindow,
  shown: ShownFiles,
): HandlersFor<'export'> {
  let exporting: AbortController | null = null;
  return {
    'export:listFormats': async () => {
      const { exportFormats, printedFormats } = await import('../../export/formats/index.ts');
      return success([...exportFormats, ...printedFormats].map(format => format.info));
    },
    'export:several': async ({ ids, formats, open }) => {
      const folder = await chooseFolder(window(), { title: 'Export to a folder', button: 'Export here' });
      if (folder === null) return success(null);
      const library = await desk.library;
      const { exportSeveral } = await import('../../export/export-several.ts');
      exporting = new AbortController();
      const done = await exportSeveral({
        printToPdf,
        ...{ ids, formats, folder, now: desk.origin.now, signal: exporting.signal },
        read: id => library.read(id),
        readAsset: (id, sha256) => library.readAsset(id, sha256),
        record: async (article, receipts) => {
          const added = exportRecords(article.metadata, article.revision, receipts, desk.origin.now(), false);
          // A save behind the window's back would stand in the way of its own.
          if (article.id === open || added.length === 0) return success(undefined);
          const patch = { fields: { exports: [...article.exports, ...added] }, splices: [] };
          return library.save(article.id, article.revision, patch, accountName());
        },
        progressed: progress => sendEvent(window(), 'export:progressed', progress),
      });
      for (const { receipts } of done.outcomes) {
        for (const { status, path } of receipts) if (status === 'verified') shown.add(path);
      }
      return success(done);
    },
    'export:cancel': async () => {
      exporting?.abort();
      return success(undefined);
    },
    'export:reveal': async ({ path }) => {
      if (!shown.has(path)) return failure('refused', 'Galley shows only files that it has just exported.');
      shell.showItemInFolder(path);
      return success(undefined);
    },
  };
}
