import { expect, test } from 'vitest';

import { deadlineExceeded, Work } from '../../src/store/deadline.ts';
import { Places } from '../../src/store/places.ts';

const [cheap, costly] = [10, 100_000];

/** Work of a client with time to spare, or as much as is said. */
function workOf(client: string, price: number, milliseconds = 60_000): Work {
  const work = new Work(performance.now() + milliseconds, client);
  work.price = price;
  return work;
}

/** Takes a place for each, and notes in which order they got it. */
function takeFor(places: Places, works: Readonly<Record<string, Work>>) {
  const entered: string[] = [];
  const leaving = new Map<string, () => void>();
  const failed = new Map<string, string>();
  for (const [name, work] of Object.entries(works))
    places.take(work).then(
      leave => {
        entered.push(name);
        leaving.set(name, leave);
      },
      error => failed.set(name, error.code),
    );
  const settled = () => new Promise(done => setImmediate(done));
  return {
    entered,
    failed,
    settled,
    leave: async (name: string) => {
      leaving.get(name)!();
      await settled();
    },
  };
}

test('one client has its share of the places for costly work, and leaves the others to others', async () => {
  const taking = takeFor(new Places({ total: 6, kept: 2, ofClient: 2 }), {
    a1: workOf('a', costly),
    a2: workOf('a', costly),
    a3: workOf('a', costly),
    b1: workOf('b', costly),
    b2: workOf('b', costly),
    c1: workOf('c', costly),
  });
  await taking.settled();
  expect(taking.entered).toEqual(['a1', 'a2', 'b1', 'b2']);
  // who has least comes first, however long others wait
  await taking.leave('a1');
  expect(taking.entered.at(-1)).toBe('c1');
});

test('cheap work finds a place where costly work has taken all of its own', async () => {
  const taking = takeFor(new Places({ total: 3, kept: 1, ofClient: 1 }), {
    a1: workOf('a', costly),
    b1: workOf('b', costly),
    c1: workOf('c', costly),
    a2: workOf('a', cheap),
    d1: workOf('d', cheap),
  });
  await taking.settled();
  expect(taking.entered).toEqual(['a1', 'b1', 'a2']);
  // and comes before costly work that has waited for longer
  await taking.leave('b1');
  expect(taking.entered.at(-1)).toBe('d1');
});

test('costly work that has waited for long has its turn before cheap work that comes then', async () => {
  const places = new Places({ total: 2, kept: 1, ofClient: 1 });
  const taking = takeFor(places, {
    a1: workOf('a', costly),
    b1: workOf('b', costly),
    c1: workOf('c', cheap),
  });
  await taking.settled();
  expect(taking.entered).toEqual(['a1', 'c1']);
  await new Promise(done => setTimeout(done, 600));
  const late = takeFor(places, { d1: workOf('d', cheap) });
  await taking.leave('a1');
  expect([taking.entered.at(-1), late.entered]).toEqual(['b1', []]);
  // of the place that is for cheap work it takes nothing
  await taking.leave('c1');
  expect(late.entered).toEqual(['d1']);
});

test('no client has every place with what is cheap', async () => {
  const taking = takeFor(new Places({ total: 3, kept: 1, ofClient: 1 }), {
    a1: workOf('a', cheap),
    a2: workOf('a', cheap),
    a3: workOf('a', cheap),
    b1: workOf('b', cheap),
  });
  await taking.settled();
  expect(taking.entered).toEqual(['a1', 'a2', 'b1']);
});

test('where there is one place, everybody waits for it', async () => {
  const taking = takeFor(new Places({ total: 1, kept: 0, ofClient: 1 }), {
    a1: workOf('a', cheap),
    a2: workOf('a', cheap),
  });
  await taking.settled();
  expect(taking.entered).toEqual(['a1']);
  await taking.leave('a1');
  expect(taking.entered).toEqual(['a1', 'a2']);
});

test('who finds no place before the deadline is told that too much is asked', async () => {
  const places = new Places({ total: 1, kept: 0, ofClient: 1 });
  const leave = await places.take(workOf('a', costly));
  const late = workOf('b', costly, 20);
  const rest = late.endInTime();
  await expect(places.take(late)).rejects.toMatchObject({ code: 'OVERLOADED' });
  await expect(places.take(late)).rejects.toMatchObject({ code: 'OVERLOADED' });
  rest();
  leave();
  // who is gone takes no place
  expect(await places.take(workOf('c', costly))).toBeTypeOf('function');
});

test('who has a place when the deadline comes is told that the answer took too long', async () => {
  const work = workOf('a', costly, 20);
  const leave = await new Places({ total: 1, kept: 0, ofClient: 1 }).take(work);
  const ended = new Promise<void>(done => work.onEnd(done));
  work.endInTime();
  await ended;
  expect(work.ended).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  leave();
});

test('who waits behind statements of their own alone is told that the answer took too long', async () => {
  const places = new Places({ total: 3, kept: 1, ofClient: 1 });
  const own = workOf('a', costly, 50);
  own.endInTime();
  await places.take(own);
  await expect(places.take(own)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
});

test('many requests of one client are not let wait, and those of another are', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `a${index}`);
  const places = new Places({ total: 1, kept: 0, ofClient: 1 });
  const taking = takeFor(places, Object.fromEntries(names.map(name => [name, workOf('a', costly)])));
  const other = takeFor(places, { b: workOf('b', costly) });
  await taking.settled();
  expect([...taking.failed]).toEqual(['a17', 'a18', 'a19'].map(name => [name, 'OVERLOADED']));
  expect(other.failed.size).toBe(0);
});

test('work that was ended leaves the queue, and nothing of it is let in', async () => {
  const places = new Places({ total: 1, kept: 0, ofClient: 1 });
  const [first, second, third] = [workOf('a', costly), workOf('b', costly), workOf('c', costly)];
  const taking = takeFor(places, { first, second, third });
  await taking.settled();
  second.end(deadlineExceeded);
  await taking.settled();
  expect([...taking.failed]).toEqual([['second', 'DEADLINE_EXCEEDED']]);
  await taking.leave('first');
  expect(taking.entered).toEqual(['first', 'third']);
});

test('work whose time is over while it is decided who comes next takes no place with it', async () => {
  const places = new Places({ total: 1, kept: 0, ofClient: 1 });
  const over = workOf('b', cheap);
  // as time goes on while whoever waits is looked through
  class Later extends Work {
    hasBegun = false;
    override get ended() {
      if (this.hasBegun) over.end(deadlineExceeded);
      return super.ended;
    }
  }
  const taking = takeFor(places, { a: workOf('a', cheap), b1: over, b2: over });
  await taking.settled();
  const slow = new Later(performance.now() + 60_000, 'c');
  const later = takeFor(places, { c: slow });
  slow.hasBegun = true;
  await taking.leave('a');
  expect([taking.entered, [...taking.failed.keys()]]).toEqual([['a'], ['b1', 'b2']]);
  await later.leave('c');
  const next = takeFor(places, { d: workOf('d', cheap) });
  await next.settled();
  expect([later.entered, next.entered]).toEqual([['c'], ['d']]);
});
