/** A language tag in the usual case (BCP 47, 2.1.1), e.g. `en-GB`; null for what is none or says nothing. */
export function languageTag(given: string): string | null {
  const tag = given.trim();
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(tag) || /^(?:und|zxx|x)\b/i.test(tag)) return null;
  return tag
    .split('-')
    .map((part, i) => {
      if (i === 0) return part.toLowerCase();
      if (part.length === 2) return part.toUpperCase();
      return part.length === 4
        ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
        : part.toLowerCase();
    })
    .join('-');
}
