import { type KeyboardEvent, useId, useState } from 'react';
import type { NamedCharacter } from '#shared/typography/find-characters.ts';
import { findInvisibles } from '#shared/typography/invisibles.ts';

interface CharacterGridProps {
  /** Characters by the name of their group. */
  groups: readonly (readonly [string, readonly NamedCharacter[]])[];
  onChoose: (character: NamedCharacter) => void;
  /** Told which one has the focus or the pointer. */
  onPoint: (character: NamedCharacter | null) => void;
}

const steps: Readonly<Record<string, 'next' | 'previous' | 'below' | 'above' | 'first' | 'last'>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'below',
  ArrowUp: 'above',
  Home: 'first',
  End: 'last',
};

/** Characters in rows; one stop of the Tab key, inside it the arrow keys go from one to the next. */
export function CharacterGrid({ groups, onChoose, onPoint }: CharacterGridProps) {
  const id = useId();
  const [stop, setStop] = useState('');
  const first = groups[0]?.[1][0];
  const keyOf = (group: string, { character }: NamedCharacter) => `${group} ${character}`;
  const isThere = groups.some(([group, list]) => list.some(named => keyOf(group, named) === stop));
  const tabStop = isThere ? stop : first ? keyOf(groups[0]?.[0] ?? '', first) : '';
  return (
    <div
      className="character-groups"
      onKeyDown={moveFocus}
      onMouseLeave={() => onPoint(null)}
      role="toolbar"
      aria-label="Characters"
    >
      {groups.map(([group, list], index) => (
        <section key={group} aria-labelledby={`${id}-${index}`}>
          <h3 id={`${id}-${index}`}>{group}</h3>
          <div className="character-grid">
            {list.map(named => (
              <button
                type="button"
                key={named.character}
                tabIndex={keyOf(group, named) === tabStop ? 0 : -1}
                aria-label={named.name}
                onFocus={() => {
                  setStop(keyOf(group, named));
                  onPoint(named);
                }}
                onMouseEnter={() => onPoint(named)}
                onClick={() => onChoose(named)}
              >
                <Face character={named.character} />
              </button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** What cannot be seen is shown by its sign. */
function Face({ character }: { character: string }) {
  const sign =
    character.trim() === '' || /\p{Cf}/u.test(character) ? findInvisibles(character)[0]?.sign : undefined;
  return sign === undefined ? character : <span className="character-sign">{sign}</span>;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex(button => button.matches(':focus'));
  if (!step || at < 0) return;
  event.preventDefault();
  const goal = {
    next: () => buttons[at + 1],
    previous: () => buttons[at - 1],
    first: () => buttons[0],
    last: () => buttons.at(-1),
    below: () => nearest(buttons.slice(at + 1), buttons[at], 1),
    above: () => nearest(buttons.slice(0, at).reverse(), buttons[at], -1),
  }[step]();
  goal?.focus();
}

/** The button in the next row that stands nearest below or above. */
function nearest(
  candidates: HTMLElement[],
  from: HTMLElement | undefined,
  way: 1 | -1,
): HTMLElement | undefined {
  const here = from?.getBoundingClientRect();
  if (!here) return undefined;
  const rowOf = (button: HTMLElement) => button.getBoundingClientRect().top;
  const first = candidates.find(button => (rowOf(button) - here.top) * way > 4);
  const row = candidates.filter(button => first && Math.abs(rowOf(button) - rowOf(first)) < 4);
  const off = (button: HTMLElement) => Math.abs(button.getBoundingClientRect().left - here.left);
  return row.sort((a, b) => off(a) - off(b))[0];
}
