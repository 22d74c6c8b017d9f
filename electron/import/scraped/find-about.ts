import type { Passage } from '../text/read-passages.ts';
import { type Claim, type FoundAuthor, recognise } from './claim.ts';
import { furtherNames, isName, leadingName } from './read-name.ts';
import { readPosition } from './read-position.ts';

const label =
  /^(?:about the (?:authors?|writers?|reporters?|contributors?|journalists?|columnists?)(?:\(s\))?|about (?:our )?(?:authors?|contributors?)|(?:the )?authors? bio(?:graphy)?|contributors?|à propos (?:de l['’]auteure?|des auteur(?:e?s))|l['’]auteure?|über (?:den autor|die autorin|die autoren)|zum autor|zur autorin|(?:sobre|acerca de) (?:el autor|la autora|los autores|o autor|a autora|os autores)|l['’]autore|l['’]autrice|gli autori|over de auteurs?)\s*(?::|$)\s*/iu;

/**
 * Finds "About the author" notes: the label, and after it the biographies of one or several people. Looks only
 * behind `from`. A note in which no name can be told stays in the body, label and all.
 */
export function findAbout(passages: readonly Passage[], from: number): Claim[] {
  for (let i = from; i < passages.length; i++) {
    const passage = passages[i];
    const sign = passage && label.exec(passage.text)?.[0];
    if (!passage || !sign) continue;
    const inline = passage.text.slice(sign.length).trim();
    const texts = [...(inline ? [{ passage, text: inline }] : []), ...following(passages, i + 1)];
    const people = readPeople(texts);
    if (people.length === 0) continue;
    const opening = inline
      ? []
      : [recognise(passage, 'about', `“${passage.text}” opens a note on the author.`, {})];
    const [first, ...others] = people;
    if (!inline || !first) return [...opening, ...people];
    return [{ ...first, message: `${first.message.slice(0, -1)}, after “${sign.trim()}”.` }, ...others];
  }
  return [];
}

interface Piece {
  passage: Passage;
  text: string;
}

/** The passages that can be biographies: up to the next label, e.g. "Image credit: …". */
function following(passages: readonly Passage[], from: number): Piece[] {
  const rest = passages.slice(from, from + 24);
  const end = rest.findIndex(({ text }) => /^[^.!?]{2,40}:/u.test(text) && leadingName(text) === '');
  return (end < 0 ? rest : rest.slice(0, end)).map(passage => ({ passage, text: passage.text }));
}

function readPeople(pieces: readonly Piece[]): Claim[] {
  const claims: Claim[] = [];
  let last: FoundAuthor | null = null;
  let waiting: Piece | null = null;
  for (const piece of pieces) {
    const name = leadingName(piece.text);
    if (waiting) {
      last = authorOf(waiting.text, piece.text);
      claims.push(
        recognise(waiting.passage, 'author', `“${waiting.text}” names an author.`, {}),
        claimAuthors(piece.passage, [last]),
      );
      waiting = null;
    } else if (isName(piece.text)) {
      waiting = piece;
    } else if (name) {
      const authors = splitBiographies(piece.text).map(bio => authorOf(leadingName(bio), bio));
      claims.push(claimAuthors(piece.passage, authors));
      last = authors.at(-1) ?? null;
    } else if (last && speaksOf(piece.text, last.name)) {
      last.bio = `${last.bio}\n${piece.text}`;
      claims.push(recognise(piece.passage, 'author', `More on ${last.name}.`, {}));
    } else {
      break;
    }
  }
  if (waiting && claims.length === 0) {
    claims.push(claimAuthors(waiting.passage, [authorOf(waiting.text, '')]));
  }
  return claims;
}

function claimAuthors(passage: Passage, authors: FoundAuthor[]): Claim {
  const names = authors.map(author => author.name).join(', ');
  return recognise(passage, 'author', `Author with biography: ${names}.`, { authors });
}

function splitBiographies(text: string): string[] {
  const starts = [0, ...furtherNames(text)];
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

/** A further paragraph is on the same person when it names or replaces the name. */
function speaksOf(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return /^(he|she|they|his|her|their)\b/i.test(text) || text.includes(surname);
}

export function authorOf(name: string, bio: string): FoundAuthor {
  return { name, role: '', ...readPosition(bio, name), bio, email: '', url: '' };
}
