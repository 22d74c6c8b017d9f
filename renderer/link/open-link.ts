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
export async function copyLink(workspace: Workspace, href: string | null): Promise<void> {
  if (href === null) return;
  try {
    await navigator.clipboard.writeText(href);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    workspace.tell('error', `The address could not be copied (${why}).`);
  }
}
