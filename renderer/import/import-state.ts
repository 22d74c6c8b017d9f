import type { Id } from '#shared/clock.ts';
import type { ImportChoices } from '#shared/exchange/import-choices.ts';
import type { Looked } from '#shared/ipc/import.ts';

/** A file that is being looked at before it is imported. */
export interface Candidate {
  /** Its place in the order in which files came, as a name. */
  id: string;
  /** What main knows it by; null before it was handed over. */
  key: string | null;
  /** What was dropped; null for a file that was chosen in a dialog. */
  file: File | null;
  /** Its name, with the folders it was dropped in. */
  name: string;
  /** What a look at it showed; null before it was read. */
  looked: Looked | null;
  choices: ImportChoices;
  /** It is to be imported. */
  taken: boolean;
  /** Why it could not be added to the library; '' for no reason. */
  problem: string;
}

export interface ImportState {
  files: readonly Candidate[];
  /** The file whose preview is shown. */
  active: string | null;
  busy: { doing: 'reading' | 'importing'; done: number; total: number; file: string } | null;
  /** Sentences about the import as a whole. */
  remarks: readonly string[];
  /** The articles whose import is about to be undone, if the user says so. */
  undoing: readonly Id[];
}

export const nothingImported: ImportState = {
  files: [],
  active: null,
  busy: null,
  remarks: [],
  undoing: [],
};

/** Tells whether a file can be imported as it was looked at. */
export function isReady({ looked }: Candidate): boolean {
  return looked !== null && 'preview' in looked;
}

/** The files that would be imported now. One alone needs no choice: to import it is to take it. */
export function takenOf(files: readonly Candidate[]): Candidate[] {
  return files.filter(file => isReady(file) && (file.taken || files.length === 1));
}

/** Tells whether a file became an article before, or stands in the same import already. */
export function isKnown({ looked }: Candidate): boolean {
  return (
    looked !== null &&
    'preview' in looked &&
    (looked.preview.twins.length > 0 || looked.preview.sameAs !== null)
  );
}

/** What a look showed: a file is taken unless it cannot be, or its like is in the library or the import already. */
export function withLook(file: Candidate, looked: Looked): Candidate {
  if (!('preview' in looked)) return { ...file, looked, taken: false };
  const seen = { ...file, looked };
  return isReady(file) ? seen : { ...seen, taken: !isKnown(seen) };
}
