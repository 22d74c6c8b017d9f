import { $getRoot, DELETE_CHARACTER_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { p } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';

describe('Delete', () => {
  it.each([
    ['a conjunct with its vowel sign', 'क्षि'],
    ['a letter with combining marks', 'e\u0323\u0302'],
    ['Tamil', 'நி'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a flag', '🇰🇪'],
  ])('takes %s whole', (_name, cluster) => {
    const { editor } = openBody([p(`क${cluster}का`)]);
    editor.read(() => undefined);
    editor.update(
      () => {
        const text = $getRoot().getAllTextNodes()[0];
        text?.select(1, 1);
      },
      { discrete: true },
    );
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false);
    expect(editor.read(() => $getRoot().getTextContent())).toBe('कका');
  });
});
