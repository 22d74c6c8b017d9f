import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '#shared/article/article.ts';
import { newAsset } from '#shared/article/asset.ts';
import { newAuthor } from '#shared/article/author.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { newCredit } from '#shared/article/credit.ts';
import { marks } from '#shared/article/inline.ts';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import {
  article,
  aside,
  br,
  checks,
  code,
  em,
  embed,
  footnote,
  gallery,
  h2,
  h3,
  h4,
  hr,
  image,
  inLanguage,
  li,
  link,
  nested,
  ol,
  p,
  pullQuote,
  quote,
  ref,
  strong,
  table,
  testOrigin,
  text,
  tk,
  ul,
} from '#shared/testing/builders.ts';
import type { Picture } from '../formats/format.ts';

const bytes = new Uint8Array(readFileSync(new URL('../golden/tide-clock.png', import.meta.url)));

/** A drawing of our own. */
export const goldenPicture: Picture = {
  sha256: createHash('sha256').update(bytes).digest('hex'),
  fileName: 'Tide clock (final).PNG',
  mediaType: 'image/png',
  width: 480,
  height: 270,
  bytes,
};

const boardNote = footnote('Rule 41, in the version of 1934, which has ', em('no'), ' number on its page.');
const handNote = footnote('See the note on the board', ref(boardNote), '; the hand is older.');

const body: Block[] = [
  p(
    'The pier at Wrackmouth has a clock with one hand. It does not tell the hour; it tells ',
    em('how long the sea will stay away'),
    ', which in Wrackmouth is the more useful thing to know. Nobody had looked at it in ',
    strong('eleven years'),
    ' when, one Tuesday in March, it began to run backwards.',
  ),
  {
    ...image(
      '',
      'A clock with one hand on a wooden pier, the sun low over the sea',
      'The clock at ',
      em('half ebb'),
      ', drawn from the sea wall.',
    ),
    asset: goldenPicture.sha256,
  },
  p(
    'The harbour board has a rule for everything: ',
    link('https://example.com/rules?part=4&page=2#clocks', 'rule 41'),
    ' is about clocks. It says that they shall be right.',
    br(),
    'It does not say how.',
  ),
  h2('A hand, a weight and a mistake'),
  p('The works are older than the pier. Three things can go wrong with them:'),
  ul(
    li(
      'the weight, which is a sack of sand',
      nested('numbered', li('dry sand is lighter'), li(['wet sand is ', em('much'), ' heavier'])),
    ),
    li('the wire'),
    li([link('mailto:clock@example.com', 'the keeper'), ', who is not paid']),
  ),
  h3('What was tried'),
  {
    ...ol(
      li('Oil.'),
      li('More oil.'),
      li(
        'A different day.',
        nested(
          'bulleted',
          li('Wednesday'),
          li('Thursday', nested('check', { ...li('calm'), checked: true }, li('storm'))),
        ),
      ),
    ),
    start: 3,
  },
  {
    ...quote('You cannot argue with a tide. You can only be somewhere else.'),
    attribution: 'Isolde Marrow, keeper of the clock',
  },
  { ...quote('I told the board so in writing.'), continues: true },
  { ...quote('The board has no record of it.') },
  h4('The list on the door'),
  checks({ ...li('Wind the clock'), checked: true }, li(['Tell ', strong('somebody')]), li([])),
  hr(),
  h2('Marks and traps'),
  p(
    'Every mark once: ',
    ...marks.flatMap(mark => [text(mark, mark), ', ']),
    text('all but code at once', ...marks.filter(mark => mark !== 'code')),
    '. Half a w',
    strong('or'),
    'd; ',
    strong('bold up to a space '),
    'and on; ',
    text('“quoted”', 'bold', 'italic'),
    text('s', 'italic'),
    '.',
  ),
  p(
    'Formula: H',
    text('2', 'subscript'),
    'O, 10',
    text('3', 'superscript'),
    ' litres; ',
    text('let x = `a` <b>', 'code'),
    '.',
  ),
  p(
    '<script>alert("no")</script> & &amp; ]]> </article> *not italic* _nor this_ # [x] | ~~ `` \\ $ 1. www.example.com',
  ),
  p('# no heading', br(), '- no list', br(), '1. nor this', br(), '> no quote'),
  p('    four spaces and a tab\there, then a no-break\u00a0space'),
  p(
    'The sign on the pier says it in Hebrew as well: ',
    text('השעון סופר את הים', 'bold'),
    ' (“the clock counts the sea”).',
  ),
  p('השלט השני כולו בעברית: זהירות, המזח חלק.'),
  p('漢字, हिन्दी, Ελληνικά, 👩‍👩‍👧 and e\u0301 → é.'.normalize('NFC')),
  image(
    'https://example.com/pictures/wrackmouth-pier.jpg',
    'The pier in winter, with nobody on it',
    'A picture that was never fetched.',
  ),
  { ...pullQuote('You can only be somewhere else.'), attribution: 'Isolde Marrow' },
  p(
    'The board was told twice',
    ref(boardNote),
    ' and the hand once',
    ref(handNote),
    '; by ',
    tk('TK name of the clerk'),
    ', ',
    inLanguage('fr', 'en passant'),
    ', of the ',
    text('raf', 'smallCaps'),
    ', whose ',
    { ...link('https://example.com/shop', 'shop'), rel: 'sponsored nofollow', title: 'Clocks | & "hands"' },
    ' sells clocks',
    ref(boardNote),
    '.',
  ),
  {
    ...table(['Port', 'High', 'Low'], ['Wrackmouth', '6:10', ''], ['Nowhere | else', em('7:45'), ' 1:30']),
    caption: [text('Tides on the Tuesday')],
    columns: [{ align: null }, { align: 'end' }, { align: 'center' }],
  },
  { ...table(['left', 'right'], ['no header']), header: false },
  code('let tide = "low";\n  // <b>not bold</b>\n\nwhile (tide) turn();', 'ts'),
  {
    ...gallery(
      { ...image('', 'The clock from the sea', 'From the sea'), asset: goldenPicture.sha256 },
      image('https://example.com/pictures/hand.jpg', 'The hand'),
    ),
    caption: [text('Two views of the clock')],
  },
  { ...embed('https://video.example/clock', 'The clock, filmed', 'video'), caption: [text('Two minutes')] },
  embed('https://example.com/report.pdf', ''),
  aside(
    'How a tide clock works',
    p('It turns once in ', strong('12 hours 25 minutes'), '.'),
    ul(li('ebb'), li('flow')),
  ),
  handNote,
  p(),
  p(
    'The clock was right again on Friday. ',
    link('https://example.com/tides', 'The tide table'),
    ' had been wrong.',
  ),
  boardNote,
];

