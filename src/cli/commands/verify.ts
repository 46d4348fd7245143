import { AppError } from '../../base/errors.ts';
import { openBackup, readThrough } from '../../exchange/backup/read-backup.ts';
import type { Check } from '../../store/verify/findings.ts';
import { takenOnTrust, verifyStore } from '../../store/verify/verify.ts';
import type { Settings } from '../settings.ts';
import { mayExist, openStoreAt } from '../stores.ts';
import { exitCodes, note, printJson, progress } from '../terminal.ts';

type Options = { json?: boolean };

/** Checks a backup file, or the store where none is named. Gives the exit code. */
export function verify(file: string | undefined, settings: Settings, options: Options): Promise<number> {
  return file === undefined ? verifyTheStore(settings, options) : verifyFile(file, options);
}

async function verifyFile(file: string, { json }: Options): Promise<number> {
  const backup = await openBackup(file);
  try {
    await readThrough(backup, progress('Reading rows'));
  } finally {
    await backup.close();
  }
  const { report } = backup;
  if (json) printJson({ sound: true, ...report });
  else
    note(
      `${file} is sound: ${report.rows.claim} claims about ${report.rows.entity} nodes at revision ${report.revision}, made at ${report.madeAt}`,
    );
  return exitCodes.done;
}

async function verifyTheStore({ DATABASE_URL }: Settings, { json }: Options): Promise<number> {
  if (!mayExist(DATABASE_URL)) throw new AppError('NOT_FOUND', `There is no store ${DATABASE_URL}`);
  const store = await openStoreAt(DATABASE_URL, { clears: false });
  let checks: Check[];
  try {
    checks = await verifyStore(store.connection, progress('Verifying claims'));
  } finally {
    await store.close();
  }
  const sound = checks.every(({ faults }) => faults.length === 0);
  if (json) printJson({ sound, checks, takenOnTrust });
  else {
    for (const check of checks) describe(check);
    note(`Taken on trust: ${takenOnTrust.join('; ')}`, 'dim');
  }
  return sound ? exitCodes.done : exitCodes.store;
}

const mostShown = 20;

function describe({ name, looked, faults }: Check): void {
  const wrong = faults.length === 0 ? 'nothing' : faults.length;
  note(`${name}: ${looked} looked at, ${wrong} wrong`, faults.length === 0 ? 'dim' : 'red');
  for (const fault of faults.slice(0, mostShown)) note(`  ${fault}`);
  if (faults.length > mostShown) note(`  and ${faults.length - mostShown} more`);
}
