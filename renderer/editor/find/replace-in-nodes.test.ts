import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import fc from 'fast-check';
import { UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { articleTexts } from '#shared/find/article-texts.ts';
import { findInTexts } from '#shared/find/find-in-texts.ts';
import { compileQuery } from '#shared/find/matcher.ts';
import { emptyQuery, type FindQuery } from '#shared/find/query.ts';
import { editsFor, replaceInArticle } from '#shared/find/replace-in-article.ts';
import { anyBody } from '#shared/testing/arbitrary-body.ts';
import {
  article,
  aside,
  br,
  code,
  em,
  embed,
  footnote,
  gallery,
  h2,
  image,
  li,
  link,
  nested,
  p,
  pullQuote,
  quote,
  ref,
  strong,
  table,
  text,
  tk,
  ul,
} from '#shared/testing/builders.ts';
import { openBody } from '../testing/open-body.ts';
import { createFindInEditor } from './find-in-editor.ts';

function open(body: readonly Block[]) {
  const { editor, reader } = openBody(body);
  registerHistory(editor, createEmptyHistoryState(), 0);
  reader.read();
  const replaceAll = (query: FindQuery, words: string) => {
    const compiled = compileQuery(query);
    if (!compiled.ok) throw new Error(compiled.error.message);
    const before = article(reader.read());
    const matches = findInTexts(articleTexts(before), compiled.value);
    const edits = editsFor(matches, query, { text: words, keepCase: false });
    createFindInEditor(editor).replaceTexts(edits);
    return { count: matches.length, expected: replaceInArticle(before, edits).body };
  };
  return { editor, reader, replaceAll };
}

const query = (given: Partial<FindQuery>) => ({ ...emptyQuery, ...given });

describe('replacing in the editor', () => {
  const words = 'the old pier';
  const note = footnote(words);
  const body = [
    p(
      'The ',
      strong('o'),
      em('ld'),
      ' pier',
      ref(note),
      br(),
      link('https://example.org/', words),
      tk('TK old'),
    ),
    h2(words),
    ul(li(words, nested('bulleted', li(words)))),
    { ...quote(words), attribution: words },
    { ...pullQuote(words), attribution: words },
    image('', words, words),
    gallery(image('', words, words)),
    table([words, words]),
    code(`${words}\n\t${words}`),
    { ...embed('https://example.org/', words), caption: [text(words)] },
    aside(words, p(words), ul(li(words)), image('', words)),
    note,
  ];

  it('says the same as replacing in the article, for every kind of block', () => {
    const { reader, replaceAll } = open(body);
    const { count, expected } = replaceAll(query({ text: 'old' }), 'brand-new');
    expect(count).toBe(25);
    expect(reader.read()).toEqual(expected);
  });

  it('is one undo step, however many places it changes', () => {
    const { editor, reader, replaceAll } = open(body);
    replaceAll(query({ text: 'pier' }), 'quay');
    expect(JSON.stringify(reader.read())).not.toContain('pier');
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(reader.read()).toEqual(body);
  });

  it('changes a box whose title and inner picture both match', () => {
    const { reader, replaceAll } = open([aside(words, gallery(image('', words, words)))]);
    const { expected } = replaceAll(query({ text: 'old' }), 'new');
    expect(reader.read()).toEqual(expected);
  });

  it('removes what is replaced by nothing, and a link with it when nothing of it is left', () => {
    const { reader, replaceAll } = open([p('See ', link('https://example.org/', 'here'), '.')]);
    replaceAll(query({ text: ' here' }), '');
    expect(reader.read()).toMatchObject([{ content: [text('See.')] }]);
  });

  it('writes groups of an expression, line breaks among them', () => {
    const { reader, replaceAll } = open([p('one', br(), 'two')]);
    replaceAll(query({ text: String.raw`(\w+)(\n)(\w+)`, regex: true }), '$3$2$1');
    expect(reader.read()).toMatchObject([{ content: [text('two'), br(), text('one')] }]);
  });

  it('says the same as replacing in any article', () => {
    fc.assert(
      fc.property(
        anyBody,
        fc.constantFrom('e', 'a', ' ', 't'),
        fc.constantFrom('', 'x', 'ee'),
        (given, wanted, to) => {
          const { reader, replaceAll } = open(given);
          const { expected } = replaceAll(query({ text: wanted }), to);
          expect(articleTexts(article(reader.read())).map(one => one.text)).toEqual(
            articleTexts(article(expected)).map(one => one.text),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
