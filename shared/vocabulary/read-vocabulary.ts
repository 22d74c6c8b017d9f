import { z } from 'zod';
import type { Time } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

const words = z.record(z.string(), z.string());

/** A concept in the JSON form of the IPTC NewsCodes (cv.iptc.org), whose field names follow SKOS. */
const conceptSchema = z.looseObject({
  uri: z.string(),
  qcode: z.string().min(1),
  prefLabel: words,
  definition: words.optional(),
  broader: z.array(z.string()).optional(),
  retired: z.string().optional(),
});

const schemeSchema = z.looseObject({
  uri: z.string(),
  prefSchemeAlias: z.string().optional(),
  copyrightHolder: z.string().optional(),
  licenceLink: z.string().optional(),
  dateReleased: z.string().optional(),
  prefLabel: words.optional(),
  conceptSet: z.array(z.unknown()),
});

/** The most that a file of a vocabulary may hold, in bytes. */
export const largestVocabulary = 50 * 1024 * 1024;

/**
 * Reads a vocabulary in the form in which IPTC publishes its NewsCodes as JSON, e.g. the Media Topics. Whatever else
 * is refused with what it lacks; one bad entry refuses the whole, since a list with holes would look complete.
 */
export function readVocabulary(text: string, fileName: string, addedAt: Time): Result<Vocabulary> {
  const refuse = (why: string) =>
    failure('bad-input', `${fileName} was not added: ${why} Nothing was changed in the library.`);
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse('it is no JSON, or cut off. Galley reads the JSON form of the IPTC NewsCodes.');
  }
  const scheme = schemeSchema.safeParse(raw);
  if (!scheme.success) {
    return refuse(
      'it has no “conceptSet” as the JSON form of the IPTC NewsCodes does, so it is a vocabulary of another form or none.',
    );
  }
  const { conceptSet, uri, prefSchemeAlias, prefLabel, dateReleased, licenceLink, copyrightHolder } =
    scheme.data;
  const concepts: z.infer<typeof conceptSchema>[] = [];
  for (const [at, stored] of conceptSet.entries()) {
    const concept = conceptSchema.safeParse(stored);
    if (!concept.success || Object.keys(concept.data.prefLabel).length === 0) {
      const part = concept.success ? 'prefLabel' : (concept.error.issues[0]?.path.join('.') ?? '');
      return refuse(`entry ${at + 1} of ${conceptSet.length} has no good “${part}”.`);
    }
    concepts.push(concept.data);
  }
  if (concepts.length === 0) return refuse('it holds no terms.');
  const terms = termsOf(concepts);
  if (!terms.ok) return refuse(terms.error.message);
  const title = englishOf(prefLabel ?? {}) || prefSchemeAlias || fileName;
  return success({
    schemaVersion: 1,
    name: nameOf(prefSchemeAlias || title, dateReleased ?? ''),
    title: prefSchemeAlias === 'medtop' ? 'IPTC Media Topics' : title,
    uri,
    source: fileName,
    released: (dateReleased ?? '').slice(0, 10),
    addedAt,
    licence: licenceLink ?? '',
    holder: copyrightHolder ?? '',
    terms: terms.value,
  });
}

function termsOf(concepts: readonly z.infer<typeof conceptSchema>[]): Result<Term[]> {
  const codes = new Map<string, string>();
  for (const { uri, qcode } of concepts) {
    if (codes.has(qcode)) return failure('bad-input', `the code ${qcode} is in it twice.`);
    codes.set(uri, qcode);
    codes.set(qcode, qcode);
  }
  // Terms above are given by their address, those below by their code; what is not in the file is no term of it.
  const terms = concepts.map(({ qcode, prefLabel, definition = {}, broader = [], retired = null }): Term => {
    const above = broader.flatMap(one => codes.get(one) ?? []).filter(one => one !== qcode);
    return { uri: qcode, names: prefLabel, definitions: definition, broader: above, retired };
  });
  const circle = findCircle(terms);
  if (circle !== null) return failure('bad-input', `${circle} stands above itself.`);
  return success(terms);
}

/** The code of a term that can be reached from itself by going up, null when there is none. */
function findCircle(terms: readonly Term[]): string | null {
  const above = new Map(terms.map(term => [term.uri, term.broader]));
  const good = new Set<string>();
  const leadsBack = (uri: string, path: ReadonlySet<string>): boolean => {
    if (good.has(uri)) return false;
    if (path.has(uri)) return true;
    const onward = new Set([...path, uri]);
    if ((above.get(uri) ?? []).some(one => leadsBack(one, onward))) return true;
    good.add(uri);
    return false;
  };
  return terms.find(({ uri }) => leadsBack(uri, new Set()))?.uri ?? null;
}

function englishOf(names: Record<string, string>): string {
  const key = Object.keys(names).find(tag => tag === 'en' || tag.startsWith('en-'));
  return (key && names[key]) || Object.values(names)[0] || '';
}

/** E.g. `medtop-2025-10-09`: two releases of one vocabulary can stand side by side. */
function nameOf(alias: string, released: string): string {
  const plain = `${alias} ${released.slice(0, 10)}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return plain === '' ? 'vocabulary' : plain;
}
