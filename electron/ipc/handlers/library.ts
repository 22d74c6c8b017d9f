import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import type { HandlersFor } from '../handlers.ts';

export function libraryHandlers(desk: Desk): HandlersFor<'library'> {
  return { 'library:list': async () => success((await desk.library).list()) };
}
