import { attribute, type Element, rawText, walk } from '#shared/html/tree.ts';

/** How much of a page's style sheets is read. */
const mostCharacters = 400_000;
const most = 2000;

/**
 * The classes that the style sheets in a page hide everywhere: rules of one class alone that say `display: none` or
 * `visibility: hidden`, outside `@media` and the like, which hold for some screens only.
 */
export function hiddenClasses(page: Element): Set<string> {
  const hidden = new Set<string>();
  let left = mostCharacters;
  walk(page, element => {
    if (element.tagName !== 'style' || left <= 0) return undefined;
    const media = attribute(element, 'media').toLowerCase();
    if (media !== '' && !/\b(?:all|screen)\b/.test(media)) return 'skip';
    const source = withoutComments(rawText(element).slice(0, left));
    left -= source.length;
    for (const { selectors, body } of topRules(source)) {
      const says = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(body);
      const shows = !says && /(?:^|[;\s])(?:display|visibility)\s*:/i.test(body);
      if (!says && !shows) continue;
      for (const selector of selectors.split(',')) {
        const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
        if (name === undefined) continue;
        if (shows) hidden.delete(name);
        else if (hidden.size < most) hidden.add(name);
      }
    }
    return 'skip';
  });
  return hidden;
}

function withoutComments(source: string): string {
  const [first = '', ...rest] = source.split('/*');
  return [first, ...rest.map(part => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))].join(
    ' ',
  );
}

/** The rules of a style sheet that stand in no other, in order. */
function topRules(source: string): { selectors: string; body: string }[] {
  const rules: { selectors: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '{') {
      if (depth === 0) open = at;
      depth++;
    } else if (sign === '}' && depth > 0) {
      depth--;
      if (depth > 0) continue;
      const selectors = source
        .slice(start, open)
        .replace(/^[\s\S]*;/, '')
        .trim();
      if (!selectors.startsWith('@')) rules.push({ selectors, body: source.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return rules;
}
