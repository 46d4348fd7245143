import { AppError } from '../../base/errors.ts';
import type { Sight } from '../../model/list-query.ts';
import type { Reader } from '../../store/read/reader.ts';

/** How often one page is read anew because somebody wrote while it was read. */
const mostTries = 20;

/**
 * A graph at one moment, read for as long as it takes and without a transaction: while nobody writes as it stands, and
 * afterwards as it was known at that moment.
 */
export class Snapshot {
  readonly #stored: Reader;
  readonly #sight: Sight;
  /** `recordedBy`: null while nobody has written. */
  #at: { readonly revision: number; readonly reader: Reader; readonly recordedBy: string | null };
  /** The last change when it was taken. */
  readonly revision: number;
  /** What was recorded by this moment is seen; null on a new store. */
  readonly moment: string | null;

  private constructor(
    stored: Reader,
    sight: Sight,
    at: { readonly revision: number; readonly isNow: boolean; readonly reader: Reader },
  ) {
    const { revision, isNow, reader } = at;
    this.#stored = stored;
    this.#sight = sight;
    this.#at = { revision, reader, recordedBy: isNow ? null : sight.recordedBy };
    this.revision = revision;
    this.moment = sight.recordedBy;
  }

  /** `sight`: which nodes are one, and until when recorded; null: until now. */
  static async take(stored: Reader, { identity, recordedBy }: Sight): Promise<Snapshot> {
    const last = await stored.lastChange();
    const isNow = recordedBy === null || last === null || recordedBy >= last.at;
    const sight = { identity, recordedBy: isNow ? (last?.at ?? null) : recordedBy };
    const isPlain = isNow && identity === 'merged';
    const reader = isPlain ? stored : (await stored.seen(sight)).reader;
    return new Snapshot(stored, sight, { revision: last?.revision ?? 0, isNow, reader });
  }

  /**
   * What is read must be small: it is read anew where somebody wrote meanwhile. `recordedBy`: by when what is read must have
   * been recorded; null: by now.
   */
  async read<Result>(ask: (reader: Reader, recordedBy: string | null) => Promise<Result>): Promise<Result> {
    for (let tries = 0; tries < mostTries; tries++) {
      const at = this.#at;
      const result = await ask(at.reader, at.recordedBy);
      const revision = await this.#stored.revision();
      if (revision === at.revision) return result;
      const { reader } = await this.#stored.seen(this.#sight);
      this.#at = { revision, reader, recordedBy: this.moment };
    }
    throw new AppError('OVERLOADED', 'The graph changes faster than it can be read as it was; ask again later');
  }
}
