import type { Workspace } from '../session/workspace.ts';

/** The address of the link at the caret, or null, with that being told. */
export function presentHref(workspace: Workspace): string | null {
  const link = workspace.editor.get()?.presentLink() ?? null;
  if (!link) workspace.tell('info', 'The caret stands in no link.', [], 'link');
  return link?.href ?? null;
}

/** Opens an address in the system's browser, after main has asked. */
export async function openLink(workspace: Workspace, href: string | null): Promise<void> {
  if (href === null) return;
  const opened = await workspace.desk.call('link:open', { href });
  if (!opened.ok) workspace.tell('error', opened.error.message);
}

/** Puts an address on the clipboard. */
export function copyLink(workspace: Workspace, href: string | null): void {
  if (href === null) return;
  // The window has no permission to write to the clipboard by itself, only to answer a copy.
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', href);
  };
  window.addEventListener('copy', answer, { capture: true, once: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', answer, true);
  if (!copied)
    workspace.tell('error', 'The address could not be copied. Open Change Link… and copy it there.');
}
