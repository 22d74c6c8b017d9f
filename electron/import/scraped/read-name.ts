const particle = "(?:de|van|von|der|den|la|le|du|da|dos|di|del|bin|bint|ibn|al|el|y|af|ten|ter|zu|e|d')";
const title = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Rev)\\.? )';
const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?";
const name = `${title}?${capital}(?: (?:${particle} ){0,2}${capital}){1,4}`;

const wholeName = new RegExp(`^${name}$`, 'u');
const verb =
  'is|was|are|has|had|have|works?|worked|writes?|wrote|covers?|covered|teaches|taught|lives|reports?|leads?|holds|serves|studies|edits|joined|began|grew|est|ist|war|schreibt|arbeitet|lehrt|écrit|enseigne|es|trabaja|escribe|è|scrive|lavora|é|schrijft|werkt';
const leading = new RegExp(
  `^(${name})(?=,? (?:${verb})\\b|, (?:an?|the|who|\\p{Lu}|\\p{Ll})|\\.? ?[–—:-] )`,
  'u',
);

/** Tells whether a line is a person's name and nothing else: two to six words in capitals, particles between. */
export function isName(text: string): boolean {
  return text.length <= 60 && (wholeName.test(text) || wholeName.test(fromCapitals(text)));
}

/** The name that a biography opens with ("Ada Fennimore is …", "Ada Fennimore, a reporter, …"), or ''. */
export function leadingName(text: string): string {
  return leading.exec(text)?.[1] ?? '';
}

/** Where in a text further biographies begin, after the first: offsets of names that open a sentence with a verb. */
export function furtherNames(text: string): number[] {
  const opening = new RegExp(
    `(?<=[.!?]["”’)]? )${name}(?= (?:is|was|has|works|writes|covers|teaches|reports)\\b)`,
    'gu',
  );
  return [...text.matchAll(opening)].map(match => match.index);
}

/** "ADA FENNIMORE" as "Ada Fennimore", to be measured by the same rule; every other text as it is. */
function fromCapitals(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
}
