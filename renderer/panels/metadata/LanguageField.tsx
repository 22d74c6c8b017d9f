import { useRef, useState } from 'react';
import { languageTags } from '#shared/metadata/languages.ts';
import { draftsOf } from '../../session/drafts.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { aboutLanguage } from './about-value.ts';
import { Notes } from './Notes.tsx';
import type { FieldProps } from './panel-field.ts';

const names = new Intl.DisplayNames('en-GB', { type: 'language' });
const offered = languageTags.map(tag => ({ key: tag, name: names.of(tag) ?? tag, detail: tag }));

/** The languages whose name or tag begins so, the shortest tag first. */
function suggest(typed: string) {
  const wanted = typed.trim().toLowerCase();
  const fits = offered.filter(
    ({ key, name }) =>
      key.toLowerCase().startsWith(wanted) ||
      name
        .toLowerCase()
        .split(/[\s()]+/)
        .some(word => word.startsWith(wanted)) ||
      name.toLowerCase().startsWith(wanted),
  );
  const rank = ({ key, name }: (typeof offered)[number]) =>
    key.toLowerCase() === wanted ? 0 : name.toLowerCase().startsWith(wanted) ? 1 : 2;
  return fits.sort((a, b) => rank(a) - rank(b) || a.key.length - b.key.length).slice(0, 12);
}

/** The language by name or BCP 47 tag; what is neither stays typed and is not stored. */
export function LanguageField({ session, metadata, set, state, findings }: FieldProps) {
  const drafts = draftsOf(session);
  const [typed, setDraft] = useState<string | null>(drafts.get('Language') ?? null);
  // Undo has put another language there: what was typed before is no longer to the point.
  const draft = typed !== null && isOvertaken(typed.trim(), metadata.language) ? null : typed;
  const about = aboutLanguage(draft ?? metadata.language);
  const before = useRef(metadata.language);
  const type = (text: string) => {
    if (draft === null) before.current = metadata.language;
    setDraft(text);
    const tag = text.trim();
    if (aboutLanguage(tag)?.wrong) {
      drafts.set('Language', text);
      // On the way to a name other languages are spelt out: “ger” of “german” is one.
      if (metadata.language !== before.current) set({ language: before.current });
    } else {
      drafts.delete('Language');
      set({ language: Intl.getCanonicalLocales(tag)[0] ?? tag });
    }
  };
  const kept = draft !== null && about?.wrong ? ` Stored is still ${metadata.language || 'none'}.` : '';
  return (
    <SuggestField
      label="Language"
      placeholder="Name or tag, e.g. fr-CA"
      value={draft ?? metadata.language}
      invalid={about?.wrong === true}
      suggest={suggest}
      onChange={type}
      onTake={({ key }) => {
        type(key);
        setDraft(null);
      }}
      onBlur={() => !about?.wrong && setDraft(null)}
      note={
        <Notes
          state={state}
          findings={findings}
          about={about && { ...about, words: `${about.words}${kept === '' ? '' : '.'}${kept}` }}
        />
      }
    />
  );
}

function isOvertaken(tag: string, stored: string): boolean {
  return !aboutLanguage(tag)?.wrong && Intl.getCanonicalLocales(tag)[0] !== stored;
}
