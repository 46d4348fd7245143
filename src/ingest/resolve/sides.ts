/** Who can be at an end of a channel: states, by any of their words, bodies and people that stand for them, and some others. */
import type { OrganizationMention } from '../find/organizations.ts';
import { type StateMention, splitState } from '../find/states.ts';
import { covers } from '../span.ts';
import type { Person } from './actors.ts';
import type { Side } from './channel-parties.ts';

type Found = {
  readonly flat: string;
  readonly states: readonly StateMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly people: readonly Person[];
};

/** Bodies of one state that are named without it. */
const bodies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Pentagon: 'United States',
    'White House': 'United States',
    'State Department': 'United States',
    CIA: 'United States',
    'Department of Defense': 'United States',
    'Defense Department': 'United States',
    'National Security Council': 'United States',
    Kremlin: 'Russia',
    Mossad: 'Israel',
    'Blue House': 'South Korea',
    'Downing Street': 'United Kingdom',
    "People's Liberation Army": 'China',
    'Islamic Revolutionary Guard Corps': 'Iran',
    'Israel Defense Forces': 'Israel',
  }),
);

/** The state whose office publishes under this name; null of outlets. */
export function homeOf(publisher: string | null): string | null {
  const name = publisher?.replace(/^The\s+/, '') ?? '';
  if (/\b(?:News|Times|Post|Journal)\b/.test(name)) return null;
  return (
    bodies.get(name.replace(/^U\.S\. /, '')) ??
    (/(?:Ministry|Department|Office|Embassy|Government|Command)/.test(name) ? (splitState(name)?.state ?? null) : null)
  );
}

/** Bodies that have lines of their own. */
const others: ReadonlySet<string> = new Set([
  'NATO',
  'Hamas',
  'Hezbollah',
  'Taliban',
  'Houthis',
  'European Union',
  'EU',
  'Syrian Democratic Forces',
  'YPG',
  'PKK',
  'FARC',
  'ELN',
  'Rapid Support Forces',
  'Palestinian Authority',
  'Islamic Jihad',
]);

const isGround =
  /^\s+(?:airspace|skies|territor(?:y|ies)|soil|waters|coast|border|desert|air\s*base|cit(?:y|ies)|towns?|villages?|capital|province|civil\s+war|war|conflict|battlefield|crisis)\b/;

export function sidesOf({ flat, states, organizations, people }: Found): Side[] {
  // what happens in a state is not done by it
  const isScene = ({ start, end, by }: StateMention) =>
    by === 'place' ||
    (by === 'name' &&
      /\b(?:in|over|inside|across|near|into|throughout|off|outside|from)\s+(?:(?:northern|southern|eastern|western|central|the)\s+)?$/i.test(
        flat.slice(Math.max(0, start - 24), start),
      ) &&
      !/^'s?\s/.test(flat.slice(end, end + 3))) ||
    /^-related\b/.test(flat.slice(end, end + 9)) ||
    // "Norvik airspace", "the Norvik civil war": where, and not who
    (by === 'demonym' && isGround.test(flat.slice(end, end + 24)));
  // "the American Norvik Committee" is neither
  const isPartOfName = (state: StateMention) =>
    organizations.some(body => covers(body, state) && states.filter(other => covers(body, other)).length > 1);
  const named = states
    .filter(one => !isScene(one) && !isPartOfName(one))
    .map(({ start, end, state }) => ({ start, end, name: state }));
  const ofBodies = organizations.flatMap(({ start, end, name }) => {
    const state = bodies.get(name);
    return state ? [{ start, end, name: state }] : others.has(name) ? [{ start, end, name }] : [];
  });
  const ofPeople = people.flatMap(({ affiliation, mentions }) => {
    const state = affiliation === null ? null : (bodies.get(affiliation) ?? splitState(affiliation)?.state ?? null);
    return state === null ? [] : mentions.map(({ start, end }) => ({ start, end, name: state }));
  });
  return [...named, ...ofBodies, ...ofPeople].sort((a, b) => a.start - b.start);
}
