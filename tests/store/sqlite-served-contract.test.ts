import { describe } from 'vitest';

import { storeContract } from './contract/index.ts';
import { servedSqlite } from './dialects.ts';

describe(servedSqlite.name, () =>
  storeContract(servedSqlite, ['taking down', 'lists', 'traversal', 'sights', 'search']),
);
