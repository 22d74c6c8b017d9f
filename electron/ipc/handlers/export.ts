import { shell } from 'electron';
import { failure, success } from '#shared/result.ts';
import type { HandlersFor } from '../handlers.ts';
import type { ShownFiles } from '../shown-files.ts';

export function exportHandlers(shown: ShownFiles): HandlersFor<'export'> {
  return {
    'export:listFormats': async () => {
      const { exportFormats, printedFormats } = await import('../../export/formats/index.ts');
      return success([...exportFormats, ...printedFormats].map(format => format.info));
    },
    'export:reveal': async ({ path }) => {
      if (!shown.has(path)) return failure('refused', 'Galley shows only files that it has just exported.');
      shell.showItemInFolder(path);
      return success(undefined);
    },
  };
}
