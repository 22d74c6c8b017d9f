import type { Article } from '#shared/article/article.ts';
import { outlineFields } from '../../outline/outline-fields.ts';
import type { RenderContext } from '../format.ts';
import { languageDirection } from '../html/language.ts';
import { aboutAuthors, corrections, rights } from '../txt/plain-article.ts';
import { type Xml, xml, xmlDocument, xmlLines } from '../xml/write-xml.ts';
import { writeZip, type ZipEntry } from '../zip/zip.ts';
import { mainNamespace, packageNamespace, parts, relationsNamespace, textNamespaces } from './namespaces.ts';
import { writeNumbering } from './numbering.ts';
import { DocxPackage, type Relation } from './package.ts';
import { group, worded } from './paragraph.ts';
import { writeAppProperties, writeCoreProperties, writeFieldProperties, writeFields } from './properties.ts';
import { type Page, renderBody, renderNotes } from './render-body.ts';
import { writeStyles } from './styles.ts';

const value = (name: string, of: string | number) => xml(name, { 'w:val': of });

/** The article as a package of WordprocessingML (ECMA-376). */
export function writeDocx(article: Article, context: RenderContext): Uint8Array {
  const pkg = new DocxPackage(article.body, context);
  const direction = languageDirection(article.metadata.language);
  const page: Page = { article, pkg, part: 'document', direction };
  const document = writeDocument(page);
  const footnotes = writeFootnotes({ ...page, part: 'footnotes' });
  const xmlParts: [path: string, root: Xml][] = [
    ['[Content_Types].xml', writeTypes(pkg)],
    ['_rels/.rels', packageRelations()],
    [parts.document.path, document],
    ['word/_rels/document.xml.rels', documentRelations(pkg)],
    [parts.styles.path, writeStyles(article.metadata.language)],
    [parts.settings.path, writeSettings()],
    [parts.numbering.path, writeNumbering(pkg.lists)],
    [parts.footnotes.path, footnotes],
    ['word/_rels/footnotes.xml.rels', relations(pkg.relations('footnotes').map(writeRelation))],
    [parts.core.path, writeCoreProperties(article)],
    [parts.app.path, writeAppProperties()],
    [parts.fields.path, writeFields(article)],
    ['customXml/_rels/item1.xml.rels', relations([partRelation('rId1', 'customXmlProps', 'itemProps1.xml')])],
    [parts.fieldProperties.path, writeFieldProperties()],
  ];
  const media: ZipEntry[] = pkg.media.map(([file, { bytes }]) => ({
    path: `word/media/${file}`,
    bytes,
    stored: true,
  }));
  return writeZip([...xmlParts.map(([path, root]) => ({ path, bytes: xmlDocument(root) })), ...media]);
}

function writeDocument(page: Page): Xml {
  const { article, direction } = page;
  const fields = outlineFields(article);
  const names = fields.authors.map(({ name }) => name).filter(name => name !== '');
  const head = [
    worded('Title', article.headline, direction),
    worded('Subtitle', article.dek, direction),
    worded('Byline', article.byline || names.join(', '), direction),
  ].filter(part => part !== null);
  const body = renderBody(page);
  const about = aboutAuthors(fields);
  const corrected = corrections(fields);
  const end = [
    worded('SignOff', article.signOff, direction),
    ...[about, corrected].map(([heading = '', ...entries]) => [
      worded('EndHeading', heading, direction),
      entries.map(entry => worded('EndMatter', entry, direction)),
    ]),
    rights(fields).map(text => worded('EndMatter', text, direction)),
  ];
  const hasEnd = [article.signOff, ...about, ...corrected, ...rights(fields)].some(text => text !== '');
  const size = xml('w:pgSz', { 'w:w': 12240, 'w:h': 15840 });
  const sides = { 'w:top': 1440, 'w:right': 1440, 'w:bottom': 1440, 'w:left': 1440 };
  const margins = xml('w:pgMar', { ...sides, 'w:header': 720, 'w:footer': 720, 'w:gutter': 0 });
  return xml(
    'w:document',
    textNamespaces,
    xml(
      'w:body',
      {},
      head.length === 0 ? null : group('head', head),
      body,
      hasEnd ? group('end', end) : null,
      xml('w:sectPr', {}, size, margins, direction === 'rtl' ? xml('w:bidi') : null),
    ),
  );
}

function writeFootnotes(page: Page): Xml {
  const separator = (id: number, type: string, line: string) =>
    xml('w:footnote', { 'w:type': type, 'w:id': id }, xml('w:p', {}, xml('w:r', {}, xml(`w:${line}`))));
  return xml(
    'w:footnotes',
    textNamespaces,
    xmlLines(
      separator(-1, 'separator', 'separator'),
      separator(0, 'continuationSeparator', 'continuationSeparator'),
      ...renderNotes(page),
    ),
  );
}

function writeSettings(): Xml {
  const marks = [-1, 0].map(id => xml('w:footnote', { 'w:id': id }));
  const mode = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': '15',
  };
  return xml(
    'w:settings',
    { 'xmlns:w': mainNamespace },
    value('w:defaultTabStop', 720),
    xml('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    xml('w:footnotePr', {}, marks),
    xml('w:compat', {}, xml('w:compatSetting', mode)),
  );
}

function writeTypes({ media }: DocxPackage): Xml {
  const types = new Map(media.map(([file, { mediaType }]) => [file.split('.').at(-1) ?? '', mediaType]));
  return xml(
    'Types',
    { xmlns: `${packageNamespace}/content-types` },
    xmlLines(
      xml('Default', {
        Extension: 'rels',
        ContentType: `application/vnd.openxmlformats-package.relationships+xml`,
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...types].map(([Extension, ContentType]) => xml('Default', { Extension, ContentType })),
      ...Object.values(parts)
        .filter(({ type }) => type !== 'application/xml')
        .map(({ path, type }) => xml('Override', { PartName: `/${path}`, ContentType: type })),
    ),
  );
}

function packageRelations(): Xml {
  const core = `${packageNamespace}/relationships/metadata/core-properties`;
  return relations([
    partRelation('rId1', 'officeDocument', parts.document.path),
    xml('Relationship', { Id: 'rId2', Type: core, Target: parts.core.path }),
    partRelation('rId3', 'extended-properties', parts.app.path),
  ]);
}

function documentRelations(pkg: DocxPackage): Xml {
  return relations([
    partRelation('rId1', 'styles', 'styles.xml'),
    partRelation('rId2', 'settings', 'settings.xml'),
    partRelation('rId3', 'numbering', 'numbering.xml'),
    partRelation('rId4', 'footnotes', 'footnotes.xml'),
    partRelation('rId5', 'customXml', '../customXml/item1.xml'),
    ...pkg.relations('document').map(writeRelation),
  ]);
}

function relations(list: readonly Xml[]): Xml {
  return xml('Relationships', { xmlns: `${packageNamespace}/relationships` }, xmlLines(...list));
}

function writeRelation({ id, type, target }: Relation): Xml {
  const outside = type === 'hyperlink' ? { TargetMode: 'External' } : {};
  return xml('Relationship', { Id: id, Type: `${relationsNamespace}/${type}`, Target: target, ...outside });
}

function partRelation(id: string, type: string, target: string): Xml {
  return xml('Relationship', { Id: id, Type: `${relationsNamespace}/${type}`, Target: target });
}
