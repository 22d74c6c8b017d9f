import type { Article } from '#shared/article/article.ts';
import { errorCode } from './file-system.ts';
import { quarantine, quarantineBytes } from './quarantine.ts';
import type { RecoveryNotice } from './recovery/notice.ts';
import { judgeArticleText } from './recovery/read-article-file.ts';
import type { StoredArticle, Surroundings } from './stored-article.ts';

/**
 * Another program has changed the article file, or removed it: keeps what is there now, as a version when it is
 * this article, else in quarantine, before Galley writes its own over it. Returns what is to be told.
 */
export async function keepOutsideFile(
  article: Article,
  change: 'gone' | Uint8Array,
  { paths, versions }: StoredArticle,
  around: Surroundings,
): Promise<RecoveryNotice> {
  const tell = (message: string): RecoveryNotice => ({ kind: 'outside', article: article.id, message });
  const name = article.headline.trim() === '' ? 'An article' : `“${article.headline.trim()}”`;
  if (change === 'gone')
    return tell(`The file of ${name} was removed by another program. Galley has written it again.`);
  const text = Buffer.from(change).toString('utf8');
  const judged = judgeArticleText(text, article.id);
  if (judged.kind === 'whole') {
    const given = {
      revision: judged.revision,
      at: around.now(),
      kind: 'outside',
      name: '',
      who: '',
    } as const;
    const { id: version } = await versions.write(text, given);
    const message = `${name} was changed by another program. Both are kept: Galley goes on with the text in this window; the other one is among its versions as “changed outside”, where it can be compared and restored.`;
    return { ...tell(message), version };
  }
  const kept = await quarantineBytes(around.library, paths.file, change, around.now());
  return tell(
    `The file of ${name} was overwritten by another program with something else, which is kept at ${kept}.`,
  );
}

/** Another program has changed the journal: moves it into quarantine, after the article was written whole. */
export async function keepOutsideJournal(
  article: Article,
  path: string,
  around: Surroundings,
): Promise<RecoveryNotice> {
  const what = 'The journal of an article was changed by another program. Everything that was saved is there';
  try {
    const kept = await quarantine(around.library, path, around.now());
    return {
      kind: 'outside',
      article: article.id,
      message: `${what}; the changed journal is kept at ${kept}.`,
    };
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return { kind: 'outside', article: article.id, message: `${what}; the journal itself is gone.` };
  }
}
