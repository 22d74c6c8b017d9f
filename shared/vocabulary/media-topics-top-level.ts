import type { Term, Vocabulary } from './vocabulary.ts';

const top = (code: string, name: string): Term => ({
  uri: `medtop:${code}`,
  names: { 'en-GB': name },
  definitions: {},
  broader: [],
  retired: null,
});

/**
 * The top level of the IPTC Media Topics, which comes with Galley; a desk that needs more adds the whole file.
 * Source: IPTC NewsCodes, http://cv.iptc.org/newscodes/mediatopic/, release of 2025-10-09, © IPTC
 * (https://iptc.org), used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); names and codes only.
 */
export const mediaTopicsTopLevel: Vocabulary = {
  schemaVersion: 1,
  name: 'media-topics-top-level',
  title: 'IPTC Media Topics, top level',
  uri: 'http://cv.iptc.org/newscodes/mediatopic/',
  source: '',
  released: '2025-10-09',
  addedAt: null,
  licence: 'CC BY 4.0',
  holder: 'IPTC, https://iptc.org',
  terms: [
    top('01000000', 'arts, culture, entertainment and media'),
    top('02000000', 'crime, law and justice'),
    top('03000000', 'disaster, accident and emergency incident'),
    top('04000000', 'economy, business and finance'),
    top('05000000', 'education'),
    top('06000000', 'environment'),
    top('07000000', 'health'),
    top('08000000', 'human interest'),
    top('09000000', 'labour'),
    top('10000000', 'lifestyle and leisure'),
    top('11000000', 'politics and government'),
    top('12000000', 'religion'),
    top('13000000', 'science and technology'),
    top('14000000', 'society'),
    top('15000000', 'sport'),
    top('16000000', 'conflict, war and peace'),
    top('17000000', 'weather'),
  ],
};
