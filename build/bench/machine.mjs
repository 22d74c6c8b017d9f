// @ts-check
import { availableParallelism, cpus, freemem, loadavg, totalmem } from 'node:os';

/** The machine under the benchmark; memory in MiB. */
export function describeMachine() {
  return {
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: mebibytes(totalmem()),
    memoryFree: mebibytes(freemem()),
    node: process.versions.node,
  };
}

/** Load averages of 1, 5 and 15 minutes, two decimals; zeros on Windows, which has none. */
export function readLoad() {
  return loadavg().map(load => Math.round(load * 100) / 100);
}

/** @param {number} bytes */
function mebibytes(bytes) {
  return Math.round(bytes / 2 ** 20);
}
