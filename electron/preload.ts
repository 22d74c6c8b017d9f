import { contextBridge, ipcRenderer } from 'electron';
import { eventChannel, invokeChannel } from '#shared/ipc/channels.ts';

/** All that the page can reach: one call, checked by main against the contract, and one stream of events. */
const bridge = {
  invoke: (method: string, request: unknown): Promise<unknown> =>
    ipcRenderer.invoke(invokeChannel, method, request),
  onEvent: (listener: (name: string, payload: unknown) => void): void => {
    ipcRenderer.on(eventChannel, (_event, name: string, payload: unknown) => listener(name, payload));
  },
};

contextBridge.exposeInMainWorld('galley', bridge);
