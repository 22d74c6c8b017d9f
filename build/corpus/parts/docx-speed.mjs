// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { root } from '../../root.mjs';

const words = 100_000;
const inParagraph = 80;
const rounds = 3;

/**
 * A document of 100,000 words, as a whole process and within one, against pandoc in the same run. Without pandoc
 * nothing is compared.
 * @param {Awaited<ReturnType<typeof import('./docx-reader.mjs').loadDocx>>} reader
 * @returns {Promise<import('../index.mjs').Row[]>}
 */
export async function timeDocx({ readDocx }) {
  if (spawnSync('pandoc', ['--version']).status !== 0) return [];
  const folder = join(root, 'out/corpus/docx-speed');
  await mkdir(folder, { recursive: true });
  const [large, small] = [join(folder, 'large.docx'), join(folder, 'small.docx')];
  await writeFile(large, makeDocument(words));
  await writeFile(small, makeDocument(inParagraph));
  const script = join(folder, 'read.mjs');
  const program = pathToFileURL(join(root, 'out/corpus/docx/import-bytes.mjs')).href;
  await writeFile(
    script,
    `import { readFileSync, writeFileSync } from 'node:fs';
import { importBytes } from ${JSON.stringify(program)};
const read = await importBytes({ bytes: new Uint8Array(readFileSync(process.argv[2])), fileName: 'a.docx' },
  { from: 'docx', whole: false, now: '2026-01-05T09:00:00.000Z', seed: 'a' });
writeFileSync(process.argv[2] + '.json', JSON.stringify(read.value.article));
`,
  );
  const times = { galley: Infinity, pandoc: Infinity, pandocStart: Infinity, within: Infinity };
  const least = (/** @type {keyof typeof times} */ name, /** @type {number} */ time) => {
    times[name] = Math.min(times[name], time);
  };
  // In turns, so that whatever else the machine does weighs on both.
  for (let round = 0; round < rounds; round++) {
    least('galley', run(process.execPath, [script, large]));
    least('pandoc', run('pandoc', ['-f', 'docx', '-t', 'json', '-o', join(folder, 'large.json'), large]));
    least(
      'pandocStart',
      run('pandoc', ['-f', 'docx', '-t', 'json', '-o', join(folder, 'small.json'), small]),
    );
    const start = performance.now();
    await readDocx(large);
    least('within', performance.now() - start);
  }
  return [
    compare('100,000 words, whole process', times.galley, times.pandoc),
    compare('100,000 words, without starting up', times.within, times.pandoc - times.pandocStart),
  ];
}

/** @param {string} name @param {number} galley @param {number} pandoc @returns {import('../index.mjs').Row} */
function compare(name, galley, pandoc) {
  return {
    name,
    limit: `at most ${Math.round(pandoc)} ms, as pandoc`,
    measured: `${Math.round(galley)} ms`,
    met: galley <= pandoc,
  };
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return performance.now() - start;
}

/** @param {number} count words */
function makeDocument(count) {
  const vocabulary = 'tide harbour rope ledger gull quay mist lantern slack water barge clerk signal'.split(
    ' ',
  );
  const paragraphs = Array.from({ length: Math.ceil(count / inParagraph) }, (_, p) => {
    const line = (/** @type {number} */ from, /** @type {number} */ to) =>
      Array.from(
        { length: to - from },
        (_unused, w) => vocabulary[(p * 7 + (from + w) * 3) % vocabulary.length],
      ).join(' ');
    const run = (/** @type {string} */ text, properties = '') =>
      `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    return `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${run(`${line(0, 50)} `)}${run(line(50, 55), '<w:rPr><w:b/></w:rPr>')}${run(` ${line(55, inParagraph)}.`)}</w:p>`;
  });
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${w}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });
}
