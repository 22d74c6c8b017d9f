import type { Twin } from '#shared/ipc/import.ts';
import type { Library } from '../storage/library.ts';

/** How many articles of the same source are named. */
const most = 5;

/** Finds, by the sha256 of a file, the articles that were imported from it before, those of the library first. */
export async function findTwins(library: Library): Promise<(hash: string) => Promise<Twin[]>> {
  const holders = await library.findSources();
  const headlines = new Map(library.list().map(({ id, headline }) => [id, headline]));
  return async hash => {
    const found = (holders.get(hash) ?? []).slice(0, most);
    if (found.some(({ spiked }) => spiked)) {
      for (const { summary } of await library.spike.list()) headlines.set(summary.id, summary.headline);
    }
    return found.flatMap(({ id, spiked }) => {
      const headline = headlines.get(id);
      // What cannot be read is no article that anybody could be led to.
      return headline === undefined ? [] : [{ id, headline, spiked }];
    });
  };
}
