import type { Heading } from '#shared/article/blocks/heading.ts';

/**
 * How a page's headings become those of a body, which has 2 to 4. A single h1 in front is the page's title, beside
 * which h2 stays 2; a page with several counts its sections from h1.
 */
export function headingLevels(names: readonly string[]): (name: string) => Heading['level'] {
  const tops = names.filter(name => name === 'h1').length;
  const shift = tops > 1 || (tops === 1 && names[0] !== 'h1') ? 1 : 0;
  return name => {
    const level = Number(name.slice(1)) + shift;
    return level <= 2 ? 2 : level === 3 ? 3 : 4;
  };
}
