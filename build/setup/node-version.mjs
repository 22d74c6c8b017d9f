// @ts-check
import { SetupFailure } from './setup-failure.mjs';

/** Stops with a sentence when this Node is older than what the tools need. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupFailure(
    `Galley is built with Node 20.19 or newer; this is ${process.version}. Install a newer Node and try again.`,
  );
}
