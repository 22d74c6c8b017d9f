import type { ExportFormat } from './format.ts';
import { rereadFragment } from './html/fragment.ts';
import { newsmlLimits } from './newsml-g2/limits.ts';
import { newsItem } from './newsml-g2/news-item.ts';
import { rereadNewsItem } from './newsml-g2/reread-news-item.ts';
import { hashOfFile, picturesBeside, picturesFolder } from './pictures-beside.ts';
import { readXml } from './xml/read-xml.ts';
import { xmlDocument } from './xml/write-xml.ts';

/** IPTC NewsML-G2 2.35: one news item with its text as XHTML inside, its pictures in a folder beside the file. */
export const newsmlG2: ExportFormat = {
  info: {
    id: 'newsml-g2',
    name: 'NewsML-G2 (IPTC)',
    extensions: ['newsml.xml'],
    mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  },
  forDesks: true,
  entries: name => [`${name}.newsml.xml`, picturesFolder(name)],
  limits: newsmlLimits,
  render: (article, context) => {
    const { files, links } = picturesBeside(context.name, context.pictures);
    const item = newsItem(article, context, links);
    return [{ path: `${context.name}.newsml.xml`, bytes: xmlDocument(item) }, ...files];
  },
  reread: ([file, ...pictures], sha256) => {
    if (!file) throw new Error('There is no news item.');
    const item = readXml(file.bytes);
    return {
      fields: rereadNewsItem(item),
      blocks: rereadFragment(item, hashOfFile(pictures, sha256)),
    };
  },
};
