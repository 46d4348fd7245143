import { describe } from 'vitest';

import { storeContract } from './contract/index.ts';
import { sqlite } from './dialects.ts';

describe(sqlite.name, () => storeContract(sqlite));
