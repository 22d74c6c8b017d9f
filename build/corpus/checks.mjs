// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../random.mjs';
import { loadProgram } from './parts/load-program.mjs';

/** How many slips of each kind are put into the texts. */
const slipsOfAKind = 60;
const words100k = 100_000;

/**
 * The checks of the text over prose that was edited: how often they are wrong there, how many slips they find that were
 * put into it, and how long they take.
 * @type {import('./index.mjs').Suite}
 */
export async function checks({ corpus, say }) {
  const program = await loadProgram('checks', {
    'run-checks': 'shared/checks/run-checks.ts',
    registry: 'shared/checks/registry.ts',
    'plain-text': 'shared/article/plain-text.ts',
    builders: 'shared/testing/builders.ts',
    'inject-defects': 'shared/testing/inject-defects.ts',
  });
  const texts = [...(await readArticles(corpus)), ...(await readBooks(corpus))];
  const articles = texts.map(paragraphs => program.article(paragraphs.map(text => program.p(text))));
  return [
    falseFindings(program, articles),
    ...slips(program, texts.slice(0, -1), say),
    timing(program, texts),
  ];
}

/** @param {any} program @param {any[]} articles @returns {import('./index.mjs').Row} */
function falseFindings({ runChecks, textChecks, wordCount }, articles) {
  /** @type {Map<string, number>} */
  const perRule = new Map();
  let words = 0;
  for (const article of articles) {
    words += wordCount(article);
    for (const { rule, severity } of runChecks(article, { profile: 'news' }, textChecks)) {
      if (severity !== 'suggestion') perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
    }
  }
  const found = [...perRule.values()].reduce((sum, count) => sum + count, 0);
  const rate = (1000 * found) / words;
  return {
    name: `findings at warning level or above in ${words} words of edited prose`,
    limit: 'at most 1 in 1,000 words',
    measured: `${rate.toFixed(3)} (${found})`,
    met: rate <= 1,
    detail: [...perRule].map(([rule, count]) => `${rule}: ${count}`),
  };
}

/**
 * @param {any} program
 * @param {string[][]} texts
 * @param {(line: string) => void} say
 * @returns {import('./index.mjs').Row[]}
 */
function slips({ article, p, runChecks, textChecks, injectors, injectDefect }, texts, say) {
  const random = seededRandom(7);
  let [found, all] = [0, 0];
  const rows = Object.keys(injectors).map(rule => {
    let [put, hit] = [0, 0];
    /** @type {string[]} */
    const missed = [];
    for (let tried = 0; put < slipsOfAKind && tried < 40 * slipsOfAKind; tried++) {
      const paragraphs = texts[Math.floor(random() * texts.length)] ?? [];
      const at = Math.floor(random() * paragraphs.length);
      const words = new Set(
        paragraphs
          .join(' ')
          .toLowerCase()
          .match(/\p{L}+/gu),
      );
      const spoilt = injectDefect(rule, paragraphs[at] ?? '', random, words);
      if (!spoilt) continue;
      put += 1;
      const given = article(paragraphs.map((text, i) => p(i === at ? spoilt.text : text)));
      const seen = runChecks(given, { profile: 'news' }, textChecks).some(
        (/** @type {any} */ finding) =>
          finding.block === given.body[at].id && finding.start < spoilt.end && finding.end > spoilt.start - 1,
      );
      if (seen) hit += 1;
      else missed.push(spoilt.text.slice(Math.max(0, spoilt.start - 30), spoilt.end + 30));
    }
    found += hit;
    all += put;
    say(`  ${rule}: ${hit} of ${put}`);
    return {
      name: `slips found: ${rule}`,
      limit: 'part of the next row',
      measured: `${hit} of ${put}`,
      met: true,
      detail: missed.slice(0, 5),
    };
  });
  const share = (100 * found) / all;
  return [
    ...rows,
    {
      name: 'slips found',
      limit: 'at least 85 %',
      measured: `${share.toFixed(1)} % of ${all}`,
      met: share >= 85,
    },
  ];
}

/** @param {any} program @param {string[][]} texts @returns {import('./index.mjs').Row} */
function timing({ article, p, runChecks, textChecks, wordCount }, texts) {
  const body = [];
  for (let words = 0, at = 0; words < words100k; at++) {
    for (const text of texts[at % texts.length] ?? []) {
      const block = p(text);
      body.push(block);
      words += wordCount({ body: [block] });
    }
  }
  const given = article(body);
  const began = performance.now();
  runChecks(given, { profile: 'news' }, textChecks);
  const whole = performance.now() - began;
  const changed = {
    ...given,
    body: given.body.with(Math.floor(body.length / 2), p('The the boat left for kyiv , already.')),
  };
  const again = performance.now();
  runChecks(changed, { profile: 'news' }, textChecks);
  const key = performance.now() - again;
  return {
    name: '100,000 words looked through in full, and again after a change of one paragraph',
    limit: 'under 3,000 ms and 20 ms',
    measured: `${whole.toFixed(0)} ms and ${key.toFixed(1)} ms`,
    met: whole < 3000 && key < 20,
  };
}

/** @param {string} corpus */
async function readArticles(corpus) {
  const folder = join(corpus, 'free/articles/wiki');
  const names = (await readdir(folder)).filter(name => name.endsWith('.txt')).sort();
  return Promise.all(names.map(async name => lines(await readFile(join(folder, name), 'utf8'))));
}

/** @param {string} corpus */
async function readBooks(corpus) {
  const folder = join(corpus, 'free/books');
  const names = (await readdir(folder, { recursive: true }))
    .filter(name => /\/text\/[^/]+\.xhtml$/.test(name))
    .sort();
  return Promise.all(
    names.map(async name => {
      const page = await readFile(join(folder, name), 'utf8');
      return [...page.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
        .map(([, inside = '']) =>
          inside
            .replace(/<[^>]+>/g, '')
            .replaceAll('&amp;', '&')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .filter(text => text !== '');
    }),
  );
}

/** @param {string} text */
function lines(text) {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}
