// The entry of a clone, in JavaScript: what Node made of the TypeScript files at an earlier start is kept, so that most
// starts need not load what strips types.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./main.ts');
