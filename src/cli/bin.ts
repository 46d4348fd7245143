#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** The program needs Node 24, which its package brings along: under an older one it starts itself again on that. */
const oldest = 24;

if (Number(process.versions.node.split('.')[0]) >= oldest) {
  // a computed path, so that an older Node does not read modules that it does not know
  await import(new URL('./main.js', import.meta.url).href);
} else {
  const node = createRequire(import.meta.url).resolve('node/bin/node');
  const { status } = spawnSync(node, [new URL('./main.js', import.meta.url).pathname, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
