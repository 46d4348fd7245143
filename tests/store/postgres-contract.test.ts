import { describe } from 'vitest';

import { storeContract } from './contract/index.ts';
import { hasPostgres, postgres } from './dialects.ts';

describe.skipIf(!hasPostgres)(postgres.name, () => storeContract(postgres));
