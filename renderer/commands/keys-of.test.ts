import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it.each([
  ['MacIntel', '⌥⌘F', '⌘K'],
  ['Win32', 'Ctrl+H', 'Ctrl+K'],
])('says on %s by which keys a command is called there', async (platform, replace, palette) => {
  vi.stubGlobal('navigator', { platform });
  const { keysOf } = await import('./keys-of.ts');
  expect(keysOf('find:replace')).toBe(replace);
  expect(keysOf('go:palette')).toBe(palette);
  expect(keysOf('article:duplicate')).toBe('');
});
