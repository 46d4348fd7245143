// The entry of a clone, in JavaScript: it runs what was built of the sources, or these where they are not the same any more.
// What Node makes of either is kept, so that most starts need not do it again.
import { enableCompileCache } from 'node:module';

import { freshProgram } from './built-program.mjs';

enableCompileCache();
await import(freshProgram() ?? './main.ts');
