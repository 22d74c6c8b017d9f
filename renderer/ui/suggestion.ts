/** Something that a field offers to be taken over. */
export interface Suggestion {
  /** Tells it from the others, e.g. a code. */
  key: string;
  name: string;
  /** Stands behind the name in a quieter voice, e.g. `12 articles`. */
  detail: string;
}

/** What fits the beginning of a word; asked with every key, and only the last answer counts. */
export type Suggest = (typed: string) => Promise<readonly Suggestion[]> | readonly Suggestion[];
