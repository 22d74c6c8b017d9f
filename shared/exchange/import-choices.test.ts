import { describe, expect, it } from 'vitest';
import { newAuthor } from '#shared/article/author.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { article, p, testOrigin } from '#shared/testing/builders.ts';
import { applyChoices, type ImportChoices } from './import-choices.ts';
import type { ImportNote } from './import-note.ts';

const { newId } = testOrigin(0.25);

function note(code: string, kind: ImportNote['kind'], at: number, text: string | null): ImportNote {
  return { code, kind, message: code, where: null, text, at, restored: false };
}

const keep = (...indexes: number[]): ImportChoices => ({ whole: false, keep: indexes });

const report: ImportNote[] = [
  note('navigation', 'dropped', 0, 'Home'),
  { ...note('headline', 'recognised', 0, 'A bell'), fields: ['headline'] },
  { ...note('dek', 'recognised', 0, 'Nobody missed it – '), fields: ['dek'], joined: true },
  note('byline', 'recognised', 1, 'By Ada Quill'),
  { ...note('author', 'recognised', 2, 'Ada Quill rings bells.'), fields: ['authors'] },
  note('list', 'recognised', 2, null),
  note('share', 'dropped', 2, 'Share this'),
];

const imported = {
  report,
  article: {
    ...article([p('It rang.'), p('It rang again.')]),
    headline: 'A bell',
    dek: 'Nobody missed it',
    byline: 'Ada Quill',
    authors: [{ ...newAuthor('a1', 'Ada Quill'), bio: 'Ada Quill rings bells.' }],
    provenance: {
      fileName: 'bell.txt',
      format: 'txt',
      importedAt: '2026-01-02T03:04:05.000Z',
      sha256: 'a'.repeat(64),
      siteName: '',
      siteTagline: '',
      siteUser: '',
      report,
    },
  },
};

const bodyOf = (choices: ImportChoices) => applyChoices(imported, choices, newId).article.body.map(blockText);

describe('applyChoices', () => {
  it('changes nothing where nothing was decided', () => {
    expect(applyChoices(imported, keep(), newId)).toEqual(imported);
  });

  it('puts texts where they stood, in their order, also behind the last block', () => {
    expect(bodyOf(keep(6, 0))).toEqual(['Home', 'It rang.', 'It rang again.', 'Share this']);
  });

  it('takes a headline that is none out of its field and into the text', () => {
    const { article: adjusted } = applyChoices(imported, keep(1), newId);
    expect(adjusted.headline).toBe('');
    expect(adjusted.body.map(blockText)).toEqual(['A bell', 'It rang.', 'It rang again.']);
    expect(adjusted.dek).toBe('Nobody missed it');
  });

  it('gives what was parted from a paragraph back to that paragraph', () => {
    expect(bodyOf(keep(2))).toEqual(['Nobody missed it – It rang.', 'It rang again.']);
  });

  it('keeps an author whom another note names, without a biography that is text again', () => {
    const { article: withoutBio } = applyChoices(imported, keep(4), newId);
    expect(withoutBio.authors.map(({ name, bio }) => [name, bio])).toEqual([['Ada Quill', '']]);
    const { article: withoutByline } = applyChoices(imported, keep(3), newId);
    expect(withoutByline.byline).toBe('');
    expect(withoutByline.authors).toHaveLength(1);
    expect(applyChoices(imported, keep(3, 4), newId).article.authors).toEqual([]);
  });

  it('says in the report, and in that of the article, what was taken back', () => {
    const { article: adjusted, report: said } = applyChoices(imported, keep(0, 5, 99), newId);
    expect(said.map(({ restored }) => restored)).toEqual([true, false, false, false, false, false, false]);
    expect(adjusted.provenance?.report).toEqual(said);
  });
});
