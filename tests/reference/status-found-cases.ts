import type { Case } from './status-cases.ts';

/** Cases in which the histories of other lines were read wrongly. */
export const foundCases: readonly Case[] = [
  {
    name: 'a line that is only agreed on or is absent does not take on the state of its family',
    told: `
      a 2002-01-01: family severed 2002-01-01/..
      b 2005-10-03: line agreed 2005-10-03
      b 2005-10-03: line part-of family 2005-10-03/..
      c 2001-05-01: other part-of family 2001-05-01/..
      c 2004-06-01: other absent 2004-06-01`,
    readings: [
      { on: '2005-11-01', state: 'PLANNED', group: null },
      { on: '2003-01-01', channel: 'other', state: 'UNKNOWN', group: null },
    ],
  },
  {
    name: 'a line of which nothing is told alone is there from the day on which it belongs to a family',
    told: `
      a 2001-01-01: line part-of family 2001-01-01/..
      b 2002-01-01: family severed 2002-01-01/..`,
    readings: [{ on: '2003-01-01', state: 'AGREED', group: 'interrupted', scope: 'BROADER' }],
  },
  {
    name: 'a line that belongs to a family and is not attested yet counts among its lines, unknown',
    told: `
      a 1980-01-01: line part-of family
      a 1980-01-01: sister part-of family
      b 1990-01-05: line severed 1990-01-05/..
      b 1990-01-09: sister severed 1990-01-09/..`,
    readings: [
      { on: '1990-01-06', channel: 'family', state: 'MIXED' },
      { on: '1990-01-10', channel: 'family', state: 'AGREED', basis: 'FROM_LINES', group: 'interrupted' },
    ],
  },
  {
    name: 'an end that is told vaguely is the change that another tells to the day',
    told: `
      a 1999-07-13: line suspended 1999-07-13/..
      b 2008-05-29: line restored 2008-05-29/..
      book 2010: line severed 1999/2008`,
    readings: [
      { on: '2008-05-29', state: 'CHANGED', group: 'working', from: 'interrupted' },
      { on: '2008-06-15', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
      { on: '2009-06-15', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
    ],
  },
  {
    name: 'what was sure before may not have changed on a later day',
    told: `
      a 2011-01-01: line open 2011/..
      b 2022-08-05: line unanswered 2022-08-02/2022-08-05
      c 2023-07-01: line frozen 2022-08/2023-06-03`,
    readings: [
      { on: '2022-08-05', state: 'AGREED', group: 'interrupted', coverage: 'CERTAIN' },
      { on: '2022-08-20', state: 'AGREED', group: 'interrupted', coverage: 'POSSIBLE' },
    ],
  },
  {
    name: 'to deny a state of a later day denies no change, and does not last',
    told: `
      a 2005-09-20: line open 2005-09-20/..
      b 2006-01-18: line not open 2006-01-18
      a 2005-09-20: other severed 2005-09-20/..
      b 2005-09-25: other not severed`,
    readings: [
      { on: '2006-01-18', state: 'DISPUTED' },
      { on: '2007-01-01', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
      { on: '2007-01-01', channel: 'other', state: 'DISPUTED', basis: 'PRESUMED' },
    ],
  },
];
