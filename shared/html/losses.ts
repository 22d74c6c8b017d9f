import type { ImportNote } from '#shared/exchange/import-note.ts';

interface Wording {
  one: string;
  many: string;
  kind: ImportNote['kind'];
  /** Whether it is only about looks and machinery: nothing that a reader of the page saw as its content. */
  slight: boolean;
}

const slight = (one: string, many: string): Wording => ({ one, many, kind: 'dropped', slight: true });
const dropped = (one: string, many: string): Wording => ({ one, many, kind: 'dropped', slight: false });
const lost = (one: string, many: string): Wording => ({ one, many, kind: 'lost', slight: false });

/** All that reading a page can leave out or not keep, in the order in which it is told. */
const wordings = {
  structure: lost(
    'all formatting, because the page is nested or repeated beyond what Galley reads',
    'all formatting, because the page is nested or repeated beyond what Galley reads',
  ),
  localPicture: lost(
    '1 picture that is a file of the other program (copy the picture by itself, or import the document)',
    '# pictures that are files of the other program (copy each picture by itself, or import the document)',
  ),
  strangePicture: lost(
    '1 picture of a kind that Galley does not keep',
    '# pictures of kinds that Galley does not keep',
  ),
  relativePicture: lost(
    '1 picture whose address says nothing outside its page',
    '# pictures whose addresses say nothing outside their page',
  ),
  remotePicture: lost(
    '1 remote picture kept as its address, not fetched',
    '# remote pictures kept as addresses, not fetched',
  ),
  link: dropped(
    'the address of 1 link that Galley does not follow',
    'the addresses of # links that Galley does not follow',
  ),
  relativeLink: dropped(
    'the address of 1 link that says nothing outside its page',
    'the addresses of # links that say nothing outside their page',
  ),
  embed: dropped('1 embedded object without a web address', '# embedded objects without a web address'),
  plugin: dropped('1 plug-in', '# plug-ins'),
  drawing: dropped('1 drawing', '# drawings'),
  formula: dropped('the layout of 1 formula', 'the layout of # formulas'),
  form: dropped('1 form field', '# form fields'),
  hidden: dropped('1 hidden text', '# hidden texts'),
  overlay: dropped('1 overlay', '# overlays'),
  deleted: dropped('1 deletion of tracked changes', '# deletions of tracked changes'),
  comment: dropped('1 comment', '# comments'),
  noteReference: lost('1 footnote that was not copied along', '# footnotes that were not copied along'),
  span: lost('1 cell that spans others', '# cells that span others'),
  unreadable: lost('1 unreadable character', '# unreadable characters'),
  script: dropped('1 script', '# scripts'),
  tracker: slight('1 tracking picture', '# tracking pictures'),
  redirect: slight(
    'the detour of 1 link over a tracking service',
    'the detours of # links over tracking services',
  ),
  softHyphen: slight('1 soft hyphen', '# soft hyphens'),
  styles: slight('styles of 1 paragraph', 'styles of # paragraphs'),
} as const satisfies Record<string, Wording>;

export type Loss = keyof typeof wordings;

/** Counts what reading a page left out. */
export class Losses {
  readonly #counts = new Map<Loss, number>();
  readonly #texts = new Map<Loss, string[]>();

  /** `text` is what was left out, where that can be said. */
  add(loss: Loss, text = '', count = 1): void {
    this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + count);
    const texts = this.#texts.get(loss) ?? [];
    if (text.trim() !== '' && texts.length < 100) texts.push(text.trim().slice(0, 2000));
    this.#texts.set(loss, texts);
  }

  count(loss: Loss): number {
    return this.#counts.get(loss) ?? 0;
  }

  /** One note a kind of loss. */
  notes(): ImportNote[] {
    return lossNames
      .filter(loss => this.count(loss) > 0)
      .map(loss => ({
        code: `html-${loss}`,
        kind: wordings[loss].kind,
        message: wording(loss, this.count(loss)),
        where: null,
        text: this.#texts.get(loss)?.join('\n') || null,
        at: 0,
        restored: false,
        slight: wordings[loss].slight,
      }));
  }
}

const lossNames = Object.keys(wordings) as Loss[];

function wording(loss: Loss, count: number): string {
  const { one, many } = wordings[loss];
  return count === 1 ? one : many.replace('#', count.toLocaleString('en'));
}

/** The notes in one sentence, e.g. `Left out: 1 script, styles of 120 paragraphs.`; '' when there are none. */
export function sayLosses(notes: readonly ImportNote[]): string {
  if (notes.length === 0) return '';
  const kept = notes.filter(note => note.code === 'html-remotePicture');
  const left = notes.filter(note => note.code !== 'html-remotePicture');
  const sentences = left.length > 0 ? [`Left out: ${left.map(note => note.message).join(', ')}.`] : [];
  for (const { message } of kept) sentences.push(`${message.charAt(0).toUpperCase()}${message.slice(1)}.`);
  return sentences.join(' ');
}
