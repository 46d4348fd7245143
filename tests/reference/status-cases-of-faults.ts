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
  {
    name: 'what was said on one of several days is attested on each of them possibly',
    told: `
      a 2000-01-01/2000-12-31: line open
      b 2000-01-01/2000-12-31: line open ../..`,
    readings: [
      { on: '2000-06-01', state: 'AGREED', basis: 'ATTESTED', coverage: 'POSSIBLE', group: 'working' },
      { on: '2001-06-01', state: 'AGREED', basis: 'PRESUMED', group: 'working', decides: ['b'] },
    ],
  },
  {
    name: 'nothing is certain of what was said at any time at all',
    told: `
      a ../..: line severed 1994-03-10/..
      b ../..: line severed 1995-03-10
      c ../..: line severed 1996-03-10/1996-04-10
      d 1994-01-01/..: line severed 1997-03-10/..
      e ../1999-01-01: line severed 1998-03-10/..`,
    readings: [
      { on: '1994-03-10', basis: 'ATTESTED', coverage: 'POSSIBLE' },
      { on: '1995-03-10', basis: 'ATTESTED', coverage: 'POSSIBLE' },
      { on: '1996-03-20', basis: 'ATTESTED', coverage: 'POSSIBLE' },
      { on: '1997-03-10', basis: 'ATTESTED', coverage: 'POSSIBLE' },
      { on: '1998-03-10', basis: 'ATTESTED', coverage: 'CERTAIN' },
    ],
  },
  {
    name: 'what held on days around a beginning, and not between it and the day, leaves it a change',
    told: `
      ada 1990-03-29: line restored 1990-03-16
      herald 1990-04-19: line suspended {1990-03-14,1990-03-22}
      bo 1990-05-02: line severed 1990-03-17/1990-03-27`,
    readings: [{ on: '1990-03-17', state: 'CHANGED', group: 'interrupted', from: 'working', decides: ['bo'] }],
  },
  {
    name: 'a reading is as sure as the claims that decide it',
    told: `
      ada 1990-03: line restored 1990-03-17/1990-03-28
      ada 1990-06-01: line not open 1990-03-19/..`,
    readings: [{ on: '1990-03-19', state: 'AGREED', denied: 'working', coverage: 'CERTAIN' }],
  },
  {
    name: 'beginnings of which only some exclude the latest leave the order unknown',
    told: `
      ada 1990-03-17: line open 1990-03/..
      bo 1990-03-19: line severed 1990-03-14/.. side=southland
      bo 1991: line open 1990-03-18/.. side=northland`,
    readings: [{ on: '1990-03-20', state: 'UNKNOWN', reason: 'ORDER_NOT_KNOWN' }],
  },
  {
    name: 'of a set of dates those that were still to come when it was said deny nothing',
    told: `
      herald 1995-01-01: line suspended 1990-03-12/..
      ada 1990-03-16: line not suspended {1990-03-11,1990-03-25}`,
    readings: [{ on: '1990-03-14', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted', decides: ['herald'] }],
  },
  {
    name: 'a time that ends as another tells more exactly surely goes on until then',
    told: `
      herald 1990-06-01: line restored 1990-03-13%/1990-03-19%
      bo 1990-05-04: line severed 1990-03-20/`,
    readings: [
      { on: '1990-03-18', state: 'AGREED', group: 'working', coverage: 'CERTAIN' },
      { on: '1990-03-19', state: 'AGREED', group: 'working', coverage: 'CERTAIN' },
    ],
  },
];
