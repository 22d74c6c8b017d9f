import { z } from 'zod';
import { articleSchema } from '#shared/article/article.ts';
import { idSchema, timeSchema } from '#shared/clock.ts';

const { shape } = articleSchema;
const nameSchema = z.string().trim().min(1).max(120);

/** What an article of a kind begins with: fields and body, without what belongs to one article alone. */
export const templateSchema = z.looseObject({
  id: idSchema,
  name: nameSchema,
  at: timeSchema,
  fields: z.looseObject({
    profile: shape.profile,
    headline: shape.headline,
    dek: shape.dek,
    byline: shape.byline,
    signOff: shape.signOff,
    authors: shape.authors,
    metadata: shape.metadata,
    ednote: z.string(),
    plannedWords: shape.workflow.shape.plannedWords,
  }),
  body: shape.body,
});
export type Template = z.infer<typeof templateSchema>;

/** A text that is typed again and again; its lines become paragraphs. */
export const snippetSchema = z.looseObject({
  id: idSchema,
  name: nameSchema,
  text: z.string().min(1).max(20_000),
});
export type Snippet = z.infer<typeof snippetSchema>;

/** Templates and snippets as `templates.json` holds them, of a person or of a desk; the same form is shared as a file. */
export const kitSchema = z.looseObject({
  schemaVersion: z.literal(1),
  templates: z.array(templateSchema).max(1000),
  snippets: z.array(snippetSchema).max(5000),
});
export type Kit = z.infer<typeof kitSchema>;

export function emptyKit(): Kit {
  return { schemaVersion: 1, templates: [], snippets: [] };
}

/** A kit with what another one brings under new ids, so that nothing takes the place of anything. */
export function mergeKits(kit: Kit, brought: Kit, newId: () => string): Kit {
  return {
    ...kit,
    templates: [...kit.templates, ...brought.templates.map(one => ({ ...one, id: newId() }))],
    snippets: [...kit.snippets, ...brought.snippets.map(one => ({ ...one, id: newId() }))],
  };
}
