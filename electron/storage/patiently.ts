import { errorCode } from './file-system.ts';

const patience = [10, 40, 160, 640];

/** On Windows a virus scanner may hold a file for a moment: EPERM and EBUSY are tried again for up to a second. */
export async function patiently<T>(action: () => Promise<T>): Promise<T> {
  for (const wait of process.platform === 'win32' ? patience : []) {
    try {
      return await action();
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error))) throw error;
      await new Promise(done => setTimeout(done, wait));
    }
  }
  return action();
}
