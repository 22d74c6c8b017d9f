const choices = {
  sponsored: 'Paid for (sponsored)',
  nofollow: 'Not endorsed (nofollow)',
  ugc: 'Written by readers (ugc)',
};

/** What the link is to search engines; other words of `rel` stay as they are. */
export function RelChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = value.split(/\s+/).filter(Boolean);
  const toggle = (word: string, on: boolean) =>
    onChange([...words.filter(other => other !== word), ...(on ? [word] : [])].join(' '));
  return (
    <fieldset className="rel-choice">
      <legend>For search engines</legend>
      {Object.entries(choices).map(([word, label]) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={words.includes(word)}
            onChange={event => toggle(word, event.target.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
