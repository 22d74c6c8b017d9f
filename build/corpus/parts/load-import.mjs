// @ts-check
import { loadProgram } from './load-program.mjs';

/** The time that everything is imported at, so that two runs can be compared. */
const now = '2026-01-05T09:00:00.000Z';

/**
 * The import of the program, from bytes to article and report, as the command line and the window have it.
 * @param {string} suite
 * @param {Record<string, string>} [more] further modules of the program that the suite needs
 */
export async function loadImport(suite, more = {}) {
  const program = await loadProgram(suite, { 'import-bytes': 'electron/import/import-bytes.ts', ...more });
  return {
    ...program,
    /**
     * @param {Uint8Array} bytes
     * @param {string} fileName
     * @param {string} [from] a format, or `auto`
     */
    importBytes: (bytes, fileName, from = 'auto') =>
      program.importBytes({ bytes, fileName }, { from, now, seed: fileName }),
  };
}
