/** Namespaces and media types of Office Open XML (ECMA-376, transitional form, which every program reads). */
export const mainNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

/** What a part with text declares. */
export const textNamespaces = {
  'xmlns:w': mainNamespace,
  'xmlns:r': relationsNamespace,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14',
};

/** The namespace of the fields of an article that a document carries along. */
export const fieldsNamespace = 'urn:galley:fields:1';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of every document: where they stand and what they are. */
export const parts = {
  document: { path: 'word/document.xml', type: `${word}.document.main+xml` },
  styles: { path: 'word/styles.xml', type: `${word}.styles+xml` },
  settings: { path: 'word/settings.xml', type: `${word}.settings+xml` },
  numbering: { path: 'word/numbering.xml', type: `${word}.numbering+xml` },
  footnotes: { path: 'word/footnotes.xml', type: `${word}.footnotes+xml` },
  core: { path: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml' },
  app: {
    path: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  },
  fields: { path: 'customXml/item1.xml', type: 'application/xml' },
  fieldProperties: {
    path: 'customXml/itemProps1.xml',
    type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  },
} as const;
