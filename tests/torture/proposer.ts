import { AppError } from '../../src/base/errors.ts';
import { openStoreAt } from '../../src/cli/stores.ts';
import { aProposal, by } from '../support/curating.ts';

/**
 * Writers of one process on the store of its first argument, which call themselves by the second: so many (the third)
 * propose so many claims each (the fourth). Each revision is told with its claim once it is written.
 */
if (import.meta.main) {
  const [url, name, writers, writes] = process.argv.slice(2);
  const store = await openStoreAt(url!);
  const propose = async (key: string): Promise<void> => {
    const proposal = aProposal({ name: key });
    for (;;) {
      try {
        const { revision } = await store.writer.proposeClaims([proposal], by({ mutation: { key, asked: key } }));
        process.stdout.write(`${JSON.stringify([revision, proposal.id])}\n`);
        return;
      } catch (error) {
        // the others had their turn for long; a client asks again
        if (!(error instanceof AppError && error.code === 'STORE_BUSY')) throw error;
      }
    }
  };
  await Promise.all(
    Array.from({ length: Number(writers) }, async (_, writer) => {
      for (let write = 0; write < Number(writes); write++) await propose(`${name}-${writer}-${write}`);
    }),
  );
  await store.close();
}
