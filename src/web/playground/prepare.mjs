import { createRequire } from 'node:module';

/**
 * npm's `prepare`: builds the playground after an install. An install without the development dependencies has no
 * Vite, and is served what is built already. Plain JavaScript, so that an older Node can say that it is one.
 */
const { engines } = createRequire(import.meta.url)('../../../package.json');
const oldest = Number.parseInt(engines.node.replace('>=', ''), 10);

if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    `Backchannel needs Node ${oldest} or newer, and this is ${process.versions.node}. The install brings one for Linux ` +
      'on x64 and arm64 and for Windows on x64, unless optional dependencies are left out; https://nodejs.org has the others\n',
  );
  process.exit(1);
}

if (hasVite()) {
  const { build } = await import('vite');
  await build({ root: import.meta.dirname, logLevel: 'warn' });
}

function hasVite() {
  try {
    import.meta.resolve('vite');
    return true;
  } catch {
    return false;
  }
}
