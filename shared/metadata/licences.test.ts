import { describe, expect, it } from 'vitest';
import { licenceName } from './credit-line.ts';
import { knownLicence, licenceAt, licences } from './licences.ts';

describe('licences', () => {
  it('has every version of the six licences, and tells any two apart', () => {
    for (const version of ['4.0', '3.0', '2.5', '2.0']) {
      const named = licences.filter(one => one.version === version).map(one => one.name);
      expect(named).toEqual(['CC BY', 'CC BY-SA', 'CC BY-ND', 'CC BY-NC', 'CC BY-NC-SA', 'CC BY-NC-ND']);
    }
    expect(new Set(licences.map(licenceName)).size).toBe(licences.length);
  });

  it('gives the order of the words in version 1.0 as that version has it', () => {
    expect(licenceAt('https://creativecommons.org/licenses/by-nd-nc/1.0/')?.name).toBe('CC BY-ND-NC');
    expect(licenceAt('https://creativecommons.org/licenses/by-nc-nd/1.0/')).toBeNull();
  });

  it('knows a licence by its address, however that is written', () => {
    for (const address of [
      'http://creativecommons.org/licenses/by-sa/3.0',
      'https://www.creativecommons.org/licenses/by-sa/3.0/legalcode',
      'https://creativecommons.org/licenses/by-sa/3.0/deed.de',
    ])
      expect(licenceAt(address)).toMatchObject({ name: 'CC BY-SA', version: '3.0' });
    expect(licenceAt('https://example.org/creativecommons.org/licenses/by/4.0/')).toBeNull();
    expect(licenceAt('https://creativecommons.org.example.org/licenses/by/4.0/')).toBeNull();
  });

  it('does not take a licence for a known one when a part of it differs', () => {
    expect(knownLicence({ name: 'CC BY', version: '4.0', url: '' })).toBeNull();
    expect(knownLicence({ name: 'Own work', version: '', url: '' })?.kind).toBe('own');
  });
});
