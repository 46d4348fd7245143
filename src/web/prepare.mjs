/**
 * npm's `prepare`: builds the program and the pages after an install. An install without the development dependencies has no
 * Vite, runs as TypeScript, and is served what is built already. Plain JavaScript, so that an older Node can say that it is one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const oldest = Number.parseInt(require(join(root, 'package.json')).engines.node.replace('>=', ''), 10);

if (Number.parseInt(process.versions.node, 10) >= oldest) await buildAll();
else process.exitCode = prepareOnBroughtNode();

async function buildAll() {
  if (!hasVite()) return;
  const { buildProgram } = await import('../cli/build-program.mjs');
  await buildProgram();
  const { build } = await import('vite');
  for (const page of ['explorer', 'playground'])
    await build({ root: join(import.meta.dirname, page), logLevel: 'warn' });
}

function hasVite() {
  try {
    import.meta.resolve('vite');
    return true;
  } catch {
    return false;
  }
}

/** npm before 11 takes the link to `node` away together with the packages of other platforms: it is made again. */
function prepareOnBroughtNode() {
  const windows = process.platform === 'win32';
  const folder = join(root, 'node_modules', `node-${windows ? 'win' : process.platform}-${process.arch}`);
  const node = join(folder, 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(node)) return refuse();
  const links = join(root, 'node_modules', '.bin');
  mkdirSync(links, { recursive: true });
  if (windows) writeFileSync(join(links, 'node.cmd'), `@"%~dp0\\${relative(links, node)}" %*\r\n`);
  else {
    rmSync(join(links, 'node'), { force: true });
    symlinkSync(relative(links, node), join(links, 'node'));
  }
  return spawnSync(node, [fileURLToPath(import.meta.url)], { stdio: 'inherit' }).status ?? 1;
}

function refuse() {
  process.stderr.write(
    `Backchannel needs Node ${oldest} or newer, and this is ${process.versions.node}. The install brings one for Linux ` +
      'on x64 and arm64 and for Windows on x64, unless optional dependencies are left out; https://nodejs.org has the others\n',
  );
  return 1;
}
