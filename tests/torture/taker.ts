import { asEntityId } from '../../src/base/ids.ts';
import { connectSqlite } from '../../src/store/sqlite/connect.ts';
import { openStore } from '../../src/store/store.ts';
import { by } from '../support/curating.ts';

/** Takes a document down in the store of its first argument, and is killed before the files are cleared. */

export const document = asEntityId('herald-spring');

if (import.meta.main) {
  const connection = await connectSqlite(process.argv[2]!);
  const forget = async () => {
    process.kill(process.pid, 'SIGKILL');
  };
  const { writer } = await openStore({ ...connection, dialect: { ...connection.dialect, forget } });
  await writer.takeDownDocument(document, by());
}
