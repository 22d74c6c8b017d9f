import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '#shared/article/article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { readBytes } from './testing/read-docx.ts';

const folder = fileURLToPath(new URL('../../../../shared/corpus/free/docx', import.meta.url));
const missing = existsSync(folder) ? '' : `${folder} is not here: the corpus folder is missing.`;

/** The documents in a part of the corpus, in order. */
function documentsIn(part: string): string[] {
  const names = missing === '' ? readdirSync(join(folder, part)) : [];
  return names.filter(name => name.endsWith('.docx')).map(name => join(folder, part, name));
}

// All of it is `npm run corpus docx`; here are a few of each kind.
describe('documents of other programs', () => {
  it('are read into valid articles with all of their words', async context => {
    context.skip(missing !== '', missing);
    const some = ['mammoth', 'pandoc', 'python-docx'].flatMap(part => documentsIn(part).slice(0, 5));
    expect(some).not.toHaveLength(0);
    for (const path of some) {
      const bytes = new Uint8Array(readFileSync(path));
      const { article, report } = await readBytes(bytes);
      expect(articleSchema.safeParse(article).success, path).toBe(true);
      const kept = [
        article.headline,
        ...article.body.map(blockText),
        ...report.map(({ text }) => text ?? ''),
      ];
      const words = new Set(kept.join(' ').split(/\s+/));
      expect(
        wordsIn(bytes).filter(word => !words.has(word)),
        path,
      ).toEqual([]);
    }
  });

  it('keep every comment and answer', async context => {
    context.skip(missing !== '', missing);
    const [path] = documentsIn('openxmlsdk-comments').filter(name => name.endsWith('Comment025.docx'));
    const { article } = await readBytes(new Uint8Array(readFileSync(path ?? '')));
    const events = article.review.threads.flatMap(thread => thread.events.map(({ type }) => type));
    expect(events.filter(type => type === 'thread-opened')).toHaveLength(12);
    expect(events.filter(type => type === 'reply')).toHaveLength(8);
  });
});

/** Words that stand whole in one element of the text, read without our reader; ends of runs cut others. */
function wordsIn(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const shown = text.replace(
    /<mc:Fallback>[\s\S]*?<\/mc:Fallback>|<w:(?:del|moveFrom) [\s\S]*?<\/w:(?:del|moveFrom)>/g,
    '',
  );
  return [...shown.matchAll(/<w:t(?: [^>]*)?>([^<&]*)<\/w:t>/g)].flatMap(([, line = '']) =>
    line
      .split(' ')
      .slice(1, -1)
      .filter(word => /^\p{L}+$/u.test(word)),
  );
}
