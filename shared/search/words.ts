/** Scripts that are written without spaces: a word of theirs may begin anywhere. */
const spaceless =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const wordPart = /[\p{L}\p{N}\p{M}]/u;

/** Whether words of a text can begin in the midst of others. */
export function isSpaceless(text: string): boolean {
  return spaceless.test(text);
}

/** Whether a folded text has the term where a word begins; a term that begins with a sign is found anywhere. */
export function startsWord(text: string, term: string): boolean {
  const anywhere = !isWordPart(term.charCodeAt(0)) || isSpaceless(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (anywhere || at === 0 || !isWordPart(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** The words of a folded text in their order: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inWord = at < text.length && isWordPart(text.charCodeAt(at));
    if (inWord && start < 0) start = at;
    if (inWord || start < 0) continue;
    words.push(text.slice(start, at));
    start = -1;
  }
  return words;
}

/** By UTF-16 unit: letters beyond the first plane are none, for index and query alike. */
function isWordPart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return wordPart.test(String.fromCharCode(code));
}
