import { isName } from '../../scraped/read-name.ts';
import { tidy } from '../page-tree.ts';
import { withoutEntities } from './read-meta-tags.ts';

/** What a byline opens with, in the languages that pages are in. */
const by =
  /^(?:(?:written|posted|published|reported|story|text|words|article|report|review|analysis|opinion|guest post)\s+by|by|author(?:s|\(s\))?|byline|von|par|por|di|da|door|af|av|作者|文|撰文|記者|记者|автор)(?:\s*[:：/／]\s*|\s+)/iu;
/** What parts names for certain, and words that join names but also stand in one ("Ortega y Gasset"). */
const certain =
  /\s*[,;、]\s*(?:(?:and|und|et|y|e|en|og|och|&)\s+)?|\s+(?:and|und|&|\+|with|avec|mit)\s+|\s*&\s*/iu;
const likely = /\s+(?:et|y|e|en|og|och|con|com|met|med)\s+/u;
/** "in Saltmarsh", "for The Gull", "@adafennimore 7 am": what follows a name and is none of it. */
const behind = /\s+(?:@\w|(?:in|for|at|aus|para|pour)\s+(?:the\s+)?\p{Lu}).*$/u;
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|m\.?a|esq|mba|rn|dphil|facs)\.?$/i;
const role =
  /\b(?:press|news|newspapers?|times|post|agency|wire|network|magazine|journal|tribune|herald|gazette|media|service|university|institute|reuters|contributor|editor|reporter|correspondent|writer|columnist|staff|contributor|producer|journalist|bureau|analyst|chief|director|professor|photographer|redakteur|redaktion|rédacteur|redactor|special to|for the)\b/i;

/**
 * The names in a byline or in a field for authors: "By ADA FENNIMORE and Brock Penhallow, staff writer" gives two. What
 * is behind a stroke or names a post, a house, a place or an address is no name.
 */
export function readNames(text: string): string[] {
  const mailed = /^\S+@\S+ \(([^()]{3,80})\)$/.exec(text.trim())?.[1] ?? text;
  const line = tidy(withoutEntities(mailed.replace(/<[^<>]{0,300}>/g, ' ')));
  const bare = withoutLead(line);
  if (bare === '' || bare.length > 300 || isAddress(bare)) return [];
  const [people = ''] = bare.split(/\s+[|•·–—]\s+|\s*[|•·]\s*/u);
  const opened = people.replace(/\s*\((?:with|avec|mit|con|com|met|med)\s+([^()]{2,200})\)/iu, ', $1');
  const names: string[] = [];
  for (const part of opened.split(certain).flatMap(splitLikely)) {
    const name = tidyName(part.replace(behind, ''));
    const [first] = names;
    const last = names.at(-1);
    if (suffix.test(name) && last !== undefined) names[names.length - 1] = `${last}, ${name}`;
    else if (name === '' || isAddress(name)) continue;
    else if (first === undefined || couldFollow(name, first)) names.push(name);
  }
  return distinctNames(names);
}

function splitLikely(part: string): string[] {
  const pieces = part.split(likely);
  return pieces.every(piece => isName(tidyName(piece))) ? pieces : [part];
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

/** Whether a text may be a name behind another: no post or house, no place, and no sentence. */
function couldFollow(text: string, first: string): boolean {
  if (role.test(text) || text.split(' ').length > 6 || /[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(text)) return false;
  // Behind a whole name one word is a place or a house; accounts and unspaced scripts are one word each.
  return !/\s/.test(first) || /\s/.test(text) || !/^[\p{Script=Latin}.-]+$/u.test(text);
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
