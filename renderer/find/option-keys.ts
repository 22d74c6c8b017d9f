import type { KeyboardEvent } from 'react';
import type { FindQuery, Replacement } from '#shared/find/query.ts';

interface OptionKeys {
  query: FindQuery;
  replacement: Replacement;
  ask: (change: Partial<FindQuery>) => void;
  setReplacement: (change: Partial<Replacement>) => void;
  toggleScope?: () => void;
}

/** Carries out Alt with a letter for the options of a search; true when the key was one of them. */
export function pressOption(
  event: KeyboardEvent,
  { query, replacement, ask, setReplacement, toggleScope }: OptionKeys,
): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const options: Record<string, (() => void) | undefined> = {
    KeyC: () => ask({ matchCase: !query.matchCase }),
    KeyW: () => ask({ wholeWord: !query.wholeWord }),
    KeyR: () => ask({ regex: !query.regex }),
    KeyP: () => setReplacement({ keepCase: !replacement.keepCase }),
    KeyL: toggleScope,
  };
  const press = options[event.code];
  if (!press) return false;
  event.preventDefault();
  press();
  return true;
}
