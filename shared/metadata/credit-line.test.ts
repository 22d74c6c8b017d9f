import { describe, expect, it } from 'vitest';
import { creditLine } from './credit-line.ts';

const unknown = { line: '', creator: '', source: '', licence: { name: '', version: '', url: '' } };

describe('creditLine', () => {
  it('prints the line that an editor wrote', () => {
    expect(creditLine({ ...unknown, line: 'Photo: a reader', creator: 'Somebody' })).toBe('Photo: a reader');
  });

  it('is made from creator, source and licence where there is no line', () => {
    const licence = {
      name: 'CC BY-SA',
      version: '4.0',
      url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    };
    expect(creditLine({ ...unknown, creator: 'Bo', source: 'Saltmarsh Archive', licence })).toBe(
      'Bo / Saltmarsh Archive / CC BY-SA 4.0',
    );
  });

  it('is empty when nothing is known', () => {
    expect(creditLine(unknown)).toBe('');
  });
});
