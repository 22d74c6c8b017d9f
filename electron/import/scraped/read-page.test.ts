import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { readPassages } from '../text/read-passages.ts';
import { claimsToArticle } from './claims-to-article.ts';
import { readPage } from './read-page.ts';

/** Reads a text as the plain text format does, into what a reader of the article would look at. */
function read(text: string) {
  const passages = readPassages(text);
  const arrival = {
    fileName: 'a.txt',
    format: 'txt',
    importedAt: '2026-01-02T03:04:05.000Z',
    sha256: '0'.repeat(64),
  };
  const { article, report } = claimsToArticle(passages, readPage(passages), {
    origin: testOrigin(),
    arrival,
    notes: [],
  });
  const { headline, dek, byline, authors, credits, metadata, provenance } = article;
  return {
    headline,
    dek,
    byline,
    authors: authors.map(({ name, bio }) => [name, bio]),
    credits: credits.map(({ kind, line }) => [kind, line]),
    published: metadata.published,
    keywords: metadata.keywords,
    site: [provenance?.siteName, provenance?.siteTagline, provenance?.siteUser],
    body: article.body.map(block => (block.type === 'heading' ? `## ${blockText(block)}` : blockText(block))),
    dropped: report.filter(note => note.kind === 'dropped').map(note => note.text),
    report,
  };
}

// All people, papers and places in these pages are fictional.
const first =
  'The bell of the lower ferry rang on Monday for the first time in nine years,and half the village came out to see what was wrong.';
const second =
  '“It is louder than I remember,” said the ferryman , who had rung it himself and then sat down.';
const third =
  'Nobody knows who paid for the new rope, and the ferryman says that it is not for him to ask such things.';
const headline = 'Ferry bell rings again after nine silent years';

describe('a page copied off the web', () => {
  it('has its headline once and nothing of the page around it', () => {
    const page = read(
      `close\nMenu\n\nThe Mudflat Gazette\n\nTides, twice daily\n\n${headline}\nminutes\n\n${headline}\n\nA bell that nobody missed until it was gone – ${first}\n\n${second}\n\nAbout the author:\n\nBrock Penhallow is an invented reporter.\n\nImage credit: Creative Commons.`,
    );
    expect(page).toMatchObject({
      headline,
      dek: 'A bell that nobody missed until it was gone',
      byline: '',
      body: [first, second],
      authors: [['Brock Penhallow', 'Brock Penhallow is an invented reporter.']],
      credits: [['image', 'Creative Commons']],
      site: ['The Mudflat Gazette', 'Tides, twice daily', 'minutes'],
      dropped: ['close', 'Menu', 'Tides, twice daily', headline],
    });
  });

  it('reads a headline that stands once, with byline, date, credit and tags', () => {
    const page = read(
      `Skip to content\nHome | News | Sport | Opinion\n\n${headline}\n\nBy Ada Fennimore and Brock Penhallow\n3 October 2026\n5 min read\nShare Facebook Twitter WhatsApp\n\nPhoto: Ada Fennimore / Gazette\n\n${first}\n\n${second}\n\nRead more: Why the rope was green\n\n${third}\n\nTags: ferries, bells, rope\n\nRelated articles\nThe rope was green\nNine years of silence\n\n© 2026 The Mudflat Gazette. All rights reserved.`,
    );
    expect(page).toMatchObject({
      headline,
      byline: 'By Ada Fennimore and Brock Penhallow',
      authors: [
        ['Ada Fennimore', ''],
        ['Brock Penhallow', ''],
      ],
      published: '2026-10-03',
      credits: [['image', 'Ada Fennimore / Gazette']],
      keywords: ['ferries', 'bells', 'rope'],
      body: [first, second, third],
    });
    expect(page.dropped).toContain('Read more: Why the rope was green');
    expect(page.dropped).toContain('Nine years of silence');
  });

  it('reads keywords that stand below each other', () => {
    const page = read(
      `close\nmenu\n\n${headline}\n\n${first}\n\n${second}\n\nTopics\nFerries\nBells and ropes\n\nShare`,
    );
    expect(page).toMatchObject({ keywords: ['Ferries', 'Bells and ropes'], body: [first, second] });
  });

  it('tells the name of the site from the title that carries it', () => {
    const page = read(`${headline} | The Mudflat Gazette\n\nclose\n\n${headline}\n\n${first}\n\n${second}`);
    expect(page).toMatchObject({ headline, site: ['The Mudflat Gazette', '', ''], body: [first, second] });
    expect(page.dropped).toEqual([`${headline} | The Mudflat Gazette`, 'close']);
  });

  it('reads a dek of its own between headline and byline, however it ends', () => {
    const dek = 'A bell that nobody missed until it was gone is back, and it is louder than before.';
    const page = read(`close\nmenu\n\n${headline}\n\n${dek}\n\nBy Ada Fennimore\n\n${first}\n\n${second}`);
    expect(page).toMatchObject({ headline, dek, byline: 'By Ada Fennimore', body: [first, second] });
  });

  it('makes one author of a byline and the note on the same person', () => {
    const bio = 'Ada Fennimore covers invented ferries. She lives on one.';
    const page = read(
      `${headline}\n\n${headline}\n\nAda Fennimore\n\n${first}\n\n${second}\n\nAbout the author\n\n${bio}`,
    );
    expect(page).toMatchObject({
      byline: 'Ada Fennimore',
      authors: [['Ada Fennimore', bio]],
      body: [first, second],
    });
  });

  it('takes another name than that of the author for the account that posted the page', () => {
    const bio = 'Ada Fennimore covers invented ferries.';
    const page = read(
      `${headline}\nBrock Penhallow\n\n${headline}\n\n${first}\n\n${second}\n\nAbout the author: ${bio}`,
    );
    expect(page.site[2]).toBe('Brock Penhallow');
    expect(page.authors).toEqual([['Ada Fennimore', bio]]);
  });

  it('reads several people, also when they share a paragraph, and further paragraphs on one of them', () => {
    const people =
      'Ada Fennimore is an invented reporter. She lives on a ferry.\n\nHer first book is as invented as she is.\n\nBrock Penhallow is an invented editor. Ludo Marsh writes invented verse.';
    const page = read(
      `${headline}\n\n${headline}\n\n${first}\n\n${second}\n\nAbout the authors:\n\n${people}\n\nPhoto credit: Ada Fennimore`,
    );
    expect(page.authors).toEqual([
      [
        'Ada Fennimore',
        'Ada Fennimore is an invented reporter. She lives on a ferry.\nHer first book is as invented as she is.',
      ],
      ['Brock Penhallow', 'Brock Penhallow is an invented editor.'],
      ['Ludo Marsh', 'Ludo Marsh writes invented verse.'],
    ]);
    expect(page.credits).toEqual([['image', 'Ada Fennimore']]);
    expect(page.body).toEqual([first, second]);
  });

  it('leaves a note on an author in the text when it does not say who it is', () => {
    const page = read(
      `close\nmenu\n\n${headline}\n\n${first}\n\n${second}\n\nAbout the author:\n\nlives by the sea.`,
    );
    expect(page.authors).toEqual([]);
    expect(page.body).toEqual([first, second, 'About the author:', 'lives by the sea.']);
  });

  it('drops a cookie notice and keeps what speaks of cookies', () => {
    const notice =
      'We use cookies to give you the best experience. By continuing you accept our privacy policy.';
    const baking =
      'The baker of the village sold four hundred cookies on the day of the bell, which is more than in all of May.';
    const page = read(`${notice}\nAccept all\n\n${headline}\n\n${first}\n\n${baking}`);
    expect(page).toMatchObject({ headline, body: [first, baking], dropped: [notice, 'Accept all'] });
  });

  it('keeps single words inside the text that could be navigation', () => {
    const page = read(`close\nmenu\n\n${headline}\n\n${first}\n\nOpinion\n\n${second}\n\n${third}`);
    expect(page.body).toEqual([first, '## Opinion', second, third]);
  });

  it('says for everything left out where it stood and where it belongs in the body', () => {
    const { report } = read(`close\nmenu\n\n${headline}\n\n${first}\n\nAdvertisement\n\n${second}`);
    expect(report.find(note => note.text === 'Advertisement')).toMatchObject({
      kind: 'dropped',
      where: { line: 8, endLine: 8 },
      at: 1,
      restored: false,
    });
  });
});

