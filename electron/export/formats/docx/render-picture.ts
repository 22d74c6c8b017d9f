import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import { creditLine } from '#shared/metadata/credit-line.ts';
import { pageLabels } from '../html/labels.ts';
import { type Xml, xml } from '../xml/write-xml.ts';
import { flowing, group, paragraph, worded } from './paragraph.ts';
import type { Page } from './render-body.ts';
import { textRun } from './render-inline.ts';

/** English Metric Units: 914,400 an inch; pictures are laid out with 96 pixels an inch. */
const unitsAPixel = 9525;
/** The width of the text on the page, 6.5 inches, and what of its height a picture may take. */
const widest = 6.5 * 914_400;
const highest = 8 * 914_400;

/** A picture, or the word that it is not there with its address, with caption and credits below. */
export function renderPicture(image: GalleryItem, page: Page): Xml {
  const credits = page.article.credits
    .filter(credit => image.asset !== null && credit.asset === image.asset)
    .map(credit => worded('Credit', creditLine(credit), page.direction));
  return group(
    'picture',
    image.asset === null ? absent(image, page) : shown(image, image.asset, page),
    image.caption.length === 0 ? null : flowing({ style: 'Caption' }, image.caption, page, page.direction),
    credits,
  );
}

function absent({ address, alt }: GalleryItem, page: Page): Xml {
  const { labels } = pageLabels(page.article.metadata.language);
  const label = textRun({ text: labels.noPicture, marks: [], language: '' }, 'Placeholder');
  const said =
    address === '' ? label : xml('w:hyperlink', { 'r:id': page.pkg.linkTo(page.part, address) }, label);
  const gap = alt === '' ? null : textRun({ text: ' ', marks: [], language: '' }, 'Placeholder');
  const words = alt === '' ? null : textRun({ text: alt, marks: [], language: '' });
  return paragraph({ style: 'Figure' }, alt, page.direction, said, gap, words);
}

function shown({ alt }: GalleryItem, sha256: string, page: Page): Xml {
  const { relation, picture, file } = page.pkg.picture(page.part, sha256);
  const [width, height] = [picture.width * unitsAPixel, picture.height * unitsAPixel];
  const scale = Math.min(1, widest / width, highest / height);
  const size = { cx: Math.max(1, Math.round(width * scale)), cy: Math.max(1, Math.round(height * scale)) };
  const id = page.pkg.nextDrawing();
  const named = { id, name: file, descr: alt === '' ? null : alt };
  const fill = xml(
    'pic:blipFill',
    {},
    xml('a:blip', { 'r:embed': relation }),
    xml('a:stretch', {}, xml('a:fillRect')),
  );
  const shape = xml(
    'pic:spPr',
    {},
    xml('a:xfrm', {}, xml('a:off', { x: 0, y: 0 }), xml('a:ext', size)),
    xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
  );
  const properties = xml('pic:nvPicPr', {}, xml('pic:cNvPr', named), xml('pic:cNvPicPr'));
  const graphic = xml(
    'a:graphic',
    {},
    xml(
      'a:graphicData',
      { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
      xml('pic:pic', {}, properties, fill, shape),
    ),
  );
  const inline = xml(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    xml('wp:extent', size),
    xml('wp:docPr', named),
    graphic,
  );
  return paragraph(
    { style: 'Figure', keepNext: true },
    '',
    'ltr',
    xml('w:r', {}, xml('w:drawing', {}, inline)),
  );
}
