import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noChoices } from '#shared/exchange/import-choices.ts';
import type { Library } from '../storage/library.ts';
import { sha256 } from '../storage/sha256.ts';
import { got, Trial } from '../storage/testing/trial-library.ts';
import { makeDocx, para } from './docx/testing/make-docx.ts';
import { png } from './docx/testing/png.ts';
import { importBytes } from './import-bytes.ts';
import { ImportTray } from './import-tray.ts';

let trial: Trial;
let library: Library;
beforeEach(async () => {
  trial = await Trial.begin();
  library = await trial.open();
});
afterEach(() => trial.end());

const picture = png(4, 3);
const bytes = makeDocx({
  body:
    para('', 'The water came in.') +
    para('', '<w:r><w:drawing><wp:docPr descr="A quay"/><a:blip r:embed="P"/></w:drawing></w:r>'),
  links: [['P', 'image', 'media/quay.png']],
  files: { 'word/media/quay.png': picture, 'word/media/unused.png': png(9, 9) },
});

describe('a Word document in a library', () => {
  it('has its pictures beside it, those that its text shows', async () => {
    const tray = new ImportTray({
      origin: trial.origin,
      library: async () => library,
      read: () => importBytes,
    });
    const { key } = tray.hand({ fileName: 'estuary.docx', size: bytes.length, bytes });
    expect(got(await tray.look(key, noChoices))).toMatchObject({
      preview: { format: 'Word document', words: 4, pictures: 1, canTakeWhole: false },
    });
    const { id } = got(await tray.add(key, noChoices));
    const article = got(await library.read(id));
    const hash = sha256(picture);
    expect(article).toMatchObject({
      provenance: { format: 'docx', fileName: 'estuary.docx', sha256: sha256(bytes) },
      assets: [{ sha256: hash, fileName: 'quay.png', alt: 'A quay', width: 4, height: 3 }],
    });
    expect(article.body).toMatchObject([{ type: 'paragraph' }, { type: 'image', asset: hash }]);
    expect(sha256(await library.readAsset(id, hash))).toBe(hash);
  });

  it('is known by what is in it, whatever its name', async () => {
    const order = { from: 'auto', whole: false, now: trial.origin.now(), seed: 'x' };
    expect(await importBytes({ bytes, fileName: 'estuary' }, order)).toMatchObject({
      ok: true,
      value: { format: 'docx' },
    });
  });

  it('without any text is not imported, and says so', async () => {
    const order = { from: 'auto', whole: false, now: trial.origin.now(), seed: 'x' };
    const empty = { bytes: makeDocx({ body: para('') }), fileName: 'empty.docx' };
    expect(await importBytes(empty, order)).toMatchObject({
      ok: false,
      error: {
        code: 'empty',
        message: expect.stringMatching(/^empty.docx holds no text.*Nothing was changed/),
      },
    });
  });

  it('is the same article every time', async () => {
    const order = { from: 'auto', whole: false, now: trial.origin.now(), seed: 'x' };
    const source = { bytes, fileName: 'estuary.docx' };
    expect(await importBytes(source, order)).toEqual(await importBytes(source, order));
  });
});
