import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { progress } from '../progress.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));

/** Installs what the peers need into the bench's own folder, once. Throws what npm wrote where that fails. */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  progress('installing the peers');
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci in tests/bench failed: ${stderr.trim().slice(-500)}`);
}
