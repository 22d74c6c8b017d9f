import { z } from 'zod';
import { failure, type Result, success } from '#shared/result.ts';
import { type Article, articleSchema, schemaVersion } from './article.ts';
import { migrate } from './migrations/migrate.ts';
import { blockToStored, inlineToStored } from './stored-form.ts';

const storedSchema = z.looseObject({ schemaVersion: z.int().min(1) });

/**
 * Reads a stored article: migrates it from an earlier version and keeps what is unknown, blocks and parts of texts as
 * `unsupported`. Fails with `newer-version` when a later Galley wrote it in a way this one cannot read, with `damaged`
 * otherwise.
 */
export function parseArticle(stored: unknown): Result<Article> {
  const versioned = storedSchema.safeParse(stored);
  if (!versioned.success) {
    return failure('damaged', 'This is not a Galley article: it carries no schema version.');
  }
  const version = versioned.data.schemaVersion;
  if (version > schemaVersion) {
    return failure(
      'newer-version',
      `This article was written by a newer Galley (schema ${version}, this one knows ${schemaVersion}). Nothing was changed; open it with the newer version.`,
    );
  }
  const parsed = articleSchema.safeParse(migrate(versioned.data));
  if (parsed.success) return success(parsed.data);
  return failure('damaged', `The article does not have the expected form: ${firstProblem(parsed.error)}`);
}

/** The value that is written to disk or into an exported JSON file: what is `unsupported` gets its own form back. */
export function articleToStored(article: Article): Record<string, unknown> {
  const suggestions = article.review.suggestions.map(suggestion => ({
    ...suggestion,
    replacement: inlineToStored(suggestion.replacement),
  }));
  return {
    ...article,
    body: article.body.map(blockToStored),
    review: { ...article.review, suggestions },
  };
}

/** The text of an article file: JSON with two spaces, ending in a line feed. */
export function serializeArticle(article: Article): string {
  return `${JSON.stringify(articleToStored(article), null, 2)}\n`;
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}.` : 'unknown.';
}
