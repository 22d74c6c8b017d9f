/** Bounds far above any article, and far below what makes a Markdown parser slow or exhausts its stack. */
const limits = {
  characters: 6_000_000,
  containers: 40,
  indent: 160,
  groups: 1500,
  signs: 3000,
  brackets: 4000,
};

/**
 * Says what of a Markdown text is beyond measure, as the end of a sentence, e.g. "is nested too deeply (line 3)"; null
 * for every other text. The parser takes time that grows with the square of nesting, of unmatched signs, and of lists and quotations.
 */
export function findOverload(text: string): string | null {
  if (text.length > limits.characters) {
    return `is too large for Markdown: ${Math.round(text.length / 1e6)} million characters, and Galley reads ${limits.characters / 1e6} million`;
  }
  let groups = 0;
  let group = '';
  let signs = 0;
  let brackets = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/.exec(line)?.[0] ?? '';
    const containers = prefix.match(/[>+*-]|\d+[.)]/g)?.length ?? 0;
    const isRule = /^[ \t]*([-*_][ \t]*)+$/.test(line);
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if ((containers > limits.containers && !isRule) || (containers > 0 && indent > limits.indent)) {
      return `is nested too deeply to be an article (line ${number})`;
    }
    // A list goes on after an empty line, a quotation does not.
    const kind = isRule ? '' : prefix.trim().charAt(0);
    const blank = line.trim() === '';
    if (kind !== '' && (group === '' || (kind === '>' && group !== '>'))) groups++;
    if (!blank && (indent === 0 || kind !== '')) group = kind;
    else if (group === '>') group = '';
    if (blank) signs = brackets = 0;
    if (!isRule) signs += line.match(/[*_~]/g)?.length ?? 0;
    brackets += line.match(/\[/g)?.length ?? 0;
    if (signs > limits.signs || brackets > limits.brackets) {
      return `has more marks of emphasis or links in one paragraph than an article has (line ${number})`;
    }
  }
  return groups > limits.groups ? `has more lists and quotations than an article has (${groups})` : null;
}
