import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { progress } from '../progress.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));

/**
 * Installs what the peers need into the bench's own folder, unless it is there as its lock says. Throws what npm wrote
 * where that fails.
 */
export function installPeers(): void {
  if (isInstalled()) return;
  progress('installing the peers');
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci in tests/bench failed: ${stderr.trim().slice(-500)}`);
}

/** The versions of the peers that are named, by name; of those that are installed. */
export function peerVersions(names: readonly string[]): Record<string, string> {
  const packages = packagesOf('node_modules/.package-lock.json');
  const known = names.flatMap(name => {
    const version = packages?.[`node_modules/${name}`]?.version;
    return version === undefined ? [] : [[name, version] as const];
  });
  return Object.fromEntries(known);
}

type Packages = Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;

function isInstalled(): boolean {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesOf('package-lock.json') ?? {});
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || installed?.[path]?.version === version,
  );
}

function packagesOf(lock: string): Packages | null {
  try {
    return (JSON.parse(readFileSync(`${folder}${lock}`, 'utf8')) as { packages: Packages }).packages;
  } catch {
    return null;
  }
}
