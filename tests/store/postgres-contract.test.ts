import { describe } from 'vitest';

import { storeContract } from './contract/index.ts';
import { hasPostgres, reusedPostgres } from './dialects.ts';

describe.skipIf(!hasPostgres)(reusedPostgres.name, () => storeContract(reusedPostgres));
