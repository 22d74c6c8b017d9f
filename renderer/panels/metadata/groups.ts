import { ChainPart } from './ChainPart.tsx';
import { CorrectionsPart } from './CorrectionsPart.tsx';
import { LanguageField } from './LanguageField.tsx';
import { LicencePart } from './LicencePart.tsx';
import { BylinePart, EdnotePart, SlugPart } from './naming-fields.tsx';
import type { PanelField, PanelGroup } from './panel-field.ts';
import {
  AddressPart,
  KeywordsPart,
  knownField,
  scaleField,
  textField,
  topicsField,
} from './plain-fields.tsx';
import { SeoPreview } from './SeoPreview.tsx';
import { SocialPicturePart, socialField } from './social-fields.tsx';
import { TopicChips } from './TopicChips.tsx';
import { timeField } from './time-fields.tsx';

const field = (
  id: string,
  label: string,
  Part: PanelField['Part'],
  more: Partial<PanelField> = {},
): PanelField => ({
  id,
  label,
  Part,
  ...more,
});

const half = { half: true } as const;

/** Every field of the panel, in its groups. */
export const groups: readonly PanelGroup[] = [
  {
    id: 'basics',
    title: 'Basics',
    fields: [
      field('byline', 'Byline', BylinePart),
      field('slug', 'Slug', SlugPart, { words: 'address name' }),
      field('slugline', 'Slugline', textField('slugline', 'Slugline')),
      field('shortHeadline', 'Short headline', textField('shortHeadline', 'Short headline')),
      field('section', 'Section', knownField('section', 'Section'), half),
      field('genre', 'Genre', knownField('genre', 'Genre'), half),
      field('language', 'Language', LanguageField, { words: 'bcp 47 tag' }),
      field('urgency', 'Urgency', scaleField('urgency', 'Urgency'), half),
      field('priority', 'Priority', scaleField('priority', 'Priority'), half),
    ],
  },
  {
    id: 'places',
    title: 'Places and time',
    fields: [
      field('dateline', 'Dateline', knownField('dateline', 'Dateline', 'Where it was reported from')),
      field('places', 'Places', topicsField('places', 'Places'), { words: 'location' }),
      field('embargo', 'Embargo', timeField('embargo', 'Embargo'), { words: 'not before hold' }),
      field('expiry', 'Expiry', timeField('expiry', 'Expiry'), { words: 'not after expires' }),
      field('published', 'Published', timeField('published', 'Published', true)),
      field('created', 'Written', timeField('created', 'Written', true), { words: 'created' }),
      field('modified', 'Content changed', timeField('modified', 'Content changed', true), {
        words: 'modified updated',
      }),
    ],
  },
  {
    id: 'subjects',
    title: 'Subjects',
    fields: [
      field('keywords', 'Keywords', KeywordsPart, { words: 'tags' }),
      field('mediaTopics', 'Subject codes', TopicChips, { words: 'iptc media topics vocabulary' }),
      field('people', 'People', topicsField('people', 'People'), { words: 'persons' }),
      field('organisations', 'Organisations', topicsField('organisations', 'Organisations'), {
        words: 'organizations companies',
      }),
      field('events', 'Events', topicsField('events', 'Events')),
    ],
  },
  {
    id: 'rights',
    title: 'Rights',
    fields: [
      field('source', 'Source', knownField('source', 'Source')),
      field('creditLine', 'Credit line', textField('creditLine', 'Credit line')),
      field('copyrightHolder', 'Copyright holder', textField('copyrightHolder', 'Copyright holder')),
      field('copyrightNotice', 'Copyright notice', textField('copyrightNotice', 'Copyright notice')),
      field('usageTerms', 'Usage terms', textField('usageTerms', 'Usage terms', 2)),
      field('licence', 'Licence', LicencePart, { words: 'license creative commons' }),
    ],
  },
  {
    id: 'publishing',
    title: 'Publishing and SEO',
    fields: [
      field('canonicalUrl', 'Canonical address', AddressPart, { words: 'url' }),
      field('seoTitle', 'Search title', textField('seoTitle', 'Search title', 2, 'The headline'), {
        words: 'seo',
      }),
      field(
        'seoDescription',
        'Search description',
        textField('seoDescription', 'Search description', 3, 'The dek'),
        { words: 'seo' },
      ),
      field('socialTitle', 'Social title', socialField('title', 'Social title', 'The search title'), {
        words: 'card',
      }),
      field(
        'socialDescription',
        'Social description',
        socialField('description', 'Social description', 'The search description'),
        { words: 'card' },
      ),
      field('socialImage', 'Social picture', SocialPicturePart, { words: 'card image' }),
      field(
        'socialImageAlt',
        'Alt text of the social picture',
        socialField('imageAlt', 'Alt text of the social picture', 'As in the article'),
      ),
      field('preview', 'Preview', SeoPreview, { words: 'seo social card search result' }),
    ],
  },
  {
    id: 'corrections',
    title: 'Corrections and updates',
    fields: [
      field('updateChain', 'Versions and updates', ChainPart, { words: 'kill new version' }),
      field('corrections', 'Corrections', CorrectionsPart, { words: 'clarification retraction' }),
    ],
  },
  { id: 'notes', title: 'Notes', fields: [field('ednote', 'Ednote', EdnotePart, { words: 'editors note' })] },
];
