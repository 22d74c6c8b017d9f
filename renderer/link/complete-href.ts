/** What an editor means by an address typed without its scheme: a web page, or with an @ a mailbox. */
export function completeHref(typed: string): string {
  const text = typed.trim();
  if (/^[^\s:/?#@]+@[^\s:/?#@]+\.[^\s:/?#@]+$/.test(text)) return `mailto:${text}`;
  if (/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u.test(text)) return `https://${text}`;
  return text;
}
