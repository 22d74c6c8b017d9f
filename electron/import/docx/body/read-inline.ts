import { allowedHref } from '#shared/article/href.ts';
import { type Inline, type LinkContent, type Mark, textSpan } from '#shared/article/inline.ts';
import { orderMarks } from '#shared/article/normalize-inline.ts';
import { hiddenTag, shownTag } from '../changes/tracked-change.ts';
import { childOf, elementsOf, findAll, textOf, type XmlNode } from '../package/xml-node.ts';
import type { RunFormat } from '../styles/run-format.ts';
import { Fields, type LinkTarget, linkTarget } from './fields.ts';
import { languageOf } from './language-of.ts';
import { readDrawing } from './read-drawing.ts';
import type { Reading } from './reading.ts';
import { signOf, toSign } from './sentinel.ts';
import { mapPrivateUse, symbolText } from './symbols.ts';

/** How the text of a paragraph is set: its style, and the marks that its runs have by nature and that say nothing. */
export interface Setting {
  style: string;
  base: ReadonlySet<Mark>;
}

/** Reads the runs of a paragraph, or of what stands in one; signs keep the place of everything that is no text. */
export function readInline(node: XmlNode, setting: Setting, reading: Reading): Inline[] {
  const reader = new InlineReader(setting, reading);
  reader.readChildren(node);
  return reader.finish();
}

/** Elements that only stand around others. */
const transparent = new Set([
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:bdo',
  'w:dir',
  'w:subDoc',
  'w:rubyBase',
  'mc:Choice',
  'mc:Fallback',
]);

class InlineReader {
  readonly #setting: Setting;
  readonly #reading: Reading;
  readonly #out: Inline[] = [];
  #link: LinkTarget | null = null;
  #hidden = '';

  constructor(setting: Setting, reading: Reading) {
    this.#setting = setting;
    this.#reading = reading;
  }

  finish(): Inline[] {
    if (this.#hidden.trim() !== '') {
      this.#reading.dropped('hidden-text', 'Text that Word hides.', this.#hidden);
    }
    return this.#out;
  }

  readChildren(node: XmlNode): void {
    for (const child of elementsOf(node)) this.#read(child);
  }

