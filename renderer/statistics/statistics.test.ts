import { describe, expect, it } from 'vitest';
import { p } from '#shared/testing/builders.ts';
import { measureBody, measureText } from './count-text.ts';
import { articleProgress, readWords, sessionProgress } from './progress.ts';
import { describeReadingTime, paceOf } from './reading-time.ts';

describe('the length of a text', () => {
  it('counts words, characters, sentences and paragraphs', () => {
    expect(measureText('It rained. Did it? It did!\nThen not.')).toEqual({
      words: 8,
      characters: 35,
      charactersWithoutSpaces: 29,
      sentences: 4,
      paragraphs: 2,
    });
  });

  it('counts what a reader sees as one character once', () => {
    expect(measureText('e\u0301👩‍👩‍👧').characters).toBe(2);
  });

  it('finds the words and sentences of Chinese and Japanese', () => {
    expect(measureText('我们今天去港口。天气很好。')).toMatchObject({ sentences: 2, characters: 13 });
    const { words } = measureText('我们今天去港口。');
    expect(words).toBeGreaterThan(2);
    expect(words).toBeLessThan(8);
  });

  it('takes a body for the sum of its paragraphs and an empty one for nothing', () => {
    expect(measureBody([p('One two.'), p(''), p('Three.')])).toMatchObject({ words: 3, paragraphs: 2 });
    expect(measureBody([])).toMatchObject({ words: 0, paragraphs: 0, sentences: 0 });
  });
});

describe('reading time', () => {
  it('follows the pace of the language', () => {
    expect(describeReadingTime(2280, 'en-GB')).toBe('10 min');
    expect(describeReadingTime(1790, 'de')).toBe('10 min');
    expect(paceOf('tlh')).toBe(184);
  });

  it('is told in seconds, minutes and hours', () => {
    expect(describeReadingTime(0, 'en')).toBe('0 s');
    expect(describeReadingTime(1, 'en')).toBe('under 5 s');
    expect(describeReadingTime(100, 'en')).toBe('25 s');
    expect(describeReadingTime(228 * 125, 'en')).toBe('2 h 5 min');
  });
});

describe('targets', () => {
  it('are under, reached and over', () => {
    const target = { least: 100, most: 120 };
    expect(articleProgress(50, target)).toMatchObject({
      state: 'under',
      done: 0.5,
      text: '50 of 100–120 words',
    });
    expect(articleProgress(110, target)).toMatchObject({ state: 'reached', done: 1 });
    expect(articleProgress(121, target)).toMatchObject({ state: 'over' });
  });

  it('may have one end only', () => {
    expect(articleProgress(50, { least: null, most: 80 })?.state).toBe('reached');
    expect(articleProgress(81, { least: null, most: 80 })?.state).toBe('over');
    expect(articleProgress(5000, { least: 80, most: null })?.state).toBe('reached');
    expect(articleProgress(5, { least: null, most: null })).toBeNull();
  });

  it('count a session that cut more than it wrote as nothing written', () => {
    expect(sessionProgress(-20, 500)).toMatchObject({ done: 0, text: '0 of 500 this session' });
  });

  it('are read as people write numbers', () => {
    expect(readWords('1,500')).toBe(1500);
    expect(readWords(' ')).toBeNull();
    expect(readWords('many')).toBeUndefined();
    expect(readWords('0')).toBeUndefined();
  });
});
