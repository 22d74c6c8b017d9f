import { useState } from 'react';
import { expandReplacement } from '#shared/find/expand-replacement.ts';
import type { FindQuery, Replacement } from '#shared/find/query.ts';
import type { Excerpt, Finding } from '#shared/ipc/find.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from './Check.tsx';
import { type Choices, chooseArticle, chooseMatch, chosenIn, isMatchChosen } from './choices.ts';

/** How many matches of an article are shown before one asks for more. */
const shownFirst = 4;

interface FoundInProps {
  finding: Finding;
  name: string;
  query: FindQuery;
  replacement: Replacement;
  choices: Choices;
  /** Only shown, not to be chosen from. */
  readOnly: boolean;
  onChoose: (choices: Choices) => void;
}

/** What was found in one article: each match with the words around it, and what would stand there instead. */
export function FoundIn({ finding, name, query, replacement, choices, readOnly, onChoose }: FoundInProps) {
  const [all, setAll] = useState(false);
  const { total, excerpts } = finding;
  const chosen = chosenIn(choices, finding);
  const shown = all ? excerpts : excerpts.slice(0, shownFirst);
  const more = total - shown.length;
  return (
    <section className="found-in" aria-label={name}>
      <Check
        checked={chosen === total ? true : chosen > 0 ? 'some' : false}
        disabled={readOnly}
        onChange={checked => onChoose(chooseArticle(choices, finding, checked))}
      >
        <span className="found-name" dir="auto">
          {name}
        </span>
        <span className="found-total">{total.toLocaleString('en')}</span>
      </Check>
      <ul>
        {shown.map((excerpt, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a match is known by its number
          <li key={i}>
            <Check
              checked={isMatchChosen(choices, finding, i)}
              disabled={readOnly}
              onChange={checked => onChoose(chooseMatch(choices, finding, i, checked))}
            >
              <Words excerpt={excerpt} query={query} replacement={replacement} />
            </Check>
          </li>
        ))}
      </ul>
      {more > 0 && shown.length < excerpts.length && (
        <Button look="quiet" className="found-more" onClick={() => setAll(true)}>
          Show {excerpts.length === total ? `all ${total}` : `the first ${excerpts.length}`}
        </Button>
      )}
      {more > 0 && shown.length === excerpts.length && (
        <p className="found-note">And {more.toLocaleString('en')} more, chosen with the article.</p>
      )}
    </section>
  );
}

function Words({
  excerpt,
  query,
  replacement,
}: { excerpt: Excerpt } & Pick<FoundInProps, 'query' | 'replacement'>) {
  const { label, before, found, after, groups, named } = excerpt;
  const match = {
    start: 0,
    end: found.length,
    groups: groups.map(group => group ?? undefined),
    named: Object.fromEntries(Object.entries(named).map(([key, group]) => [key, group ?? undefined])),
  };
  return (
    <span className="found-words" dir="auto">
      {label !== '' && <span className="found-label">{label}</span>}
      {before}
      <del>{found}</del>
      <ins>{expandReplacement(replacement, query, match, found)}</ins>
      {after}
    </span>
  );
}
