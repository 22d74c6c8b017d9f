/** A text in the form in which case does not matter. */
export interface FoldedText {
  folded: string;
  /**
   * The offset in the text where the character at an offset of `folded` begins, -1 inside of one that became several
   * (ß is `ss`); null where the two are the same everywhere.
   */
  origins: Int32Array | null;
}

/** Texts of these characters keep their length when they become lower case, and case is all that differs. */
const lengthKept = /^[\0-\u00b4\u00b6-\u00de\u00e0-\u012f\u2000-\u206f\u20ac]*$/;

const foldedCharacters = new Map<string, string>();

/**
 * Folds case as Unicode's full case folding does (ß, ẞ and `ss` are the same, ς and σ, ﬁ and `fi`), and beyond it takes
 * İ and ı for i, so that a Turkish name is found on any keyboard.
 */
export function foldCase(text: string): FoldedText {
  if (lengthKept.test(text)) return { folded: text.toLowerCase(), origins: null };
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  let same = true;
  for (const character of text) {
    const folded = foldCharacter(character);
    parts.push(folded);
    same &&= folded.length === character.length;
    const pair = character.length === 2 && folded.length === 2;
    for (let i = 0; i < folded.length; i++) origins.push(i === 0 ? at : pair ? at + i : -1);
    at += character.length;
  }
  origins.push(at);
  return { folded: parts.join(''), origins: same ? null : Int32Array.from(origins) };
}

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  // Upper case first: only there do ß and ligatures come apart.
  const folded = character.toUpperCase().toLowerCase().replace('i\u0307', 'i');
  foldedCharacters.set(character, folded);
  return folded;
}
