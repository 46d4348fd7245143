import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, '..', '..', '..', 'dist', 'playground');

/** Bundles GraphiQL, its workers and its fonts, so that the page asks nobody but its own server. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  worker: { format: 'es' },
  plugins: [compressed()],
  build: {
    outDir,
    emptyOutDir: true,
    // The editor alone is larger than the size that Vite warns of.
    chunkSizeWarningLimit: 5000,
    // React's directives for servers, in libraries, mean nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});

/** Puts compressed copies beside what is built, for the server to choose from. */
function compressed(): Plugin {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle: () => {
      for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg|ttf)$/.test(file)) continue;
        const path = join(outDir, file);
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content, quality));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}