  #read(node: XmlNode): void {
    const { name, attributes } = node;
    if (name === 'w:r') this.#readRun(node);
    else if (transparent.has(name)) this.readChildren(node);
    else if (name === 'w:sdt') this.#readControl(node);
    else if (name === 'w:hyperlink') this.#readLink(node, this.#targetOf(node));
    else if (name === 'w:fldSimple') this.#readLink(node, linkTarget(attributes['w:instr'] ?? ''));
    else if (name === shownTag) this.#readShown(node);
    else if (name === hiddenTag) this.#readHidden(node);
    else if (name === 'mc:AlternateContent') this.#readAlternative(node);
    else if (name === 'w:commentRangeStart') this.#sign('start', `comment ${attributes['w:id']}`);
    else if (name === 'w:commentRangeEnd') this.#sign('end', `comment ${attributes['w:id']}`);
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.#readFormula(node);
  }

  #readRun(node: XmlNode): void {
    const properties = childOf(node, 'w:rPr');
    const format = this.#reading.formats.of(this.#setting.style, properties);
    let silent = false;
    for (const child of elementsOf(node)) {
      if (child.name === 'w:fldChar') this.#readFieldSign(child, format);
      else if (child.name === 'w:instrText') this.#reading.fields.instruct(textOf(child));
      else if (this.#reading.fields.inInstruction) continue;
      else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') {
        silent = this.#readNote(child);
      } else if (!silent) this.#readInRun(child, format, properties);
    }
  }

  #readInRun(node: XmlNode, format: RunFormat, properties: XmlNode | undefined): void {
    const { name, attributes } = node;
    if (name === 'w:t') this.#text(mapPrivateUse(textOf(node), fontOf(properties)), format);
    else if (name === 'w:tab' || name === 'w:ptab') this.#text('\t', format);
    else if (name === 'w:noBreakHyphen') this.#text('\u2011', format);
    else if (name === 'w:softHyphen') this.#text('\u00ad', format);
    else if (name === 'w:cr') this.#break();
    else if (name === 'w:br') {
      if ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping') this.#break();
    } else if (name === 'w:sym') this.#symbol(node, format);
    else if (name === 'w:commentReference') this.#sign('end', `reference ${attributes['w:id']}`);
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.#readDrawing(node);
    else if (name === 'mc:AlternateContent') {
      const choice = childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback');
      for (const child of elementsOf(choice)) this.#readInRun(child, format, properties);
    } else if (name === 'w:ruby') {
      const base = childOf(node, 'w:rubyBase');
      if (base) this.readChildren(base);
      this.#reading.count('ruby');
    } else if (name === shownTag) this.#readShown(node);
  }

  #readFieldSign(node: XmlNode, format: RunFormat): void {
    const { fields } = this.#reading;
    const type = node.attributes['w:fldCharType'];
    if (type === 'separate') fields.separate();
    else if (type === 'end') fields.end();
    else if (type === 'begin') {
      const box = childOf(childOf(node, 'w:ffData'), 'w:checkBox');
      const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
      if (box && !fields.inInstruction) {
        this.#text(state && state.attributes['w:val'] !== '0' ? '☒' : '☐', format);
      }
      fields.begin();
    }
  }

  #readNote(node: XmlNode): boolean {
    const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    this.#push({
      type: 'footnoteReference',
      note: this.#reading.noteBlock(kind, node.attributes['w:id'] ?? ''),
    });
    return ['1', 'true', 'on'].includes(node.attributes['w:customMarkFollows'] ?? '');
  }

  #readControl(node: XmlNode): void {
    const content = childOf(node, 'w:sdtContent');
    if (!content) return;
    if (childOf(childOf(node, 'w:sdtPr'), 'w:showingPlcHdr')) {
      const text = findAll(content, 'w:t').map(textOf).join('');
      if (text.trim() !== '') this.#reading.dropped('placeholder', 'A field that was not filled in.', text);
      return;
    }
    this.readChildren(content);
  }

  #readAlternative(node: XmlNode): void {
    const choice = childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback');
    if (choice) this.readChildren(choice);
  }

  #readShown(node: XmlNode): void {
    const key = `change ${node.attributes['key']}`;
    this.#sign('start', key);
    this.readChildren(node);
    this.#sign('end', key);
  }

  /** Reads what a change took out aside; the text has a point where it was. */
  #readHidden(node: XmlNode): void {
    const reading = this.#reading;
    const { fields } = reading;
    reading.fields = new Fields();
    const aside = new InlineReader(this.#setting, reading);
    aside.readChildren(node);
    reading.fields = fields;
    const key = node.attributes['key'] ?? '';
    reading.hidden.set(
      key,
      aside.#out.filter(part => part.type !== 'footnoteReference'),
    );
    this.#sign('end', `change ${key}`);
    // Comments on it are comments on that point.
    this.#out.push(...aside.#out.filter(part => /^(?:comment|reference) /.test(signOf(part)?.key ?? '')));
  }

  #readFormula(node: XmlNode): void {
    this.#text(formulaText(node), this.#reading.formats.fromStyles(this.#setting.style, ''));
    this.#reading.count('formula');
  }

  #readDrawing(node: XmlNode): void {
    for (const { kind, key } of readDrawing(node, this.#reading)) this.#sign(kind, key);
  }

  #readLink(node: XmlNode, target: LinkTarget | null): void {
    const before = this.#link;
    this.#link = target ?? before;
    this.readChildren(node);
    this.#link = before;
  }

  #targetOf({ attributes }: XmlNode): LinkTarget {
    const found = this.#reading.relationships.get(attributes['r:id'] ?? '');
    const address = found?.external ? found.target : '';
    const place = attributes['w:anchor'] ?? '';
    return {
      address: address !== '' && place !== '' && !address.includes('#') ? `${address}#${place}` : address,
      title: attributes['w:tooltip'] ?? '',
    };
  }

  #symbol({ attributes }: XmlNode, format: RunFormat): void {
    const code = attributes['w:char'] ?? '';
    const known = symbolText(attributes['w:font'] ?? '', code);
    if (known === null) {
      this.#reading.count('symbol');
    }
    this.#text(known ?? '\ufffd', format);
  }

  #text(given: string, format: RunFormat): void {
    const text = given.replace(/\s*\n\s*/g, ' ').normalize('NFC');
    if (text === '') return;
    if (format.hidden) {
      this.#hidden += text;
      return;
    }
    const linked = this.#link !== null || this.#reading.fields.target !== null;
    const marks = [...format.marks].filter(
      mark => !this.#setting.base.has(mark) && !(linked && mark === 'underline'),
    );
    this.#push(textSpan(text, orderMarks(marks), languageOf(text, format)));
  }

  #break(): void {
    this.#push({ type: 'break' });
  }

  #sign(kind: Parameters<typeof toSign>[0], key: string): void {
    this.#push(toSign(kind, key));
  }

  /** Adds a part, in a link where the text leads somewhere; what may not be led to is noted once for each link. */
  #push(part: LinkContent): void {
    const target = this.#link ?? this.#reading.fields.target;
    if (!target || part.type === 'unsupported') {
      this.#out.push(part);
      return;
    }
    const href = cleanAddress(target.address);
    if (!allowedHref(href)) {
      this.#reading.refuseLink(target.address);
      this.#out.push(part);
      return;
    }
    const last = this.#out.at(-1);
    if (last?.type === 'link' && last.href === href && last.title === target.title) last.content.push(part);
    else this.#out.push({ type: 'link', href, title: target.title, rel: '', content: [part] });
  }
}

/** Word keeps blanks in addresses as they were typed; a browser encodes them. */
function cleanAddress(address: string): string {
  return address.trim().replace(/ /g, '%20');
}

function fontOf(properties: XmlNode | undefined): string {
  const fonts = childOf(properties, 'w:rFonts')?.attributes ?? {};
  return fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? '';
}

function formulaText(node: XmlNode): string {
  if (node.name === 'm:t') return textOf(node);
  return node.name === hiddenTag ? '' : elementsOf(node).map(formulaText).join('');
}
