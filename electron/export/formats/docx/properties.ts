import type { Article } from '#shared/article/article.ts';
import { nameFields } from '../../outline/fields.ts';
import { outlineFields } from '../../outline/outline-fields.ts';
import { type Xml, xml, xmlLines } from '../xml/write-xml.ts';
import { fieldsNamespace, packageNamespace } from './namespaces.ts';

/** What file managers and word processors show of a document (ECMA-376 part 2, 11). */
export function writeCoreProperties(article: Article): Xml {
  const { metadata } = article;
  const names = article.authors.map(({ name }) => name).filter(name => name !== '');
  const said = (name: string, text: string) => (text === '' ? null : xml(name, {}, text));
  const at = (name: string, time: string) =>
    time === '' ? null : xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, time);
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    xmlLines(
      said('dc:title', article.headline),
      said('dc:subject', metadata.section),
      said('dc:creator', names.join('; ') || article.byline),
      said('cp:keywords', metadata.keywords.join('; ')),
      said('dc:description', article.dek),
      at('dcterms:created', article.createdAt),
      at('dcterms:modified', article.modifiedAt),
      said('cp:category', metadata.genre),
      said('dc:language', metadata.language),
      said('cp:contentStatus', article.status),
    ),
  );
}

export function writeAppProperties(): Xml {
  return xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    xml('Application', {}, 'Galley'),
  );
}

/** Every field that is not empty, by its name: a part that word processors carry along (ECMA-376 15.2.5). */
export function writeFields(article: Article): Xml {
  const fields = Object.entries(nameFields(outlineFields(article)));
  return xml(
    'fields',
    { xmlns: fieldsNamespace },
    xmlLines(...fields.map(([name, text]) => xml('field', { name, 'xml:space': 'preserve' }, text))),
  );
}

/** What says that the part belongs to the document (ECMA-376 22.5); its id is the same in every one. */
export function writeFieldProperties(): Xml {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  return xml(
    'ds:datastoreItem',
    { 'xmlns:ds': namespace, 'ds:itemID': '{6A1E7C52-0B7F-4D63-9B54-6F5E1C0D8A11}' },
    xml('ds:schemaRefs', {}, xml('ds:schemaRef', { 'ds:uri': fieldsNamespace })),
  );
}
