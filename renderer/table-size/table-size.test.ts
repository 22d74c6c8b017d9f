import { describe, expect, it } from 'vitest';
import { readTableSize } from './table-size.ts';

describe('readTableSize', () => {
  it('reads whole numbers that a table can have', () => {
    expect(readTableSize('1', ' 20 ')).toEqual({ rows: 1, columns: 20 });
    expect(readTableSize('200', '3')).toEqual({ rows: 200, columns: 3 });
  });

  it.each([
    ['', '3'],
    ['0', '3'],
    ['201', '3'],
    ['3', '21'],
    ['2.5', '3'],
    ['-1', '3'],
    ['1e2', '3'],
    ['three', '3'],
  ])('refuses %j rows with %j columns', (rows, columns) => {
    expect(readTableSize(rows, columns)).toBeNull();
  });
});
