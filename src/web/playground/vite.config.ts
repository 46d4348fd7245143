import { join } from 'node:path';
import { defineConfig } from 'vite';

import { compressed } from '../compressed.ts';

const outDir = join(import.meta.dirname, '..', '..', '..', 'dist', 'playground');

/** Bundles GraphiQL, its workers and its fonts, so that the page asks nobody but its own server. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  worker: { format: 'es' },
  plugins: [compressed(outDir)],
  build: {
    outDir,
    emptyOutDir: true,
    // The editor alone is larger than the size that Vite warns of.
    chunkSizeWarningLimit: 5000,
    // React's directives for servers, in libraries, mean nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
