import type { ExportFormat } from './format.ts';
import { blocksToMdast } from './md/blocks-to-mdast.ts';
import { writeFrontMatter } from './md/front-matter.ts';
import { markdownLimits } from './md/limits.ts';
import { writeMarkdown } from './md/processor.ts';
import { rereadMarkdown } from './md/reread-markdown.ts';
import { hashOfFile, picturesBeside, picturesFolder } from './pictures-beside.ts';

/** CommonMark with GitHub's extensions, all fields in a YAML front matter, pictures in a folder beside the file. */
export const md: ExportFormat = {
  info: { id: 'md', name: 'Markdown', extensions: ['md'], mediaType: 'text/markdown' },
  entries: name => [`${name}.md`, picturesFolder(name)],
  limits: markdownLimits,
  render: (article, { name, pictures }) => {
    const { files, links } = picturesBeside(name, pictures);
    const body = writeMarkdown({ type: 'root', children: blocksToMdast(article.body, links) });
    const source = `---\n${writeFrontMatter(article)}---\n${body === '' ? '' : `\n${body}`}`;
    return [{ path: `${name}.md`, bytes: new TextEncoder().encode(source) }, ...files];
  },
  reread: ([file, ...pictures], sha256) => {
    if (!file) throw new Error('There is no Markdown file.');
    const source = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
    return rereadMarkdown(source, hashOfFile(pictures, sha256));
  },
};
