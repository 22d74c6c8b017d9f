const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#124': '|', '#10': '\n' };

/** Text as it stands in a tag or between tags; a stroke is written as a reference, since it would end a table's cell. */
export function escapeHtml(text: string): string {
  const names = new Map(Object.entries(named).map(([name, character]) => [character, name]));
  return text.replace(/[&<>"|\n]/g, character => `&${names.get(character)};`);
}

/** The text that `escapeHtml` wrote. */
export function unescapeHtml(source: string): string {
  return source.replace(/&(amp|lt|gt|quot|#124|#10);/g, (_, name: string) => named[name] ?? '');
}
