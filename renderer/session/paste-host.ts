import type { Asset } from '#shared/article/asset.ts';
import type { PasteHost } from '../editor/extensions/paste/paste-host.ts';
import type { ArticleSession } from './article-session.ts';
import type { Workspace } from './workspace.ts';

const topic = 'paste';

/** What pasting into the open article needs: its pictures are kept by the desk and listed in the article. */
export function pasteHost(workspace: Workspace, session: ArticleSession): PasteHost {
  const list = (added: readonly Asset[]) => {
    const { assets } = session.article.get();
    const fresh = added.filter(asset => !assets.some(known => known.sha256 === asset.sha256));
    if (fresh.length > 0) session.setFields({ assets: [...assets, ...fresh] });
  };
  return {
    articleId: session.id,
    keepPicture: async (fileName, bytes) => {
      const kept = await workspace.desk.call('asset:add', { id: session.id, fileName, bytes });
      if (kept.ok) list([kept.value]);
      return kept;
    },
    copyPictures: async (from, assets) => {
      const copied = await workspace.desk.call('asset:copy', { id: session.id, from, assets: [...assets] });
      if (copied.ok) list(copied.value);
      return copied;
    },
    tell: (kind, text, actions) => workspace.tell(kind, text, actions, topic),
    withdraw: () => workspace.withdraw(topic),
  };
}
