/** One field that is under way: its instruction, and whether its result has begun. */
interface Field {
  instruction: string;
  inResult: boolean;
}

/**
 * Fields made of `w:fldChar` in a text (ECMA-376 part 1, 17.16.18): begin, instruction, separate, result, end. They
 * nest, and go on over the ends of paragraphs.
 */
export class Fields {
  readonly #open: Field[] = [];

  begin(): void {
    this.#open.push({ instruction: '', inResult: false });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.inResult = true;
  }

  end(): void {
    this.#open.pop();
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Whether what comes now is part of an instruction, which is no text. */
  get inInstruction(): boolean {
    return this.#open.some(field => !field.inResult);
  }

  /** Where the text that comes now leads, when it is the result of a HYPERLINK field; null when it leads nowhere. */
  get target(): LinkTarget | null {
    for (const { instruction } of [...this.#open].reverse()) {
      const target = linkTarget(instruction);
      if (target) return target;
    }
    return null;
  }
}

export interface LinkTarget {
  /** '' for a place in the document itself. */
  address: string;
  title: string;
}

/** Reads `HYPERLINK "address" \l "place" \o "title"` (ECMA-376 part 1, 17.16.5.25); null for every other field. */
export function linkTarget(instruction: string): LinkTarget | null {
  if (!/^\s*HYPERLINK\b/i.test(instruction)) return null;
  const words =
    instruction
      .trim()
      .slice('HYPERLINK'.length)
      .match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
  let address = '';
  let place = '';
  let title = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (/^\\[lotm]$/i.test(word)) {
      const value = unquote(words[++i] ?? '');
      if (/l/i.test(word)) place = value;
      if (/o/i.test(word)) title = value;
    } else if (!word.startsWith('\\') && address === '') address = unquote(word);
  }
  return { address: address !== '' && place !== '' ? `${address}#${place}` : address, title };
}

function unquote(word: string): string {
  return word.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
}
