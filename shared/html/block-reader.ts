import type { Block } from '#shared/article/blocks/block.ts';
import type { ListItem } from '#shared/article/blocks/list.ts';
import type { Inline } from '#shared/article/inline.ts';
import { readElementOf } from './element-readers.ts';
import { blockNames, machinery } from './elements.ts';
import { type FlatItem, nestItems } from './flat-list.ts';
import { whyHidden } from './hidden.ts';
import { languageTag } from './language-tag.ts';
import { readHref } from './links.ts';
import { marksOf } from './marks-of.ts';
import { leadsBack, looksLikeNote } from './notes.ts';
import type { Page, Reader } from './page.ts';
import { runsOf } from './runs-of.ts';
import type { Style } from './style.ts';
import { fragmentOf } from './survey.ts';
import { type Context, joinParagraphs, TextRun } from './text-run.ts';
import {
  attribute,
  type Element,
  hasAttribute,
  hasClass,
  isElement,
  isText,
  type Node,
  type Parent,
  rawText,
} from './tree.ts';
import { isWordComment, readWordParagraph, wordComments } from './word.ts';

/** Styles that nothing is lost with. */
const looks = /(?:^|[;\s])(?:color|background|font(?!-weight|-style)|text-align|margin|line-height)/i;

/** Reads elements into blocks by an allow list: what is not text, a block or a mark of ours is left behind. */
export class BlockReader implements Reader {
  readonly page: Page;
  readonly boxed: boolean;
  readonly #blocks: Block[] = [];
  #run: TextRun;
  #items: FlatItem[] = [];
  #wrap: (content: Inline[]) => Block;
  #styled = false;

  constructor(page: Page, boxed: boolean) {
    this.page = page;
    this.boxed = boxed;
    this.#run = new TextRun(page.losses, page.asItWas);
    this.#wrap = content => ({ type: 'paragraph', id: page.newId(), content });
  }

  /** Ends the reading and gives what was read. */
  finish(): Block[] {
    this.#endParagraph();
    this.#endItems();
    return this.#blocks;
  }

  readChildren(parent: Parent, context: Context): void {
    for (const child of parent.childNodes) this.#read(child, context);
  }

  readAs(element: Parent, context: Context, wrap: (content: Inline[]) => Block): void {
    this.#endParagraph();
    const outer = this.#wrap;
    this.#wrap = wrap;
    this.readChildren(element, context);
    this.#endParagraph();
    this.#wrap = outer;
  }

  push(block: Block): void {
    this.#endParagraph();
    this.#endItems();
    this.#blocks.push(block);
  }

  pushItem(item: FlatItem): void {
    this.#endParagraph();
    this.#items.push(item);
  }

  inside(parent: Parent, context: Context, boxed = this.boxed): Block[] {
    const inner = new BlockReader(this.page, boxed);
    inner.readChildren(parent, context);
    return inner.finish();
  }

  textInside(parent: Parent, context: Context): Inline[] {
    const paragraphs: Inline[][] = [];
    for (const block of this.inside(parent, context)) {
      const runs = runsOf(block);
      if (runs === null) this.push(block);
      else for (const run of runs) paragraphs.push(run);
    }
    return joinParagraphs(paragraphs);
  }

  itemOf(content: Inline[], checked: boolean): ListItem {
    return { id: this.page.newId(), content, checked, children: null };
  }

  enter(element: Element, context: Context): Context | null {
    const style = this.page.sheet.styleOf(element);
    if (this.page.noteElements.has(element)) return null;
    if (!this.page.asItWas && this.#leaveOut(element, style)) return null;
    return this.#contextOf(element, style, context);
  }

  #read(node: Node, context: Context): void {
    if (isText(node)) this.#run.addText(node.value, context);
    else if (isElement(node)) this.#readElement(node, context);
  }

