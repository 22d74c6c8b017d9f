/** How long a script may be that is still read. */
const longest = 3_000_000;

/**
 * The values that a script of JSON-LD holds: one, or several one after the other. Comments and CDATA signs around it,
 * line ends inside strings, commas before brackets and a semicolon at the end are mended; [] when it is no JSON then.
 */
export function mendJson(source: string): unknown[] {
  if (source.length > longest) return [];
  const bare = source
    .replace(/^[\s\ufeff]*(?:(?:\/\/|\/\*)?\s*<!--[^\n{[]*|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)*/, '')
    .replace(/(?:\s|;|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)(?:\s*\*\/)?)*$/, '');
  if (bare === '') return [];
  const whole = parse(bare);
  if (whole !== undefined) return [whole];
  const mended = mendText(bare);
  const again = parse(mended);
  if (again !== undefined) return [again];
  const several = parse(`[${mended.replace(/\}\s*(?=\{)/g, '},')}]`);
  if (Array.isArray(several)) return several;
  return salvage(mended);
}

function parse(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source);
    return value;
  } catch (error) {
    // Broken JSON, or nested without end: neither says anything of the article.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Escapes control characters in strings, takes comments and commas before brackets out. */
function mendText(source: string): string {
  return source.replace(tokens, token => {
    if (!token.startsWith('"')) return '';
    return token
      .replace(control, sign => escapes.get(sign) ?? ' ')
      .replace(/\\(["\\/bfnrtu])|\\/g, (_all, kept?: string) => (kept ? `\\${kept}` : ''));
  });
}

/** A string, a comment, or a comma that nothing follows. */
const tokens = /"(?:[^"\\]|\\[\s\S])*"|\/\*[^*]{0,2000}\*\/|,(?=\s{0,200}[}\]])/g;
const control = /\p{Cc}/gu;
const escapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** What is sure enough in broken JSON: the article's own dates, headline and author, as they first stand there. */
function salvage(source: string): unknown[] {
  const found: Record<string, unknown> = {};
  for (const name of ['headline', 'datePublished', 'dateModified', 'articleSection', 'inLanguage']) {
    const value = new RegExp(`"${name}"\\s{0,20}:\\s{0,20}"((?:[^"\\\\]|\\\\.){1,500})"`).exec(source)?.[1];
    if (value !== undefined) found[name] = parse(`"${value}"`) ?? value;
  }
  const author = /"author"\s{0,20}:\s{0,20}("[^"]{1,200}"|\{[^{}]{1,2000}\}|\[[^[\]]{1,4000}\])/.exec(
    source,
  )?.[1];
  if (author !== undefined) found['author'] = parse(author);
  return Object.keys(found).length === 0 ? [] : [{ '@type': 'Article', ...found }];
}
