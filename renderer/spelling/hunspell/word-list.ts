import { type Affix, type AffixTable, readAffixes } from './affixes.ts';

type Flags = ReadonlySet<string>;

const noFlags: Flags = new Set();

/**
 * A Hunspell dictionary that takes words apart instead of making all their forms beforehand: the French one has three
 * million, which is 600 MB and many seconds to make, and nobody asks for most of them.
 */
export class WordList {
  readonly affixes: AffixTable;
  /** Flags by word; words that are written alike have several sets. */
  readonly #words = new Map<string, Flags | Flags[]>();

  /** Takes the text of the two files of a dictionary. */
  constructor(aff: string, dic: string) {
    this.affixes = readAffixes(aff);
    let first = true;
    for (const line of dic.split('\n')) {
      const entry = first || line.startsWith('\t') ? null : /^((?:\\\/|[^/\t\r])+)(?:\/([^\s]*))?/.exec(line);
      first = false;
      const word = entry?.[1]?.trimEnd().replaceAll('\\/', '/');
      if (!word) continue;
      const flags = entry?.[2] ? this.affixes.readFlags(entry[2]) : noFlags;
      const before = this.#words.get(word);
      this.#words.set(
        word,
        before === undefined ? flags : Array.isArray(before) ? [...before, flags] : [before, flags],
      );
    }
  }

  /** The words that others are made of. */
  stems(): IterableIterator<string> {
    return this.#words.keys();
  }

  /** Tells whether a word may be proposed. */
  isFit(word: string): boolean {
    const { noSuggest } = this.affixes.flags;
    return noSuggest === '' || !this.#entries(word).some(flags => flags.has(noSuggest));
  }

  /** Tells whether a word is right, in the case that its place in a sentence may give it. */
  has(written: string): boolean {
    const word = this.#convert(written);
    if (this.isForm(word)) return true;
    const lower = word.toLowerCase();
    if (lower === word) return false;
    if (this.isForm(lower, true)) return true;
    if (word !== word.toUpperCase()) return false;
    const title = capitalize(lower);
    // French writes L'ÉTAT for l'État.
    const apostrophe = lower.indexOf("'");
    const inner =
      apostrophe < 0 ? '' : lower.slice(0, apostrophe + 1) + capitalize(lower.slice(apostrophe + 1));
    return this.isForm(title, true) || (inner !== '' && this.isForm(inner, true));
  }

  /** Tells whether these very letters are a word or a form of one; `inCompound` also takes what stands only there. */
  isForm(word: string, otherCase = false, inCompound = false): boolean {
    const { forbidden } = this.affixes.flags;
    if (forbidden !== '' && this.#entries(word).some(flags => flags.has(forbidden))) return false;
    const ask = { otherCase, inCompound };
    if (this.#isBase(word, null, ask)) return true;
    return this.#affixesOf(word, this.affixes.prefixes, this.affixes.longestPrefix, 'start').some(
      ([prefix, base]) => this.#isBase(base, prefix, ask),
    );
  }

  /** Tells whether a word without its prefix, if it has one, is in the list, bare or with up to two suffixes. */
  #isBase(base: string, prefix: Affix | null, ask: Ask): boolean {
    if (this.#entries(base).some(flags => this.#allows(flags, prefix, null, null, ask))) return true;
    const { suffixes, longestSuffix } = this.affixes;
    for (const [suffix, stem] of this.#affixesOf(base, suffixes, longestSuffix, 'end')) {
      if (prefix && !(suffix.crosses && prefix.crosses)) continue;
      if (this.#entries(stem).some(flags => this.#allows(flags, prefix, suffix, null, ask))) return true;
      for (const [inner, deeper] of this.#affixesOf(stem, suffixes, longestSuffix, 'end')) {
        if (!inner.further.has(suffix.flag)) continue;
        if (this.#entries(deeper).some(flags => this.#allows(flags, prefix, suffix, inner, ask))) return true;
      }
    }
    return false;
  }

  #allows(flags: Flags, prefix: Affix | null, suffix: Affix | null, inner: Affix | null, ask: Ask): boolean {
    const { needAffix, onlyInCompound, keepCase, forbidden } = this.affixes.flags;
    const own = inner ?? suffix;
    if (own && !flags.has(own.flag)) return false;
    const onForm = (flag: string) =>
      flags.has(flag) || (suffix?.further.has(flag) ?? false) || (inner?.further.has(flag) ?? false);
    if (prefix && !onForm(prefix.flag)) return false;
    if (forbidden !== '' && flags.has(forbidden)) return false;
    if (ask.otherCase && keepCase !== '' && flags.has(keepCase)) return false;
    const isBare = !prefix && !suffix;
    if (needAffix !== '' && !ask.inCompound) {
      if (isBare && flags.has(needAffix)) return false;
      if (!prefix && suffix?.further.has(needAffix)) return false;
    }
    if (onlyInCompound === '' || ask.inCompound) return true;
    return !onForm(onlyInCompound) && !prefix?.further.has(onlyInCompound);
  }

  /** The affixes that a word may end (or begin) with, each with what the word was before. */
  #affixesOf(
    word: string,
    table: ReadonlyMap<string, readonly Affix[]>,
    longest: number,
    end: 'start' | 'end',
  ): [Affix, string][] {
    const found: [Affix, string][] = [];
    for (let length = Math.min(longest, word.length); length >= 0; length--) {
      const added = end === 'end' ? word.slice(word.length - length) : word.slice(0, length);
      for (const affix of table.get(added) ?? []) {
        const stem =
          end === 'end'
            ? word.slice(0, word.length - length) + affix.strip
            : affix.strip + word.slice(length);
        if (stem !== '' && (!affix.condition || affix.condition.test(stem))) found.push([affix, stem]);
      }
    }
    return found;
  }

  #entries(word: string): readonly Flags[] {
    const found = this.#words.get(word);
    if (found === undefined) return [];
    return Array.isArray(found) ? found : [found];
  }

  #convert(word: string): string {
    let converted = word.replaceAll('’', "'");
    if (/^[\p{ASCII}\u00c0-\u024f]*$/u.test(converted)) return converted;
    for (const [from, to] of this.affixes.input) converted = converted.replaceAll(from, to);
    return converted;
  }
}

interface Ask {
  otherCase: boolean;
  inCompound: boolean;
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
