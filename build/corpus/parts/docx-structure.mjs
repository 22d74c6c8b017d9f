// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { documentsIn } from './docx-reader.mjs';
import { nativeStructure } from './pandoc-native.mjs';

/**
 * What documents are made of against what pandoc's own tests say of them: the kinds of blocks in their order, and how
 * many pictures there are.
 * @param {Awaited<ReturnType<typeof import('./docx-reader.mjs').loadDocx>>} reader
 * @param {string} corpus
 * @returns {Promise<import('../index.mjs').Row>}
 */
export async function compareStructure({ readDocx }, corpus) {
  const detail = [];
  let same = 0;
  let all = 0;
  for (const path of await documentsIn(join(corpus, 'free/docx/pandoc'))) {
    const oracle = path.replace(/\.docx$/, '.native');
    if (!existsSync(oracle)) continue;
    all += 1;
    const wanted = nativeStructure(await readFile(oracle, 'utf8'));
    const had = articleStructure(await readDocx(path), wanted.kinds);
    const [mine, theirs] = [describe(had), describe(wanted)];
    if (new RegExp(`^${mine.replaceAll('?', '\\w+')}$`).test(theirs)) same += 1;
    else detail.push(`${basename(path)}: ${mine}`, `    and not ${theirs}`);
  }
  return {
    name: 'structure as pandoc reads it',
    limit: 'at least 95 %',
    measured: `${same} of ${all}`,
    met: same >= all * 0.95 && all > 0,
    detail,
  };
}

/** @param {{ kinds: string[], pictures: number }} structure */
function describe({ kinds, pictures }) {
  const joined = kinds.filter((kind, at) => kind !== 'list' || kinds[at - 1] !== 'list');
  return `${joined.join(' ')}, ${pictures} pictures`;
}

/**
 * A heading that became the headline counts where there is one. What the report says was left out, a table of contents
 * or a picture of another kind than a text can show, counts too.
 * @param {any} article
 * @param {string[]} wanted
 */
function articleStructure({ headline, body, provenance }, wanted) {
  const blocks = body.flatMap((/** @type {any} */ block) =>
    block.type === 'aside' ? block.blocks : [block],
  );
  const kinds = blocks.flatMap(kindOf);
  const report = provenance?.report ?? [];
  for (const { code, at, text } of report) {
    if (code === 'contents') kinds.splice(Math.min(at, kinds.length), 0, ...text.split('\n').map(() => '?'));
  }
  const pictures =
    blocks.filter((/** @type {any} */ { type }) => type === 'image').length +
    report.filter((/** @type {any} */ { code }) => code === 'picture').length;
  const isShort = count(kinds) < count(wanted);
  const tookHeading = headline !== '' && isShort && wanted.find(kind => kind !== 'text') === 'heading';
  if (tookHeading)
    kinds.splice(
      kinds.findIndex((/** @type {string} */ kind) => kind !== '?'),
      0,
      'heading',
    );
  return { kinds, pictures };
}

/** @param {string[]} kinds */
function count(kinds) {
  return kinds.filter(kind => kind === 'heading').length;
}

/** @param {any} block @returns {string[]} */
function kindOf({ type }) {
  if (type === 'paragraph') return ['text'];
  return type === 'image' || type === 'footnote' ? [] : [type];
}
