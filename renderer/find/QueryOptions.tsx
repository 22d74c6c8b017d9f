import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import type { FindQuery } from '#shared/find/query.ts';
import { Toggle } from './Toggle.tsx';

interface QueryOptionsProps {
  query: FindQuery;
  onChange: (change: Partial<FindQuery>) => void;
}

/** How a query is meant: its case, whole words, a regular expression. */
export function QueryOptions({ query, onChange }: QueryOptionsProps) {
  const { matchCase, wholeWord, regex } = query;
  return (
    <>
      <Toggle
        icon={CaseSensitive}
        label="Match case"
        letter="C"
        on={matchCase}
        onChange={on => onChange({ matchCase: on })}
      />
      <Toggle
        icon={WholeWord}
        label="Whole words"
        letter="W"
        on={wholeWord}
        onChange={on => onChange({ wholeWord: on })}
      />
      <Toggle
        icon={Regex}
        label="Regular expression"
        letter="R"
        on={regex}
        onChange={on => onChange({ regex: on })}
      />
    </>
  );
}
