import { languageDirection } from '../html/language.ts';
import { type Xml, type XmlContent, xml, xmlLines } from '../xml/write-xml.ts';
import { mainNamespace } from './namespaces.ts';

interface ParagraphStyle {
  id: string;
  /** The name as word processors know it; a name that they know is shown in their own language. */
  name: string;
  next?: string;
  look: { [property: string]: XmlContent };
}

const value = (name: string, of: string | number) => xml(name, { 'w:val': of });
const font = (name: string) => xml('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:cs': name });
const points = (size: number) => [value('w:sz', size * 2), value('w:szCs', size * 2)];
const bold = [xml('w:b'), xml('w:bCs')];
const italic = [xml('w:i'), xml('w:iCs')];
const quiet = value('w:color', '595959');
const space = (before: number, after: number) =>
  xml('w:spacing', { 'w:before': before * 20, 'w:after': after * 20 });
const indent = (left: number, right = 0) =>
  xml('w:ind', { 'w:left': left * 20, ...(right > 0 && { 'w:right': right * 20 }) });
const line = (side: string, colour: string) =>
  xml(`w:${side}`, { 'w:val': 'single', 'w:sz': 8, 'w:space': 4, 'w:color': colour });
const sans = 'Calibri';

/** Each with the properties of its paragraphs (`p`) and of its text (`r`), both in the order of the schema. */
const paragraphStyles: ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    look: { p: [xml('w:keepNext'), space(0, 6)], r: [font(sans), bold, points(26)] },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Byline',
    look: { p: space(0, 10), r: [font(sans), quiet, points(14)] },
  },
  { id: 'Byline', name: 'Byline', look: { p: space(0, 14), r: [font(sans), bold, points(11)] } },
  ...[1, 2, 3, 4].map(level => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    look: {
      p: [xml('w:keepNext'), xml('w:keepLines'), space(16, 5), value('w:outlineLvl', level - 1)],
      r: [font(sans), bold, points([18, 16, 13, 12][level - 1] ?? 12)],
    },
  })),
  { id: 'Quote', name: 'Quote', look: { p: [space(6, 6), indent(28, 28)], r: italic } },
  {
    id: 'IntenseQuote',
    name: 'Intense Quote',
    look: {
      p: [xml('w:pBdr', {}, line('top', '7F7F7F'), line('bottom', '7F7F7F')), space(12, 8), indent(28, 28)],
      r: [font(sans), bold, points(14)],
    },
  },
  { id: 'Attribution', name: 'Attribution', look: { p: [space(0, 8), indent(28, 28)], r: quiet } },
  { id: 'ListParagraph', name: 'List Paragraph', look: { p: space(0, 4), r: null } },
  { id: 'Figure', name: 'Figure', look: { p: space(8, 4), r: null } },
  { id: 'Caption', name: 'caption', look: { p: space(2, 8), r: [font(sans), quiet, points(10)] } },
  { id: 'Credit', name: 'Credit', look: { p: space(0, 10), r: [font(sans), quiet, points(9)] } },
  {
    id: 'SourceCode',
    name: 'Source Code',
    look: {
      p: [xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'F2F2F2' }), space(6, 10)],
      r: [font('Consolas'), points(10)],
    },
  },
  {
    id: 'Embed',
    name: 'Embed',
    look: { p: [xml('w:pBdr', {}, line('left', '7F7F7F')), space(6, 6), indent(10)], r: null },
  },
  {
    id: 'BoxTitle',
    name: 'Box Title',
    look: {
      p: [xml('w:keepNext'), xml('w:pBdr', {}, line('top', '7F7F7F')), space(12, 4)],
      r: [font(sans), bold, points(12)],
    },
  },
  {
    id: 'Divider',
    name: 'Divider',
    look: { p: [xml('w:pBdr', {}, line('bottom', '7F7F7F')), space(6, 12)], r: null },
  },
  {
    id: 'Spacer',
    name: 'Spacer',
    look: {
      p: xml('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 120, 'w:lineRule': 'exact' }),
      r: points(4),
    },
  },
  { id: 'TableText', name: 'Table Text', look: { p: space(2, 2), r: points(10) } },
  {
    id: 'TableHeader',
    name: 'Table Header',
    look: { p: [xml('w:keepNext'), space(2, 2)], r: [bold, points(10)] },
  },
  { id: 'FootnoteText', name: 'footnote text', look: { p: space(0, 2), r: points(9) } },
  { id: 'SignOff', name: 'Sign-off', look: { p: space(10, 10), r: [italic, quiet] } },
  {
    id: 'EndHeading',
    name: 'End Heading',
    look: { p: [xml('w:keepNext'), space(14, 4)], r: [font(sans), bold, points(11)] },
  },
  { id: 'EndMatter', name: 'End Matter', look: { p: space(0, 4), r: [font(sans), points(10)] } },
];

