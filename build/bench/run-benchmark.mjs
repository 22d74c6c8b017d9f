// @ts-check
import { installedElectron } from '../setup/electron-binary.mjs';
import { describeMachine, readLoad } from './machine.mjs';
import { onStage } from './stage.mjs';
import { writeTable } from './write-table.mjs';

/**
 * Runs one benchmark on a stage of its own.
 * @param {string} name
 * @param {(stage: import('./stage.mjs').Stage) => Promise<import('./write-table.mjs').Finding[]>} measure
 * @param {Omit<import('./stage.mjs').Stage, 'folder'>} given
 * @returns what is kept as JSON, and the same to be read
 */
export async function runBenchmark(name, measure, given) {
  const date = new Date().toISOString();
  const machine = describeMachine();
  const loadBefore = readLoad();
  const findings = await onStage(given, measure);
  const loadAfter = readLoad();
  const electron = await installedElectron();
  const report = [
    `${name} · ${date} · Electron ${electron} · ${given.runs} runs a side`,
    `${machine.processor}, ${machine.cores} cores, ${machine.memory} MiB · load ${loadBefore.join(' ')} before, ${loadAfter.join(' ')} after`,
    '',
    writeTable(findings),
  ].join('\n');
  const comparisons = findings.filter(finding => 'sides' in finding);
  const standings = findings.filter(finding => 'peers' in finding);
  const figures = findings.filter(finding => !('sides' in finding || 'peers' in finding));
  const { runs, quick } = given;
  return {
    result: {
      name,
      date,
      electron,
      machine,
      loadBefore,
      loadAfter,
      runs,
      quick,
      comparisons,
      standings,
      figures,
    },
    report,
  };
}
