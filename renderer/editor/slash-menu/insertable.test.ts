import { describe, expect, it } from 'vitest';
import { findInsertables, insertables } from './insertable.ts';

const found = (query: string) => findInsertables(query).map(({ command }) => command);

describe('the slash menu', () => {
  it('offers everything before anything is typed', () => {
    expect(found('')).toHaveLength(insertables.length);
  });

  it('finds by the start of any word of the name, and by other names', () => {
    expect(found('quo')).toEqual(['format:quote', 'format:pullQuote']);
    expect(found('h3')).toEqual(['format:heading3']);
    expect(found('SIDE')).toEqual(['format:box']);
    expect(found('zebra')).toEqual([]);
  });
});
