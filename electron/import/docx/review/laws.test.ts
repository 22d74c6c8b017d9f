import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '#shared/article/inline.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { sha256 } from '../../../storage/sha256.ts';
import { para, run } from '../testing/make-docx.ts';
import { readDocx } from '../testing/read-docx.ts';

/** A stretch of a paragraph: text that stays, was put in or was taken out. */
interface Stretch {
  change: 'none' | 'ins' | 'del';
  text: string;
}

// Letters beyond the first plane, and none that an editor's trimming or composing would change.
const anyText = fc.string({
  unit: fc.constantFrom('a', 'é', 'ß', '潮', '𝒳', ' x'),
  minLength: 1,
  maxLength: 6,
});
const anyStretch: fc.Arbitrary<Stretch> = fc.record({
  change: fc.constantFrom('none', 'ins', 'del'),
  text: anyText,
});
/** Begins and ends with a word that stays, so that no paragraph is empty or trimmed. */
const anyParagraph = fc
  .array(anyStretch, { maxLength: 6 })
  .map((within): Stretch[] => [{ change: 'none', text: 'A' }, ...within, { change: 'none', text: 'z' }]);
const anyParagraphs = fc.array(anyParagraph, { minLength: 1, maxLength: 4 });

function toXml({ change, text }: Stretch): string {
  if (change === 'none') return run(text);
  const inner = change === 'ins' ? run(text) : run(text).replaceAll('w:t', 'w:delText');
  return `<w:${change} w:author="Brock Penhallow" w:date="2026-02-03T10:00:00Z">${inner}</w:${change}>`;
}

function toBody(paragraphs: readonly Stretch[][]): string {
  return paragraphs.map(stretches => para('', ...stretches.map(toXml))).join('');
}

function textWithout(change: Stretch['change'], paragraphs: readonly Stretch[][]): string[] {
  return paragraphs.map(stretches =>
    stretches
      .filter(stretch => stretch.change !== change)
      .map(({ text }) => text)
      .join(''),
  );
}

describe('any tracked changes', () => {
  it('give the proposed text when accepted, the original when rejected', async () => {
    await fc.assert(
      fc.asyncProperty(anyParagraphs, async paragraphs => {
        const body = toBody(paragraphs);
        const texts = async (view: 'accepted' | 'rejected') =>
          (await readDocx({ body }, view)).article.body.map(blockText);
        expect(await texts('accepted')).toEqual(textWithout('del', paragraphs));
        expect(await texts('rejected')).toEqual(textWithout('ins', paragraphs));
      }),
    );
  });

  it('are open suggestions that give the proposed text when each is carried out, the last first', async () => {
    await fc.assert(
      fc.asyncProperty(anyParagraphs, async paragraphs => {
        const { article } = await readDocx({ body: toBody(paragraphs) }, 'rejected');
        const texts = new Map(article.body.map(block => [block.id, blockText(block)]));
        for (const { anchor, before, replacement } of [...article.review.suggestions].reverse()) {
          const text = texts.get(anchor.blockId) ?? '';
          const replaced = text.slice(anchor.start, anchor.end);
          expect([replaced, sha256(replaced)]).toEqual([anchor.exact, before]);
          const after = text.slice(0, anchor.start) + inlineText(replacement) + text.slice(anchor.end);
          texts.set(anchor.blockId, after);
        }
        expect([...texts.values()]).toEqual(textWithout('del', paragraphs));
      }),
    );
  });

  it('keep comments on the words that they are about', async () => {
    const anyRange = fc.tuple(fc.nat(3), fc.nat(7), fc.nat(3), fc.nat(7));
    await fc.assert(
      fc.asyncProperty(anyParagraphs, anyRange, async (paragraphs, [a, b, c, d]) => {
        const places = paragraphs.flatMap((stretches, p) => stretches.map((_, s) => [p, s] as const));
        const at = (p: number, s: number) => places[(p * 7 + s) % places.length] ?? [0, 0];
        const [start, end] = [at(a, b), at(c, d)].sort(([p, s], [q, t]) => p - q || s - t);
        const isAt = (place: typeof start, p: number, s: number) => place?.[0] === p && place[1] === s;
        const body = paragraphs
          .map((stretches, p) =>
            para(
              '',
              ...stretches.flatMap((stretch, s) => [
                ...(isAt(start, p, s) ? ['<w:commentRangeStart w:id="1"/>'] : []),
                toXml(stretch),
                ...(isAt(end, p, s) ? ['<w:commentRangeEnd w:id="1"/>'] : []),
              ]),
            ),
          )
          .join('');
        const { article } = await readDocx({
          body,
          comments: `<w:comment w:id="1">${para('', 'Well')}</w:comment>`,
        });
        const within = paragraphs.map((stretches, p) =>
          stretches.filter((_, s) => !isBefore([p, s], start ?? [0, 0]) && !isBefore(end ?? [0, 0], [p, s])),
        );
        const exact = textWithout('del', within.slice(start?.[0], (end?.[0] ?? 0) + 1)).join('\n');
        expect(article.review.threads.map(({ anchor }) => anchor.exact)).toEqual([exact]);
      }),
    );
  });
});

function isBefore([p, s]: readonly [number, number], [q, t]: readonly [number, number]): boolean {
  return p < q || (p === q && s < t);
}
