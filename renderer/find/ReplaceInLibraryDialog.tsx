import { CaseUpper } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { nameStatus } from '#shared/workflow/name-status.ts';
import { countStatuses } from '../library/list-filter.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { typedText } from '../ui/typed-text.ts';
import { chosenIn, isChosen } from './choices.ts';
import { FindingList } from './FindingList.tsx';
import { LibraryReplacer } from './library-replacer.ts';
import { OutcomeList } from './OutcomeList.tsx';
import { pressOption } from './option-keys.ts';
import { QueryOptions } from './QueryOptions.tsx';
import { Toggle } from './Toggle.tsx';
import './find.css';
import './replace-in-library.css';

const articlesOf = (state: WorkspaceState) => state.articles;

/** Looks for something in all articles, shows what would change, and replaces what is chosen. */
export function ReplaceInLibraryDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const [replacer] = useState(() => new LibraryReplacer(workspace));
  const state = useStore(replacer.state);
  const articles = usePart(workspace.state, articlesOf);
  const writable = usePart(workspace.state, isWritable);
  const statuses = useMemo(() => countStatuses(articles), [articles]);
  useEffect(() => () => replacer.stop(), [replacer]);
  const { phase, query, replacement, progress, failure, findings, choices } = state;
  const isBusy = phase === 'searching' || phase === 'replacing';
  const chosen = findings.reduce((sum, finding) => sum + chosenIn(choices, finding), 0);
  const inArticles = findings.filter(finding => isChosen(choices, finding)).length;
  const search = (event: FormEvent) => {
    event.preventDefault();
    void replacer.search(articles);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    pressOption(event, {
      query,
      replacement,
      ask: replacer.ask.bind(replacer),
      setReplacement: replacer.setReplacement.bind(replacer),
    });
  };
  return (
    <Dialog
      title="Find and replace in the library"
      description={
        writable
          ? 'Each article is kept as a version before anything in it is replaced.'
          : 'This library can only be read: what is found is shown, nothing can be replaced.'
      }
      wide
      onClose={onClose}
    >
      <form className="library-replace" onSubmit={search} onKeyDown={onKeyDown}>
        <fieldset className="library-replace-fields" disabled={phase === 'replacing'}>
          <div className="find-field">
            <input
              type="text"
              aria-label="Find"
              placeholder="Find"
              dir="auto"
              spellCheck={false}
              value={query.text}
              onChange={event => replacer.ask({ text: typedText(event) })}
            />
            <QueryOptions query={query} onChange={change => replacer.ask(change)} />
          </div>
          <div className="find-field">
            <input
              type="text"
              aria-label="Replace with"
              placeholder="Replace with"
              dir="auto"
              spellCheck={false}
              disabled={!writable}
              value={replacement.text}
              onChange={event => replacer.setReplacement({ text: typedText(event) })}
            />
            <Toggle
              icon={CaseUpper}
              label="Keep capitals"
              letter="P"
              on={replacement.keepCase}
              onChange={keepCase => replacer.setReplacement({ keepCase })}
            />
          </div>
          <Choice
            label="In"
            value={state.status === null ? 'all' : `status:${state.status}`}
            options={{
              all: `All ${articles.length.toLocaleString('en')} articles`,
              ...Object.fromEntries(
                statuses.map(([status, count]) => [`status:${status}`, `${nameStatus(status)} (${count})`]),
              ),
            }}
            onChange={value => replacer.setStatus(value === 'all' ? null : value.slice('status:'.length))}
          />
        </fieldset>
        <p className="library-replace-state" role="status" data-problem={failure !== '' || undefined}>
          {failure || describe()}
        </p>
        {isBusy && <progress value={progress.done} max={Math.max(progress.total, 1)} aria-label="Progress" />}
        {phase === 'done' ? (
          <OutcomeList replacer={replacer} articles={articles} />
        ) : (
          <FindingList
            replacer={replacer}
            articles={articles}
            readOnly={!writable || phase === 'replacing'}
          />
        )}
        <footer>
          {isBusy && <Button onClick={() => replacer.stop()}>Stop</Button>}
          {!isBusy && <Button onClick={onClose}>{phase === 'done' ? 'Close' : 'Cancel'}</Button>}
          {(phase === 'asking' || phase === 'searching') && (
            <Button look="primary" type="submit" disabled={isBusy || query.text === ''}>
              Find
            </Button>
          )}
          {phase === 'found' && (
            <Button
              look="primary"
              disabled={!writable || chosen === 0}
              onClick={() => void replacer.replace()}
            >
              Replace {chosen.toLocaleString('en')} {chosen === 1 ? 'match' : 'matches'}
            </Button>
          )}
        </footer>
      </form>
    </Dialog>
  );

  function describe(): string {
    const total = findings.reduce((sum, finding) => sum + finding.total, 0);
    const count = (number: number, one: string, many: string) =>
      `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
    switch (phase) {
      case 'asking':
        return 'Nothing is replaced before you have seen it.';
      case 'searching':
        return `Searching ${count(progress.done, 'article', 'articles')} of ${progress.total.toLocaleString('en')}: ${count(total, 'match', 'matches')} so far.`;
      case 'found': {
        if (total === 0) return 'Not found in any of these articles.';
        const stopped = progress.done < progress.total ? ' The search was stopped before its end.' : '';
        return `${count(total, 'match', 'matches')} in ${count(findings.length, 'article', 'articles')}; ${chosen.toLocaleString('en')} in ${inArticles.toLocaleString('en')} chosen.${stopped}`;
      }
      case 'replacing':
        return `Replacing in article ${Math.min(progress.done + 1, progress.total)} of ${progress.total}.`;
      case 'done': {
        const replaced = state.outcomes.reduce((sum, one) => sum + one.replaced, 0);
        const stopped = progress.done < progress.total ? ' The rest was left as it is.' : '';
        return `Replaced ${count(replaced, 'match', 'matches')} in ${count(state.outcomes.length, 'article', 'articles')}. Each is kept in its history as it was before, and can be brought back here.${stopped}`;
      }
    }
  }
}
