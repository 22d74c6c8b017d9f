import { describe, expect, it } from 'vitest';
import type { ListItem } from '#shared/article/blocks/list.ts';
import { article, footnote, li, nested, p, ref, text, ul } from '#shared/testing/builders.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle } from '../testing/golden-article.ts';
import { readable } from '../testing/readable.ts';
import { docx } from './docx.ts';

describe('DOCX', () => {
  it('keeps the mark of a note that the main text never refers to, and marks of notes in notes', () => {
    const inner = footnote('Inner.');
    const outer = footnote('Outer', ref(inner), '.');
    const { files, differences } = exportInMemory(article([p('Text', ref(outer)), outer, inner]), docx);
    expect(differences).toEqual([]);
    expect(readable(files).match(/<w:footnoteReference /g)).toHaveLength(2);
  });

  it('names the nesting that goes beyond nine lists, and keeps the entries', () => {
    let item: ListItem = li('deepest');
    for (let depth = 11; depth > 0; depth--) item = li(`level ${depth}`, nested('bulleted', item));
    const { lost, differences, files } = exportInMemory(article([ul(item)]), docx);
    expect([differences, lost]).toEqual([[], [{ what: 'list entries deeper than nine levels', count: 3 }]]);
    expect(readable(files)).toContain('deepest');
  });

  it('names a mark that it cannot hold', () => {
    const given = article([p(text('x', 'subscript', 'superscript'))]);
    expect(exportInMemory(given, docx).lost).toEqual([
      { what: 'superscript on text that is subscript as well', count: 1 },
    ]);
  });

  it.each([
    ['a changed word', 'dry sand', 'wet sand'],
    [
      'a lost mark',
      '<w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">eleven',
      '</w:rPr><w:t xml:space="preserve">eleven',
    ],
    ['a changed link', 'Target="https://example.com/tides"', 'Target="https://example.com/waves"'],
    ['another heading level', 'w:val="Heading4"', 'w:val="Heading3"'],
    ['another list number', '<w:startOverride w:val="3"/>', '<w:startOverride w:val="4"/>'],
    ['an unticked box', '<w14:checked w14:val="1"/>', '<w14:checked w14:val="0"/>'],
    ['a lost attribution', '— Isolde Marrow, keeper', 'Isolde, keeper'],
    ['a lost alt text', /(<wp:docPr [^>]*)descr="[^"]*"/, '$1'],
    ['a changed footnote', 'Rule 41, in the version', 'Rule 42, in the version'],
    ['a lost footnote mark', /<w:footnoteReference w:id="1"\/>/, ''],
    ['a lost table header', '<w:tblHeader/>', ''],
    ['another alignment', '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'],
    ['another language of a passage', '<w:lang w:val="fr"/>', '<w:lang w:val="es"/>'],
    ['a changed title', /(w:val="Title"\/>.*?<w:t[^>]*>)The/, '$1A'],
    ['a lost field', /<field name="slug"[^>]*>.*?<\/field>/, ''],
    ['a lost divider', 'w:val="Divider"', 'w:val="Quote"'],
  ])('is found out when it was changed behind the export’s back: %s', (_, from, to) => {
    const tamper = (part: string) => part.replace(from, to);
    expect(exportInMemory(goldenArticle, docx, { tamper }).differences).not.toEqual([]);
  });
});
