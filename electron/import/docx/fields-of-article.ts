import type { Article } from '#shared/article/article.ts';
import { newAuthor } from '#shared/article/author.ts';
import { type Inline, inlineText } from '#shared/article/inline.ts';
import { readByline } from '../scraped/find-byline.ts';
import { readDate } from '../scraped/read-date.ts';
import { isText, type Piece, type TextPiece } from './body/piece.ts';
import type { Reading } from './body/reading.ts';
import { takeSigns } from './body/tidy.ts';

/** The article with its fields set by paragraphs above the text, and the pieces that are left. */
export interface Framed {
  article: Article;
  pieces: Piece[];
  /** For each piece that there was, how many of those left stand before it. */
  places: number[];
}

/** How far from the top, in paragraphs, fields may stand; behind it a subtitle or a date is text. */
const head = 8;

/** Takes headline, dek, byline and date out of the paragraphs whose style or place says that they are these. */
export function takeFields(start: Article, pieces: readonly Piece[], reading: Reading): Framed {
  let article = start;
  const left: Piece[] = [];
  const places: number[] = [];
  let signs: Inline[] = [];
  let inHead = true;
  const hasTitle = pieces.some(piece => isText(piece) && piece.role.is === 'title');
  reading.at = 0;
  for (const [at, piece] of pieces.entries()) {
    places.push(left.length);
    const next =
      isText(piece) && !piece.place ? takeField(article, piece, { reading, hasTitle, inHead }) : null;
    if (next && isText(piece)) {
      article = next;
      signs = [...signs, ...takeSigns(piece.content)];
      continue;
    }
    if (isText(piece)) {
      inHead &&= at < head && piece.role.is !== 'text';
      left.push(signs.length > 0 ? { ...piece, content: [...signs, ...piece.content] } : piece);
      signs = [];
    } else {
      inHead &&= !isText(piece) && piece.block.type === 'image';
      left.push(piece);
    }
  }
  if (signs.length > 0) {
    left.push({ role: { is: 'text' }, place: null, indent: 0, continuesEntry: false, content: signs });
  }
  return { article, pieces: left, places };
}

interface Terms {
  reading: Reading;
  /** Whether some paragraph of the document is styled as its title. */
  hasTitle: boolean;
  /** Whether nothing but fields came before. */
  inHead: boolean;
}

/** The article with a field taken from a paragraph; null when it is none, or the field is taken already. */
function takeField(article: Article, piece: TextPiece, { reading, hasTitle, inHead }: Terms): Article | null {
  const text = inlineText(piece.content).replace(/\s+/g, ' ').trim();
  const { role } = piece;
  const isHeadline =
    role.is === 'title' || (!hasTitle && inHead && role.is === 'heading' && role.level === 1);
  if (isHeadline) {
    if (article.headline !== '') return null;
    reading.recognised('headline', `Headline: “${text}”.`, text);
    noteMarks(piece, 'headline', reading);
    return { ...article, headline: text };
  }
  if (!inHead) return null;
  if (role.is === 'subtitle' && article.dek === '') {
    reading.recognised('dek', `Dek: “${text}”.`, text);
    noteMarks(piece, 'dek', reading);
    return { ...article, dek: text };
  }
  if (role.is === 'date' && readDate(text) !== '' && article.metadata.published === '') {
    reading.recognised('published', `Date: ${readDate(text)}.`, text);
    return { ...article, metadata: { ...article.metadata, published: readDate(text) } };
  }
  return role.is === 'author' || role.is === 'text'
    ? takeByline(article, text, role.is === 'author', reading)
    : null;
}

function takeByline(article: Article, text: string, styled: boolean, reading: Reading): Article | null {
  const said = readByline(text);
  const names =
    said.length > 0 ? said : styled ? text.split(/,\s*|;\s*|\s+(?:and|&)\s+/).filter(Boolean) : [];
  if (names.length === 0 || (article.byline !== '' && !styled)) return null;
  const authors = names.map(name => newAuthor(reading.newId(), name));
  reading.recognised('byline', `Byline: “${text}”.`, text);
  return {
    ...article,
    byline: said.length > 0 ? text : article.byline,
    authors: [...article.authors, ...authors],
  };
}

function noteMarks({ content }: TextPiece, field: string, reading: Reading): void {
  const isPlain = content.every(
    part => part.type === 'unsupported' || (part.type === 'text' && part.marks.length === 0),
  );
  if (!isPlain)
    reading.lost(`${field}-marks`, `Marks, links and notes in the ${field}, which is plain text.`);
}
