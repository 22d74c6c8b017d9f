import { foldCase } from '#shared/find/fold-case.ts';

/** A name in the form in which case, width and spaces do not matter. */
export function foldName(name: string): string {
  return foldCase(name.normalize('NFKC').trim().replace(/\s+/gu, ' ')).folded;
}

/** Whether two names are written the same but for case and spaces; nobody has the name ''. */
export function sameName(a: string, b: string): boolean {
  const folded = foldName(a);
  return folded !== '' && folded === foldName(b);
}
