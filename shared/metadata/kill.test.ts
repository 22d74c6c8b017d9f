import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyNotes } from '#shared/article/notes.ts';
import { withKillNote, withoutKillNote } from './kill.ts';

const at = '2026-11-24T10:00:00.000Z';
const notes = (ednote: string) => ({ ...emptyNotes(), ednote });

it('stands in front of the ednote, and goes without a trace wherever it stands by then', () => {
  const text = fc.string().filter(one => !one.startsWith('\n') && !one.endsWith('\n'));
  fc.assert(
    fc.property(text, fc.string({ minLength: 1 }), text, (before, note, later) => {
      const killed = withKillNote(notes(before), note, at);
      expect(killed.ednote.startsWith('KILL (2026-11-24 10:00 UTC): ')).toBe(true);
      expect(withoutKillNote(killed, note, at).ednote).toBe(before);
      const further = { ...killed, ednote: later === '' ? killed.ednote : `${later}\n\n${killed.ednote}` };
      expect(withoutKillNote(further, note, at).ednote).toBe([later, before].filter(Boolean).join('\n\n'));
    }),
  );
});

it('stays when somebody has changed it', () => {
  const changed = notes('KILL (2026-11-24 10:00 UTC): Withdrawn by the council.');
  expect(withoutKillNote(changed, 'Withdrawn by us.', at)).toBe(changed);
  expect(withoutKillNote(changed, 'Withdrawn', at)).toBe(changed);
});
