import { join } from 'node:path';
import { createRequest, stringifyDocument } from 'urql';
import { defineConfig, type Plugin } from 'vite';

import { compressed } from '../compressed.ts';
import * as generated from './generated/graphql.ts';

const outDir = join(import.meta.dirname, '..', '..', '..', 'dist', 'explorer');

/** Bundles the explorer; what only some pages need comes in pieces of its own. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  plugins: [operationsFile(), compressed(outDir)],
  build: {
    outDir,
    emptyOutDir: true,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});

/** What the explorer asks, for servers that answer trusted documents only: as it is written, and as urql sends it. */
function operationsFile(): Plugin {
  const texts = Object.values(generated)
    .filter(document => document instanceof generated.TypedDocumentString)
    .map(document => document.toString())
    .filter(text => !/^\s*fragment/.test(text));
  const sent = texts.map(text => stringifyDocument(createRequest(text, {}).query));
  return {
    name: 'operations-file',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: JSON.stringify([...texts, ...sent]) });
    },
  };
}
