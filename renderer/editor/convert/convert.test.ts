import fc from 'fast-check';
import { $createTextNode, $getRoot, $isElementNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { anyBody } from '#shared/testing/arbitrary-body.ts';
import { li, link, p, quote, text, ul } from '#shared/testing/builders.ts';
import { openBody } from '../testing/open-body.ts';

describe('an article in the editor', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anyBody, body => {
        expect(openBody(body).reader.read()).toEqual(body);
      }),
      { numRuns: 1000 },
    );
    // A thousand editors take seconds on a busy machine; the limit is for a test that hangs.
  }, 60_000);

  it('keeps fields that this version does not know', () => {
    const body: Block[] = [
      { ...p({ ...text('a'), voice: 'low' }, { ...text('b'), voice: 'high' }), tone: 3 },
      { ...quote('said'), attribution: 'A. Nonymous', continues: true, source: 'tape' },
      { ...ul({ ...li('one'), weight: 7 }), shape: { wide: true } },
      p({ ...link('https://example.org', 'here'), rel: 'nofollow' }),
      { type: 'unsupported', id: p().id, raw: { type: 'chart', id: 'x', series: [1, { y: 2 }] } },
    ];
    expect(openBody(body).reader.read()).toEqual(body);
  });

  it('is empty when nothing was written into it', () => {
    expect(openBody([]).reader.read()).toEqual([]);
  });

  it('turns a link that leads where it may not into its text', () => {
    const [block] = openBody([p(link('javascript:alert(1)', 'click'))]).reader.read();
    expect(block).toMatchObject({ content: [text('click')] });
  });
});

describe('BodyReader', () => {
  it('gives the same objects for blocks that were not touched, and the new text for the one that was', () => {
    const body = Array.from({ length: 50 }, (_, i) => p(`Paragraph ${i}`));
    const { editor, reader } = openBody(body);
    const before = reader.read();
    editor.update(
      () => {
        const node = $getRoot().getChildAtIndex(20);
        if ($isElementNode(node)) node.append($createTextNode('!'));
      },
      { discrete: true },
    );
    const after = reader.read();
    expect(after[20]).toMatchObject({ id: body[20]?.id, content: [text('Paragraph 20!')] });
    expect(after.filter((block, i) => block !== before[i])).toHaveLength(1);
  });
});
