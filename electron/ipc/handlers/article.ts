import { type BrowserWindow, dialog } from 'electron';
import { success } from '#shared/result.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import { printToPdf } from '../../print/print-to-pdf.ts';
import { takeOutside } from '../../take-outside.ts';
import { sendEvent } from '../../window/main-window.ts';
import type { Workshop } from '../../work/workshop.ts';
import { chooseFolder } from '../choose-folder.ts';
import type { HandlersFor } from '../handlers.ts';
import type { ShownFiles } from '../shown-files.ts';

/** Reading, writing, importing and exporting articles; import and export code is loaded when it is first used. */
export function articleHandlers(
  desk: Desk,
  window: () => BrowserWindow,
  shown: ShownFiles,
  workshop: Workshop,
): HandlersFor<'article'> {
  let importing: AbortController | null = null;
  return {
    'article:create': async () => {
      const created = await (await desk.library).create();
      if (created.ok) await desk.store.update({ lastArticle: created.value.id });
      return created;
    },
    'article:duplicate': async ({ id }) => (await desk.library).duplicate(id),
    'article:newVersion': async ({ id }) => {
      const made = await (await desk.library).newVersion(id, accountName());
      if (made.ok) await desk.store.update({ lastArticle: made.value.article.id });
      return made;
    },
    'article:addLink': async ({ id, link }) => {
      const linked = await (await desk.library).addLink(id, link, accountName());
      return linked.ok ? success(undefined) : linked;
    },
    'article:open': ({ id }) => desk.open(id),
    'article:saveCopy': async ({ article }) => {
      const folder = await chooseFolder(window(), {
        title: 'Save a copy elsewhere',
        button: 'Save copy here',
      });
      if (folder === null) return success(null);
      const copy = await (await desk.library).saveCopyElsewhere(article, folder);
      if (copy.ok) shown.add(copy.value.path);
      return copy;
    },
    'article:takeOutside': async ({ id, version }) => {
      const taken = await takeOutside(await desk.library, id, version);
      return taken.ok ? success(undefined) : taken;
    },
    'article:save': async ({ id, baseRevision, patch }) =>
      (await desk.library).save(id, baseRevision, patch, accountName()),
    'article:saveView': async ({ id, view }) => {
      await desk.saveView(id, view);
      return success(undefined);
    },
    'article:import': async () => {
      const { importFormats } = await import('../../import/formats/index.ts');
      const chosen = await dialog.showOpenDialog(window(), {
        title: 'Import',
        buttonLabel: 'Import',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Articles', extensions: importFormats.flatMap(({ info }) => info.extensions) },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      if (chosen.canceled) return success([]);
      const { importIntoLibrary } = await import('../../import/import-into-library.ts');
      const { importInProcess } = await import('../../import/import-in-process.ts');
      importing = new AbortController();
      const { signal } = importing;
      const outcomes = await importIntoLibrary(await desk.library, chosen.filePaths, {
        origin: desk.origin,
        read: importInProcess(workshop, signal),
        signal,
        progressed: progress => sendEvent(window(), 'import:progressed', progress),
      });
      const last = outcomes.findLast(outcome => 'article' in outcome);
      if (last) await desk.store.update({ lastArticle: last.article.id });
      return success(outcomes);
    },
    'article:cancelImport': async () => {
      importing?.abort();
      return success(undefined);
    },
    'article:export': async ({ id, formats, ignoreEmbargo }) => {
      const library = await desk.library;
      const read = await library.read(id);
      if (!read.ok) return read;
      const chosen = await dialog.showOpenDialog(window(), {
        title: 'Export to a folder',
        buttonLabel: 'Export here',
        properties: ['openDirectory', 'createDirectory'],
      });
      const folder = chosen.filePaths[0];
      if (chosen.canceled || folder === undefined) return success([]);
      const { exportArticle } = await import('../../export/export-article.ts');
      const receipts = await exportArticle(read.value, {
        formats,
        folder,
        ignoreEmbargo,
        now: desk.origin.now,
        printToPdf,
        readAsset: sha256 => library.readAsset(id, sha256),
      });
      if (receipts.ok) {
        for (const { status, path } of receipts.value) if (status === 'verified') shown.add(path);
      }
      return receipts;
    },
  };
}
