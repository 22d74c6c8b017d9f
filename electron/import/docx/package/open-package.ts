import { parseXml } from './parse-xml.ts';
import { damaged, Refusal } from './refusal.ts';
import { type Relationship, readRelationships, relationshipsPart } from './relationships.ts';
import { unpack } from './unpack.ts';
import type { XmlNode } from './xml-node.ts';

/** A part and what it refers to. */
export interface Part {
  name: string;
  root: XmlNode;
  relationships: ReadonlyMap<string, Relationship>;
}

export interface Package {
  /** The text of the document. */
  main: Part;
  /** The part that the main part refers to by a type of relationship, or null. */
  related: (type: string) => Part | null;
  /** The roots of all parts that the main part refers to by a type. */
  allRelated: (type: string) => XmlNode[];
  /** A part that the package refers to, e.g. `core-properties`, or null. */
  ofPackage: (type: string) => Part | null;
  /** The bytes of a part, or null. */
  bytes: (name: string) => Uint8Array | null;
}

/**
 * Opens a document: unpacks it and finds its text through its relationships (ECMA-376 part 2). Rejects with a `Refusal`.
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const parts = new Map<string, Uint8Array>();
  for (const [name, part] of await unpack(bytes)) parts.set(name.toLowerCase(), part);
  const find = (name: string) => parts.get(decodeName(name).toLowerCase()) ?? null;
  const open = (name: string): Part | null => {
    const content = find(name);
    if (!content) return null;
    return { name, root: parseXml(content, name), relationships: relationshipsOf(name, find) };
  };
  const own = relationshipsOf('', find);
  const start = targetOf(own, 'officeDocument') ?? 'word/document.xml';
  const main = open(start);
  if (main?.root.name !== 'w:document') throw noDocument(start);
  return {
    main,
    related: type => openTarget(main.relationships, type, open),
    allRelated: type =>
      [...main.relationships.values()].flatMap(({ type: given, target, external }) =>
        given === type && !external ? (open(target)?.root ?? []) : [],
      ),
    ofPackage: type => openTarget(own, type, open),
    bytes: find,
  };
}

function openTarget(
  relationships: ReadonlyMap<string, Relationship>,
  type: string,
  open: (name: string) => Part | null,
): Part | null {
  const target = targetOf(relationships, type);
  return target === null ? null : open(target);
}

function relationshipsOf(part: string, find: (name: string) => Uint8Array | null) {
  const name = relationshipsPart(part);
  const content = find(name);
  return readRelationships(content && parseXml(content, name), part);
}

function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | null {
  for (const { type: given, target, external } of relationships.values()) {
    if (given === type && !external) return target;
  }
  return null;
}

/** Part names in relationships may be percent-encoded; those in the archive seldom are. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

function noDocument(start: string): Refusal {
  if (/\.(?:xlsx?|pptx?)$/i.test(start) || /^(?:xl|ppt)\//.test(start)) {
    return new Refusal(
      'unsupported-format',
      'is a spreadsheet or a presentation, not a text. Nothing was changed; save its text as a Word document.',
    );
  }
  return damaged('is not a whole Word document (its text is missing)');
}
