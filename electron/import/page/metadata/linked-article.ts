import { foldTitle } from './find-titles.ts';
import { type LinkedNode, texts, typesOf } from './read-json-ld.ts';

const articles =
  /^(?:.*Article|BlogPosting|Blog(?:Post)?|Report|.*Review|Recipe|HowTo|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|OpinionPiece|Posting)$/i;
const pages = /^(?:WebPage|CreativeWork|ItemPage|MediaObject|VideoObject)$/;

/** The node of a page's JSON-LD that is the article: of several the one that has the page's title or address. */
export function findLinkedArticle(
  nodes: readonly LinkedNode[],
  page: { title: string; address: string },
): LinkedNode | null {
  const weighed = nodes
    .map(node => ({ node, weight: weigh(node, page) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return weighed[0]?.node ?? null;
}

function weigh(node: LinkedNode, { title, address }: { title: string; address: string }): number {
  const types = typesOf(node);
  const base = types.some(type => articles.test(type)) ? 10 : types.some(type => pages.test(type)) ? 3 : 0;
  if (base === 0) return 0;
  const [headline = ''] = texts(node['headline'] ?? node['name']);
  const same = headline !== '' && foldTitle(title).includes(foldTitle(headline).slice(0, 60)) ? 6 : 0;
  const here = [node['url'], node['mainEntityOfPage'], node['@id']]
    .flatMap(texts)
    .some(url => address !== '' && url.split('#')[0] === address);
  const has = ['headline', 'datePublished', 'author'].filter(key => node[key] !== undefined).length;
  return base + same + (here ? 4 : 0) + has;
}
