import type { ImportNote } from '#shared/exchange/import-note.ts';
import { recognised } from '../report-note.ts';
import type { PageFields } from './metadata/page-fields.ts';

/** What was recognised in a page and in which field it stands now, one note a field. */
export function fieldNotes(fields: PageFields): ImportNote[] {
  const { headline, dek, dekShown, authors, place, siteName, siteUser, keywords, section } = fields;
  const names = authors.map(({ name }) => `“${name}”`).join(', ');
  const said: [code: string, message: string | false][] = [
    ['headline', headline !== '' && `Headline: “${headline}”.`],
    ['dek', dek !== '' && dekShown && `Dek: “${dek}”.`],
    ['author', names !== '' && `${authors.length === 1 ? 'Author' : 'Authors'} from ${place}: ${names}.`],
    ['byline', fields.byline !== '' && `Byline: “${fields.byline}”.`],
    ['site-user', siteUser !== '' && `“${siteUser}” is an account of the site and no author.`],
    ['published', fields.published !== '' && `Published ${fields.published}.`],
    ['modified', fields.modified !== '' && `Last changed ${fields.modified}.`],
    ['site-name', siteName !== '' && `Name of the site: “${siteName}”.`],
    ['address', fields.canonicalUrl !== '' && `Address of the page: ${fields.canonicalUrl}`],
    ['section', section !== '' && `Section: “${section}”.`],
    ['keywords', keywords.length > 0 && `Keywords: ${keywords.join(', ')}.`],
    ['language', fields.language !== '' && `Language: ${fields.language}.`],
  ];
  return said.flatMap(([code, message]) => (message === false ? [] : [recognised(code, message, null)]));
}
