#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The program needs Node 24, which its package brings along: under an older one it starts itself again on that. */
const oldest = 24;

if (Number(process.versions.node.split('.')[0]) >= oldest) {
  // a computed path, so that an older Node does not read modules that it does not know
  await import(new URL('./main.js', import.meta.url).href);
} else {
  const node = createRequire(import.meta.url).resolve('node/bin/node');
  const child = spawn(node, [fileURLToPath(new URL('./main.js', import.meta.url)), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', error => {
    process.stderr.write(`backchannel: cannot start Node ${oldest}: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
