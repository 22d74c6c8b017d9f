import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleUri } from '#shared/article/article-uri.ts';
import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import type { Metadata } from '#shared/metadata/metadata.ts';
import type { Library } from './library.ts';
import { articleOf, got, Trial } from './testing/trial-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

async function addWith(library: Library, metadata: Partial<Metadata>, slug = '', headline = 'Bell') {
  const article = articleOf(trial, 'tide');
  return got(
    await library.add({ ...article, slug, headline, metadata: { ...article.metadata, ...metadata } }),
  );
}

describe('content profiles', () => {
  const ours = [{ id: 'ours', name: 'Ours', rules: [] }];

  it('are the built-in ones until the desk saves its own, which come back', async () => {
    const library = await trial.open();
    expect(await library.profiles.list()).toEqual(builtInProfiles);
    got(await library.profiles.save(ours));
    await library.close();
    expect(await (await trial.open()).profiles.list()).toEqual(ours);
  });

  it('are not saved when they contradict themselves, and the ones before stay', async () => {
    const library = await trial.open();
    got(await library.profiles.save(ours));
    const bad = [
      { id: 'x', name: 'X', rules: [{ field: 'dek', need: 'required' as const, least: 9, most: 3 }] },
    ];
    expect(await library.profiles.save(bad)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(await library.profiles.save([...ours, ...ours])).toMatchObject({ ok: false });
    expect(await library.profiles.list()).toEqual(ours);
  });

  it.each(['', '{"schemaVersion": 1, "prof', 'null', '{"schemaVersion": 1, "profiles": [{}]}'])(
    'that are damaged (%j) are set aside and told of, and nothing writes over them',
    async text => {
      const library = await trial.open();
      await writeFile(join(library.folder, 'profiles.json'), text);
      got(await library.profiles.save(ours));
      expect(library.notices.join()).toMatch(/content profiles of this library were damaged.*quarantine/);
      const [time] = await readdir(join(library.folder, 'quarantine'));
      expect(await readFile(join(library.folder, 'quarantine', time ?? '', 'profiles.json'), 'utf8')).toBe(
        text,
      );
      expect(await library.profiles.list()).toEqual(ours);
    },
  );
});

describe('vocabularies', () => {
  const boats = JSON.stringify({
    uri: 'http://vocabulary.example/boats/',
    prefSchemeAlias: 'boats',
    dateReleased: '2026-01-01',
    conceptSet: [{ uri: 'http://vocabulary.example/boats/1', qcode: 'boats:1', prefLabel: { en: 'boat' } }],
  });

  async function file(text: string): Promise<string> {
    await mkdir(trial.root, { recursive: true });
    const path = join(trial.root, 'boats.json');
    await writeFile(path, text);
    return path;
  }

  const namesIn = async (library: Library) => (await library.vocabularies.list()).map(({ name }) => name);

  it('are added from a file, kept with their source, and removed again', async () => {
    const library = await trial.open();
    // With the mark that Windows puts before a text.
    const added = got(await library.vocabularies.add(await file(`\ufeff${boats}`)));
    expect(added).toMatchObject({ name: 'boats-2026-01-01', source: 'boats.json', terms: 1 });
    await library.close();
    const again = await trial.open();
    expect(await namesIn(again)).toEqual(['boats-2026-01-01', 'media-topics-top-level']);
    expect(got(await again.vocabularies.read('boats-2026-01-01')).terms[0]?.uri).toBe('boats:1');
    expect(await again.vocabularies.add(await file(boats))).toMatchObject({
      ok: false,
      error: { code: 'exists' },
    });
    got(await again.vocabularies.remove('boats-2026-01-01'));
    expect(await namesIn(again)).toEqual(['media-topics-top-level']);
  });

  it('leave no trace when the file is something else', async () => {
    const library = await trial.open();
    expect(await library.vocabularies.add(await file('[]'))).toMatchObject({ ok: false });
    expect(await library.vocabularies.add(join(trial.root, 'gone.json'))).toMatchObject({
      ok: false,
      error: { code: 'not-readable' },
    });
    expect(await namesIn(library)).toEqual(['media-topics-top-level']);
  });

  it('that are damaged are set aside and told of, and the others stay in use', async () => {
    const library = await trial.open();
    got(await library.vocabularies.add(await file(boats)));
    await library.close();
    await writeFile(join(library.folder, 'vocabularies', 'boats-2026-01-01.json'), boats.slice(0, 40));
    const again = await trial.open();
    expect(await namesIn(again)).toEqual(['media-topics-top-level']);
    expect(again.notices.join()).toMatch(/vocabulary “boats-2026-01-01” was damaged/);
  });

  it('of a newer Galley are left as they are, and the others stay in use', async () => {
    const library = await trial.open();
    const path = join(library.folder, 'vocabularies', 'boats-2027-01-01.json');
    const newer = '{"schemaVersion":2,"name":"boats-2027-01-01","boats":[]}';
    await mkdir(join(library.folder, 'vocabularies'), { recursive: true });
    await writeFile(path, newer);
    expect(await namesIn(library)).toEqual(['media-topics-top-level']);
    expect(await readFile(path, 'utf8')).toBe(newer);
    expect(library.notices).toEqual([]);
  });

  it('cannot be read by a name that leads out of their folder', async () => {
    const library = await trial.open();
    expect(await library.vocabularies.read('../library')).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('what completes a word', () => {
  it('comes from other articles, those of most articles first, and follows every save', async () => {
    const library = await trial.open();
    await library.readTexts();
    await addWith(library, { keywords: ['ferry', 'tide'] });
    await addWith(library, { keywords: ['tide', 'Éire'] });
    const words = (typed: string) =>
      library.completeTerm('keywords', typed, 10).map(({ name, articles }) => `${name} ${articles}`);
    expect(words('')).toEqual(['tide 2', 'Éire 1', 'ferry 1']);
    expect(words('eir')).toEqual(['Éire 1']);
    const third = await addWith(library, { keywords: ['tidal flat'] });
    expect(words('fl')).toEqual(['tidal flat 1']);
    got(await library.spike.spike(third.id));
    expect(words('fl')).toEqual([]);
  });

  it('is there again after a start, without reading the articles', async () => {
    const library = await trial.open();
    await library.readTexts();
    await addWith(library, { people: [{ name: 'Bo Ek (fictional)', uri: '' }] });
    await library.close();
    const again = await trial.open();
    await again.readTexts();
    expect(again.completeTerm('people', 'ek', 5)).toEqual([
      { name: 'Bo Ek (fictional)', uri: '', articles: 1 },
    ]);
  });
});

describe('a slug', () => {
  it('is told to be another article’s, with one that is free', async () => {
    const library = await trial.open();
    const first = await addWith(library, {}, 'bell', 'The first bell');
    const second = await addWith(library, {}, 'bell-2', 'The second');
    expect(await library.checkSlug(second.id, 'bell')).toEqual({
      takenBy: { id: first.id, headline: 'The first bell' },
      free: 'bell-2',
    });
    expect(await library.checkSlug(first.id, 'bell')).toEqual({ takenBy: null, free: 'bell' });
    expect(await library.checkSlug(second.id, '')).toMatchObject({ takenBy: null });
  });
});

describe('a new version of an article', () => {
  it('points to the old one and the old one to it, with a slug of its own', async () => {
    const library = await trial.open();
    const old = await addWith(library, { published: '2026-01-01', keywords: ['tide'] }, 'bell');
    const { article: newer, unlinked } = got(await library.newVersion(old.id));
    expect(unlinked).toBeNull();
    expect(newer).toMatchObject({ slug: 'bell-2', status: 'draft', revision: 1 });
    expect(newer.metadata).toMatchObject({
      published: '',
      keywords: ['tide'],
      updateChain: [{ relation: 'updates', uri: articleUri(old.id), title: 'Bell' }],
    });
    const marked = got(await library.read(old.id));
    expect(marked.revision).toBe(2);
    expect(marked.metadata).toMatchObject({
      published: '2026-01-01',
      updateChain: [{ relation: 'updatedBy', uri: articleUri(newer.id), title: 'Bell' }],
    });
  });
});
