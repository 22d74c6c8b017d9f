import { z } from 'zod';
import { timeSchema } from '#shared/clock.ts';

const wordsByLanguage = z.record(z.string(), z.string());

/** One entry of a vocabulary; names and definitions by BCP 47 tag. */
export const termSchema = z.looseObject({
  /** As articles refer to it, e.g. `medtop:20000638`. */
  uri: z.string().min(1),
  names: wordsByLanguage,
  definitions: wordsByLanguage,
  /** The `uri` of the terms above it; usually one, none at the top. */
  broader: z.array(z.string()),
  /** When it was taken out of use, as the publisher writes it; null while it is in use. */
  retired: z.string().nullable(),
});
export type Term = z.infer<typeof termSchema>;

const aboutShape = {
  /** The name of its file, without the ending. */
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not a name of small letters, digits and hyphens'),
  title: z.string().min(1),
  /** Where it is published. */
  uri: z.string(),
  /** The name of the file that it was read from; '' for one that comes with Galley. */
  source: z.string(),
  /** When its publisher released it, as the publisher writes it; '' when the file does not say. */
  released: z.string(),
  /** When it was added to the library; null for one that comes with Galley. */
  addedAt: timeSchema.nullable(),
  /** Name or address of the licence; '' when the file does not say. */
  licence: z.string(),
  holder: z.string(),
};

/** A list of subjects in a tree, as it is kept in a library. */
export const vocabularySchema = z.looseObject({
  schemaVersion: z.literal(1),
  ...aboutShape,
  terms: z.array(termSchema).min(1).max(100_000),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** What a list of vocabularies shows of one. */
export const vocabularyInfoSchema = z.object({
  ...aboutShape,
  terms: z.int(),
  retired: z.int(),
  /** The languages of the names, as BCP 47 tags. */
  languages: z.array(z.string()),
});
export type VocabularyInfo = z.infer<typeof vocabularyInfoSchema>;

export function describeVocabulary(vocabulary: Vocabulary): VocabularyInfo {
  const { name, title, uri, source, released, addedAt, licence, holder, terms } = vocabulary;
  return {
    ...{ name, title, uri, source, released, addedAt, licence, holder },
    terms: terms.length,
    retired: terms.filter(term => term.retired !== null).length,
    languages: [...new Set(terms.flatMap(term => Object.keys(term.names)))].sort(),
  };
}
