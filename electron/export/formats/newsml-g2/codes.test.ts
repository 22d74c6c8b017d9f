import { expect, it } from 'vitest';
import { ownCode } from './news-item.ts';
import { readOwnCode } from './reread-news-item.ts';

it.each(['', '-', '%2D', 'updates', 'guest editor', 'é:/'])(
  'a code of ours says the name “%s” again',
  name => {
    expect(readOwnCode(ownCode(name))).toBe(name);
  },
);
