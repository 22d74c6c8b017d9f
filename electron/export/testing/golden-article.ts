import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { marks } from '#shared/article/inline.ts';
import {
  article,
  br,
  checks,
  em,
  h2,
  h3,
  h4,
  hr,
  image,
  li,
  link,
  nested,
  ol,
  p,
  quote,
  strong,
  testOrigin,
  text,
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
  p(),
  p(
    'The clock was right again on Friday. ',
    link('https://example.com/tides', 'The tide table'),
    ' had been wrong.',
  ),
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
      id: origin.newId(),
      name: 'Ottilie Brandwater',
      role: '',
      jobTitle: 'Coast correspondent',
      affiliation: 'The Wrackmouth Ledger',
      bio: 'Ottilie Brandwater writes about harbours. She is as fictional as the Ledger & its “archive”.',
      email: 'ottilie@example.com',
      url: 'https://example.com/ottilie',
    },
    {
      id: origin.newId(),
      name: 'Ferdi Quill',
      role: 'illustrator',
      jobTitle: '',
      affiliation: '',
      bio: 'Ferdi Quill draws what is not there, himself included.',
      email: '',
      url: '',
    },
  ],
  credits: [
    {
      id: origin.newId(),
      kind: 'image',
      line: 'Drawing: Ferdi Quill / CC BY-SA 4.0',
      creator: 'Ferdi Quill',
      source: 'The Wrackmouth Ledger',
      licence: { name: 'CC BY-SA', version: '4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
      asset: goldenPicture.sha256,
    },
    {
      id: origin.newId(),
      kind: 'research',
      line: '',
      creator: 'Pell Harrow',
      source: 'Wrackmouth Archive',
      licence: { name: 'CC BY', version: '4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      asset: null,
    },
  ],
  assets: [
    {
      sha256: goldenPicture.sha256,
      fileName: goldenPicture.fileName,
      mediaType: goldenPicture.mediaType,
      bytes: goldenPicture.bytes.length,
      width: goldenPicture.width,
      height: goldenPicture.height,
    },
  ],
  metadata: {
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
