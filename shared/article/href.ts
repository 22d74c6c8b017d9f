const allowedSchemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * Tells whether an address may stand in a link: absolute, http, https or mailto, and free of the white space and
 * control characters by which `java\tscript:` hides. Everything else stays text, in the editor and in every export.
 */
export function allowedHref(href: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/.test(href)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*:)(.*)$/i.exec(href);
  if (!scheme || !allowedSchemes.has((scheme[1] ?? '').toLowerCase())) return false;
  const rest = scheme[2] ?? '';
  return (scheme[1] ?? '').toLowerCase() === 'mailto:' ? rest.includes('@') : /^\/\/[^/?#]/.test(rest);
}
