import type { Article } from '#shared/article/article.ts';
import type { OutlineBlock } from '../../outline/outline.ts';
import type { Picture, RenderContext } from '../format.ts';
import { PageFootnotes } from './footnotes.ts';
import { languageDirection } from './language.ts';
import { lines, Markup } from './markup.ts';
import { type Element, find } from './page-tree.ts';
import { renderBody } from './render-body.ts';
import { renderFootnotes } from './render-footnotes.ts';
import { type HashOf, rereadBody, rereadFootnotes } from './reread-body.ts';

/** The body of an article and its footnotes as HTML that stands in another format; `sourceOf` names its pictures. */
export function renderFragment(
  article: Article,
  context: RenderContext,
  sourceOf: (picture: Picture) => string,
): Markup {
  const direction = languageDirection(article.metadata.language);
  const footnotes = new PageFootnotes(article.body);
  const page = { article, context, direction, footnotes, sourceOf };
  return new Markup(lines(renderBody(page), renderFootnotes(page)).source.trim());
}

/** What such a fragment says; `root` is anything around it. */
export function rereadFragment(root: Element, hashOf: HashOf): OutlineBlock[] {
  return [
    ...rereadBody(find(root, 'div', 'body'), hashOf),
    ...rereadFootnotes(find(root, 'section', 'notes')),
  ];
}
