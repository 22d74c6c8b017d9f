import { z } from 'zod';
import { failure, type Result, success } from '#shared/result.ts';
import { type Article, articleSchema, schemaVersion } from './article.ts';
import { isKnownBlockType } from './blocks/block.ts';
import { migrate } from './migrations/migrate.ts';

const storedSchema = z.looseObject({ schemaVersion: z.int().min(1) });
const storedBodySchema = z.looseObject({
  body: z.array(z.looseObject({ type: z.string(), id: z.string() })),
});

/**
 * Reads a stored article: migrates it from an earlier version, keeps unknown blocks as `unsupported`.
 * Fails with `newer-version` when a later Galley wrote it in a way this one cannot read, with `damaged` otherwise.
 */
export function parseArticle(stored: unknown): Result<Article> {
  const versioned = storedSchema.safeParse(stored);
  if (!versioned.success) {
    return failure('damaged', 'This is not a Galley article: it carries no schema version.');
  }
  const newer = versioned.data.schemaVersion > schemaVersion;
  const migrated = newer ? versioned.data : migrate(versioned.data);
  const parsed = articleSchema.safeParse({ ...wrapUnknownBlocks(migrated), schemaVersion });
  if (parsed.success && !newer) return success(parsed.data);
  if (newer) {
    return failure(
      'newer-version',
      `This article was written by a newer Galley (schema ${versioned.data.schemaVersion}, this one knows ${schemaVersion}). Nothing was changed; open it with the newer version.`,
    );
  }
  return failure('damaged', `The article does not have the expected form: ${firstProblem(parsed.error)}`);
}

/** The value that is written to disk or into an exported JSON file: `unsupported` blocks get their own form back. */
export function articleToStored(article: Article): Record<string, unknown> {
  return { ...article, body: article.body.map(block => (block.type === 'unsupported' ? block.raw : block)) };
}

/** The text of an article file: JSON with two spaces, ending in a line feed. */
export function serializeArticle(article: Article): string {
  return `${JSON.stringify(articleToStored(article), null, 2)}\n`;
}

function wrapUnknownBlocks(stored: Record<string, unknown>): Record<string, unknown> {
  const withBody = storedBodySchema.safeParse(stored);
  if (!withBody.success) return stored;
  const body = withBody.data.body.map(block =>
    isKnownBlockType(block.type) && block.type !== 'unsupported'
      ? block
      : { type: 'unsupported', id: block.id, raw: block },
  );
  return { ...stored, body };
}

function firstProblem(error: z.ZodError | undefined): string {
  const issue = error?.issues[0];
  return issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}.` : 'unknown.';
}
