import type { Article } from '#shared/article/article.ts';
import { firstIndex } from '#shared/first-index.ts';
import type { BodyText } from '../editor/texts/body-text.ts';
import type { TextPlace, TextSurface } from '../editor/texts/text-surface.ts';
import type { Store } from '../session/store.ts';
import type { OpenArticle, Workspace } from '../session/workspace.ts';
import type { Stretch } from './check-text.ts';
import { drawMisspellings } from './draw-misspellings.ts';
import { knownWords } from './known-words.ts';
import type { Passage } from './protocol.ts';
import { Speller } from './speller.ts';

/** Milliseconds: a pause in typing before anything is looked at, and after scrolling before anything is drawn. */
const pause = 350;
const drawPause = 90;
/** UTF-16 code units sent to the worker at a time: those in sight come back long before the end of a long article. */
const slice = 12_000;

/** A misspelt word in the text. */
export interface Misspelling extends TextPlace {
  word: string;
  language: string;
}

/** What decides, beside the text itself, which words are misspelt. */
interface Rules {
  /** What it was made from; other objects mean that it has to be looked at again. */
  sources: readonly unknown[];
  language: string;
  known: readonly string[];
}

interface Attached {
  open: OpenArticle;
  surface: TextSurface;
  pane: HTMLElement;
}

