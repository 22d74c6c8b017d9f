// @ts-check
import { measureColdStart } from './cold-start.mjs';
import { measureHistory } from './history.mjs';
import { measureKeyLatency } from './key-latency.mjs';
import { measureLibrary } from './library.mjs';
import { measureOpening } from './opening.mjs';
import { measurePaste } from './paste.mjs';

/** Every benchmark by the name that `npm run bench -- NAME` knows it by. */
export const benchmarks = {
  'cold-start': measureColdStart,
  'key-latency': measureKeyLatency,
  opening: measureOpening,
  paste: measurePaste,
  history: measureHistory,
  library: measureLibrary,
};
