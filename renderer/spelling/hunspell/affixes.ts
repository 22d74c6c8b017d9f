/** One way to make a form of a word: take `strip` off one end of it and put `add` there, where `condition` holds. */
export interface Affix {
  flag: string;
  strip: string;
  add: string;
  /** Tests the word that it is made of; null where every word will do. */
  condition: RegExp | null;
  /** Whether it goes together with one at the other end. */
  crosses: boolean;
  /** Flags that the form has besides those of its word. */
  further: ReadonlySet<string>;
}

/** What a Hunspell `.aff` file says, as far as Galley uses it. */
export interface AffixTable {
  /** By what they add. */
  prefixes: ReadonlyMap<string, readonly Affix[]>;
  suffixes: ReadonlyMap<string, readonly Affix[]>;
  longestPrefix: number;
  longestSuffix: number;
  /** Flags with a meaning of their own; '' where the language has none. */
  flags: Readonly<Record<'needAffix' | 'onlyInCompound' | 'forbidden' | 'keepCase' | 'noSuggest', string>>;
  /** Letters that a mistyped one may be meant for, commonest first. */
  letters: string;
  /** Common mistakes: what is written, and what is meant. */
  replacements: readonly (readonly [string, string])[];
  /** Characters read as others, longest first. */
  input: readonly (readonly [string, string])[];
  readFlags: (written: string) => ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Reads an affix file, https://man.archlinux.org/man/hunspell.5; lines that Galley has no use for are passed over. */
export function readAffixes(text: string): AffixTable {
  const options = new Map<string, string>();
  const replacements: [string, string][] = [];
  const input: [string, string][] = [];
  const written: { fields: string[]; crosses: boolean }[] = [];
  const crossing = new Map<string, boolean>();
  for (const line of text.split(/\r?\n/)) {
    const fields = line.trim().split(/\s+/);
    const [kind = '', a = '', b = '', c] = fields;
    if (kind === 'SFX' || kind === 'PFX') {
      const head = `${kind} ${a}`;
      if (!crossing.has(head)) crossing.set(head, b === 'Y');
      else written.push({ fields, crosses: crossing.get(head) ?? false });
    } else if (kind === 'REP' && b !== '') replacements.push([bare(a), bare(b)]);
    else if (kind === 'ICONV' && b !== '') input.push([a, b]);
    else if (kind !== '' && !kind.startsWith('#') && c === undefined && !options.has(kind))
      options.set(kind, a);
  }
  const readFlags = flagReader(options.get('FLAG') ?? '');
  const prefixes = new Map<string, Affix[]>();
  const suffixes = new Map<string, Affix[]>();
  for (const { fields, crosses } of written) {
    const [kind = '', flag = '', strip = '', added = '', condition = '.'] = fields;
    const slash = added.indexOf('/');
    const add = slash < 0 ? added : added.slice(0, slash);
    const affix: Affix = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: conditionOf(condition, kind === 'SFX'),
      crosses,
      further: slash < 0 ? none : readFlags(added.slice(slash + 1)),
    };
    const table = kind === 'SFX' ? suffixes : prefixes;
    const same = table.get(affix.add);
    if (same) same.push(affix);
    else table.set(affix.add, [affix]);
  }
  return {
    prefixes,
    suffixes,
    longestPrefix: longest(prefixes),
    longestSuffix: longest(suffixes),
    flags: {
      needAffix: options.get('NEEDAFFIX') ?? '',
      onlyInCompound: options.get('ONLYINCOMPOUND') ?? '',
      forbidden: options.get('FORBIDDENWORD') ?? '',
      keepCase: options.get('KEEPCASE') ?? '',
      noSuggest: options.get('NOSUGGEST') ?? '',
    },
    letters: options.get('TRY') ?? 'esianrtolcdugmphbyfvkwzqxj',
    replacements,
    input: input.sort(([a], [b]) => b.length - a.length),
    readFlags,
  };
}

/** Most words share their flags with many others, so each way to write them is read once. */
function flagReader(form: string): (written: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return written => {
    let flags = known.get(written);
    if (!flags) {
      flags = new Set(splitFlags(written, form));
      known.set(written, flags);
    }
    return flags;
  };
}

function splitFlags(written: string, form: string): string[] {
  if (form === 'long') return written.match(/../gsu) ?? [];
  return form === 'num' ? written.split(',') : [...written];
}

const conditions = new Map<string, RegExp>();

function conditionOf(written: string, atEnd: boolean): RegExp | null {
  if (written === '.') return null;
  const source = atEnd ? `${written}$` : `^${written}`;
  let condition = conditions.get(source);
  if (!condition) {
    // A hyphen in brackets stands for itself, not for a range.
    condition = new RegExp(
      source.replace(/\[[^\]]*\]/g, group => group.replaceAll('-', '\\-')),
      'u',
    );
    conditions.set(source, condition);
  }
  return condition;
}

/** In REP lines `_` is a blank, and `^` and `$` tie the mistake to an end; the tie is dropped. */
function bare(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replaceAll('_', ' ');
}

function longest(table: ReadonlyMap<string, unknown>): number {
  let length = 0;
  for (const add of table.keys()) length = Math.max(length, add.length);
  return length;
}
