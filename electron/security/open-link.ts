import { type BrowserWindow, dialog, shell } from 'electron';
import { allowedHref } from '#shared/article/href.ts';
import { failure, type Result, success } from '#shared/result.ts';

/** Shows where a link really leads and, when the user agrees, hands it to the system's browser or mail program. */
export async function openLink(window: BrowserWindow, href: string): Promise<Result<undefined>> {
  if (!allowedHref(href)) {
    return failure('refused', 'Galley opens web and mail addresses only. Nothing was opened.');
  }
  const address = new URL(href);
  const target = address.protocol === 'mailto:' ? address.pathname : address.host;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Open link',
    message: `Open ${target}?`,
    detail: `The link leads to:\n${address.href}\n\nIt opens in another program, which may use the network.`,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(address.href);
  return success(undefined);
}
