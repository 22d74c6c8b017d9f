import type { Article } from '#shared/article/article.ts';
import type { Time } from '#shared/clock.ts';
import { instantInWords } from '#shared/metadata/instant-in-words.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ExportFormat } from './formats/format.ts';

/** Refuses public formats while the embargo of an article holds; formats for desks carry it with them. */
export function keepEmbargo(
  { metadata: { embargo } }: Article,
  formats: readonly Pick<ExportFormat, 'info' | 'forDesks'>[],
  now: Time,
): Result<undefined> {
  const open = formats.filter(({ forDesks }) => !forDesks);
  // Both are UTC in one form, so they can be compared as they stand.
  if (embargo === '' || now >= embargo || open.length === 0) return success(undefined);
  const until = instantInWords(embargo, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const names = new Intl.ListFormat('en-GB').format(open.map(({ info }) => info.name));
  return failure(
    'embargoed',
    `This article is under embargo until ${until}, and ${names} would make it public. Nothing was exported; wait, or override the embargo if you may.`,
  );
}
