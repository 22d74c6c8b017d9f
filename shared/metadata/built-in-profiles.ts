import type { Need, Profile, ProfileRule } from './profile.ts';
import type { ProfileFieldName } from './profile-fields.ts';

type Bounds = [least: number | null, most: number | null];

const anyLength: Bounds = [null, null];

function rule(field: ProfileFieldName, need: Need, [least, most]: Bounds = anyLength): ProfileRule {
  return { field, need, least, most };
}

/** What every kind of piece is asked for. */
const everyPiece: readonly ProfileRule[] = [
  rule('language', 'required'),
  rule('slug', 'recommended', [null, 80]),
  rule('seoTitle', 'optional', [null, 60]),
  rule('seoDescription', 'recommended', [50, 155]),
  rule('socialTitle', 'optional', [null, 70]),
  rule('socialDescription', 'optional', [null, 200]),
];

/** The profiles of a library that has none of its own. The lengths are where headlines get cut off or decks tire. */
export const builtInProfiles: readonly Profile[] = [
  {
    id: 'news',
    name: 'News',
    rules: [
      rule('headline', 'required', [20, 90]),
      rule('dek', 'recommended', [null, 160]),
      rule('body', 'required', [80, 1200]),
      rule('byline', 'required'),
      rule('section', 'recommended'),
      rule('dateline', 'recommended'),
      rule('keywords', 'recommended', [3, 10]),
      rule('mediaTopics', 'recommended'),
      rule('source', 'recommended'),
      ...everyPiece,
    ],
  },
  {
    id: 'feature',
    name: 'Feature',
    rules: [
      rule('headline', 'required', [15, 110]),
      rule('dek', 'required', [40, 220]),
      rule('body', 'required', [800, 6000]),
      rule('byline', 'required'),
      rule('authors', 'required'),
      rule('section', 'recommended'),
      rule('keywords', 'recommended', [3, 12]),
      rule('mediaTopics', 'recommended'),
      rule('socialImage', 'recommended'),
      ...everyPiece,
    ],
  },
  {
    id: 'opinion',
    name: 'Opinion',
    rules: [
      rule('headline', 'required', [15, 90]),
      rule('dek', 'recommended', [null, 180]),
      rule('body', 'required', [400, 1600]),
      rule('byline', 'required'),
      rule('authors', 'required'),
      rule('genre', 'required'),
      rule('keywords', 'recommended', [2, 10]),
      ...everyPiece,
    ],
  },
  {
    id: 'brief',
    name: 'Brief',
    rules: [
      rule('headline', 'required', [10, 70]),
      rule('body', 'required', [20, 200]),
      rule('section', 'recommended'),
      rule('keywords', 'recommended', [1, 6]),
      rule('source', 'recommended'),
      ...everyPiece,
    ],
  },
  {
    id: 'review',
    name: 'Review',
    rules: [
      rule('headline', 'required', [15, 90]),
      rule('dek', 'required', [20, 180]),
      rule('body', 'required', [250, 1500]),
      rule('byline', 'required'),
      rule('genre', 'recommended'),
      rule('keywords', 'recommended', [2, 10]),
      rule('socialImage', 'recommended'),
      ...everyPiece,
    ],
  },
];
