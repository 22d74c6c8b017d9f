// @ts-check
import { measureColdStart } from './cold-start.mjs';
import { measureKeyLatency } from './key-latency.mjs';

/** Every benchmark by the name that `npm run bench -- NAME` knows it by. */
export const benchmarks = {
  'cold-start': measureColdStart,
  'key-latency': measureKeyLatency,
};
