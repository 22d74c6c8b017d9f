import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAuthor } from '#shared/article/author.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { sameValue } from '#shared/article/same-value.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { anyTwoRevisions } from '#shared/testing/arbitrary-edit.ts';
import {
  article,
  asset,
  checks,
  footnote,
  h2,
  h3,
  image,
  li,
  p,
  ref,
  strong,
  table,
  text,
} from '#shared/testing/builders.ts';
import { applyComparison } from './apply-comparison.ts';
import { compareArticles } from './compare-articles.ts';
import { isSameContent } from './comparison.ts';
import { spansText } from './spans.ts';

function compareBodies(before: Block[], after: Block[]) {
  return compareArticles(article(before), article(after));
}

function outline(before: Block[], after: Block[]) {
  return compareBodies(before, after).blocks.map(({ kind, spans }) => [
    kind,
    ...spans.map(({ op, text }) => `${op}:${text}`),
  ]);
}

const anyPair = fc.oneof(anyTwoRevisions, fc.tuple(anyArticle, anyArticle));

describe('laws of comparing', () => {
  it('all that is after, applied to the article before, is the article after', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const { revision, createdAt, modifiedAt } = before;
        const applied = applyComparison(before, compareArticles(before, after));
        expect(sameValue(applied, { ...after, revision, createdAt, modifiedAt })).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('an article does not differ from its copy', () => {
    fc.assert(
      fc.property(anyArticle, given => {
        const comparison = compareArticles(given, structuredClone(given));
        expect(isSameContent(comparison)).toBe(true);
        expect(comparison.summary).toMatchObject({ wordsAdded: 0, wordsRemoved: 0, blocksChanged: 0 });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('the spans of every block read as its text before and after', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        for (const { kind, before: was, after: is, spans } of compareArticles(before, after).blocks) {
          if (kind === 'same' || kind === 'moved') continue;
          expect(spansText(spans, 'before')).toBe(was ? blockText(was) : '');
          expect(spansText(spans, 'after')).toBe(is ? blockText(is) : '');
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('every block of both articles is in it once', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const { blocks } = compareArticles(before, after);
        expect(blocks.flatMap(block => block.after ?? [])).toEqual(after.body);
        const befores = blocks.flatMap(block => block.before?.id ?? []);
        expect(befores.toSorted()).toEqual(before.body.map(({ id }) => id).toSorted());
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('survives being written as JSON', () => {
    fc.assert(
      fc.property(anyTwoRevisions, ([before, after]) => {
        const comparison = compareArticles(before, after);
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      }),
    );
  });
});

describe('compareArticles', () => {
  it('finds the words that were changed in a sentence', () => {
    const one = p('The council met on Monday.');
    expect(outline([one], [{ ...one, content: p('The council sat on Monday.').content }])).toEqual([
      ['changed', 'same:The council ', 'removed:met', 'added:sat', 'same: on Monday.'],
    ]);
  });

  it('takes words replaced in a row as one replacement', () => {
    const one = p('a big red barn');
    expect(outline([one], [{ ...one, content: p('a small blue barn').content }])).toEqual([
      ['changed', 'same:a ', 'removed:big red', 'added:small blue', 'same: barn'],
    ]);
  });

  it('tells words dressed anew from words changed', () => {
    const one = p('at high tide');
    const bold = { ...one, content: p('at ', strong('high'), ' tide').content };
    const [block] = compareBodies([one], [bold]).blocks;
    expect(block?.spans).toMatchObject([
      { op: 'same', text: 'at ' },
      { op: 'formatted', text: 'high', marksBefore: [], marksAfter: ['bold'] },
      { op: 'same', text: ' tide' },
    ]);
  });

  it('compares Japanese by words although there are no spaces', () => {
    const one = p('東京で会議がありました。');
    const { spans } = compareBodies([one], [{ ...one, content: p('大阪で会議がありました。').content }])
      .blocks[0] ?? { spans: [] };
    expect(spans.map(({ op, text }) => `${op}:${text}`)).toEqual([
      'removed:東京',
      'added:大阪',
      'same:で会議がありました。',
    ]);
  });

  it('does not mind in which order the keys of a block stand, as an editor may leave them', () => {
    const one = { ...p('One.'), tone: 3 };
    const { type, id, ...rest } = one;
    expect(isSameContent(compareBodies([one], [{ ...rest, id, type }]))).toBe(true);
  });

  it('says which block moved, not which stayed', () => {
    const [one, two, three, four] = [p('One.'), p('Two.'), p('Three.'), p('Four.')];
    expect(outline([one, two, three, four], [two, three, four, one])).toEqual([
      ['same'],
      ['same'],
      ['same'],
      ['moved'],
    ]);
  });

  it('follows the text of a paragraph that was split', () => {
    const one = p('First half of it. Second half of it.');
    const [first, second] = [{ ...one, content: [text('First half of it.')] }, p(' Second half of it.')];
    const { blocks, summary } = compareBodies([one], [first, second]);
    expect(blocks).toMatchObject([
      { kind: 'changed', spans: [{ op: 'same' }, { op: 'movedOut', block: second.id }] },
      { kind: 'split', partner: one.id, spans: [{ op: 'movedIn', block: one.id }] },
    ]);
    expect(summary).toMatchObject({ wordsAdded: 0, wordsRemoved: 0, blocksAdded: 1 });
  });

  it('follows the text of paragraphs that were joined', () => {
    const [one, two] = [p('One thing here.'), p(' Another thing there.')];
    const joined = { ...one, content: [text('One thing here. Another thing there.')] };
    const { blocks, summary } = compareBodies([one, two], [joined]);
    expect(blocks).toMatchObject([
      { kind: 'changed', spans: [{ op: 'same' }, { op: 'movedIn', block: two.id }] },
      { kind: 'joined', partner: one.id, spans: [{ op: 'movedOut', block: one.id }] },
    ]);
    expect(summary).toMatchObject({ wordsAdded: 0, wordsRemoved: 0 });
  });

  it('knows a block again that has another id, another kind or other words', () => {
    const before = [p('Boats leave at noon today.'), p('At the quay'), p('Nothing in common')];
    const after = [p('Boats leave at three today.'), h2('At the quay'), p('Wholly different words')];
    expect(compareBodies(before, after).blocks.map(({ kind }) => kind)).toEqual([
      'changed',
      'retyped',
      'removed',
      'added',
    ]);
  });

  it('shows the level of a heading, the alt text of a picture and the tick of a list', () => {
    const [title, pier, todo] = [h2('Tides'), image('', 'A pier'), checks(li('Call'))];
    const after = [
      { ...h3('Tides'), id: title.id },
      { ...pier, alt: 'A pier at dusk' },
      { ...todo, items: todo.items.map(item => ({ ...item, checked: true })) },
    ];
    const [first, second, third] = compareBodies([title, pier, todo], after).blocks;
    expect(first?.fields).toMatchObject([{ path: ['level'], before: 2, after: 3 }]);
    expect(second?.fields).toMatchObject([{ path: ['alt'], label: 'Alt text' }]);
    expect(third?.spans[0]).toMatchObject({ op: 'formatted', marksAfter: ['item', 'check', 'checked'] });
  });

  it('shows a footnote that a paragraph no longer refers to', () => {
    const note = footnote('See there.');
    const one = p('Said', ref(note), '.');
    const [block] = compareBodies([one], [{ ...one, content: p('Said.').content }]).blocks;
    expect(block?.spans).toMatchObject([
      { op: 'same', text: 'Said' },
      { op: 'removed', text: '', marksBefore: [`footnote ${note.id}`] },
      { op: 'same', text: '.' },
    ]);
  });

  it('compares a table cell by cell', () => {
    const one = table(['Port', 'High'], ['Nowhere', 'noon']);
    const other = { ...table(['Port', 'High'], ['Nowhere', 'midnight']), id: one.id };
    expect(outline([one], [other])[0]?.filter(span => !span.startsWith('same'))).toEqual([
      'changed',
      'removed:noon',
      'added:midnight',
    ]);
  });

  it('never hides that a block differs in something it does not know', () => {
    const one = p('a');
    const [block] = compareBodies([{ ...one, tone: [1] }], [{ ...one, tone: [2] }]).blocks;
    expect(block).toMatchObject({ kind: 'changed', fields: [{ path: ['tone'] }] });
    const voiced = { ...one, content: [{ ...text('a'), voice: 'low' }] };
    const [span] = compareBodies([one], [voiced]).blocks;
    expect(span).toMatchObject({ kind: 'changed', fields: [{ path: [], after: voiced }] });
  });

  it('names the fields of metadata, authors and pictures that changed', () => {
    const [ina, file] = [newAuthor(p().id, 'Ina Fictional'), asset('pier.png', 'a')];
    const before = article([], { headline: 'Tides', authors: [ina], assets: [file] });
    const after = {
      ...before,
      headline: 'High tides',
      metadata: {
        ...before.metadata,
        seoTitle: 'Tides!',
        socialCard: { ...before.metadata.socialCard, title: 'T' },
      },
      notes: { ...before.notes, ednote: 'Hold.' },
      authors: [{ ...ina, bio: 'Writes.' }],
      assets: [{ ...file, alt: 'A pier' }],
    };
    const comparison = compareArticles(before, after);
    expect(comparison.fields.map(({ label }) => label)).toEqual([
      'Headline',
      'SEO title',
      'Social card: title',
      'Notes: ednote',
    ]);
    expect(comparison.fields[0]?.words.map(({ op, text }) => `${op}:${text}`)).toEqual([
      'removed:Tides',
      'added:High tides',
    ]);
    expect(comparison.authors).toMatchObject([{ kind: 'changed', fields: [{ path: ['bio'] }] }]);
    expect(comparison.assets).toMatchObject([{ kind: 'changed', fields: [{ label: 'Alt text' }] }]);
  });
});
