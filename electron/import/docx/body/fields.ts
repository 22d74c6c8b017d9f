/** One field that is under way: its instruction, and where its result leads once that has begun. */
interface Field {
  instruction: string;
  inResult: boolean;
  target: LinkTarget | null;
}

/**
 * Fields made of `w:fldChar` in a text (ECMA-376 part 1, 17.16.18): begin, instruction, separate, result, end. They
 * nest, and go on over the ends of paragraphs.
 */
export class Fields {
  readonly #open: Field[] = [];
  #instructions = 0;

  begin(): void {
    this.#instructions += 1;
    this.#open.push({ instruction: '', inResult: false, target: this.target });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.inResult) return;
    this.#instructions -= 1;
    field.inResult = true;
    field.target = linkTarget(field.instruction) ?? field.target;
  }

  end(): void {
    if (this.#open.pop()?.inResult === false) this.#instructions -= 1;
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Whether what comes now is part of an instruction, which is no text. */
  get inInstruction(): boolean {
    return this.#instructions > 0;
  }

  /** Where the text that comes now leads, when it is the result of a HYPERLINK field; null when it leads nowhere. */
  get target(): LinkTarget | null {
    return this.#open.at(-1)?.target ?? null;
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
