import type { Connection } from './dialect.ts';
import type { StreamTicketTable } from './tables.ts';
import { writeBeside } from './writing.ts';

/** Tickets that open streams, one each and within a short time, on whichever server. They are no part of the graph. */
export type TicketStore = {
  /** Keeps a ticket, and forgets those that have expired by now; false where its holder has as many as he may have. */
  readonly add: (ticket: StreamTicketTable, now: string, most: number) => Promise<boolean>;
  /** Takes a ticket out by its digest. Gives what was kept with it; null where there is none that is good by now. */
  readonly redeem: (digest: string, now: string) => Promise<string | null>;
};

export function createTicketStore(connection: Connection): TicketStore {
  return {
    add: (ticket, now, most) =>
      writeBeside(connection, async db => {
        await db.deleteFrom('stream_ticket').where('expires', '<=', now).execute();
        const { count } = await db
          .selectFrom('stream_ticket')
          .select(eb => eb.fn.countAll<number | string>().as('count'))
          .where('holder', '=', ticket.holder)
          .executeTakeFirstOrThrow();
        if (Number(count) >= most) return false;
        await db.insertInto('stream_ticket').values(ticket).execute();
        return true;
      }),
    redeem: (digest, now) =>
      writeBeside(connection, async db => {
        const row = await db
          .deleteFrom('stream_ticket')
          .where('digest', '=', digest)
          .returning(['expires', 'body'])
          .executeTakeFirst();
        return row && row.expires > now ? row.body : null;
      }),
  };
}
