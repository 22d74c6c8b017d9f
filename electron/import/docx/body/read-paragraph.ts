import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline } from '#shared/article/inline.ts';
import { childOf, valOf, type XmlNode } from '../package/xml-node.ts';
import { paragraphProperty, type Role, roleOf } from '../styles/paragraph-role.ts';
import type { ListPlace, Piece } from './piece.ts';
import { readInline, type Setting } from './read-inline.ts';
import type { Reading } from './reading.ts';
import { type Sign, signOf } from './sentinel.ts';
import { isBlank, tidy } from './tidy.ts';

/** What came of a paragraph: pieces, and signs or a drop cap that go to the next one. */
export interface ReadParagraph {
  pieces: Piece[];
  carried: Inline[];
}

/** Reads a paragraph; pictures, boxes and lines in it become blocks of their own around its text. */
export function readParagraph(node: XmlNode, carried: readonly Inline[], reading: Reading): ReadParagraph {
  const properties = childOf(node, 'w:pPr');
  const style = valOf(properties, 'w:pStyle') ?? reading.styles.normal;
  const role = roleOf(style, properties, reading.styles);
  const read = [...carried, ...readInline(node, settingOf(style, role, reading), reading)];
  const signs = read.flatMap(part => signOf(part) ?? []);
  const text = read.filter(part => {
    const sign = signOf(part);
    return sign === null || sign.kind === 'start' || sign.kind === 'end';
  });
  const isCode = role.is === 'code';
  const content = isCode ? text : tidy(text);
  if (childOf(properties, 'w:framePr')?.attributes['w:dropCap'] !== undefined && !isBlank(content)) {
    return { pieces: [], carried: content };
  }
  const around = signs.flatMap(sign => blocksAt(sign, reading));
  if (isBlank(content) && !(isCode && around.length === 0)) {
    return withoutText(around, content, hasLine(properties), reading);
  }
  const place = role.is === 'heading' ? null : placeOf(style, properties, reading);
  const piece: Piece = {
    role,
    place,
    indent: place ? 0 : indentOf(style, properties, reading),
    continuesEntry:
      !place && reading.styles.chain(style).some(({ name }) => /^list (?:paragraph|continue)/.test(name)),
    content,
  };
  const before = signs.length > 0 && startsWithBlock(read) ? around.length : 0;
  const blocks = around.map((block): Piece => ({ block }));
  return { pieces: [...blocks.slice(0, before), piece, ...blocks.slice(before)], carried: [] };
}

/** A heading is bold by nature, running text as the usual paragraph of the document is. */
function settingOf(style: string, role: Role, reading: Reading): Setting {
  const ordinary = role.is === 'text' || role.is === 'author' || role.is === 'date';
  const natural = reading.formats.fromStyles(ordinary ? reading.styles.normal : style, '');
  return { style, base: natural.marks };
}

function withoutText(around: Block[], signs: Inline[], line: boolean, reading: Reading): ReadParagraph {
  const [first, ...rest] = around;
  if (!first && line)
    return { pieces: [{ block: { type: 'divider', id: reading.newId() } }], carried: signs };
  if (first?.type !== 'image') return { pieces: around.map(block => ({ block })), carried: signs };
  return { pieces: [{ ...first, caption: signs }, ...rest].map(block => ({ block })), carried: [] };
}

/** An empty paragraph with a border is how Word makes a line of three hyphens. */
function hasLine(properties: XmlNode | undefined): boolean {
  const borders = childOf(properties, 'w:pBdr');
  return ['w:bottom', 'w:top'].some(side => {
    const value = valOf(borders, side);
    return value !== undefined && value !== 'nil' && value !== 'none';
  });
}

/** Tells whether a picture or box stands before the words of a paragraph. */
function startsWithBlock(content: readonly Inline[]): boolean {
  for (const part of content) {
    const sign = signOf(part);
    if (sign && sign.kind !== 'start' && sign.kind !== 'end') return true;
    if (!sign && !isBlank([part])) return false;
  }
  return false;
}

function blocksAt({ kind, key }: Sign, reading: Reading): Block[] {
  if (kind === 'divider') return [{ type: 'divider', id: reading.newId() }];
  if (kind === 'box') return reading.boxes.get(key) ?? [];
  const picture = kind === 'picture' ? reading.pictures.get(key) : undefined;
  if (!picture) return [];
  const { asset, address, alt } = picture;
  if (!asset && address === '' && alt === '') return [];
  return [{ type: 'image', id: reading.newId(), asset: asset?.sha256 ?? null, address, alt, caption: [] }];
}

/** The place in a list that a paragraph has by its own properties or by its style, and its number there. */
function placeOf(style: string, properties: XmlNode | undefined, reading: Reading): ListPlace | null {
  const own = childOf(properties, 'w:numPr');
  const styled = reading.styles.paragraphProperty(style, 'w:numPr');
  const list = valOf(own, 'w:numId') ?? valOf(styled, 'w:numId') ?? '';
  if (list === '0') return null;
  if (list === '') return placeByName(style, reading);
  const given = valOf(own, 'w:ilvl') ?? valOf(styled, 'w:ilvl');
  const level = Math.min(
    8,
    given === undefined ? reading.numbering.levelOfStyle(list, style) : Number(given) || 0,
  );
  const found = reading.numbering.level(list, level);
  if (!found?.kind) return null;
  return {
    list,
    level,
    kind: found.kind,
    number: reading.counters.next(reading.numbering.counter(list), level, found.start),
  };
}

/** Some programs name the styles of lists and leave out the lists. */
function placeByName(style: string, reading: Reading): ListPlace | null {
  for (const { name } of reading.styles.chain(style)) {
    const named = /^list (bullet|number)(?: ([2-5]))?$/.exec(name);
    if (!named) continue;
    const level = Number(named[2] ?? '1') - 1;
    const kind = named[1] === 'bullet' ? 'bulleted' : 'numbered';
    return { list: '', level, kind, number: reading.counters.next(kind, level, 1) };
  }
  return null;
}

/** How far a paragraph is set in from the start, beyond its style; a first line that is set in does not count. */
function indentOf(style: string, properties: XmlNode | undefined, reading: Reading): number {
  const own = childOf(properties, 'w:ind')?.attributes;
  if (!own) return 0;
  const styled = paragraphProperty('w:ind', style, undefined, reading.styles)?.attributes ?? {};
  const left =
    Number(own['w:left'] ?? own['w:start'] ?? 0) - Number(styled['w:left'] ?? styled['w:start'] ?? 0);
  const hanging = Number(own['w:hanging'] ?? styled['w:hanging'] ?? 0);
  return Number.isFinite(left - hanging) ? left - hanging : 0;
}