  #readElement(element: Element, context: Context): void {
    const { page } = this;
    const { tagName } = element;
    if (page.noteElements.has(element)) return;
    const kind = machinery.get(tagName);
    if (kind !== undefined) {
      if (kind !== '') page.losses.add(kind, kind === 'drawing' ? rawText(element) : '');
      return;
    }
    const style = page.sheet.styleOf(element);
    if (!page.asItWas && this.#leaveOut(element, style)) return;
    if (tagName === 'br') {
      this.#run.addBreak(context.link);
      return;
    }
    const inner = this.#contextOf(element, style, context);
    if (tagName === 'a' && this.#readNoteReference(element)) return;
    if (blockNames.has(tagName)) this.#noticeStyles(element);
    if (tagName === 'p' && readWordParagraph(this, element, style, inner)) return;
    const readElement = readElementOf(element);
    if (readElement) readElement(this, element, inner);
    else if (blockNames.has(tagName)) {
      this.#endParagraph();
      this.readChildren(element, inner);
      this.#endParagraph();
    } else if (tagName === 'q') {
      this.#run.addText('“', inner);
      this.readChildren(element, inner);
      this.#run.addText('”', inner);
    } else this.readChildren(element, inner);
  }

  /** What a reader of the page does not see, or what is about the text and none of it. */
  #leaveOut(element: Element, style: Style): boolean {
    const { losses, survey } = this.page;
    const hidden = whyHidden(element, style);
    if (hidden !== null) {
      const text = rawText(element);
      if (text.trim() !== '') losses.add(hidden, text);
      return true;
    }
    if (isWordComment(element, style)) {
      for (const text of wordComments(element)) losses.add('comment', text);
      return true;
    }
    if (style.get('mso-list') === 'ignore') return true;
    const deleted =
      element.tagName === 'del' &&
      (survey.word || hasAttribute(element, 'datetime') || hasAttribute(element, 'cite'));
    if (deleted || hasClass(element, /^(?:msoDel|DeletedText)$/i)) {
      losses.add('deleted', rawText(element));
      return true;
    }
    return false;
  }

  #contextOf(element: Element, style: Style, context: Context): Context {
    const { tagName } = element;
    const link = tagName === 'a' ? this.#linkOf(element, context) : context.link;
    const tag =
      tagName === 'ins' && (this.page.survey.word || hasAttribute(element, 'datetime')) ? 'span' : tagName;
    const marks = marksOf(tag, style, context.marks, {
      inLink: link !== null,
      wordProcessor: this.page.survey.wordProcessor,
      asItWas: this.page.asItWas,
    });
    const said = attribute(element, 'lang') || attribute(element, 'xml:lang');
    const language = said === '' ? context.language : (languageTag(said) ?? context.language);
    const space = style.get('white-space');
    const preserved = space === undefined ? context.preserved : /^(?:pre|break-spaces)/.test(space);
    if (
      link === context.link &&
      marks === context.marks &&
      language === context.language &&
      preserved === context.preserved
    )
      return context;
    return { marks, language, link, preserved };
  }

  #linkOf(element: Element, context: Context): Context['link'] {
    const { losses, asItWas } = this.page;
    const given = attribute(element, 'href');
    if (given === '' || given.startsWith('#')) return context.link;
    const read = readHref(given, asItWas);
    if (read === null) {
      losses.add(
        /^\s*[a-z][a-z0-9+.-]*\s*:|^[\s/\\]*[/\\]{2}|[\t\r\n]/i.test(given) ? 'link' : 'relativeLink',
        given,
      );
      return null;
    }
    if (read.unwrapped) losses.add('redirect');
    const rel = attribute(element, 'rel')
      .toLowerCase()
      .split(/\s+/)
      .filter(word => ['sponsored', 'nofollow', 'ugc'].includes(word))
      .join(' ');
    return { href: read.href, title: attribute(element, 'title').slice(0, 500), rel };
  }

  /** A link to a note becomes a reference; one from a note back to the text is left out. */
  #readNoteReference(element: Element): boolean {
    const { notes, losses, referred, survey } = this.page;
    const target = fragmentOf(attribute(element, 'href'));
    if (target === '') return false;
    const note = notes.get(target);
    if (note) {
      referred.add(note);
      this.#run.addPart({ type: 'footnoteReference', note: note.id });
      return true;
    }
    if (leadsBack(element, target)) return true;
    if (looksLikeNote(target) && !survey.targets.has(target)) losses.add('noteReference', rawText(element));
    return false;
  }

  #noticeStyles(element: Element): void {
    if (this.#styled) return;
    this.#styled = looks.test(attribute(element, 'style')) || hasAttribute(element, 'bgcolor');
  }

  #endParagraph(): void {
    const paragraphs = this.#run.take();
    if (paragraphs.length === 0) return;
    this.#endItems();
    for (const content of paragraphs) {
      this.#blocks.push(this.#wrap(content));
      if (this.#styled) this.page.losses.add('styles');
    }
    this.#styled = false;
  }

  #endItems(): void {
    if (this.#items.length === 0) return;
    const items = this.#items;
    this.#items = [];
    for (const list of nestItems(items)) this.#blocks.push({ type: 'list', id: this.page.newId(), ...list });
  }
}
