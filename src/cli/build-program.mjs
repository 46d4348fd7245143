/** Bundles the program, with the packages that it needs, unless that was done of the same sources. Plain JavaScript, as `prepare` is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { builtFolder, freshProgram, root, stateFile, stateOfSources } from './built-program.mjs';

/** What is started as a process or a thread. */
const beginnings = [
  'cli/bin',
  'cli/main',
  'cli/readings-process',
  'cli/topology-thread',
  'ingest/ingestion-process',
  'ingest/read/extraction-process',
  'store/sqlite/reading-process',
];

export async function buildProgram() {
  if (freshProgram() !== null) return;
  const { build } = await import('vite');
  // what is written while it is built makes it an old one
  const state = stateOfSources();
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: builtFolder,
      emptyOutDir: true,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: Object.fromEntries(beginnings.map(name => [name, join(root, 'src', `${name}.ts`)])),
        output: {
          minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // it finds others by its own place
          codeSplitting: { groups: [{ name: 'own-files', test: /\/own-files\.ts$/ }] },
        },
      },
    },
  });
  writeFileSync(stateFile, state);
}

if (import.meta.main) await buildProgram();
