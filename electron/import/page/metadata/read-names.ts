import { isName } from '../../scraped/read-name.ts';
import { tidy } from '../page-tree.ts';
import { withoutEntities } from './read-meta-tags.ts';

/** What a byline opens with, in the languages that pages are in. */
const by =
  /^(?:(?:written|posted|published|reported|story|text|words|article|report|review|analysis|opinion|guest post)\s+by|by|author(?:s|\(s\))?|byline|von|par|por|di|da|door|af|av|作者|文|撰文|記者|记者|автор)(?:\s*[:：/／]\s*|\s+)/iu;
const joint =
  /\s*[,;、]\s*(?:(?:and|und|et|y|e|en|og|och|&)\s+)?|\s+(?:and|und|et|y|e|en|og|och|&|\+|with|avec|mit|con|com|met|med)\s+|\s*&\s*/iu;
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|m\.?a|esq|mba|rn|dphil|facs)\.?$/i;
const role =
  /\b(?:editor|reporter|correspondent|writer|columnist|staff|contributor|producer|journalist|bureau|analyst|chief|director|professor|photographer|redakteur|redaktion|rédacteur|redactor|special to|for the)\b/i;

/**
 * The names in a byline or in a field for authors: "By ADA FENNIMORE and Brock Penhallow, staff writer" gives two. What
 * is behind a stroke or names a post or an address is no name. `one` keeps a text with commas together as one name.
 */
export function readNames(text: string): string[] {
  const line = tidy(withoutEntities(text.replace(/<[^<>]{0,300}>/g, ' ')));
  const bare = withoutLead(line);
  if (bare === '' || bare.length > 300 || isAddress(bare)) return [];
  const [people = ''] = bare.split(/\s+[|•·–—]\s+|\s*[|•·]\s*/u);
  const opened = people.replace(/\s*\((?:with|avec|mit|con|com|met|med)\s+([^()]{2,200})\)/iu, ', $1');
  const names: string[] = [];
  for (const part of opened.split(joint)) {
    const name = tidyName(part);
    const last = names.at(-1);
    if (suffix.test(name) && last !== undefined) names[names.length - 1] = `${last}, ${name}`;
    else if (name !== '' && !(names.length > 0 && !couldBeName(name)) && !isAddress(name)) names.push(name);
  }
  return distinctNames(names);
}

/** A text without the word that opens a byline. */
export function withoutLead(text: string): string {
  return text.replace(by, '').trim();
}

/** Whether a text opens as a byline does. */
export function opensByline(text: string): boolean {
  return by.test(text);
}

/** Names without those that say the same in other letters. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter(name => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a text may be a name behind another: not a post, not a sentence. */
function couldBeName(text: string): boolean {
  return !role.test(text) && text.split(' ').length <= 6 && !/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(text);
}

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.|\/|@)|\S@\S+\.\S/i.test(text) || /^[\d\s/.,:-]+$/.test(text);
}

function tidyName(part: string): string {
  const name = part
    .replace(/^["“”'‘’\s]+|["“”\s.,;:]+$/gu, found => (found.startsWith('.') ? found.slice(0, 1) : ''))
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim();
  return name === name.toUpperCase() && isName(name) && / /.test(name) ? fromCapitals(name) : name;
}

/** "ADA FENNIMORE-PYKE" as "Ada Fennimore-Pyke"; initials and short words without a vowel stay as they are. */
function fromCapitals(name: string): string {
  return name.replace(/\p{L}+/gu, word =>
    word.length <= 4 && !/[AEIOUYÀ-Þ]/u.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
