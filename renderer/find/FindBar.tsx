import { ArrowDown, ArrowUp, CaseUpper, ChevronDown, ChevronRight, TextSelect, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { CommandButton } from '../commands/CommandButton.tsx';
import type { ArticleSession } from '../session/article-session.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { typedText } from '../ui/typed-text.ts';
import { describeCount } from './describe-count.ts';
import { pressOption } from './option-keys.ts';
import { QueryOptions } from './QueryOptions.tsx';
import { Toggle } from './Toggle.tsx';
import { usePaintedMatches } from './use-painted-matches.ts';
import './find.css';

/** The bar above the article in which something is looked for and replaced. */
export function FindBar({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  const { finder } = workspace;
  const state = useStore(finder.state);
  const { query, replacement, matches, current, searching, failure, outcome, asked } = state;
  const writable = usePart(workspace.state, isWritable);
  const field = useRef<HTMLInputElement>(null);
  const words = useRef<HTMLInputElement>(null);
  useEffect(() => finder.follow(session), [finder, session]);
  usePaintedMatches(workspace, matches, current);
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const options = {
      query,
      replacement,
      ask: finder.ask.bind(finder),
      setReplacement: finder.setReplacement.bind(finder),
      toggleScope: () => finder.toggleScope(),
    };
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      finder.close();
    } else pressOption(event, options);
  };
  const onQueryKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void finder.step(event.shiftKey ? -1 : 1);
  };
  const onReplacementKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void (event.ctrlKey || event.metaKey ? finder.replaceAll() : finder.replaceOne());
  };
  // A button that has nothing left to do is closed and would take the focus with it; Enter in the field does the same.
  const fromField = (replace: () => Promise<void>) => {
    words.current?.focus();
    void replace();
  };
  const nothing = matches.length === 0;
  const said = failure || outcome || describeCount({ query: query.text, searching, matches, current });
  return (
    <search className="find-bar" aria-label="Find in the article" onKeyDown={onKeyDown}>
      <IconButton
        label={state.replacing ? 'Hide the replacement' : 'Show the replacement'}
        aria-expanded={state.replacing}
        onClick={() => finder.toggleReplacing()}
      >
        {state.replacing ? <ChevronDown aria-hidden size={16} /> : <ChevronRight aria-hidden size={16} />}
      </IconButton>
      <div className="find-rows">
        <div className="find-row">
          <div className="find-field" data-invalid={failure !== '' || undefined}>
            <input
              ref={field}
              type="text"
              aria-label="Find"
              placeholder="Find"
              dir="auto"
              spellCheck={false}
              aria-invalid={failure !== ''}
              value={query.text}
              onChange={event => finder.ask({ text: typedText(event) })}
              onKeyDown={onQueryKey}
            />
            <QueryOptions query={query} onChange={change => finder.ask(change)} />
            <Toggle
              icon={TextSelect}
              label="Only in the selection"
              letter="L"
              on={state.scope !== null}
              onChange={() => finder.toggleScope()}
            />
          </div>
          <CommandButton command="find:previous" disabled={nothing}>
            <ArrowUp aria-hidden size={16} />
          </CommandButton>
          <CommandButton command="find:next" disabled={nothing}>
            <ArrowDown aria-hidden size={16} />
          </CommandButton>
          <output
            className="find-count"
            aria-live="polite"
            data-problem={failure !== '' || (nothing && query.text !== '' && !searching) || undefined}
          >
            {said}
          </output>
        </div>
        {state.replacing && (
          <div className="find-row">
            <div className="find-field">
              <input
                ref={words}
                type="text"
                aria-label="Replace with"
                placeholder={writable ? 'Replace with' : 'This library can only be read'}
                dir="auto"
                spellCheck={false}
                disabled={!writable}
                value={replacement.text}
                onChange={event => finder.setReplacement({ text: typedText(event) })}
                onKeyDown={onReplacementKey}
              />
              <Toggle
                icon={CaseUpper}
                label="Keep capitals"
                letter="P"
                on={replacement.keepCase}
                onChange={keepCase => finder.setReplacement({ keepCase })}
              />
            </div>
            <Button disabled={!writable || nothing} onClick={() => fromField(() => finder.replaceOne())}>
              Replace
            </Button>
            <Button disabled={!writable || nothing} onClick={() => fromField(() => finder.replaceAll())}>
              Replace all
            </Button>
          </div>
        )}
      </div>
      <IconButton label="Close" hint="Escape" onClick={() => finder.close()}>
        <X aria-hidden size={16} />
      </IconButton>
    </search>
  );
}
