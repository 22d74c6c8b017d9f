import { describe, expect, it } from 'vitest';
import { aside, gallery, image, li, nested, p, testOrigin, ul } from '#shared/testing/builders.ts';
import { renewInnerIds, withId } from './block-ids.ts';

describe('renewInnerIds', () => {
  it('gives a copy of a box ids of its own for all that is in it', () => {
    const box = aside('Box', ul(li('a', nested('bulleted', li('b')))), gallery(image('', '')), p('c'));
    const copy = renewInnerIds(box, testOrigin(0.1).newId);
    const idsIn = (value: unknown) => [...JSON.stringify(value).matchAll(/"id":"(\w+)"/g)].map(hit => hit[1]);
    expect(copy.id).toBe(box.id);
    expect(idsIn(copy)).toHaveLength(7);
    expect(idsIn(copy.blocks).filter(id => idsIn(box).includes(id))).toEqual([]);
  });
});

describe('withId', () => {
  it('changes the id inside a block of an unknown type, too', () => {
    const raw = { type: 'chart', id: p().id };
    const [id] = [p().id];
    expect(withId({ type: 'unsupported', id: raw.id, raw }, id)).toEqual({
      type: 'unsupported',
      id,
      raw: { type: 'chart', id },
    });
  });
});
