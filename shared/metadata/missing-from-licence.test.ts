import { describe, expect, it } from 'vitest';
import { newCredit } from '#shared/article/credit.ts';
import { missingFromLicence } from './missing-from-licence.ts';

const bare = newCredit('01ARZ3NDEKTSV4RRFFQ69G5FAV', 'image', '');

describe('missingFromLicence', () => {
  it('asks a bare “Creative Commons” for everything', () => {
    const all = ['the creator', 'the licence version', 'the source', 'the licence address'];
    expect(missingFromLicence({ ...bare, line: 'Image credit: Creative Commons.' })).toEqual(all);
    expect(missingFromLicence({ ...bare, licence: { name: 'CC BY-SA', version: '', url: '' } })).toEqual(all);
  });

  it('asks only for what is not there', () => {
    const credit = {
      ...bare,
      creator: 'A. Nonymous',
      licence: { name: 'CC BY', version: '4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    };
    expect(missingFromLicence(credit)).toEqual(['the source']);
    expect(missingFromLicence({ ...credit, source: 'Example archive' })).toEqual([]);
    expect(missingFromLicence({ ...credit, source: '  ' })).toEqual(['the source']);
  });

  it('asks other licences, and what is in the public domain, for nothing', () => {
    expect(missingFromLicence(bare)).toEqual([]);
    expect(missingFromLicence({ ...bare, line: 'Photo: the author. Account no. 12 CC' })).toEqual([]);
    expect(missingFromLicence({ ...bare, licence: { name: 'CC0', version: '1.0', url: '' } })).toEqual([]);
    expect(missingFromLicence({ ...bare, line: 'Creative Commons Zero' })).toEqual([]);
  });
});
