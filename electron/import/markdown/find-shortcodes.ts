import type { RootContent } from 'mdast';

/** What site generators replace when they make a page: Hugo's `{{< figure >}}` and `{{% note %}}`, Liquid's `{% image %}`. */
const shortcode = /\{\{[<%][^{}]{1,2000}?[>%]\}\}|\{%[^{}]{1,2000}?%\}/g;

/** The shortcodes in the running text of a node, as they are written; those in code are what the code is about. */
export function findShortcodes(node: RootContent): string[] {
  return [...runningText(node).matchAll(shortcode)].map(([found]) => found);
}

function runningText(node: RootContent): string {
  if (node.type === 'text' || node.type === 'html') return node.value;
  if (!('children' in node)) return '';
  return node.children.map(runningText).join('');
}
