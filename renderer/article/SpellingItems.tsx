import { ContextMenu } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../session/workspace-context.ts';
import { describeLanguage, dictionariesFor, spellingLanguages } from '../spelling/languages.ts';
import type { Misspelling } from '../spelling/spelling.ts';
import { SubMenu } from '../ui/SubMenu.tsx';
import '../spelling/spelling.css';

interface SpellingItemsProps {
  misspelling: Misspelling | null;
  writable: boolean;
  /** Puts off an action until the menu is closed. */
  later: (action: () => void) => () => void;
}

/** The part of the text's menu that is about spelling: what was meant, leaving it alone, and the language. */
export function SpellingItems({ misspelling, writable, later }: SpellingItemsProps) {
  const workspace = useWorkspace();
  const { spelling } = workspace;
  const articleLanguage = workspace.state.get().open?.session.article.get().metadata.language ?? '';
  const language = misspelling?.language ?? presentLanguage(workspace);
  return (
    <>
      {misspelling && <Suggestions misspelling={misspelling} writable={writable} later={later} />}
      <SubMenu
        label="Language"
        value={language === articleLanguage ? '' : language}
        options={[
          [
            '',
            `The article’s: ${describeLanguage(articleLanguage) || 'none'}${noDictionary(articleLanguage)}`,
          ],
          ...Object.entries(spellingLanguages).filter(([tag]) => tag !== articleLanguage),
          ...(language in spellingLanguages || language === articleLanguage
            ? []
            : [[language, `${describeLanguage(language)}${noDictionary(language)}`] as const]),
        ]}
        disabled={!writable}
        onChoose={tag => later(() => spelling.setLanguage(tag))()}
      />
      <ContextMenu.CheckboxItem
        className="menu-item"
        checked={spelling.isOn}
        onSelect={later(() => spelling.toggle())}
      >
        <ContextMenu.ItemIndicator className="menu-tick">✓</ContextMenu.ItemIndicator>
        <span className="menu-name">Check Spelling</span>
      </ContextMenu.CheckboxItem>
      <ContextMenu.Separator className="menu-line" />
    </>
  );
}

function Suggestions({ misspelling, writable, later }: SpellingItemsProps & { misspelling: Misspelling }) {
  const { spelling } = useWorkspace();
  const [words, setWords] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void spelling.suggest(misspelling).then(found => wanted && setWords(found));
    return () => {
      wanted = false;
    };
  }, [spelling, misspelling]);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // They come a moment after the menu; Enter is to take the likeliest, whatever had the focus before.
    if (words && words.length > 0) first.current?.focus();
  }, [words]);
  const { word } = misspelling;
  return (
    <>
      {words?.map((suggested, i) => (
        <ContextMenu.Item
          ref={i === 0 ? first : undefined}
          key={suggested}
          className="menu-item suggestion"
          disabled={!writable}
          onSelect={later(() => spelling.replace(misspelling, suggested))}
        >
          <span className="menu-name">{suggested}</span>
        </ContextMenu.Item>
      ))}
      {(words === null || words.length === 0) && (
        <ContextMenu.Item className="menu-item text-menu-empty" disabled>
          {words === null ? 'Looking for suggestions…' : `No suggestions for “${word}”`}
        </ContextMenu.Item>
      )}
      <ContextMenu.Separator className="menu-line" />
      <ContextMenu.Item className="menu-item" onSelect={later(() => void spelling.addWord(word))}>
        <span className="menu-name">{`Add “${word}” to Dictionary`}</span>
      </ContextMenu.Item>
      <ContextMenu.Item
        className="menu-item"
        disabled={!writable}
        onSelect={later(() => spelling.ignore(word))}
      >
        <span className="menu-name">Ignore in This Article</span>
      </ContextMenu.Item>
    </>
  );
}

function noDictionary(tag: string): string {
  return dictionariesFor(tag).length === 0 ? ' (no dictionary)' : '';
}

/** The language of the text that the caret stands in. */
function presentLanguage({ editor, state }: ReturnType<typeof useWorkspace>): string {
  const texts = editor.get()?.texts;
  const place = texts?.selected();
  const text = place && texts?.read().find(({ key }) => key === place.key);
  const own = (place && text?.parts.findLast(({ start }) => start <= place.start)?.language) ?? '';
  return own || (state.get().open?.session.article.get().metadata.language ?? '');
}
