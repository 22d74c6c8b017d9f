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

describe('Backspace', () => {
  it.each([
    ['the vowel sign of a Devanagari cluster', 'क्षि', 'क्ष'],
    ['the last letter of a conjunct', 'क्ष', 'क्'],
    ['the virama of a letter', 'क्', 'क'],
    ['the vowel sign of a Tamil letter', 'நி', 'ந'],
    ['the last mark on a letter', 'e\u0323\u0302', 'e\u0323'],
    ['the mark on a digit', '1\u0301', '1'],
    ['the sign of a letter beyond the basic plane', '\u{11103}\u{11127}', '\u{11103}'],
    ['a form with what chose it', '\u8fbb\u{e0100}', ''],
    ['a family whole', '👨‍👩‍👧‍👦', ''],
    ['a flag whole', '🇰🇪', ''],
    ['a keycap whole', '7\ufe0f\u20e3', ''],
    ['a letter that is two code units', '\u{10400}', ''],
  ])('takes %s', (_name, cluster, left) => {
    const { editor } = openBody([p(`क${cluster}का`)]);
    editor.read(() => undefined);
    editor.update(
      () =>
        void $getRoot()
          .getAllTextNodes()[0]
          ?.select(1 + cluster.length, 1 + cluster.length),
      {
        discrete: true,
      },
    );
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    expect(editor.read(() => $getRoot().getTextContent())).toBe(`क${left}का`);
  });
});
