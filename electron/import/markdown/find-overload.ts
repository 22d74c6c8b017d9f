/** Bounds far above any article, and far below what makes a Markdown parser slow or exhausts its stack. */
const limits = {
  characters: 6_000_000,
  containers: 40,
  indent: 160,
  quotes: 1200,
  signs: 3000,
  brackets: 4000,
};

/**
 * Says what of a Markdown text is beyond measure, as the end of a sentence, e.g. "is nested too deeply (line 3)"; null
 * for every other text. Parsers take time that grows with the square of nesting and of unmatched signs.
 */
export function findOverload(text: string): string | null {
  if (text.length > limits.characters) {
    return `is too large for Markdown: ${Math.round(text.length / 1e6)} million characters, and Galley reads ${limits.characters / 1e6} million`;
  }
  let quotes = 0;
  let inQuote = false;
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
    const isQuote = /^[ \t]*>/.test(line);
    if (isQuote && !inQuote) quotes++;
    inQuote = isQuote;
    if (line.trim() === '') signs = brackets = 0;
    if (!isRule) signs += line.match(/[*_~]/g)?.length ?? 0;
    brackets += line.match(/\[/g)?.length ?? 0;
    if (signs > limits.signs || brackets > limits.brackets) {
      return `has more marks of emphasis or links in one paragraph than an article has (line ${number})`;
    }
  }
  return quotes > limits.quotes ? `has more quotations than an article has (${quotes})` : null;
}
