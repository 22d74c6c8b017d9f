import { Columns2, Rows2 } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import type { Look } from './look.ts';

/** One text or two columns. */
export function LookChoice({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  return (
    <fieldset className="look-choice" aria-label="How it is shown">
      <IconButton label="Inline" aria-pressed={look === 'inline'} onClick={() => onChange('inline')}>
        <Rows2 aria-hidden size={16} />
      </IconButton>
      <IconButton label="Side by side" aria-pressed={look === 'sides'} onClick={() => onChange('sides')}>
        <Columns2 aria-hidden size={16} />
      </IconButton>
    </fieldset>
  );
}
