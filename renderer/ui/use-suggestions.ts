import { type KeyboardEvent, useRef, useState } from 'react';
import type { Suggest, Suggestion } from './suggestion.ts';

interface Offer {
  items: readonly Suggestion[];
  /** The one that Enter takes; -1 while none is. */
  active: number;
}

const nothing: Offer = { items: [], active: -1 };

/** The list below a field: what it holds, which entry is marked, and the keys that move in it. */
export function useSuggestions(suggest: Suggest | undefined, onTake: (taken: Suggestion) => void) {
  const [offer, setOffer] = useState<Offer>(nothing);
  const asked = useRef(0);

  const ask = async (typed: string) => {
    asked.current += 1;
    const mine = asked.current;
    const items = suggest ? await suggest(typed) : [];
    if (mine === asked.current) setOffer({ items, active: -1 });
  };
  const close = () => {
    asked.current += 1;
    setOffer(nothing);
  };
  const take = (taken: Suggestion) => {
    close();
    onTake(taken);
  };

  /** True when the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    const { items, active } = offer;
    const chosen = items[active];
    if (event.key === 'ArrowDown' && items.length > 0)
      setOffer({ items, active: (active + 1) % items.length });
    else if (event.key === 'ArrowUp' && items.length > 0) {
      setOffer({ items, active: active <= 0 ? items.length - 1 : active - 1 });
    } else if (event.key === 'Escape' && items.length > 0) close();
    else if (event.key === 'Enter' && chosen) take(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return { ...offer, ask, close, take, onKey };
}
