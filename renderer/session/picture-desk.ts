import type { Asset } from '#shared/article/asset.ts';
import type { Response } from '#shared/ipc/contract.ts';
import { creditForPicture } from '#shared/metadata/credit-of-file.ts';
import { failure, type Result } from '#shared/result.ts';
import type { PictureDesk } from '../editor/extensions/image/picture-desk.ts';
import type { ArticleSession } from './article-session.ts';
import type { Workspace } from './workspace.ts';

type Outcome = Response<'asset:choose'>[number];

/** What the editor's pictures need of the open article: its files and credits. Failures become notices. */
export function createPictureDesk(
  workspace: Pick<Workspace, 'desk' | 'origin' | 'tell'>,
  session: ArticleSession,
): PictureDesk {
  const { desk } = workspace;
  const { article } = session;
  const asset = (sha256: string) => article.get().assets.find(known => known.sha256 === sha256) ?? null;
  const credit = (sha256: string) => article.get().credits.find(known => known.asset === sha256) ?? null;

  const list = (outcomes: readonly Outcome[]): Asset[] => {
    const assets = outcomes.flatMap(outcome => ('asset' in outcome ? [outcome.asset] : []));
    for (const outcome of outcomes) if ('error' in outcome) workspace.tell('error', outcome.error.message);
    const fresh = assets.filter(
      (one, i) => !asset(one.sha256) && assets.findIndex(other => other.sha256 === one.sha256) === i,
    );
    if (fresh.length > 0) session.setFields({ assets: [...article.get().assets, ...fresh] });
    // What is already known of a file, e.g. its caption, counts more than the file alone.
    return assets.map(one => asset(one.sha256) ?? one);
  };

  return {
    articleId: session.id,
    watch: article.subscribe,
    asset,
    credit,
    setCredit: (sha256, change) => {
      const { credits } = article.get();
      const known = credit(sha256);
      session.setFields({
        credits: known
          ? credits.map(one => (one === known ? { ...known, ...change } : one))
          : [...credits, { ...creditForPicture(workspace.origin.newId(), sha256, asset(sha256)), ...change }],
      });
    },
    choose: async several => {
      const chosen = await desk.call('asset:choose', { id: session.id, several });
      if (chosen.ok) return list(chosen.value);
      workspace.tell('error', chosen.error.message);
      return [];
    },
    add: async files => {
      const outcomes: Outcome[] = [];
      // One after the other: several large pictures at once would only fill the memory.
      for (const file of files) outcomes.push(outcome(file.name, await addFile(file)));
      return list(outcomes);
    },
    saveOriginal: sha256 => void saveOriginal(sha256),
  };

  async function addFile(file: File): Promise<Result<Asset>> {
    // Main measures again; this only spares reading what it would refuse.
    if (file.size > largest)
      return failure('too-large', `${file.name} has more than 100 MB. Make the picture smaller first.`);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await desk.call('asset:add', { id: session.id, fileName: plainName(file.name), bytes });
    } catch (error) {
      return failure(
        'not-readable',
        `${file.name} could not be read (${error instanceof Error ? error.message : String(error)}). Nothing was changed.`,
      );
    }
  }

  async function saveOriginal(sha256: string): Promise<void> {
    const fileName = plainName(asset(sha256)?.fileName ?? '');
    const saved = await desk.call('asset:saveOriginal', { id: session.id, sha256, fileName });
    if (!saved.ok) workspace.tell('error', saved.error.message);
  }
}

const largest = 100 * 1024 * 1024;

function outcome(file: string, kept: Result<Asset>): Outcome {
  return kept.ok ? { file, asset: kept.value } : { file, error: kept.error };
}

/** A name that main takes: no path, no control characters, at most 255 of UTF-16. */
function plainName(name: string): string {
  return name.replace(/[/\\\p{Cc}]/gu, '-').slice(-255) || 'picture';
}
