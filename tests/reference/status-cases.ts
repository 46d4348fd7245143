import type { NaiveReading } from './status.ts';
import { familyCases } from './status-cases-of-families.ts';
import { faultCases } from './status-cases-of-faults.ts';

/** The smallest cases of the status of a channel on a day: what was told, and what it comes to. */

export type Case = {
  readonly name: string;
  readonly told: string;
  readonly readings: readonly Expected[];
};
export type Expected = {
  readonly on: string;
  /** `line` where left out. */
  readonly channel?: string;
  readonly saidBy?: string;
} & Partial<NaiveReading>;

export const cases: readonly Case[] = [
  {
    name: '1: a later report of another state by another holder ends an earlier presumption, and is the day of a change',
    told: `
      a 1994-03-11: line severed 1994-03-10/..
      b 1995-02-01: line open 1995-02-01/..`,
    readings: [
      { on: '1994-08-01', state: 'AGREED', basis: 'PRESUMED', group: 'interrupted', decides: ['a'] },
      { on: '1995-02-01', state: 'CHANGED', group: 'working', from: 'interrupted', basis: 'ATTESTED', decides: ['b'] },
      { on: '1995-06-01', state: 'AGREED', basis: 'PRESUMED', group: 'working', decides: ['b'] },
    ],
  },
  {
    name: '2: one book tells a history by years',
    told: `
      book 1990: line open 1961/..
      book 1990: line severed 1964/..
      book 1990: line open 1969/..`,
    readings: [
      { on: '1962-06-01', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
      { on: '1965-06-01', state: 'AGREED', group: 'interrupted', basis: 'PRESUMED' },
      { on: '1975-06-01', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
    ],
  },
  {
    name: '3: a family that is cut later ends the open of its line',
    told: `
      ministry 1998-05-04: line open 1998-05-04/..
      ministry 1998-05-04: line part-of family
      ministry 2001-03-02: family severed 2001-03-02/..`,
    readings: [
      { on: '2001-03-01', state: 'AGREED', group: 'working', scope: 'SAME' },
      { on: '2001-03-03', state: 'AGREED', group: 'interrupted', basis: 'PRESUMED', scope: 'BROADER' },
    ],
  },
  {
    name: '4: after a closed interval nothing is presumed',
    told: 'a 1962: line severed 1957-02/1960-11',
    readings: [
      { on: '1958-06-01', state: 'AGREED', group: 'interrupted', basis: 'ATTESTED', coverage: 'CERTAIN' },
      {
        on: '1961-06-01',
        state: 'UNKNOWN',
        basis: null,
        lastKnown: { group: 'interrupted', until: '1960-11-30', holders: ['a'] },
      },
    ],
  },
  {
    name: '5: hours of one day put an answered call and an unanswered one in order',
    told: `
      a 2017-09-21: line in-use 2017-09-21T08:00:00Z
      b 2017-09-21: line unanswered 2017-09-21T16:00:00Z`,
    readings: [{ on: '2017-09-21', state: 'CHANGED', group: 'interrupted', from: 'working', basis: 'ATTESTED' }],
  },
  {
    name: '6: a summit of two days says nothing of the years after it',
    told: 'a 1986: line in-use 1985-11-19/1985-11-20',
    readings: [
      {
        on: '2026-01-01',
        state: 'UNKNOWN',
        lastKnown: { group: 'working', until: '1985-11-20', holders: ['a'] },
      },
    ],
  },
  {
    name: '7: what is said of a family does not bear on a line before it is first spoken of',
    told: `
      a 2017-09-22: family open 2015/2017-09-22
      a 2017-09-22: line part-of family
      b 2024-12-03: line open 2024-12-03`,
    readings: [
      { on: '2016-06-01', state: 'UNKNOWN', reason: 'NOT_YET_ATTESTED', basis: null },
      { on: '2016-06-01', channel: 'family', state: 'AGREED', group: 'working', basis: 'ATTESTED' },
    ],
  },
  {
    name: '8: four lines that are cut in four different weeks make their family interrupted',
    told: `
      a 1999-01-01: north part-of family
      a 1999-01-01: south part-of family
      a 1999-01-01: east part-of family
      a 1999-01-01: west part-of family
      a 1999-05-01: north severed 1999-04-01/..
      a 1999-05-01: south severed 1999-04-08/..
      a 1999-05-01: east severed 1999-04-15/..
      a 1999-05-01: west severed 1999-04-22/..`,
    readings: [
      { on: '1999-04-23', channel: 'family', state: 'AGREED', group: 'interrupted', basis: 'FROM_LINES' },
      { on: '1999-03-01', channel: 'family', state: 'UNKNOWN', basis: null },
    ],
  },
  {
    name: '9: maintained since 2015 against suspended from April to September',
    told: `
      a 2017-09-22: line open 2015/2017-09-22
      b 2017-09-23: line suspended 2017-04-07?/2017-09-22?
      c 2024-12-03: line open 2023-06/..`,
    readings: [
      { on: '2017-05-01', state: 'DISPUTED', basis: 'ATTESTED', decides: ['a', 'b'] },
      { on: '2024-12-04', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
    ],
  },
  {
    name: '10: as of a day nothing is known of what was said later',
    told: `
      a 1994-03-11: line severed 1994-03-10/..
      b 1995-02-01: line restored 1995-02-01/..`,
    readings: [
      { on: '1996-01-01', saidBy: '1994-03-11', state: 'AGREED', group: 'interrupted', basis: 'PRESUMED' },
      { on: '1996-01-01', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
    ],
  },
  {
    name: '11: an observation of the same state refreshes a presumption',
    told: `
      a 1987-04-01: line severed 1987-04-01/..
      b 1988-09-12: line unanswered 1988-09-12`,
    readings: [
      { on: '1988-12-01', state: 'AGREED', group: 'interrupted', basis: 'PRESUMED', lastAttested: '1988-09-12' },
    ],
  },
  {
    name: '12: a missed call is no state, and the next that is taken refreshes the presumption',
    told: `
      a 1998-06-01: line open 1998/..
      b 1999-03-02: line in-use 1999-03-02`,
    readings: [{ on: '1999-06-01', state: 'AGREED', group: 'working', basis: 'PRESUMED', lastAttested: '1999-03-02' }],
  },
  {
    name: '13: a change retold with a vaguer time adds nothing later',
    told: `
      a 1992-02-11: line severed 1992-02-11/..
      a 1992-05-01: line open 1992-05-01/..
      article 1999: line severed 1992/..`,
    readings: [
      { on: '1993-01-01', state: 'AGREED', group: 'working', basis: 'PRESUMED', lastAttested: '1992-05-01' },
      { on: '1992-01-15', state: 'UNKNOWN' },
    ],
  },
  {
    name: '14: an observation on the day after another holder’s report of a cut is disputed, and then nothing is known',
    told: `
      a 1999-04-07: line suspended 1999-04-07/..
      b 1999-04-08: line in-use 1999-04-08`,
    readings: [
      { on: '1999-04-07', state: 'AGREED', group: 'interrupted', basis: 'ATTESTED' },
      { on: '1999-04-08', state: 'DISPUTED', basis: 'ATTESTED' },
      { on: '1999-04-09', state: 'UNKNOWN', basis: null },
    ],
  },
  {
    name: 'a status of intention attests nothing',
    told: `
      a 1990-01-05: line agreed 1990-01-05
      b 1990-02-01: other proposed 1990-02-01
      b 1990-02-01: third open 1990/.. modality=planned
      b 1990-02-01: fourth open 1990/.. modality=conditional
      b 1990-02-01: fifth open 1990/.. modality=declined
      b 1990-02-01: sixth not open 1990/.. modality=planned`,
    readings: [
      { on: '1990-01-04', state: 'UNKNOWN' },
      { on: '1990-03-01', state: 'PLANNED', basis: null },
      { on: '1990-03-01', channel: 'other', state: 'PROPOSED' },
      { on: '1990-03-01', channel: 'third', state: 'PLANNED' },
      { on: '1990-03-01', channel: 'fourth', state: 'PROPOSED' },
      { on: '1990-03-01', channel: 'fifth', state: 'UNKNOWN' },
      { on: '1990-03-01', channel: 'sixth', state: 'UNKNOWN' },
    ],
  },
  {
    name: 'an announced change whose day passes unreported ends nothing',
    told: `
      a 1990-01-05: line open 1990-01-05/..
      b 1990-02-01: line severed 1990-03-01/.. modality=planned`,
    readings: [{ on: '1990-04-01', state: 'AGREED', group: 'working', basis: 'PRESUMED' }],
  },
  {
    name: 'without a valid time the day said is attested, and nothing lasts',
    told: 'a 1990-01-05: line open',
    readings: [
      { on: '1990-01-04', state: 'UNKNOWN' },
      { on: '1990-01-05', state: 'AGREED', group: 'working', basis: 'ATTESTED', coverage: 'CERTAIN' },
      { on: '1990-01-06', state: 'UNKNOWN', lastKnown: { group: 'working', until: '1990-01-05', holders: ['a'] } },
    ],
  },
  {
    name: 'nobody attests the future, and the day said is possible between its bounds',
    told: 'a 1990-02: line open 1990-01-20/1990-12-31',
    readings: [
      { on: '1990-02-01', state: 'AGREED', coverage: 'CERTAIN' },
      { on: '1990-02-15', state: 'AGREED', coverage: 'POSSIBLE' },
      { on: '1990-03-01', state: 'UNKNOWN' },
    ],
  },
  {
    name: 'a holder’s later word on a day decides',
    told: `
      a 1990-02-01: line severed 1990-01-10/1990-01-20
      a 1990-03-01: line open 1990-01-05/1990-01-25`,
    readings: [
      { on: '1990-01-15', state: 'AGREED', group: 'working', basis: 'ATTESTED', decides: ['a'] },
      { on: '1990-01-15', saidBy: '1990-02-01', state: 'AGREED', group: 'interrupted' },
    ],
  },
  {
    name: 'two holders of one day whose words nothing orders are disputed',
    told: `
      a 1990-02-01: line severed 1990-01-10
      b 1990-03-01: line open 1990-01-10`,
    readings: [{ on: '1990-01-10', state: 'DISPUTED', decides: ['a', 'b'] }],
  },
  {
    name: 'judged one, two holders are one',
    told: `
      a 1990-02-01: line severed 1990-01-10
      b 1990-03-01: line open 1990-01-10
      a = b`,
    readings: [{ on: '1990-01-10', state: 'AGREED', group: 'working', decides: ['a'] }],
  },
  {
    name: 'what two said together is a position of each, and one of them takes back his own alone',
    told: `
      a 1990-01-10: line severed 1990-01-10/.. with=b
      a 1990-02-01: line not severed 1990-01-10/1990-02-01
      a 1990-01-10: other severed 1990-01-10/.. with=b
      a 1990-02-01: other not severed 1990-01-10/1990-02-01 with=b`,
    readings: [
      { on: '1990-01-20', saidBy: '1990-01-20', state: 'AGREED', group: 'interrupted', decides: ['a', 'b'] },
      { on: '1990-01-20', state: 'DISPUTED', decides: ['a', 'b'] },
      { on: '1990-01-20', channel: 'other', state: 'AGREED', group: null },
    ],
  },
  {
    name: 'another holder’s time that covers a change decides on the days that it attests, and then disputes it until its group is stated anew',
    told: `
      a 2009-03-21: line restored 2009-03-21/..
      b 2009-09-02: line suspended 2008-05/2009-09-01
      c 2009-09-10: line in-use 2009-09-10`,
    readings: [
      { on: '2009-03-01', state: 'AGREED', group: 'interrupted', basis: 'ATTESTED' },
      { on: '2009-06-01', state: 'AGREED', group: 'interrupted', basis: 'ATTESTED', decides: ['b'] },
      { on: '2009-09-05', state: 'DISPUTED', basis: 'PRESUMED' },
      { on: '2009-09-11', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
      { on: '2009-06-01', saidBy: '2009-08-01', state: 'AGREED', group: 'working', basis: 'PRESUMED' },
    ],
  },
  {
    name: 'another holder’s denial of a change disputes it, and its own holder’s ends it',
    told: `
      a 1990-01-05: line severed 1990-01-05/..
      b 1990-01-06: line not severed 1990-01-05/1990-01-06
      a 1990-01-05: other severed 1990-01-05/..
      a 1990-02-01: other not severed 1990-02-01`,
    readings: [
      { on: '1990-01-05', state: 'DISPUTED', basis: 'ATTESTED' },
      { on: '1990-02-01', state: 'DISPUTED', basis: 'PRESUMED' },
      { on: '1990-02-01', channel: 'other', state: 'AGREED', group: null, denied: 'interrupted' },
      { on: '1990-02-02', channel: 'other', state: 'UNKNOWN' },
    ],
  },
  {
    name: 'to deny one state excludes that state alone',
    told: `
      a 1990-01-05: line not severed 1990-01-05
      b 1990-01-05: line open 1990-01-05
      a 1990-01-05: other not open 1990-01-05/..`,
    readings: [
      { on: '1990-01-05', state: 'AGREED', group: 'working', decides: ['a', 'b'] },
      { on: '1990-01-05', channel: 'other', state: 'AGREED', group: null, denied: 'working' },
      { on: '1990-01-06', channel: 'other', state: 'UNKNOWN' },
    ],
  },
  {
    name: 'different sides exclude nothing, and the line is interrupted',
    told: `
      a 1990-01-05: line unanswered 1990-01-05 side=northland
      b 1990-01-05: line open 1990-01-05 side=southland
      a 1990-01-05: other unanswered 1990-01-05 side=northland
      b 1990-01-05: other open 1990-01-05`,
    readings: [
      { on: '1990-01-05', state: 'AGREED', group: 'interrupted', decides: ['a', 'b'] },
      { on: '1990-01-05', channel: 'other', state: 'DISPUTED' },
    ],
  },
  {
    name: 'a family’s claim does not bear on the lines that it excepts, nor on those below them',
    told: `
      a 1990-01-01: line part-of family
      a 1990-01-01: inner part-of line
      a 1990-01-01: sister part-of family
      a 1990-01-01: line open 1990-01-01/..
      a 1990-01-01: inner open 1990-01-01/..
      a 1990-01-01: sister open 1990-01-01/..
      a 1990-05-01: family severed 1990-05-01/.. except=line`,
    readings: [
      { on: '1990-06-01', state: 'AGREED', group: 'working' },
      { on: '1990-06-01', channel: 'inner', state: 'AGREED', group: 'working' },
      { on: '1990-06-01', channel: 'sister', state: 'AGREED', group: 'interrupted', scope: 'BROADER' },
      {
        on: '1990-06-01',
        channel: 'family',
        state: 'MIXED',
        basis: 'FROM_LINES',
        lines: { groups: { interrupted: 1, working: 1 }, unknown: [] },
      },
    ],
  },
  {
    name: 'beginnings that overlap and that no teller orders leave the state unknown',
    told: `
      a 1993: line severed 1992/..
      b 1993: line open 1992-05-01/..`,
    readings: [
      { on: '1992-05-01', state: 'CHANGED', group: 'working', from: 'interrupted', coverage: 'CERTAIN' },
      { on: '1993-06-01', state: 'UNKNOWN', reason: 'ORDER_NOT_KNOWN' },
    ],
  },
  {
    name: 'a denial that its own holder took back ends nothing',
    told: `
      a 1990-01-05: line severed 1990-01-05/..
      a 1990-02-01: line not severed [1990-01-20,1990-01-25]
      a 1990-03-01: line severed 1990-01-20/1990-01-25`,
    readings: [
      { on: '1990-04-01', saidBy: '1990-02-01', state: 'UNKNOWN' },
      { on: '1990-04-01', state: 'AGREED', group: 'interrupted', basis: 'PRESUMED' },
    ],
  },
  {
    name: 'an interval that the day it was said cuts to one day is no bare observation',
    told: `
      a 1990-01-05: line severed 1990-01-05/..
      b 1990-01-06: line open 1990-01-06/1990-01-20`,
    readings: [{ on: '1990-01-06', state: 'CHANGED', group: 'working', from: 'interrupted' }],
  },
  {
    name: 'all of a set ends with its last member',
    told: `
      a 1990-02-01: line unanswered {1990-01-05,1990-01-20}
      b 1990-02-01: line in-use 1990-01-05/1990-01-10`,
    readings: [
      { on: '1990-01-05', state: 'DISPUTED' },
      { on: '1990-01-20', state: 'AGREED', group: 'interrupted' },
    ],
  },
  {
    name: 'nobody disputes himself, be one word surer than the other',
    told: `
      a 1990-03-11: line not open ../1990-03-11
      a 1990-04-23: line open 1990/..`,
    readings: [{ on: '1990-01-15', state: 'AGREED', group: 'working', coverage: 'POSSIBLE', decides: ['a'] }],
  },
  {
    name: 'a denial whose end is not known is sure of its beginning alone',
    told: `
      a 1990-03-19: line not severed 1990-03-13/
      a 1990-03-19: other not severed 1990-03-13/..`,
    readings: [
      { on: '1990-03-13', coverage: 'CERTAIN', denied: 'interrupted' },
      { on: '1990-03-19', coverage: 'POSSIBLE', denied: 'interrupted' },
      { on: '1990-03-19', channel: 'other', coverage: 'CERTAIN', denied: 'interrupted' },
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
  ...familyCases,
  ...faultCases,
];
