import fc from 'fast-check';
import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { anyArticle } from './arbitrary-article.ts';
import { anyBody } from './arbitrary-body.ts';
import { anyInline, anyText } from './arbitrary-text.ts';

type Edit = (body: Block[]) => Block[];

const place = fc.nat(7);

function at(body: readonly Block[], place: number): number {
  return body.length === 0 ? 0 : place % body.length;
}

function moveBlock(from: number, to: number): Edit {
  return body => {
    const block = body[at(body, from)];
    return block ? body.toSpliced(at(body, from), 1).toSpliced(at(body, to), 0, block) : body;
  };
}

/** Cuts a paragraph in two behind a part of its content; the second half gets the given id. */
function splitBlock(place: number, id: string): Edit {
  return body => {
    const i = at(body, place);
    const block = body[i];
    if (block?.type !== 'paragraph' || body.some(one => one.id === id)) return body;
    const half = Math.ceil(block.content.length / 2);
    const first = { ...block, content: block.content.slice(0, half) };
    return body.toSpliced(i, 1, first, { ...block, id, content: block.content.slice(half) });
  };
}

function joinBlock(place: number): Edit {
  return body => {
    const i = at(body, place);
    const [one, other] = [body[i], body[i + 1]];
    if (one?.type !== 'paragraph' || other?.type !== 'paragraph') return body;
    const content = normalizeInline([...one.content, ...other.content]);
    return body.toSpliced(i, 2, { ...one, content });
  };
}

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, place).map(([from, to]) => moveBlock(from, to)),
  place.map(
    (i): Edit =>
      body =>
        body.toSpliced(at(body, i), 1),
  ),
  fc
    .tuple(place, fc.constantFrom('01K0000000000000000000000A', '01K0000000000000000000000B'))
    .map(([i, id]) => splitBlock(i, id)),
  place.map(joinBlock),
  fc.tuple(place, anyInline).map(([i, content]): Edit => {
    return body =>
      body.map((block, n) =>
        n === at(body, i) && block.type === 'paragraph' ? { ...block, content } : block,
      );
  }),
  anyBody.map(
    (other): Edit =>
      body => {
        const known = new Set(body.map(({ id }) => id));
        return [...body, ...other.filter(({ id }) => !known.has(id))];
      },
  ),
);

/** An article and the same after some editing: blocks moved, cut, split, joined, rewritten, fields changed. */
export const anyTwoRevisions: fc.Arbitrary<[Article, Article]> = fc
  .tuple(anyArticle, fc.array(anyEdit, { maxLength: 4 }), anyText, anyArticle)
  .map(([before, edits, headline, other]) => [
    before,
    {
      ...before,
      headline,
      authors: [...other.authors, ...before.authors].slice(0, 2),
      metadata: { ...before.metadata, keywords: other.metadata.keywords },
      body: edits.reduce((body, edit) => edit(body), before.body),
    },
  ]);
