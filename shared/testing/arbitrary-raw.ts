import fc from 'fast-check';

/** Any JSON object, as a newer version might have written one. */
export const anyRaw: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}$/).filter(key => !['type', 'id', 'raw'].includes(key)),
  fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.record({ type: fc.constant('text'), marks: fc.constant(['odd']) }),
  ),
  { maxKeys: 4, noNullPrototype: true },
);
