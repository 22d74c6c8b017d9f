import fc from 'fast-check';
import { it } from 'vitest';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { article, em, link, p, strong } from '#shared/testing/builders.ts';
import { anyHostileArticle } from './testing/any-hostile-article.ts';
import { exportInMemory } from './testing/export-in-memory.ts';
import { blocksToMdast } from './formats/md/blocks-to-mdast.ts';
import { md } from './formats/md.ts';
for (const [n, a] of [['any', anyArticle], ['hostile', anyHostileArticle]] as const)
  it(`md ${n}`, { timeout: 900000 }, () => {
    fc.assert(fc.property(a, article => { const d = exportInMemory(article, md).differences; if (d.length) throw new Error(d.join('\n')); }), { numRuns: 4000 });
  });
it('perf', { timeout: 99999 }, () => {
  const big = article(Array.from({ length: 1200 }, (_, i) => i % 5 ? p('The bell rang over the harbour and nobody looked up at it. '.repeat(7)) : p('A ', em('marked'), ' one with ', strong('bold '), 'and a ', link('https://example.com/', 'link'), '. ', 'The bell rang over the harbour and nobody looked up at it. '.repeat(6))));
  let t = performance.now(); blocksToMdast(big.body, new Map()); console.log('PERF mdast', performance.now() - t);
  t = performance.now(); exportInMemory(big, md); console.log('PERF all', performance.now() - t);
});
