import type { Article } from '#shared/article/article.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { checkArticle } from '../storage/check-article.ts';
import type { Workshop } from '../work/workshop.ts';
import type { ImportBytes } from './import-file.ts';

/** The longest that one file may take, in milliseconds; 100,000 words of Markdown take two to five seconds. */
const limit = 60_000;

/**
 * Has bytes made into an article in another process, whose answer is validated here like any other input: a hostile
 * file at its worst ends that process. `signal` cancels what is under way.
 */
export function importInProcess(workshop: Workshop, signal: AbortSignal): ImportBytes {
  return async ({ fileName, bytes }, order) => {
    const what = `Importing ${fileName}`;
    const advice = 'split the file, or import it as plain text';
    const answer = await workshop.run(
      'import',
      { fileName, bytes, ...order },
      { what, advice, limit, signal },
    );
    if (!answer.ok) return answer;
    const { report, format, pictures } = answer.value;
    const checked: Result<Article> = await checkArticle(answer.value.article);
    if (checked.ok) return success({ article: checked.value, report, format, pictures });
    return failure('defect', `${what} gave no whole article. Nothing was changed; ${advice}.`);
  };
}
