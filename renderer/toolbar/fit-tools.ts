interface Fitting {
  rank: number;
  group: string;
}

/** Widths in CSS pixels of a tool and of the gap with a line between two groups. */
export const toolWidth = 32;
export const gapWidth = 13;

/** The tools that fit into a width, in their own order: those of the lowest rank. The rest belong into the menu. */
export function fitTools<T extends Fitting>(tools: readonly T[], width: number): readonly T[] {
  const chosen = new Set<T>();
  const groups = new Set<string>();
  let left = width;
  for (const tool of tools.toSorted((a, b) => a.rank - b.rank)) {
    left -= toolWidth + (groups.has(tool.group) ? 0 : gapWidth);
    if (left < 0) break;
    chosen.add(tool);
    groups.add(tool.group);
  }
  return tools.filter(tool => chosen.has(tool));
}
