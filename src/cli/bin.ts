#!/usr/bin/env node
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// What an older Node reads is this file alone: it starts the program on the Node that the package brings, or refuses.
const require = createRequire(import.meta.url);
// it only ever runs as it was built, in dist/program/cli
const { engines } = require('../../../package.json') as { engines: { node: string } };
const oldest = Number.parseInt(engines.node.replace('>=', ''), 10);

if (Number.parseInt(process.versions.node, 10) >= oldest) {
  module.enableCompileCache();
  // a computed path, so that an older Node does not read modules that it does not know
  await import(new URL('./main.js', import.meta.url).href);
} else {
  const node = broughtNode();
  if (node === null) refuse(`this is Node ${process.versions.node}, and it needs ${oldest} or newer`);
  else startOn(node);
}

/** The binary that an optional dependency brought for this platform; null where there is none, or it was left out. */
function broughtNode(): string | null {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    return require.resolve(`node-${platform}-${process.arch}/bin/${binary}`);
  } catch {
    return null;
  }
}

function startOn(node: string): void {
  const main = fileURLToPath(new URL('./main.js', import.meta.url));
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', error => refuse(`it needs Node ${oldest} or newer, and the one it brings fails: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}

function refuse(reason: string): void {
  process.stderr.write(`backchannel: ${reason}; https://nodejs.org has it\n`);
  process.exitCode = 1;
}
