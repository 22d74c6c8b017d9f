/** The id of the element that stands for an article in the list. */
export function optionId(article: string): string {
  return `article-${article}`;
}
