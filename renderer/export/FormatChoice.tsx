import { useId } from 'react';
import type { FormatInfo } from '#shared/exchange/format-info.ts';

interface FormatChoiceProps {
  formats: readonly FormatInfo[];
  chosen: readonly string[];
  onChoose: (id: string, on: boolean) => void;
}

/** The formats to choose from, any number of them. */
export function FormatChoice({ formats, chosen, onChoose }: FormatChoiceProps) {
  const id = useId();
  return (
    <fieldset className="format-choice">
      <legend className="visually-hidden">Formats</legend>
      {formats.map(format => (
        <label key={format.id} htmlFor={`${id}-${format.id}`}>
          <input
            type="checkbox"
            id={`${id}-${format.id}`}
            aria-label={format.name}
            checked={chosen.includes(format.id)}
            onChange={event => onChoose(format.id, event.target.checked)}
          />
          <span>{format.name}</span>
          <span className="format-ending">{`.${format.extensions[0]}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
