import { describe } from 'vitest';

import { storeContract } from './contract/index.ts';
import { pglite } from './dialects.ts';

describe(pglite.name, () => storeContract(pglite));
