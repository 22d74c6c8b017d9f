// @ts-check
import { compare, summarize } from './compare.mjs';
import { figure } from './figure.mjs';

/**
 * Galley held against a limit and against several peers that did the same in the same run.
 * @typedef {object} Standing
 * @property {string} label what was measured
 * @property {string} unit
 * @property {import('./compare.mjs').Side} own
 * @property {import('./figure.mjs').Figure['target']} target of Galley's own figures
 * @property {Peer[]} peers
 */

/**
 * @typedef {object} Peer
 * @property {import('./compare.mjs').Side} side
 * @property {import('./compare.mjs').Comparison['ratio']} ratio Galley divided by the peer
 * @property {import('./compare.mjs').Comparison['target']} target of that ratio
 */

const own = 'Galley';

/**
 * @param {{ label: string, unit: string, target?: { of: 'median' | 'p95', below: number } | null }} measured
 * @param {number[][]} runs Galley's samples, run by run
 * @param {readonly { name: string, runs: number[][], target?: { of: 'median' | 'p95', ratio: number } | null }[]} peers
 * @returns {Standing}
 */
export function comparePeers({ label, unit, target }, runs, peers) {
  return {
    label,
    unit,
    own: summarize(own, runs),
    target: figure(label, unit, runs.flat(), target).target,
    peers: peers.map(peer => {
      const names = { unit, first: own, second: peer.name };
      const found = compare(label, names, runs, peer.runs, peer.target);
      return { side: found.sides[1], ratio: found.ratio, target: found.target };
    }),
  };
}
