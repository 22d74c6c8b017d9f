import { describe, expect, it } from 'vitest';
import { exportName } from './export-name.ts';

describe('exportName', () => {
  it('is the slug where the desk gave one', () => {
    expect(exportName({ slug: 'harbour-lights', headline: 'Lights out' })).toBe('harbour-lights');
  });

  it('is made from the headline otherwise, in its own script where it has no Latin letters', () => {
    expect(exportName({ slug: '', headline: 'Lights out: Saltmarsh’s harbour' })).toBe(
      'lights-out-saltmarshs-harbour',
    );
    expect(exportName({ slug: '', headline: 'مرحبا بالعالم' })).toBe('مرحبا-بالعالم');
  });

  it('has a name for an article without one, and for one with a slug that is no name', () => {
    expect(exportName({ slug: '', headline: '' })).toBe('article');
    expect(exportName({ slug: '../..', headline: '…' })).toBe('…');
  });
});
