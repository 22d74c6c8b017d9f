import type { Parents, RootContent } from 'mdast';

/**
 * Footnotes may be defined inside quotations and lists, where an article has none: they move behind the text, in the
 * order in which they stand. Changes the nodes.
 */
export function liftFootnotes(nodes: RootContent[]): RootContent[] {
  const lifted: RootContent[] = [];
  for (const node of nodes) if ('children' in node) takeFrom(node, lifted);
  return [...nodes, ...lifted];
}

function takeFrom(parent: Parents, lifted: RootContent[]): void {
  const left: RootContent[] = [];
  for (const child of parent.children) {
    if ('children' in child) takeFrom(child, lifted);
    if (child.type === 'footnoteDefinition') lifted.push(child);
    else left.push(child);
  }
  if (left.length < parent.children.length) Object.assign(parent, { children: left });
}
