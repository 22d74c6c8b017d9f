import type { ExportFormat } from './format.ts';
import { rereadFragment } from './html/fragment.ts';
import { parsePage } from './html/page-tree.ts';
import { ninjsItem } from './ninjs/item.ts';
import { wireLimits } from './ninjs/limits.ts';
import { rereadItem } from './ninjs/reread-item.ts';
import { hashOfFile, picturesBeside, picturesFolder } from './pictures-beside.ts';

/** IPTC ninjs 3.1: one news item in JSON, its text as HTML, its pictures in a folder beside the file. */
export const ninjs: ExportFormat = {
  info: { id: 'ninjs', name: 'ninjs 3 (IPTC)', extensions: ['ninjs.json'], mediaType: 'application/json' },
  forDesks: true,
  entries: name => [`${name}.ninjs.json`, picturesFolder(name)],
  limits: wireLimits,
  render: (article, context) => {
    const { files, links } = picturesBeside(context.name, context.pictures);
    const json = JSON.stringify(ninjsItem(article, context, links), null, 2);
    return [{ path: `${context.name}.ninjs.json`, bytes: new TextEncoder().encode(`${json}\n`) }, ...files];
  },
  reread: ([file, ...pictures], sha256) => {
    if (!file) throw new Error('There is no ninjs item.');
    const { fields, body } = rereadItem(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes));
    return { fields, blocks: rereadFragment(parsePage(body), hashOfFile(pictures, sha256)) };
  },
};
