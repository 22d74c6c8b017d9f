import { loadStorage } from './bundle.mjs';
import { whatIsWrong } from './edits.mjs';

/**
 * Opens a library after something has happened to it and compares it with what was acknowledged before.
 * Gives a sentence for each thing that is lost or damaged; none when all is well.
 * @param {string} bundle
 * @param {string} folder
 * @param {ReadonlyMap<string, number>} acknowledged the newest acknowledged revision by article
 * @returns {Promise<string[]>}
 */
export async function checkLibrary(bundle, folder, acknowledged) {
  const { Library, verifyLibrary, createOrigin } = await loadStorage(bundle);
  const library = await Library.open(folder, createOrigin(Date.now, Math.random));
  const wrong = [];
  if (library.mode !== 'write') wrong.push(`It opened for reading only: ${library.whyReadOnly}`);
  await library.reconcile();
  for (const [id, revision] of acknowledged) {
    const read = await library.read(id);
    if (!read.ok) wrong.push(`${id}: ${read.error.message}`);
    else if (read.value.revision < revision)
      wrong.push(`${id}: ${revision} was saved, ${read.value.revision} is there`);
    else {
      const why = whatIsWrong(read.value);
      if (why !== null) wrong.push(`${id}: ${why}`);
    }
  }
  for (const { kind, message } of library.recovery) {
    // A record that was never acknowledged may be torn; everything else would be damage.
    if (kind !== 'recovered') wrong.push(`${kind}: ${message}`);
  }
  await library.close();
  const { problems } = await verifyLibrary(folder);
  for (const { path, why } of problems) wrong.push(`${path}: ${why}`);
  return wrong;
}
