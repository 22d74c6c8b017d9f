import { findTks, type TkPlace, tkStretches } from '#shared/article/tk.ts';
import type { Workspace } from '../session/workspace.ts';

/** Goes to the TK after (1) or before (-1) the caret, round the ends, through headline, dek and body. */
export function goToNextTk(workspace: Workspace, step: 1 | -1): void {
  const { open } = workspace.state.get();
  if (!open) return;
  const tks = findTks(open.session.present());
  if (tks.length === 0) {
    workspace.tell('info', 'There is no TK in this article.', [], 'tk');
    return;
  }
  const { before, reached } = around(workspace, tks);
  const next = tks.at(step === 1 ? reached % tks.length : before - 1);
  if (next) showTk(workspace, next);
}

/** Selects a TK, so that typing replaces it. */
export function showTk(workspace: Workspace, place: TkPlace): void {
  const field = fieldOf(place.where);
  if (!field) {
    const editor = workspace.editor.get();
    if (editor?.showTk(place)) editor.focus();
    return;
  }
  const stretch = tkStretches(field.value)[place.nth];
  if (!stretch) return;
  field.focus();
  field.setSelectionRange(stretch.start, stretch.end);
}

/** How many TKs of all begin before the selection, and how many before its end. */
function around(workspace: Workspace, tks: readonly TkPlace[]): { before: number; reached: number } {
  const inFields = (names: readonly string[]) => tks.filter(({ where }) => names.includes(where)).length;
  const { activeElement: field } = document;
  for (const [name, earlier] of [['headline', 0] as const, ['dek', inFields(['headline'])] as const]) {
    if (!(field instanceof HTMLTextAreaElement) || field !== fieldOf(name)) continue;
    const starts = tkStretches(field.value).map(({ start }) => start);
    const before = earlier + starts.filter(start => start < field.selectionStart).length;
    return {
      before,
      reached: Math.max(before, earlier + starts.filter(start => start < field.selectionEnd).length),
    };
  }
  const inBody = workspace.editor.get()?.tksAround() ?? { before: 0, reached: 0 };
  const earlier = inFields(['headline', 'dek']);
  return { before: earlier + inBody.before, reached: earlier + inBody.reached };
}

const names: Readonly<Record<string, string>> = { headline: 'Headline', dek: 'Dek' };

function fieldOf(where: string): HTMLTextAreaElement | null {
  const name = names[where];
  return name === undefined ? null : document.querySelector(`textarea[aria-label="${name}"]`);
}
