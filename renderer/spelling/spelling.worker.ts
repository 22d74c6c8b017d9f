import { checkText, type Stretch } from './check-text.ts';
import { WordList } from './hunspell/word-list.ts';
import { type LanguageChecker, languageChecker } from './language-checker.ts';
import { type DictionaryName, dictionariesFor } from './languages.ts';
import type { Answer, Question } from './protocol.ts';

interface Spoken {
  checker: LanguageChecker;
  segmenter: Intl.Segmenter;
}

const lists = new Map<DictionaryName, Promise<WordList>>();
const languages = new Map<string, Promise<Spoken | null>>();

self.onmessage = (event: MessageEvent<Question>) => {
  const { number } = event.data;
  answer(event.data).then(
    given => self.postMessage(given),
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      self.postMessage({ number, kind: 'failed', why } satisfies Answer);
    },
  );
};

async function answer(question: Question): Promise<Answer> {
  const { number } = question;
  if (question.kind === 'suggest') {
    const spoken = await speak(question.language);
    return { number, kind: 'suggested', words: spoken?.checker.suggest(question.word) ?? [] };
  }
  const known = new Set(question.known);
  const wrong: Stretch[][] = [];
  for (const { text, passages } of question.texts) {
    const found: Stretch[] = [];
    for (const passage of passages) {
      const spoken = await speak(passage.language);
      if (spoken) found.push(...checkText(text, passage, { ...spoken, known }));
    }
    wrong.push(found);
  }
  return { number, kind: 'checked', wrong };
}

/** Null for a language without a dictionary. */
function speak(language: string): Promise<Spoken | null> {
  let spoken = languages.get(language);
  if (!spoken) {
    spoken = learn(language);
    languages.set(language, spoken);
    // A dictionary that could not be read is asked for again.
    spoken.catch(() => languages.delete(language));
  }
  return spoken;
}

async function learn(language: string): Promise<Spoken | null> {
  const names = dictionariesFor(language);
  if (names.length === 0) return null;
  const checker = languageChecker(language, await Promise.all(names.map(loadList)));
  return { checker, segmenter: new Intl.Segmenter(language, { granularity: 'word' }) };
}

function loadList(name: DictionaryName): Promise<WordList> {
  let list = lists.get(name);
  if (!list) {
    list = Promise.all([read(name, 'aff'), read(name, 'dic')]).then(([aff, dic]) => new WordList(aff, dic));
    lists.set(name, list);
    list.catch(() => lists.delete(name));
  }
  return list;
}

async function read(name: DictionaryName, kind: 'aff' | 'dic'): Promise<string> {
  const answer = await fetch(new URL(`/dictionaries/${name}/index.${kind}`, self.location.origin));
  if (!answer.ok) throw new Error(`The dictionary ${name} is missing from this copy of Galley.`);
  return answer.text();
}