/** The spelling of the open article: has what changed checked in the worker, and underlines what is in sight. */
export class Spelling {
  readonly #workspace: Workspace;
  readonly #speller = new Speller();
  #own: readonly string[] | null = null;
  #at: Attached | null = null;
  /** What was found, by the text it was found in, for one article language and one set of known words. */
  #found = new WeakMap<BodyText, readonly Stretch[]>();
  #rules: Rules = { sources: [], language: '', known: [] };
  #timer: number | null = null;
  #drawTimer: number | null = null;
  #running: Promise<void> | null = null;
  #isTyping = false;
  #failed = false;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get isOn(): boolean {
    return this.#workspace.state.get().settings.spelling;
  }

  /** Watches an article from now on, until the function that it gives is called. */
  attach(at: Attached): () => void {
    this.#at = at;
    this.#found = new WeakMap();
    const stops = [
      at.surface.watch(contentChanged => {
        this.#isTyping = contentChanged;
        // While somebody types, what is drawn moves with the words; a check draws it anew.
        if (contentChanged) this.#checkSoon();
        else this.#drawSoon();
      }),
      // The words themselves are told of by the surface.
      whenOther(
        at.open.session.article,
        article => sourcesOf(article),
        () => this.#checkSoon(),
      ),
      whenOther(
        this.#workspace.state,
        ({ settings }) => [settings.spelling],
        () => this.#switched(),
      ),
    ];
    const onScroll = () => this.#drawSoon();
    at.pane.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    this.#checkSoon();
    return () => {
      for (const stop of stops) stop();
      at.pane.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
      if (this.#at === at) this.#at = null;
      this.#draw();
    };
  }

  toggle(): void {
    this.#failed = false;
    this.#workspace.saveSettings({ spelling: !this.isOn });
  }

  /** The misspelt word at a stretch of the text; null where there is none. */
  misspellingAt(place: TextPlace | null): Misspelling | null {
    if (!place || !this.isOn) return null;
    const text = this.#texts().find(({ key }) => key === place.key);
    return text
      ? (this.#in(text).find(({ start, end }) => place.start >= start && place.end <= end) ?? null)
      : null;
  }

  /** The misspelt word that is drawn at a point of the window. */
  misspellingUnder(x: number, y: number): Misspelling | null {
    if (!this.#at || !this.isOn) return null;
    for (const { text, stretch, range } of this.#inSight(this.#at)) {
      const hit = [...range.getClientRects()].some(
        box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      if (hit) return this.#in(text).find(({ start }) => start === stretch.start) ?? null;
    }
    return null;
  }

  /** Selects the misspelt word after the caret, from the end on again from the start; null when there is none. */
  async next(): Promise<Misspelling | null> {
    if (!this.#at) return null;
    await this.#check();
    const { surface } = this.#at;
    const texts = this.#texts();
    const caret = surface.selected();
    const from = Math.max(
      0,
      texts.findIndex(({ key }) => key === caret?.key),
    );
    const behind = (text: BodyText, i: number) =>
      this.#in(text).filter(({ start }) => i !== from || !caret || start >= caret.end);
    const found =
      texts.slice(from).flatMap((text, i) => behind(text, from + i))[0] ??
      texts.slice(0, from + 1).flatMap(text => this.#in(text))[0];
    if (!found) return null;
    const text = texts.find(({ key }) => key === found.key);
    if (text) surface.elementOf(text)?.scrollIntoView({ block: 'center' });
    surface.select(found);
    return found;
  }

  async suggest({ word, language }: Misspelling): Promise<readonly string[]> {
    const answer = await this.#speller.ask({ kind: 'suggest', word, language }).catch(() => null);
    return answer?.kind === 'suggested' ? answer.words : [];
  }

  replace(place: TextPlace, words: string): void {
    this.#at?.surface.replace(place, words);
  }

  setLanguage(language: string): void {
    this.#at?.surface.setLanguage(language);
  }

  /** Leaves a word alone in this article from now on. */
  ignore(word: string): void {
    const session = this.#at?.open.session;
    if (!session) return;
    const { proofing } = session.article.get();
    session.setFields({ proofing: { ...proofing, words: [...new Set([...proofing.words, word])] } });
  }

  /** Takes a word into the user's own dictionary. */
  async addWord(word: string): Promise<void> {
    const added = await this.#workspace.desk.call('spelling:addWord', { word });
    if (!added.ok) {
      this.#workspace.tell('error', `“${word}” was not added to your dictionary. ${added.error.message}`);
      return;
    }
    this.#own = [...(this.#own ?? []), word];
    this.#checkSoon();
    const takeOut = async () => {
      await this.#workspace.desk.call('spelling:removeWord', { word });
      this.#own = (this.#own ?? []).filter(own => own !== word);
      this.#checkSoon();
    };
    this.#workspace.tell(
      'info',
      `“${word}” is now in your dictionary.`,
      [{ label: 'Take it out again', run: () => void takeOut() }],
      'dictionary',
    );
  }

  #switched(): void {
    if (this.isOn) this.#checkSoon();
    else this.#draw();
  }

  #checkSoon(): void {
    if (!this.isOn) return;
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#timer = null;
      requestIdleCallback(() => void this.#check(), { timeout: 1000 });
    }, pause);
  }

  /** Has everything checked that was not checked as it stands; resolves when all is known. */
  #check(): Promise<void> {
    this.#running ??= this.#checkAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #checkAll(): Promise<void> {
    if (!this.isOn || this.#failed) return;
    try {
      this.#own ??= await this.#fetchOwn();
      for (let left = this.#unchecked(); left.length > 0 && this.isOn; left = this.#unchecked()) {
        await this.#checkSlice(left);
        this.#draw();
      }
      this.#draw();
    } catch (error) {
      this.#failed = true;
      const why = error instanceof Error ? error.message : String(error);
      this.#workspace.tell(
        'error',
        `Spelling could not be checked: ${why} The article is not concerned. Choose Check Spelling twice to try again.`,
        [],
        'spelling',
      );
    }
  }

  #unchecked(): BodyText[] {
    const at = this.#at;
    if (!at) return [];
    this.#lookAtRules(at.open.session.article.get());
    const left = this.#texts().filter(text => !this.#found.has(text));
    if (left.length === 0) return left;
    // What is in sight first.
    const seen = new Set(textsInSight(this.#texts(), at).map(({ key }) => key));
    return [...left.filter(({ key }) => seen.has(key)), ...left.filter(({ key }) => !seen.has(key))];
  }

  async #checkSlice(left: readonly BodyText[]): Promise<void> {
    const rules = this.#rules;
    const some: BodyText[] = [];
    for (let size = 0, i = 0; size < slice; i++) {
      const text = left[i];
      if (!text) break;
      some.push(text);
      size += text.text.length;
    }
    const texts = some.map(text => ({
      text: text.text,
      passages: passagesOf(text, rules.language),
    }));
    const answer = await this.#speller.ask({ kind: 'check', texts, known: rules.known });
    if (answer.kind !== 'checked' || rules !== this.#rules) return;
    for (const [i, text] of some.entries()) this.#found.set(text, answer.wrong[i] ?? []);
  }

  /** Sees whether the language or the known words are others than before, which makes all that was found old. */
  #lookAtRules(article: Article): void {
    const own = this.#own ?? [];
    const sources = [...sourcesOf(article), own];
    if (isSame(sources, this.#rules.sources)) return;
    const { language } = article.metadata;
    const known = knownWords(article, own);
    const before = this.#rules;
    if (language === before.language && isSame(known, before.known)) before.sources = sources;
    else {
      this.#rules = { sources, language, known };
      this.#found = new WeakMap();
    }
  }

  async #fetchOwn(): Promise<readonly string[]> {
    const words = await this.#workspace.desk.call('spelling:words');
    return words.ok ? words.value : [];
  }

  #texts(): BodyText[] {
    return this.#at?.surface.read() ?? [];
  }

  #in(text: BodyText): Misspelling[] {
    const { language } = this.#at?.open.session.article.get().metadata ?? { language: '' };
    return (this.#found.get(text) ?? []).map(({ start, end }) => ({
      key: text.key,
      start,
      end,
      word: text.text.slice(start, end),
      language: text.parts.findLast(part => part.start <= start)?.language || language,
    }));
  }

  #drawSoon(): void {
    if (this.#drawTimer !== null) return;
    this.#drawTimer = window.setTimeout(() => {
      this.#drawTimer = null;
      this.#draw();
    }, drawPause);
  }

  #draw(): void {
    const at = this.#at;
    if (!at || !this.isOn) {
      drawMisspellings([]);
      return;
    }
    // The word that is being typed is not finished.
    const caret = this.#isTyping ? at.surface.selected() : null;
    const finished = this.#inSight(at).filter(
      ({ text, stretch }) => text.key !== caret?.key || caret.end !== stretch.end,
    );
    drawMisspellings(finished.map(({ range }) => range));
  }

  #inSight(at: Attached): { text: BodyText; stretch: Stretch; range: Range }[] {
    return textsInSight(this.#texts(), at).flatMap(text =>
      (this.#found.get(text) ?? []).flatMap(stretch => {
        const range = at.surface.rangeOf(text, stretch.start, stretch.end);
        return range ? [{ text, stretch, range }] : [];
      }),
    );
  }
}

