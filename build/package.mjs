// @ts-check
import { join } from 'node:path';
import { buildProgram } from './build-program.mjs';
import { root } from './root.mjs';
import { runCommand } from './setup/run-command.mjs';
import { setUp } from './setup/setup.mjs';
import { runScript, SetupFailure } from './setup/setup-failure.mjs';

// Packages the program with electron-builder; further words go to it, e.g. `--linux dir`.
await runScript(async () => {
  await setUp('window');
  const { installedElectron, pinnedElectron } = await import('./setup/electron-binary.mjs');
  const [version, pinned] = [await installedElectron(), pinnedElectron()];
  const parameters = process.argv.slice(2).filter(word => word !== '--unreleased');
  if (version !== pinned && !process.argv.includes('--unreleased')) {
    throw new SetupFailure(
      `Releases ship with Electron ${pinned}, and this machine has only ${version}. For a trial package add --unreleased.`,
    );
  }
  await buildProgram();
  const { code } = await runCommand(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...['--config', 'build/electron-builder.config.mjs', '--publish', 'never'],
      `-c.electronDist=${join(root, 'node_modules/electron/dist')}`,
      `-c.electronVersion=${version}`,
      ...parameters,
    ],
    { cwd: root, shown: true },
  );
  return code ?? 1;
});
