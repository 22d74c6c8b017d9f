// @ts-check
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { documentsIn } from './docx-reader.mjs';

/**
 * Every comment, answer and resolved thread of a document, counted in its parts, is in the article.
 * @param {Awaited<ReturnType<typeof import('./docx-reader.mjs').loadDocx>>} reader
 * @param {string} corpus
 * @returns {Promise<import('../index.mjs').Row>}
 */
export async function countComments({ readDocx }, corpus) {
  const detail = [];
  let right = 0;
  let all = 0;
  const sum = { comments: 0, answers: 0, resolved: 0 };
  for (const folder of ['openxmlsdk-comments', 'openxmlsdk-misc', 'mammoth', 'pandoc']) {
    for (const path of await documentsIn(join(corpus, 'free/docx', folder))) {
      const wanted = countInFile(new Uint8Array(await readFile(path)));
      if (wanted.comments === 0) continue;
      all += 1;
      const had = countInArticle(await readDocx(path));
      sum.comments += had.comments;
      sum.answers += had.answers;
      sum.resolved += had.resolved;
      if (JSON.stringify(wanted) === JSON.stringify(had)) right += 1;
      else detail.push(`${basename(path)}: ${JSON.stringify(had)} and not ${JSON.stringify(wanted)}`);
    }
  }
  const found = `${sum.comments} comments, ${sum.answers} of them answers, ${sum.resolved} resolved`;
  return {
    name: 'comments: all with their answers and states',
    limit: `all ${all} documents`,
    measured: `${right} of ${all} (${found})`,
    met: right === all && all > 0,
    detail,
  };
}

/** @param {Uint8Array} bytes */
function countInFile(bytes) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({
    name: name.toLowerCase(),
    text: new TextDecoder().decode(part),
  }));
  const partOf = (/** @type {RegExp} */ pattern) => parts.find(({ name }) => pattern.test(name))?.text ?? '';
  const comments = partOf(/word\/comments\d*\.xml$/);
  const extended = partOf(/word\/commentsextended\d*\.xml$/);
  const states = extended.match(/<w15:commentEx\b[^>]*>/g) ?? [];
  const known = new Set([...comments.matchAll(/paraId="(\w+)"/g)].map(([, id]) => id));
  const own = states.filter(state => known.has(/paraId="(\w+)"/.exec(state)?.[1]));
  const answers = own.filter(state => known.has(/paraIdParent="(\w+)"/.exec(state)?.[1]));
  const resolved = own.filter(state => /done="(?:1|true)"/.test(state) && !answers.includes(state));
  return {
    comments: (comments.match(/<w:comment\b/g) ?? []).length,
    answers: answers.length,
    resolved: resolved.length,
  };
}

/** @param {{ review: { threads: { events: { type: string, payload: any }[] }[] } }} article */
function countInArticle({ review }) {
  const events = review.threads.flatMap(thread => thread.events);
  const answers = events.filter(({ type }) => type === 'reply').length;
  return {
    comments: events.filter(({ type }) => type === 'thread-opened').length + answers,
    answers,
    resolved: events.filter(({ type, payload }) => type === 'state' && payload.state === 'resolved').length,
  };
}
