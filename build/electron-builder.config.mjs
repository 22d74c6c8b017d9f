// @ts-check

/** @type {import('electron-builder').Configuration} */
const configuration = {
  appId: 'org.galley.desk',
  productName: 'Galley',
  directories: { output: 'dist', buildResources: 'build/icons' },
  // Everything is bundled: the package holds what was built and nothing of node_modules.
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!node_modules'],
  asar: true,
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: { category: 'Office', target: ['tar.gz', 'deb', 'AppImage'], maintainer: 'The Galley authors' },
  mac: { category: 'public.app-category.productivity', target: ['dmg'] },
  win: { target: ['nsis'] },
};

export default configuration;
