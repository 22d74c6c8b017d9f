import type { Inline } from '#shared/article/inline.ts';

/** The characters of program text; it has neither marks nor notes. */
export function codeText(content: readonly Inline[]): string {
  return content
    .map(part => {
      if (part.type === 'break') return '\n';
      if (part.type === 'link') return codeText(part.content);
      return part.type === 'text' || part.type === 'tk' ? part.text : '';
    })
    .join('');
}
