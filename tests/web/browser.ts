import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the browser that @sparticuz/chromium carries, with the libraries and fonts that it carries for Amazon's
 * machines: this one needs to have none. Its flags stay out; they let pages share their storage and relax what tests
 * are to see, and the ones for WebGL draw every frame in software.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpack();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: folder },
  });
}

/** Unpacks once per version and machine, in some seconds, and safely beside other processes that do the same. */
async function unpack(): Promise<string> {
  const carrier = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(carrier, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `backchannel-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map(name => join(carrier, 'bin', name));
  await withTemporaryFolder(fresh, () => Promise.all(archives.map(inflate)));
  const cache = `<cachedir>${folder}/fonts-cache</cachedir>`;
  writeFileSync(join(fresh, 'fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir>${cache}</fontconfig>`);
  try {
    renameSync(fresh, folder);
  } catch {
    // Another process was faster.
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

/** The package unpacks into the system's temporary folder and nowhere else. */
async function withTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