/** The parts of an article that say what is right in it. */
function sourcesOf({ metadata, authors, credits, byline, proofing }: Article): readonly unknown[] {
  return [metadata, authors, credits, byline, proofing];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Calls back when one of the values that `parts` takes from a store is another; returns the end of it. */
function whenOther<T>(
  store: Store<T>,
  parts: (value: T) => readonly unknown[],
  then: () => void,
): () => void {
  let known = parts(store.get());
  return store.subscribe(() => {
    const now = parts(store.get());
    if (isSame(now, known)) return;
    known = now;
    then();
  });
}

/** The texts in the pane and one height of it above and below. */
function textsInSight(texts: readonly BodyText[], { surface, pane }: Attached): BodyText[] {
  const { top, height } = pane.getBoundingClientRect();
  const boxOf = (i: number) => {
    const text = texts[i];
    return text ? surface.elementOf(text)?.getBoundingClientRect() : undefined;
  };
  const low = firstIndex(texts.length, index => (boxOf(index)?.bottom ?? 0) >= top - height);
  let end = low;
  while (end < texts.length && (boxOf(end)?.top ?? Number.POSITIVE_INFINITY) < top + 2 * height) end += 1;
  return texts.slice(low, end);
}

/** The stretches of a text that are to be checked, neighbours of one language as one. */
export function passagesOf(text: BodyText, language: string): Passage[] {
  const passages: Passage[] = [];
  for (const part of text.parts) {
    if (!part.isProse) continue;
    const own = part.language || language;
    const last = passages.at(-1);
    if (last && last.end === part.start && last.language === own) last.end = part.start + part.length;
    else passages.push({ start: part.start, end: part.start + part.length, language: own });
  }
  return passages;
}
