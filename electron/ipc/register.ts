import { ipcMain, type WebFrameMain } from 'electron';
import { invokeChannel } from '#shared/ipc/channels.ts';
import { failure } from '#shared/result.ts';
import { answerCall } from './answer-call.ts';
import type { Handlers } from './handlers.ts';

/** Opens the one channel for calls; `isTrusted` decides whose calls are looked at at all. */
export function registerIpc(handlers: Handlers, isTrusted: (frame: WebFrameMain | null) => boolean): void {
  ipcMain.handle(invokeChannel, (event, method: unknown, request: unknown) => {
    if (!isTrusted(event.senderFrame)) {
      return failure('refused', 'This request did not come from the Galley window. Nothing was done.');
    }
    return answerCall({ method, request }, handlers, (name, error) => {
      process.stderr.write(
        `galley: ${name} failed: ${error instanceof Error ? error.stack : String(error)}\n`,
      );
    });
  });
}
