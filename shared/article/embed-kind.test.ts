import { describe, expect, it } from 'vitest';
import { embedKind } from './embed-kind.ts';

describe('embedKind', () => {
  it('knows services also by their subdomains, and nobody who only looks like them', () => {
    expect(embedKind('https://www.youtube.com/watch?v=1')).toBe('video');
    expect(embedKind('https://open.spotify.com/episode/1')).toBe('audio');
    expect(embedKind('https://notx.com/a')).toBe('link');
    expect(embedKind('https://x.com.example.org/a')).toBe('link');
  });

  it('reads the ending of a file', () => {
    expect(embedKind('https://example.org/report.PDF?page=2')).toBe('document');
    expect(embedKind('https://www.google.com/maps/place/1')).toBe('map');
  });
});