const origin = testOrigin();

/** One article with every block and every mark in it. The town, the people and the clock are fictional. */
export const goldenArticle: Article = {
  ...article(body),
  profile: 'feature',
  status: 'ready',
  headline: 'The clock that counts the sea',
  dek: 'In Wrackmouth a single hand on a pier has told the tide for ninety years. Then it changed its mind.',
  slug: 'tide-clock',
  byline: 'Ottilie Brandwater and Ferdi Quill',
  authors: [
    {
      ...newAuthor(origin.newId(), 'Ottilie Brandwater'),
      jobTitle: 'Coast correspondent',
      affiliation: 'The Wrackmouth Ledger',
      bio: 'Ottilie Brandwater writes about harbours. She is as fictional as the Ledger & its “archive”.',
      email: 'ottilie@example.com',
      url: 'https://example.com/ottilie',
      social: [{ network: 'Harbour Square', url: 'https://social.example/@ottilie' }],
      private: { email: 'o.b@example.com', phone: '555 0100', note: 'Call after high water.' },
    },
    {
      ...newAuthor(origin.newId(), 'Ferdi Quill'),
      role: 'illustrator',
      bio: 'Ferdi Quill draws what is not there, himself included.',
    },
  ],
  credits: [
    {
      ...newCredit(origin.newId(), 'image', 'Drawing: Ferdi Quill / CC BY-SA 4.0'),
      year: '2026',
      url: 'https://example.com/drawings/tide-clock',
      creator: 'Ferdi Quill',
      source: 'The Wrackmouth Ledger',
      licence: { name: 'CC BY-SA', version: '4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
      asset: goldenPicture.sha256,
    },
    {
      ...newCredit(origin.newId(), 'research', ''),
      creator: 'Pell Harrow',
      source: 'Wrackmouth Archive',
      licence: { name: 'CC BY', version: '4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  ],
  assets: [newAsset({ ...goldenPicture, bytes: goldenPicture.bytes.length })],
  notes: {
    ednote: 'Hold the second picture until the board has answered.',
    desk: [],
    sources: [],
  },
  metadata: {
    ...emptyMetadata(),
    slugline: 'TIDE-CLOCK',
    shortHeadline: 'Tide clock runs backwards',
    genre: 'Feature',
    mediaTopics: [{ name: 'environment', uri: 'medtop:06000000' }],
    people: [{ name: 'Isolde Marrow', uri: '' }],
    organisations: [{ name: 'Wrackmouth Harbour Board', uri: 'https://example.com/id/board' }],
    events: [{ name: 'Day of the Pier', uri: '' }],
    places: [{ name: 'Wrackmouth', uri: '' }],
    creditLine: 'The Wrackmouth Ledger / Coast desk',
    copyrightNotice: '© 2026 The Wrackmouth Ledger. All tides reserved.',
    usageTerms: 'Free to reprint within sight of the sea.',
    licence: { name: 'CC BY', version: '4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    embargo: '2026-11-24T07:30:00.000Z',
    expiry: '2027-11-24T00:00:00.000Z',
    created: '2026-11-20',
    modified: '2026-11-23T18:00:00Z',
    urgency: 6,
    priority: 5,
    corrections: [{ type: 'correction', text: 'The clock has one hand, not two.', date: '2026-11-25' }],
    updateChain: [
      { relation: 'updates', uri: 'https://example.com/coast/clock-stops', title: 'Clock stops' },
    ],
    socialCard: {
      title: 'The clock that ran backwards',
      description: 'Ninety years of telling the tide, and one strange week.',
      image: goldenPicture.sha256,
      imageAlt: 'A clock with one hand',
    },
    language: 'en-GB',
    section: 'Coast',
    keywords: ['tides', 'clocks, public', 'Wrackmouth'],
    dateline: 'Wrackmouth',
    source: 'The Wrackmouth Ledger',
    canonicalUrl: 'https://example.com/coast/tide-clock',
    published: '2026-11-24T07:30:00+00:00',
    copyrightHolder: 'The Wrackmouth Ledger',
    seoTitle: 'Wrackmouth’s one-handed tide clock',
    seoDescription: 'Why a clock with one hand ran backwards, and what the harbour board did about it.',
  },
};
