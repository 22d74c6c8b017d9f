import { describe, expect, it } from 'vitest';
import type { Response } from '#shared/ipc/contract.ts';
import { failure, success } from '#shared/result.ts';
import { article, asset, p, testOrigin } from '#shared/testing/builders.ts';
import type { Desk } from '../desk.ts';
import { ArticleSession } from './article-session.ts';
import { createPictureDesk } from './picture-desk.ts';

const licence = { name: 'CC BY', version: '4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const ferry = { ...asset('ferry.png', '1'), creator: 'Fictional Photographer', licence };
const bell = asset('bell.png', '2');

function open(chosen: Response<'asset:choose'>) {
  const told: string[] = [];
  const session = new ArticleSession(
    article([p('Text.')], { assets: [bell] }),
    async () => failure('defect', ''),
    {
      setTimeout: () => 0,
      clearTimeout: () => undefined,
      now: () => 0,
    },
  );
  const call = async (method: string) => {
    if (method !== 'asset:choose') throw new Error(`${method} was not expected.`);
    return success(chosen);
  };
  const pictures = createPictureDesk(
    {
      desk: { call: call as Desk['call'], on: () => () => undefined },
      origin: testOrigin(),
      tell: (_kind, text) => told.push(text),
    },
    session,
  );
  return { pictures, session, told };
}

describe('the picture desk', () => {
  it('lists a file once, however often it is chosen, and tells of one that is no picture', async () => {
    const { pictures, session, told } = open([
      { file: 'ferry.png', asset: ferry },
      { file: 'note.txt', error: { code: 'bad-input', message: 'note.txt: this is no picture.' } },
      { file: 'again.png', asset: ferry },
      { file: 'bell.png', asset: { ...bell, fileName: 'other-name.png' } },
    ]);
    expect(await pictures.choose(true)).toEqual([ferry, ferry, bell]);
    expect(session.article.get().assets).toEqual([bell, ferry]);
    expect(told).toEqual(['note.txt: this is no picture.']);
  });

  it('begins a credit with what the file says, and changes that one from then on', async () => {
    const { pictures, session } = open([{ file: 'ferry.png', asset: ferry }]);
    await pictures.choose(false);
    expect(pictures.credit(ferry.sha256)).toBeNull();
    pictures.setCredit(ferry.sha256, { source: 'Fictional Agency' });
    pictures.setCredit(ferry.sha256, { year: '2026' });
    expect(session.article.get().credits).toMatchObject([
      {
        kind: 'image',
        asset: ferry.sha256,
        creator: 'Fictional Photographer',
        source: 'Fictional Agency',
        year: '2026',
        licence,
      },
    ]);
  });
});
