import type { AttributeName } from '../../model/attributes.ts';
import type { Predicate, StatusTelling, StatusTerm, Term, TermSort, Vocabulary } from '../../model/vocabulary.ts';
import type { TermTable } from '../tables.ts';

/** A term as it was recorded; stores and backups of the first release do not say what a status tells of. */
export function parseStatusTerm(body: string): StatusTerm {
  const term = JSON.parse(body) as Omit<StatusTerm, 'tells'> & Partial<StatusTerm>;
  return { ...term, tells: term.tells ?? toldAtFirst[term.name] ?? 'observation' };
}

/** A predicate as it was recorded; stores and backups of earlier releases do not say which attributes the shipped ones state. */
export function parsePredicate(body: string): Predicate {
  const term = JSON.parse(body) as Predicate;
  const states = term.states ?? statedAtFirst[term.name];
  return { ...term, ...(states !== undefined && { states }) };
}

/** What a predicate's row holds beside its body. */
export const predicateColumns = (body: string): { exclusive: number; states: string | null } => {
  const { exclusive, states = null } = parsePredicate(body);
  return { exclusive: exclusive ? 1 : 0, states };
};

/** A row of any table of terms: which, in the order of what is described. */
export type TermRow = { readonly sort: string; readonly name: string; readonly body: string };

export function parseVocabulary(rows: readonly TermRow[]): Vocabulary {
  const terms: { [Sort in TermSort]?: Map<string, Term> } = {};
  const predicates = new Map<string, Predicate>();
  const statuses = new Map<string, StatusTerm>();
  for (const { sort, name, body } of rows) {
    if (sort === 'predicate') predicates.set(name, parsePredicate(body));
    else if (sort === 'status') statuses.set(name, parseStatusTerm(body));
    else {
      terms[sort as TermSort] ??= new Map();
      terms[sort as TermSort]!.set(name, JSON.parse(body));
    }
  }
  return { predicates, statuses, terms };
}

export function termRowsAtFirst(): TermTable[] {
  return Object.entries(builtIn).flatMap(([sort, terms]) =>
    Object.entries(terms).map(([name, description]) => ({ sort, name, body: JSON.stringify({ name, description }) })),
  );
}

const statedAtFirst: Readonly<Record<string, AttributeName>> = {
  'opened-on': 'opened',
  'signed-on': 'signed',
  'in-force-from': 'in-force',
  'serves-purpose': 'purpose',
  'took-place-in': 'place',
  'took-place-on': 'date',
};

const toldAtFirst: Readonly<Record<string, StatusTelling>> = {
  open: 'change',
  activated: 'change',
  suspended: 'change',
  frozen: 'change',
  severed: 'change',
  proposed: 'intention',
  advocated: 'intention',
};

/** The terms of the other sorts that the first release had built in; stores and backups of its time do not hold them. */
const builtIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'channel-kind': {
    hotline: 'A standing line for emergencies.',
    'telephone-line': 'A telephone line for regular use.',
    radio: 'A radio link.',
    'video-link': 'A video link.',
    'face-to-face': 'Meetings in person.',
    'liaison-office': "An office of one side at the other's or at a third party's.",
    'working-group': 'A standing group of officials of both sides.',
    talks: 'Talks that are held or announced.',
    'third-party': 'An indirect channel through somebody else.',
    'military-contact': 'Contact between militaries in general, no particular line.',
    'diplomatic-contact': 'Contact between governments in general, no particular line.',
    'line-family': 'Several lines spoken of together.',
    other: 'None of these.',
  },
  level: {
    leader: 'Heads of state or government.',
    ministerial: 'Ministers.',
    strategic: 'General staffs and ministries.',
    operational: 'Commanders in the theatre.',
    tactical: 'Units in the field.',
    unspecified: 'No source says.',
  },
  domain: {
    air: 'Air operations.',
    ground: 'Ground operations.',
    maritime: 'Naval operations.',
    all: 'All of them.',
    unspecified: 'No source says.',
  },
  'organization-kind': {
    government: 'A government as a whole, or an administration.',
    ministry: 'A ministry or department.',
    military: 'Armed forces or a command of them.',
    coalition: 'A coalition of states or its task force.',
    'armed-group': "An armed group that is no state's force.",
    intergovernmental: 'An organization of states.',
    'news-outlet': 'A newspaper, a site or a broadcaster.',
    'news-agency': 'An agency that supplies outlets.',
    university: 'A university or one of its schools.',
    monitor: 'A group that watches and reports on a conflict.',
    other: 'None of these.',
  },
  'event-kind': {
    meeting: 'People met.',
    briefing: 'A briefing of the press.',
    announcement: 'Something was announced.',
    call: 'A telephone or other call.',
    strike: 'A strike from the air or the sea.',
    attack: 'An attack.',
    offensive: 'A series of attacks.',
    deployment: 'Forces were sent.',
    annexation: 'A territory was annexed.',
    invasion: 'A territory was invaded.',
    interview: 'An interview.',
    other: 'None of these.',
  },
  'place-kind': {
    country: 'A country as a place, as against the state.',
    region: 'A region.',
    governorate: 'A governorate or province.',
    city: 'A city or town.',
    base: 'A base or an airfield.',
    'river-valley': 'A river valley.',
    building: 'A building.',
    undisclosed: 'A place that the sources keep to themselves.',
    other: 'None of these.',
  },
  'qualifier-role': {
    intermediary: 'The third party that passes something on.',
    counterpart: 'The one on the other side.',
    instrument: 'The means.',
    agent: 'The one who brought it about.',
    trigger: 'The event that brought it about.',
    side: 'The state or coalition that an end belongs to.',
    site: 'The place of an end.',
    occasion: 'The event at which it happened.',
    beneficiary: 'The one for whose sake.',
    scope: 'What it is limited to.',
    except: 'A line that is left out of what is said of its family.',
  },
};
