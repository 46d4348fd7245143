import type { Case } from './status-cases.ts';

/** What was once read otherwise. */
export const faultCases: readonly Case[] = [
  {
    name: 'fault: a report that a line was cut does not stand beside a later outlet’s report that it is open again',
    told: `
      herald 1994-03-11: line severed 1994-03-10/.. as=publisher
      times 1995-02-01: line open 1995-02-01/.. as=publisher
      post 1996-02-01: line in-use 1996-02-01 as=publisher`,
    readings: [
      { on: '1996-02-01', state: 'AGREED', group: 'working', basis: 'ATTESTED', decides: ['post'] },
      { on: '1997-02-01', state: 'AGREED', group: 'working', basis: 'PRESUMED', lastAttested: '1996-02-01' },
    ],
  },
  {
    name: 'fault: a vague time is never a day of its own',
    told: `
      a 1995: line open 1994-05/..
      b 1995: line severed 1994-11~/..`,
    readings: [
      { on: '1994-05-15', state: 'AGREED', coverage: 'POSSIBLE', group: 'working' },
      { on: '1994-08-01', state: 'AGREED', coverage: 'CERTAIN', basis: 'PRESUMED', group: 'working' },
      { on: '1994-11-15', state: 'CHANGED', coverage: 'POSSIBLE', group: 'interrupted', from: 'working' },
      { on: '1995-02-01', state: 'AGREED', coverage: 'CERTAIN', basis: 'PRESUMED', group: 'interrupted' },
    ],
  },
  {
    name: 'a state that comes both before and after what excludes it is disputed, and no change',
    told: `
      bo 1990-03-20: line severed 1990-03-19
      ada 1990-03-20: line open 1990-03-12/1990-03-19
      ada 1990-03-20: line open 1990-03-19/1990-03-28`,
    readings: [
      { on: '1990-03-18', state: 'AGREED', group: 'working' },
      { on: '1990-03-19', state: 'DISPUTED', group: null, from: null, decides: ['ada', 'bo'] },
      { on: '1990-03-20', state: 'AGREED', group: 'working' },
    ],
  },
];
