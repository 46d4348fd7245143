import type { Case } from './status-cases.ts';

/** What is said of families, and what of their lines. */
export const familyCases: readonly Case[] = [
  {
    name: 'membership bounds what is said of a family, through families of families',
    told: `
      a 1990-01-01: line part-of family 1990-01-01/1990-12-31
      a 1990-01-01: family part-of all 1990-03-01/..
      a 1990-01-01: line opened-on 1989
      a 1990-02-01: all severed 1990-02-01/1990-02-28
      a 1990-04-01: all severed 1990-04-01/..`,
    readings: [
      { on: '1990-02-15', state: 'UNKNOWN', lastAttested: null },
      { on: '1990-06-01', state: 'AGREED', group: 'interrupted', scope: 'BROADER' },
      { on: '1991-01-01', state: 'UNKNOWN' },
    ],
  },
  {
    name: 'a family bears on a line no more after that was given up',
    told: `
      a 1990-01-01: line part-of family
      a 1990-01-01: line open 1990-01-01/..
      a 1990-03-01: line given-up 1990-03-01/..
      a 1990-05-01: family open 1990-05-01/..`,
    readings: [
      { on: '1990-03-01', state: 'CHANGED', group: 'ended', from: 'working' },
      { on: '1990-06-01', state: 'AGREED', group: 'ended', basis: 'PRESUMED' },
    ],
  },
  {
    name: 'what all its lines are ends what was presumed of a family',
    told: `
      a 1990-01-01: one part-of family
      a 1990-01-01: two part-of family
      a 1990-01-01: family open 1990-01-01/..
      a 1990-01-01: one open 1990-01-01/..
      a 1990-01-01: two open 1990-01-01/..
      a 1990-02-01: one severed 1990-02-01/..
      a 1990-03-01: two severed 1990-03-01/..`,
    readings: [
      { on: '1990-01-15', channel: 'family', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
      { on: '1990-02-15', channel: 'family', state: 'MIXED', basis: 'FROM_LINES' },
      { on: '1990-03-15', channel: 'family', state: 'AGREED', group: 'interrupted', basis: 'FROM_LINES' },
    ],
  },
  {
    name: 'where what is said of a family on a day only denies, its lines decide',
    told: `
      a 1990-01-01: one part-of family
      a 1990-01-01: one open 1990-01-01/..
      b 1990-02-01: family not severed 1990-02-01
      b 1990-02-02: family not open 1990-02-02 except=one`,
    readings: [
      { on: '1990-02-01', channel: 'family', state: 'AGREED', group: 'working', basis: 'FROM_LINES' },
      { on: '1990-02-02', channel: 'family', state: 'AGREED', group: 'working', basis: 'FROM_LINES' },
    ],
  },
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
];
