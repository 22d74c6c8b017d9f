import type { Article } from '#shared/article/article.ts';
import { parseArticle } from '#shared/article/parse-article.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { TextFormat } from './import-format.ts';

/** How deep brackets may stand in each other; an article with lists in lists needs about twenty. */
const deepest = 300;

/** Galley's own file. The article comes back as it was written, with its id and what it knows of its origin. */
export const json: TextFormat = {
  takes: 'text',
  info: {
    id: 'json',
    name: 'Galley article',
    extensions: ['galley.json', 'json'],
    mediaType: 'application/json',
  },
  claims: (text, fileName) =>
    /\.json$/i.test(fileName) || (/^\s*\{/.test(text) && text.slice(0, 400).includes('"schemaVersion"')),
  read: (text, { arrival: { fileName }, notes }) => {
    const stored = readJson(text, fileName);
    if (!stored.ok) return stored;
    const parsed: Result<Article> = parseArticle(stored.value);
    if (parsed.ok) return success({ article: parsed.value, report: [...notes] });
    const { code, message } = parsed.error;
    return failure(code, `${fileName} could not be imported. ${message} Nothing was changed.`);
  },
};

function readJson(text: string, fileName: string): Result<unknown> {
  if (nesting(text) > deepest) {
    return failure(
      'refused',
      `${fileName} is nested more deeply than any article (over ${deepest} levels). Nothing was changed; check where the file comes from.`,
    );
  }
  try {
    return success(JSON.parse(text, refusePrototype));
  } catch (error) {
    if (error instanceof PrototypeKey) {
      return failure(
        'refused',
        `${fileName} has a field named __proto__, which no article has. Nothing was changed; check where the file comes from.`,
      );
    }
    if (!(error instanceof SyntaxError)) throw error;
    return failure(
      'damaged',
      `${fileName} is not whole JSON (${error.message}). Nothing was changed; use another copy of the file.`,
    );
  }
}

class PrototypeKey extends Error {}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new PrototypeKey();
  return value;
}

/** The greatest depth of brackets outside strings; read without parsing, since a parser may run out of stack. */
function nesting(text: string): number {
  let depth = 0;
  let greatest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') greatest = Math.max(greatest, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return greatest;
}
