import { compileQuery } from '#shared/find/matcher.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';

/** Searches with regular expressions on a thread of its own, which can be ended when one does not come to an end. */
addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  answer({ id: data.id, kind: 'begun' });
  const compiled = compileQuery(data.query);
  if (!compiled.ok) {
    answer({ id: data.id, kind: 'done', matches: [] });
    return;
  }
  const { value: matcher } = compiled;
  const matches = data.texts.flatMap((text, index) =>
    matcher.find({ text }).map(match => ({ ...match, index })),
  );
  answer({ id: data.id, kind: 'done', matches });
});

function answer(message: SearchAnswer): void {
  postMessage(message);
}
