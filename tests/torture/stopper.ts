import { openStoreAt } from '../../src/cli/stores.ts';
import { openBackup } from '../../src/exchange/backup/read-backup.ts';

/**
 * Opens the store of its first argument, restores the backup of the fourth where there is one, and is killed after so many
 * statements (the third) that match the second.
 */
if (import.meta.main) {
  const [url, pattern, most, file] = process.argv.slice(2);
  let left = Number(most);
  const store = await openStoreAt(url!, {
    onStatement: statement => {
      if (!new RegExp(pattern!).test(statement)) return;
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
    },
  });
  if (file !== undefined) await store.writer.restore((await openBackup(file)).records);
  throw new Error(`${left} more statements were to match ${pattern}`);
}
