import { strToU8, zipSync } from 'fflate';

const schemas = 'http://schemas.openxmlformats.org';
const office = `${schemas}/officeDocument/2006/relationships`;

/** The namespaces that parts of Word declare, under their usual prefixes. */
export const namespaces = Object.entries({
  w: `${schemas}/wordprocessingml/2006/main`,
  r: office,
  wp: `${schemas}/drawingml/2006/wordprocessingDrawing`,
  a: `${schemas}/drawingml/2006/main`,
  pic: `${schemas}/drawingml/2006/picture`,
  m: `${schemas}/officeDocument/2006/math`,
  mc: `${schemas}/markup-compatibility/2006`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** What a document of a test is made of; each is the XML inside the root element of its part. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  commentsExtended?: string;
  header?: string;
  /** Dublin Core elements, e.g. `<dc:title>…</dc:title>`. */
  core?: string;
  /** Further relationships of the text: id, type and target; an address is external. */
  links?: [id: string, type: string, target: string][];
  /** Further files by their name in the package. */
  files?: Record<string, Uint8Array>;
}

const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  header: 'w:hdr',
} as const;

/** The files of a document, to be changed by tests about damage. */
export function docxFiles(parts: DocxParts): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const relationships = [...(parts.links ?? [])];
  for (const [part, root] of Object.entries(roots)) {
    const content = Reflect.get(parts, part);
    if (typeof content !== 'string') continue;
    files[`word/${part}.xml`] = xml(`<${root} ${namespaces}>${content}</${root}>`);
    relationships.push([`part-${part}`, part, `${part}.xml`]);
  }
  files['word/document.xml'] = xml(`<w:document ${namespaces}><w:body>${parts.body}</w:body></w:document>`);
  files['word/_rels/document.xml.rels'] = relationshipsXml(relationships);
  const own: [string, string, string][] = [['r1', 'officeDocument', 'word/document.xml']];
  if (parts.core !== undefined) {
    own.push(['r2', 'core-properties', 'docProps/core.xml']);
    files['docProps/core.xml'] = xml(
      `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core}</cp:coreProperties>`,
    );
  }
  files['_rels/.rels'] = relationshipsXml(own);
  files['[Content_Types].xml'] = xml(
    `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  return { ...files, ...parts.files };
}

/** A Word document as bytes. */
export function makeDocx(parts: DocxParts): Uint8Array {
  return zipSync(docxFiles(parts));
}

/** A paragraph of a style, '' for none, around runs. */
export function para(style: string, ...runs: string[]): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs.map(given => (given.startsWith('<') ? given : run(given))).join('')}</w:p>`;
}

/** A run of text with run properties, e.g. `<w:b/>`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph style; `name` as Word has it in every language. */
export function style(id: string, name: string, inner = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
}

export function xml(content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
}

function relationshipsXml(given: readonly [string, string, string][]): Uint8Array {
  const list = given.map(([id, type, target]) => {
    const external = /^[a-z-]+:/i.test(target) ? ' TargetMode="External"' : '';
    const kind = type === 'core-properties' ? `${schemas}/package/2006/relationships/metadata` : office;
    return `<Relationship Id="${id}" Type="${kind}/${type}" Target="${target}"${external}/>`;
  });
  return xml(`<Relationships xmlns="${schemas}/package/2006/relationships">${list.join('')}</Relationships>`);
}
