import type { Workspace } from './workspace.ts';

/** Tells the user of errors that nothing else has dealt with, instead of leaving them to the console. */
export function tellDefects(workspace: Workspace): void {
  const tell = (reason: unknown) => {
    const why = reason instanceof Error ? reason.message : String(reason);
    workspace.tell(
      'error',
      `Something went wrong inside Galley (${why}). The text stays in the window, and what is called saved is safe.`,
    );
  };
  window.addEventListener('unhandledrejection', event => tell(event.reason));
  window.addEventListener('error', event => {
    // Chromium reports a resize that takes a second frame as an error; it is none.
    if (!event.message.startsWith('ResizeObserver loop')) tell(event.error ?? event.message);
  });
}
