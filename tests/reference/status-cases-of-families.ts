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
  {
    name: 'many reports of one membership hide no other family',
    told: `
      ${reports(25, index => `h 2000-01-01: line part-of fam doc=d${index}`)}
      h 2000-01-01: line part-of other
      h 2000-01-01: line open 2000-01-01/..
      b 2001-01-01: other severed 2001-01-01/..`,
    readings: [{ on: '2001-06-01', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted', scope: 'BROADER' }],
  },
  {
    name: 'a line decides for its family on the days of each membership, and not between them',
    told: `
      h 1990-01-01: line part-of fam 1990/1992
      h 2000-01-02: line part-of fam 2000-01-01/..
      b 1990-02-01: line open 1990-02-01/..
      c 1995-06-01: fam severed 1995-06-01/..`,
    readings: [
      { on: '1991-07-01', channel: 'fam', state: 'AGREED', basis: 'FROM_LINES', group: 'working' },
      { on: '1995-07-01', channel: 'fam', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted', decides: ['c'] },
      { on: '1995-07-01', state: 'AGREED', group: 'working', scope: 'SAME' },
    ],
  },
  {
    name: 'what excepts a family bears on a line that has left it',
    told: `
      h 1980-01-01: line part-of all
      h 1992-12-31: line part-of fam2 1980/1992
      b 1985-01-01: line open 1985-01-01/..
      w 1990-01-02: all severed 1990-01-01 except=fam2
      x 2000-05-02: all severed 2000-05-01/.. except=fam2`,
    readings: [
      { on: '1990-01-02', state: 'AGREED', group: 'working', scope: 'SAME' },
      { on: '2000-06-01', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted', scope: 'BROADER' },
    ],
  },
  {
    name: 'what excepts a family bears possibly on a line that may have left it',
    told: `
      h 1980-01-01: line part-of all
      h 1992-12-31: line part-of fam2 1980/1992
      w 1993-01-01: all severed 1992-06-01 except=fam2`,
    readings: [{ on: '1992-06-01', state: 'AGREED', group: 'interrupted', coverage: 'POSSIBLE', scope: 'BROADER' }],
  },
  {
    name: 'in a circle of families each is read by itself and by what is above it',
    told: `
      h 1990-01-01: one part-of two
      h 1990-01-01: two part-of three
      h 1990-01-01: three part-of one
      h 1990-01-01: leaf part-of one
      h 1990-01-02: leaf open 1990-01-02/..
      h 1990-02-01: two severed 1990-02-01/..`,
    readings: [
      { on: '1990-01-10', channel: 'one', state: 'AGREED', basis: 'FROM_LINES', group: 'working' },
      { on: '1990-03-01', channel: 'one', state: 'AGREED', group: 'interrupted', scope: 'BROADER' },
      { on: '1990-03-01', channel: 'three', state: 'AGREED', group: 'interrupted', scope: 'BROADER' },
    ],
  },
  {
    name: 'what is said of a family bears again on a line that was given up and is told of again after that',
    told: `
      h 1985-01-01: line part-of fam
      a 1990-01-01: line given-up 1990-01-01/..
      a 1995-01-01: line restored 1995-01-01/..
      b 1992-01-01: fam suspended 1992-01-01/1992-12-31
      b 2000-01-01: fam severed 2000-01-01/..`,
    readings: [
      { on: '1992-01-01', state: 'AGREED', group: 'ended', scope: 'SAME' },
      { on: '2001-01-01', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted', scope: 'BROADER' },
    ],
  },
  {
    name: 'a line that was not given up after all, by the same words, was there all the time',
    told: `
      h 1985-01-01: line part-of fam
      c 1985-01-01: line open 1985-01-01/..
      a 1990-01-01: line given-up 1990-01-01/..
      a 1991-01-01: line not given-up 1990-01-01
      b 2000-01-01: fam severed 2000-01-01/..`,
    readings: [{ on: '2001-01-01', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted', scope: 'BROADER' }],
  },
  {
    name: 'a line of which nothing is told yet leaves what is presumed of its family as it is',
    told: `
      a 2020-06-09: one part-of family
      a 2020-06-09: two part-of family
      a 2020-06-09: family severed 2020-06-09/..
      b 2020-06-09: one unanswered 2020-06-09
      c 2021-10-04: two open 2021-10-04`,
    readings: [
      { on: '2020-07-01', channel: 'family', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted', decides: ['a'] },
      { on: '2020-07-01', channel: 'two', state: 'UNKNOWN', reason: 'NOT_YET_ATTESTED' },
    ],
  },
  {
    name: 'a disputed line leaves no family agreed',
    told: `
      a 2020-01-01: one part-of family
      a 2020-01-01: two part-of family
      a 2020-06-01: family severed 2020-06-01/..
      a 2020-06-01: one severed 2020-06-01/..
      a 2020-07-01: two severed 2020-07-01
      b 2020-07-01: two open 2020-07-01`,
    readings: [
      { on: '2020-06-15', channel: 'family', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted' },
      { on: '2020-07-01', channel: 'two', state: 'DISPUTED' },
      { on: '2020-07-01', channel: 'family', state: 'MIXED', basis: 'FROM_LINES' },
    ],
  },
  {
    name: 'a dispute about a family from before a line joined it is shown with both who hold it',
    told: `
      h 1989-01-01: line opened-on 1989
      h 1989-01-01: line part-of fam 1990-05-05/..
      a 1990-04-02: fam open 1990-03-16/..
      b 1990-04-02: fam suspended 1990-03-13/1990-03-31`,
    readings: [
      { on: '1990-05-05', state: 'DISPUTED', basis: 'PRESUMED', decides: ['a', 'b'], scope: 'BROADER' },
      { on: '1990-05-04', state: 'UNKNOWN', decides: [] },
    ],
  },
];

function reports(count: number, report: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => report(index)).join('\n');
}
