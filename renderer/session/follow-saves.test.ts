import { describe, expect, it } from 'vitest';
import { summarizeArticle } from '#shared/ipc/article-summary.ts';
import { article, p } from '#shared/testing/builders.ts';
import { withSummary } from './follow-saves.ts';

const at = (id: string, modifiedAt: string, headline = id) => ({
  ...summarizeArticle(article([p('Text.')])),
  id,
  headline,
  modifiedAt,
});
const old = at('old', '2026-01-01T00:00:00.000Z');
const older = at('older', '2025-01-01T00:00:00.000Z');

describe('withSummary', () => {
  it('moves the row of a saved article to its place by time, with its new words', () => {
    const saved = at('older', '2026-01-02T00:00:00.000Z', 'A new headline');
    expect(withSummary([old, older], saved)).toEqual([saved, old]);
  });

  it('adds a row that was not there, also behind all others', () => {
    const oldest = at('oldest', '2020-01-01T00:00:00.000Z');
    expect(withSummary([old, older], oldest)).toEqual([old, older, oldest]);
    expect(withSummary([], oldest)).toEqual([oldest]);
  });
});
