import { allowedHref } from '#shared/article/href.ts';
import { childOf, elementsOf, findAll, type XmlNode } from '../package/xml-node.ts';
import type { Picture, Reading } from './reading.ts';
import type { Sign } from './sentinel.ts';
import { toAside } from './to-aside.ts';

/** Reads a drawing, old or new: pictures, text boxes and lines of it, each as a sign of its place. */
export function readDrawing(node: XmlNode, reading: Reading): Sign[] {
  const signs: Sign[] = [];
  const facts = findAll(node, 'wp:docPr')[0]?.attributes ?? findAll(node, 'v:shape')[0]?.attributes ?? {};
  let alt = isDecorative(node) ? '' : (facts['descr'] || facts['alt'] || facts['title'] || '').trim();
  const walk = (at: XmlNode) => {
    for (const child of elementsOf(at)) {
      if (child.name === 'mc:AlternateContent') {
        const choice = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
        if (choice) walk(choice);
      } else if (child.name === 'w:txbxContent') {
        const key = reading.newKey();
        const blocks = toAside(reading.readBlocks(child), () => reading.newId());
        reading.boxes.set(key, blocks);
        if (blocks.length > 0) signs.push({ kind: 'box', key });
      } else if (child.name === 'a:blip' || child.name === 'v:imagedata') {
        const key = reading.newKey();
        reading.pictures.set(key, readPicture(child, alt, reading));
        alt = '';
        signs.push({ kind: 'picture', key });
      } else if (child.name === 'c:chart' || child.name === 'a:graphicData') {
        if (/chart|diagram/.test(child.attributes['uri'] ?? child.name)) {
          reading.count('chart');
        }
        walk(child);
      } else {
        if (['1', 't', 'true'].includes(child.attributes['o:hr'] ?? ''))
          signs.push({ kind: 'divider', key: '' });
        walk(child);
      }
    }
  };
  walk(node);
  return signs;
}

function isDecorative(node: XmlNode): boolean {
  return findAll(node, 'adec:decorative').some(({ attributes }) => attributes['val'] === '1');
}

/** A picture that lies in the file becomes an asset; one that lies elsewhere is never read. */
function readPicture({ attributes }: XmlNode, alt: string, reading: Reading): Picture {
  const none: Picture = { asset: null, address: '', alt };
  const id =
    attributes['r:embed'] || attributes['r:id'] || attributes['r:link'] || attributes['r:pict'] || '';
  const target = reading.relationships.get(id);
  if (!target) {
    reading.count('picture-missing');
    return none;
  }
  if (target.external) {
    const message =
      'A picture outside of the file was not read; its address is kept where it is one of the web.';
    reading.dropped('external-picture', message, target.target);
    return { ...none, address: allowedHref(target.target) ? target.target : '' };
  }
  const bytes = reading.document.bytes(target.target);
  if (!bytes) {
    reading.count('picture-missing');
    return none;
  }
  const fileName = target.target.split('/').at(-1) ?? target.target;
  const taken = reading.context.takePicture(bytes, fileName);
  if (!taken.ok) {
    reading.lost('picture', `${fileName} was left out: ${taken.error.message}`);
    return none;
  }
  const asset = { ...taken.value, alt };
  if (!reading.assets.has(asset.sha256)) reading.assets.set(asset.sha256, asset);
  return { asset, address: '', alt };
}
