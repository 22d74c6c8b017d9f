import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PicturePage, Shrinker } from './shrinker.ts';

const size = { width: 320, height: 320 };

/** A PNG as far as its header says what it is. */
function claim(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(32);
  bytes.set(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
  const header = new DataView(bytes.buffer);
  header.setUint32(16, width);
  header.setUint32(20, height);
  return bytes;
}

/** Timers that run out when the test says so. */
const waiting = new Set<{ delay: number; action: () => void }>();
const after = (delay: number, action: () => void) => {
  const timer = { delay, action };
  waiting.add(timer);
  return () => waiting.delete(timer);
};
const passTime = (delay: number) => {
  for (const timer of [...waiting].filter(one => one.delay === delay)) {
    waiting.delete(timer);
    timer.action();
  }
};

let closed: number;
beforeEach(() => {
  waiting.clear();
  closed = 0;
  vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
});

function pageThat(shrink: () => Promise<unknown>, gone: Promise<void> = new Promise(() => undefined)) {
  const close = () => {
    closed += 1;
  };
  return { shrink, gone, close } satisfies PicturePage;
}

/** A shrinker whose pages come in this order. */
function shrinkerOf(...pages: PicturePage[]) {
  const open = vi.fn(async () => {
    const page = pages.shift();
    if (!page) throw new Error('no further page');
    return page;
  });
  return { shrinker: new Shrinker(open, after), open };
}

describe('Shrinker', () => {
  it('makes several pictures with one page, which is closed when nothing more comes', async () => {
    const { shrinker, open } = shrinkerOf(pageThat(async () => claim(320, 200)));
    for (let i = 0; i < 3; i++)
      expect(await shrinker.shrink(claim(900, 900), 'image/png', size)).not.toBeNull();
    expect(open).toHaveBeenCalledTimes(1);
    passTime(30_000);
    expect(closed).toBe(1);
  });

  it('asks for one picture at a time', async () => {
    let [open, most] = [0, 0];
    const { shrinker } = shrinkerOf(
      pageThat(async () => {
        open += 1;
        most = Math.max(most, open);
        await Promise.resolve();
        open -= 1;
        return claim(1, 1);
      }),
    );
    await Promise.all([1, 2, 3].map(() => shrinker.shrink(claim(900, 900), 'image/png', size)));
    expect(most).toBe(1);
  });

  it('gives up a picture that hangs, ends the page, and makes the next with another', async () => {
    const hanging = pageThat(() => new Promise(() => undefined));
    const { shrinker } = shrinkerOf(
      hanging,
      pageThat(async () => claim(9, 9)),
    );
    const first = shrinker.shrink(claim(900, 900), 'image/png', size);
    const second = shrinker.shrink(claim(900, 900), 'image/png', size);
    await vi.waitFor(() => expect(waiting.size).toBe(1));
    passTime(20_000);
    expect(await first).toBeNull();
    expect(closed).toBe(1);
    expect(await second).toEqual(claim(9, 9));
  });

  it('gives up a picture that ends the process of the page', async () => {
    const { shrinker } = shrinkerOf(
      pageThat(() => new Promise(() => undefined), Promise.resolve()),
      pageThat(async () => claim(9, 9)),
    );
    expect(await shrinker.shrink(claim(900, 900), 'image/png', size)).toBeNull();
    expect(await shrinker.shrink(claim(900, 900), 'image/png', size)).toEqual(claim(9, 9));
  });

  it('opens another page when the first has ended while there was nothing to do', async () => {
    let end: () => void = () => undefined;
    const gone = new Promise<void>(done => {
      end = done;
    });
    const answer = async () => claim(9, 9);
    const { shrinker, open } = shrinkerOf(pageThat(answer, gone), pageThat(answer));
    await shrinker.shrink(claim(900, 900), 'image/png', size);
    end();
    await gone;
    expect(await shrinker.shrink(claim(900, 900), 'image/png', size)).toEqual(claim(9, 9));
    expect(open).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['no bytes', 'a text'],
    ['no picture', new Uint8Array([1, 2, 3])],
    ['a picture larger than was asked for', claim(321, 10)],
  ])('takes %s for no answer', async (_what, answer) => {
    const { shrinker } = shrinkerOf(pageThat(async () => answer));
    expect(await shrinker.shrink(claim(900, 900), 'image/png', size)).toBeNull();
  });

  it('gives up a page that does not open, and closes it when it comes after all', async () => {
    let come: (page: PicturePage) => void = () => undefined;
    const opening = new Promise<PicturePage>(done => {
      come = done;
    });
    const shrinker = new Shrinker(() => opening, after);
    const made = shrinker.shrink(claim(900, 900), 'image/png', size);
    await vi.waitFor(() => expect(waiting.size).toBe(1));
    passTime(20_000);
    await expect(made).rejects.toThrow('it took too long');
    come(pageThat(async () => claim(9, 9)));
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it('rejects when no page can be opened, so that the picture can be tried again later', async () => {
    const { shrinker } = shrinkerOf();
    await expect(shrinker.shrink(claim(900, 900), 'image/png', size)).rejects.toThrow('no further page');
  });
});