const characterStyles: [id: string, name: string, look: XmlContent][] = [
  ['Hyperlink', 'Hyperlink', [value('w:color', '0B5394'), value('w:u', 'single')]],
  ['VerbatimChar', 'Verbatim Char', [font('Consolas'), points(10)]],
  ['FootnoteReference', 'footnote reference', value('w:vertAlign', 'superscript')],
  ['Placeholder', 'Placeholder', [italic, quiet]],
];

/** The styles of the document (ECMA-376 17.7), in the language of the article. */
export function writeStyles(language: string): Xml {
  const fromRight = languageDirection(language) === 'rtl';
  const spoken = language || 'en';
  const lang = xml('w:lang', fromRight ? { 'w:val': 'en', 'w:bidi': spoken } : { 'w:val': spoken });
  const text = xml('w:rPrDefault', {}, xml('w:rPr', {}, font('Cambria'), points(11), lang));
  const spacing = xml('w:spacing', { 'w:after': 160, 'w:line': 276, 'w:lineRule': 'auto' });
  const paragraphs = xml('w:pPrDefault', {}, xml('w:pPr', {}, spacing));
  return xml(
    'w:styles',
    { 'xmlns:w': mainNamespace },
    xmlLines(
      xml('w:docDefaults', {}, text, paragraphs),
      xml(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
        value('w:name', 'Normal'),
        xml('w:qFormat'),
      ),
      xml(
        'w:style',
        { 'w:type': 'character', 'w:default': '1', 'w:styleId': 'DefaultParagraphFont' },
        value('w:name', 'Default Paragraph Font'),
        value('w:uiPriority', 1),
        xml('w:semiHidden'),
        xml('w:unhideWhenUsed'),
      ),
      ...paragraphStyles.map(writeParagraphStyle),
      ...characterStyles.map(([id, name, look]) =>
        xml(
          'w:style',
          { 'w:type': 'character', 'w:styleId': id },
          value('w:name', name),
          xml('w:rPr', {}, look),
        ),
      ),
      tableStyle('TableNormal', 'Normal Table', null, true),
      tableStyle('TableGrid', 'Table Grid', tableLines(), false),
    ),
  );
}

function writeParagraphStyle({ id, name, next = 'Normal', look }: ParagraphStyle): Xml {
  const [p, r] = [look['p'] ?? null, look['r'] ?? null];
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    value('w:name', name),
    value('w:basedOn', 'Normal'),
    value('w:next', next),
    xml('w:qFormat'),
    p === null ? null : xml('w:pPr', {}, p),
    r === null ? null : xml('w:rPr', {}, r),
  );
}

function tableStyle(id: string, name: string, borders: Xml | null, isDefault: boolean): Xml {
  const side = (where: string) => xml(`w:${where}`, { 'w:w': 108, 'w:type': 'dxa' });
  const margins = xml('w:tblCellMar', {}, side('left'), side('right'));
  return xml(
    'w:style',
    { 'w:type': 'table', ...(isDefault && { 'w:default': '1' }), 'w:styleId': id },
    value('w:name', name),
    isDefault ? null : value('w:basedOn', 'TableNormal'),
    xml('w:tblPr', {}, xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), borders, margins),
  );
}

function tableLines(): Xml {
  const thin = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'BFBFBF' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return xml(
    'w:tblBorders',
    {},
    sides.map(side => xml(`w:${side}`, thin)),
  );
}