describe('a text that is no web page', () => {
  it.each([
    [
      'a letter',
      `Saltmarsh, 3 October 2026\n\nDear Ms Fennimore,\n\n${first}\n\nShare\n\n${second}\n\nYours sincerely,\nBrock Penhallow\n12 Quay Street`,
    ],
    ['an essay with one word of navigation', `${first}\n\nHome\n\n${second}\n\n${third}\n\nClose`],
    ['a poem', 'Menu\n\nThe heron stands\nWhere water ends\n\nHome\n\nAnd does not care\nWhat morning sends'],
    ['a list of words', 'Home\nSearch\nContact\nClose'],
    ['Arabic', 'مرحبا بالعالم\n\nهذا نص قصير عن الميناء والطيور، ولا شيء غير ذلك.'],
    ['Hebrew', 'שלום עולם\n\nזהו טקסט קצר על נמל ועל ציפורים.'],
    ['Chinese', '港口的燈\n\n十一個夜晚，港口沒有開燈，海鳥重新找到了大海。'],
  ])('%s loses nothing', (_name, text) => {
    const { headline, published, dropped, body } = read(text);
    expect(dropped).toEqual([]);
    const kept = [headline, ...body].join('').replace(/^## |\s/gm, '');
    expect(kept).toBe(text.replace(/\s/g, ''));
    expect(published).toBe('');
  });

  it('has a headline when its first line is clearly one, and headings after it', () => {
    const essay = read(`On ferries\n\n${first}\n\nWhat the rope knew\n\n${second}\n\nBut why?\n\n${third}`);
    expect(essay).toMatchObject({
      headline: 'On ferries',
      body: [first, '## What the rope knew', second, '## But why?', third],
    });
  });

  it('keeps a dash in its first paragraph, whatever stands before it', () => {
    const text = `A small port tries darkness – For eleven nights ${first}`;
    expect(read(`${headline}\n\n${text}\n\n${second}`)).toMatchObject({ dek: '', body: [text, second] });
  });

  it('gives the byline below its headline and the credit at its end their fields', () => {
    const essay = read(
      `${headline}\n\nBy Ada Fennimore\n\n${first}\n\n${second}\n\nPhoto credit: Brock Penhallow`,
    );
    expect(essay).toMatchObject({
      byline: 'By Ada Fennimore',
      credits: [['image', 'Brock Penhallow']],
      body: [first, second],
      dropped: [],
    });
  });

  it('reads the same of a hard-wrapped text', () => {
    const wrap = (text: string) => text.replace(/(.{50,66}) /g, '$1\n');
    const flat = `On ferries\n\n${first}\n\n${third}`;
    expect(read(flat.split('\n\n').map(wrap).join('\n\n')).body).toEqual(read(flat).body);
  });
});
