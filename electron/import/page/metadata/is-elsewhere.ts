import { attribute, type Element } from '#shared/html/tree.ts';
import { namesOf, readShort, standsIn } from '../page-tree.ts';

const outside =
  /(?:^|[\s_-])(?:comments?|comment-\w+|disqus|respond|related\w*|recommend\w*|recirc\w*|sidebar|side-bar|trending|popular|most-?(?:read|viewed)|newsletter|promo\w*|teasers?|read-?(?:more|next)|more-(?:from|stories)|up-?next|widgets?)(?=$|[\s_-])/i;

/** Whether an element belongs to something else on the page: comments, other articles, a column at the side. */
export function isElsewhere(element: Element): boolean {
  return isOutside(element) || standsIn(element, isOutside, 30);
}

function isOutside(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'nav') return true;
  // What is short at the side of a text is about it: who wrote it and when.
  if (tagName === 'aside' && readShort(element, 200) === '') return !/author|byline/i.test(namesOf(element));
  if (tagName === 'html' || tagName === 'body' || tagName === 'article' || tagName === 'main') return false;
  return outside.test(namesOf(element)) || /\bComment$|UserComments/.test(attribute(element, 'itemtype'));
}
