import { LicenceFields } from '../../credit/LicenceFields.tsx';
import { Notes } from './Notes.tsx';
import type { FieldProps } from './panel-field.ts';

/** The licence of the piece as a whole. */
export function LicencePart({ metadata, set, state, findings }: FieldProps) {
  return (
    <div className="panel-fields">
      <LicenceFields licence={metadata.licence} onChange={licence => set({ licence })} />
      <div className="field-note">
        <Notes state={state} findings={findings} />
      </div>
    </div>
  );
}
