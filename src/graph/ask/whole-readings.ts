// Readings of the whole graph as it is now: worked out when somebody first asks, or before, and followed from change to change.

import { AppError } from '../../base/errors.ts';
import type { EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import type { MaybePromise } from '../../base/maybe.ts';
import { type Keyset, now } from '../../model/list-query.ts';
import { type DisagreementType, disagreementTypes } from '../../model/readings/disagreement.ts';
import { type OutlinedReading, outlineSteps, type StatusOutline } from '../../model/readings/status-outline.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { withoutDeadline } from '../../store/deadline.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { TouchedTopics } from '../../store/read/touched-topics.ts';
import { inTurns } from '../in-turns.ts';
import { findChannelHistories } from './channel-histories.ts';
import { findDisputeKeys } from './find-disputes.ts';

/** What is read at once of the store. */
const [channelsAtOnce, topicsAtOnce, keysAtOnce] = [200, 256, 1_000];

/** The place of a dispute among all, as cursors have it, and its type. */
export type DisputePlace = Keyset & { readonly topic: number; readonly type: DisagreementType };

/** What is kept of a whole graph as it was at a revision, or later in part. */
export type KeptWhole<Key, Kept> = { readonly revision: number; readonly kept: ReadonlyMap<Key, Kept> };

/** Works everything out elsewhere; rejects once the signal says so. */
export type ReadWholeGraph = {
  readonly outlines: (signal: AbortSignal) => Promise<KeptWhole<EntityId, StatusOutline>>;
  readonly disputes: (signal: AbortSignal) => Promise<KeptWhole<number, Int32Array>>;
};

type Options = {
  /** How a graph of any size is read as a whole; here, between requests, where left out. */
  readonly readWhole?: ReadWholeGraph | undefined;
  readonly end?: AbortController;
};

export class WholeReadings {
  readonly #reader: Reader;
  readonly #readWhole: ReadWholeGraph | undefined;
  readonly #end: AbortController;
  readonly #outlines: KeptParts<EntityId, StatusOutline>;
  readonly #disputes: KeptParts<number, Int32Array>;
  /** Where all disputes stand, as of a state of those. */
  #places: { readonly version: number; readonly places: readonly DisputePlace[] } | null = null;

  /** `vocabulary`: as long as it stands. */
  constructor(reader: Reader, vocabulary: Vocabulary, { readWhole, end = new AbortController() }: Options = {}) {
    this.#reader = reader;
    this.#readWhole = readWhole;
    this.#end = end;
    this.#outlines = new KeptParts(reader, end.signal, outlining(reader, vocabulary), readWhole?.outlines);
    this.#disputes = new KeptParts(reader, end.signal, placing(reader, vocabulary), readWhole?.disputes);
  }

  /** The same, of which nothing is known. It ends with this one. */
  anew(vocabulary: Vocabulary): WholeReadings {
    return new WholeReadings(this.#reader, vocabulary, { readWhole: this.#readWhole, end: this.#end });
  }

  /** Works everything out, one after the other. */
  async readAhead(revision: number): Promise<void> {
    await this.#outlines.upTo(revision);
    await this.#disputes.upTo(revision);
  }

  /** Whoever waits for a reading is told that there is none; resolves when the store is read no more. */
  async stop(): Promise<void> {
    this.#end.abort(new AppError('STORE_UNAVAILABLE', 'The store is being closed'));
    await Promise.all([this.#outlines.settled(), this.#disputes.settled()]);
  }

  /** The status of every channel, at this revision or a later one. */
  outlines(revision: number): MaybePromise<ReadonlyMap<EntityId, StatusOutline>> {
    return this.#outlines.upTo(revision);
  }

  /** Where disputes of these types stand, in their order; null: of every type. */
  async disputes(revision: number, types: readonly DisagreementType[] | null): Promise<readonly DisputePlace[]> {
    const kept = await this.#disputes.upTo(revision);
    const { version } = this.#disputes;
    if (this.#places?.version !== version) {
      const topics = [...kept.keys()].sort((a, b) => a - b);
      this.#places = { version, places: topics.flatMap(topic => [...unpacked(topic, kept.get(topic)!)]) };
    }
    const { places } = this.#places;
    return types === null ? places : places.filter(({ type }) => types.includes(type));
  }
}

/** Both, in a thread that was started for one of them. */
export const readWhole = { outlines: readerOf(outlining), disputes: readerOf(placing) };

function readerOf<Key, Kept>(partsOf: (reader: Reader, vocabulary: Vocabulary) => Parts<Key, Kept>) {
  return async (reader: Reader): Promise<KeptWhole<Key, Kept>> => {
    const [revision, vocabulary] = [await reader.revision(), await reader.vocabulary()];
    const parts = new KeptParts(reader, new AbortController().signal, partsOf(reader, vocabulary));
    return { revision, kept: await parts.upTo(revision) };
  };
}

/** What is kept part by part. */
type Parts<Key, Kept> = {
  readonly every: () => Promise<Key[]>;
  readonly touched: (touched: TouchedTopics) => readonly Key[];
  readonly atOnce: number;
  /** What is kept of these; of some it may be nothing. */
  readonly workOut: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Kept>>;
};

class KeptParts<Key, Kept> {
  readonly #reader: Reader;
  readonly #signal: AbortSignal;
  readonly #parts: Parts<Key, Kept>;
  readonly #readWhole: ((signal: AbortSignal) => Promise<KeptWhole<Key, Kept>>) | undefined;
  #kept = new Map<Key, Kept>();
  /** What is kept when all of it is there; the same as `#kept` unless everything is worked out anew. */
  #next = this.#kept;
  /** What is to be worked out before `#next` is that of `#at`. */
  readonly #waiting = new Set<Key>();
  /** Another one for each state of what is kept. */
  version = 0;
  /** Null: nothing was asked for yet. */
  #at: number | null = null;
  #working: Promise<unknown> = Promise.resolve();

  /** `readWhole`: works out everything where it is much; left out: it is worked out here. */
  constructor(
    reader: Reader,
    signal: AbortSignal,
    parts: Parts<Key, Kept>,
    readWhole?: (signal: AbortSignal) => Promise<KeptWhole<Key, Kept>>,
  ) {
    this.#reader = reader;
    this.#signal = signal;
    this.#parts = parts;
    this.#readWhole = readWhole;
  }

  /** At once where nothing changed since. It is worked out for all who ask, whoever of them goes. */
  upTo(revision: number): MaybePromise<ReadonlyMap<Key, Kept>> {
    if (this.#isAt(revision)) return this.#kept;
    const follow = () => withoutDeadline(() => this.#follow(revision));
    const followed = this.#working.then(follow, follow);
    this.#working = followed;
    return followed.then(() => this.#kept);
  }

  /** Resolves when nothing is worked out. */
  async settled(): Promise<void> {
    await this.#working.catch(() => {});
  }

  #isAt(revision: number): boolean {
    return this.#at !== null && this.#at >= revision && this.#waiting.size === 0;
  }

  async #follow(revision: number): Promise<void> {
    if (this.#isAt(revision)) return;
    this.#signal.throwIfAborted();
    const { atOnce, workOut } = this.#parts;
    while (this.#at === null || this.#at < revision) await this.#seeChanges(this.#at, revision);
    while (this.#waiting.size > 0) {
      this.#signal.throwIfAborted();
      const keys = [...this.#waiting.values().take(atOnce)];
      const found = await workOut(keys);
      this.version++;
      for (const key of keys) {
        this.#waiting.delete(key);
        const kept = found.get(key);
        if (kept === undefined) this.#next.delete(key);
        else this.#next.set(key, kept);
      }
    }
    this.version++;
    this.#kept = this.#next;
  }

  /** Finds what is to be worked out, from one revision to another; or has everything worked out elsewhere. */
  async #seeChanges(from: number | null, to: number): Promise<void> {
    const { every, touched, atOnce } = this.#parts;
    const changed = from === null ? null : await this.#reader.changes.touchedTopics(from, to);
    if (changed !== null) {
      for (const key of touched(changed)) this.#waiting.add(key);
      this.#at = to;
      return;
    }
    const keys = await every();
    const whole = keys.length > atOnce ? await this.#readWhole?.(this.#signal) : undefined;
    this.#next = new Map(whole?.kept);
    this.#waiting.clear();
    if (!whole) for (const key of keys) this.#waiting.add(key);
    this.#at = whole?.revision ?? to;
  }
}

function outlining(reader: Reader, vocabulary: Vocabulary): Parts<EntityId, StatusOutline> {
  const known = new Map<string, OutlinedReading>();
  const sameOf = (reading: OutlinedReading) => {
    const name = `${reading.state} ${reading.group} ${reading.basis}`;
    const same = known.get(name) ?? reading;
    known.set(name, same);
    return same;
  };
  return {
    every: async () => {
      const channels = await inPieces(last => reader.entities.channelsAfter(last, keysAtOnce));
      return channels.map(({ id }) => id);
    },
    touched: ({ channels }) => channels,
    atOnce: channelsAtOnce,
    workOut: async channels => {
      const histories = await findChannelHistories(reader, vocabulary, channels, now);
      const outlines = new Map<EntityId, StatusOutline>();
      return inTurns(
        (function* () {
          for (const [channel, history] of histories) outlines.set(channel, yield* outlineSteps(history, sameOf));
          return outlines;
        })(),
      );
    },
  };
}

function placing(reader: Reader, vocabulary: Vocabulary): Parts<number, Int32Array> {
  return {
    every: async () => {
      const topics = await inPieces(last => reader.disagreements.topicsAfter(last, keysAtOnce));
      return topics.map(({ row }) => row);
    },
    touched: ({ topics }) => topics,
    atOnce: topicsAtOnce,
    workOut: async rows => {
      const topics = [...rows].sort((a, b) => a - b);
      const found = await findDisputeKeys(reader, vocabulary, topics);
      const byTopic = Map.groupBy(found, ({ sort }) => Number.parseInt(sort as string, 10));
      return new Map([...byTopic].map(([topic, keys]) => [topic, packed(keys)]));
    },
  };
}

async function inPieces<Row extends { readonly row: number }>(read: (last: number) => Promise<Row[]>): Promise<Row[]> {
  const found: Row[] = [];
  for (;;) {
    const piece = await read(found.at(-1)?.row ?? 0);
    append(found, piece);
    if (piece.length < keysAtOnce) return found;
  }
}

/** Numbers that stand for a dispute: its phase, the node beside, its claims, and its type. */
const perDispute = 5;

type DisputeKey = Keyset & { readonly id: DisagreementType };

function packed(keys: readonly DisputeKey[]): Int32Array {
  return Int32Array.from(
    keys.flatMap(({ sort, row, id }) => [
      ...String(sort).split('.').slice(1).map(Number),
      row,
      disagreementTypes.indexOf(id),
    ]),
  );
}

function* unpacked(topic: number, kept: Int32Array): Generator<DisputePlace> {
  for (let at = 0; at < kept.length; at += perDispute) {
    const [phase, other, left, right, type] = kept.subarray(at, at + perDispute);
    yield { topic, sort: `${topic}.${phase}.${other}.${left}`, row: right!, type: disagreementTypes[type!]! };
  }
}
