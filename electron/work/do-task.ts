import type { Tasks } from './tasks.ts';

/** Every task, its code loaded when it is first asked for. */
export const tasks: Tasks = {
  compare: async request => (await import('./past.ts')).compareStates(request),
  count: async request => (await import('./past.ts')).countPairs(request),
  blame: async request => (await import('./past.ts')).blameStretches(request),
  import: async ({ fileName, bytes, ...order }) =>
    (await import('../import/import-bytes.ts')).importBytes({ fileName, bytes }, order),
};
