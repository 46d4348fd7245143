import { describe } from 'vitest';

import { storeContract } from './contract/index.ts';
import { hasPostgres, pglite } from './dialects.ts';

// it stands in for a server, where none answers
describe.skipIf(hasPostgres)(pglite.name, () => storeContract(pglite));
