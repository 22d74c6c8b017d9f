import type { ExportFormat } from './format.ts';
import { rereadFragment } from './html/fragment.ts';
import { parsePage } from './html/page-tree.ts';
import { nitfDocument } from './nitf/document.ts';
import { fromNitf } from './nitf/from-nitf.ts';
import { nitfLimits } from './nitf/limits.ts';
import { rereadFields } from './nitf/reread-fields.ts';
import { hashOfFile, picturesBeside, picturesFolder } from './pictures-beside.ts';
import { readXml } from './xml/read-xml.ts';
import { xmlDocument } from './xml/write-xml.ts';

/** IPTC NITF 3.6, which older systems take: the text in its own elements, pictures in a folder beside the file. */
export const nitf: ExportFormat = {
  info: { id: 'nitf', name: 'NITF (IPTC)', extensions: ['nitf.xml'], mediaType: 'application/nitf+xml' },
  forDesks: true,
  entries: name => [`${name}.nitf.xml`, picturesFolder(name)],
  limits: nitfLimits,
  render: (article, context) => {
    const { files, links } = picturesBeside(context.name, context.pictures);
    const bytes = xmlDocument(nitfDocument(article, context, links));
    return [{ path: `${context.name}.nitf.xml`, bytes }, ...files];
  },
  reread: ([file, ...pictures], sha256) => {
    if (!file) throw new Error('There is no NITF document.');
    const root = readXml(file.bytes);
    const page = parsePage(fromNitf(root).source);
    return { fields: rereadFields(root), blocks: rereadFragment(page, hashOfFile(pictures, sha256)) };
  },
};
