/** A name or line as a sentence quotes it: at most 80 characters. */
export function inBrief(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
