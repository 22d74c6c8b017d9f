import type { BrowserWindow } from 'electron';
import { success } from '#shared/result.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import { printToPdf } from '../../print/print-to-pdf.ts';
import { takeOutside } from '../../take-outside.ts';
import { chooseFolder } from '../choose-folder.ts';
import { done } from '../done.ts';
import type { HandlersFor } from '../handlers.ts';
import type { ShownFiles } from '../shown-files.ts';

/** Reading, writing and exporting articles; the code of exports is loaded when it is first used. */
export function articleHandlers(
  desk: Desk,
  window: () => BrowserWindow,
  shown: ShownFiles,
): HandlersFor<'article'> {
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
      return done(linked);
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
      return done(taken);
    },
    'article:save': async ({ id, baseRevision, patch }) =>
      (await desk.library).save(id, baseRevision, patch, accountName()),
    'article:saveView': async ({ id, view }) => {
      await desk.saveView(id, view);
      return success(undefined);
    },
    'article:export': async ({ id, formats, ignoreEmbargo }) => {
      const library = await desk.library;
      const read = await library.read(id);
      if (!read.ok) return read;
      const folder = await chooseFolder(window(), { title: 'Export to a folder', button: 'Export here' });
      if (folder === null) return success([]);
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
