import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(obeyEscapes).use(remarkFrontmatter).freeze();

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    incrementListMarker: true,
    listItemIndent: 'one',
    // A colon right behind a footnote reference would make the footnote itself of it.
    unsafe: [{ character: ':', before: '\\]', inConstruct: 'phrasing' }],
  })
  .freeze();

/** Reads CommonMark with GitHub's extensions and a YAML front matter. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source);
}

/** Writes what `parseMarkdown` reads. */
export function writeMarkdown(root: Root): string {
  return writer.stringify(root);
}

/**
 * After parsing, remark-gfm looks for addresses in the text once more and makes links of them although they were
 * escaped, which GFM 6.9 does not; what its tokenizer finds by itself is right.
 */
function obeyEscapes(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions =
    data.fromMarkdownExtensions?.flat().map(({ transforms: _, ...rest }) => rest) ?? [];
}
