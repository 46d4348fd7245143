/** From an article's text to what it says about channels: the list of the steps. */

import type { ArticleHead, Findings, FoundName } from './article-findings.ts';
import { type Attribution, attributionsOf } from './attribute/attributions.ts';
import { type Furniture, markFurniture } from './clean/mark-furniture.ts';
import { withoutFurniture } from './clean/without-furniture.ts';
import { findDates } from './date/dates-in-text.ts';
import { findAgreements } from './find/agreements.ts';
import { findChannels } from './find/channels.ts';
import { flattenText } from './find/flat-text.ts';
import { knownPlaces } from './find/known-places.ts';
import { seats } from './find/name-words.ts';
import { findPlaces } from './find/named-places.ts';
import { findOrganizations, type OrganizationMention, outletsByName } from './find/organizations.ts';
import { findPeople } from './find/people.ts';
import { findStates, type StateMention } from './find/states.ts';
import { findUnnamedSources } from './find/unnamed-sources.ts';
import { findEvents } from './propose/events.ts';
import { statementsOf } from './propose/reported-statements.ts';
import { statusClaims } from './propose/status-claims.ts';
import { joinPeople, listActors } from './resolve/actors.ts';
import { affiliationsOf, completeHeads } from './resolve/affiliations.ts';
import { groupChannels } from './resolve/channel-parties.ts';
import { homeOf, sidesOf } from './resolve/sides.ts';
import { isVerbAt } from './segment/noun-or-verb.ts';
import { segmentsOf } from './segments.ts';
import { covers, overlaps, type Span } from './span.ts';

/** Names that the graph knows, by kind. */
type Gazetteer = { readonly people: readonly string[]; readonly organizations: readonly string[] };

/** What is known beforehand. */
export type Known = {
  readonly gazetteer?: Gazetteer;
  /** In place of what our model of attributions finds in the text. */
  readonly attributions?: readonly Attribution[];
  /** In place of what is marked in the text. */
  readonly furniture?: readonly Furniture[];
};

const noNames: Gazetteer = { people: [], organizations: [] };

/** Everything that is found in an article. Every span is of `text` as it was given. */
export function findAll(text: string, head: ArticleHead, known: Known = {}): Findings {
  const { gazetteer = noNames, furniture = markFurniture(text) } = known;
  const article = withoutFurniture(text, furniture);
  // captions make no statements, but show who is who; pictures from the archive are of other days
  const shows = ({ kind, start }: Furniture) =>
    kind === 'caption' && !/^\W*FILE\b/i.test(text.slice(start, start + 12));
  const captioned = flattenText(
    withoutFurniture(
      text,
      furniture.filter(piece => !shows(piece)),
    ),
  );
  const { attributions = attributionsOf(article) } = known;
  const flat = flattenText(article);
  const { paragraphs, sentences, quotations } = segmentsOf(flat);
  const states = findStates(captioned);
  const organizations = findOrganizations(captioned, states, gazetteer.organizations);
  const places = findPlaces(captioned, states, organizations);
  const mentions = findPeople(captioned, [...organizations, ...states, ...places], gazetteer.people);
  const named = joinPeople(
    captioned,
    mentions,
    affiliationsOf({ flat: captioned, sentences, states, organizations, home: homeOf(head.publisher) }),
  );
  const titleSides = findStates(flattenText(head.title)).map(({ state }) => state);
  const people = completeHeads(captioned, named, states, titleSides);
  const unnamed = findUnnamedSources(
    flat,
    mentions.filter(({ end }) => !/^\s+administration\b/.test(flat.slice(end, end + 20))),
  );
  const actors = listActors({ flat, people, organizations, states, unnamed });
  const sides = sidesOf({ flat, states, organizations, people });
  const channels = groupChannels(findChannels(flat, { sides, people: mentions }, isVerbAt), {
    flat,
    sentences,
    actors,
    sides,
    titleSides,
  });
  const dates = findDates(flat, head.published);
  const statements = statementsOf({ flat, paragraphs, sentences, quotations, actors, people, channels, attributions });
  const statuses = statusClaims({ flat, sentences, channels, statements, dates, published: head.published });
  return {
    sentences,
    people,
    organizations: withoutShortForms(byName(organizations)),
    states: byName(
      states
        .filter(state => state.by !== 'place' && !places.some(place => isWithin(place, state)))
        // a body that is called after the capital where it was founded is not that state
        .filter(state => state.by !== 'capital' || !organizations.some(body => isWithin(body, state)))
        // what is a place as well, such as an island, is a side in texts about its own lines
        .filter(
          ({ state }) =>
            !knownPlaces.has(state) ||
            isListed(flat, states, state) ||
            channels.some(({ parties }) => parties.includes(state)),
        )
        .map(({ start, end, state }) => ({ start, end, name: state })),
    ),
    places: byName(places.filter(({ name }) => !isListed(flat, states, name))),
    channels,
    dates,
    agreements: findAgreements(flat),
    events: findEvents({ flat, sentences, dates, actors, channels }),
    statements,
    statuses,
    unassigned: statements.filter(
      one => one.isAboutChannel && !statuses.some(({ evidence }) => overlaps(evidence, one)),
    ),
  };
}

/** Whether a name that is also a place's stands in a list of states: "Norvik, Tarsia and Sarn". */
const isListed = (flat: string, states: readonly StateMention[], name: string): boolean =>
  knownPlaces.has(name) &&
  states.some(
    (one, at) =>
      one.state === name &&
      one.by === 'name' &&
      [states[at - 1], states[at + 1]].some(
        other =>
          other !== undefined &&
          other.by === 'name' &&
          !knownPlaces.has(other.state) &&
          /^(?:,\s+|,?\s+and\s+)(?:the\s+)?$/.test(
            flat.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)),
          ),
      ),
  );

/** "Norvik Sea" names no state. */
const isWithin = (outer: Span, inner: Span) =>
  covers(outer, inner) && outer.end - outer.start > inner.end - inner.start;

/** "NBC" is "NBC News", and a body that is called after its seat is that body, where a text has both. */
function withoutShortForms(all: readonly FoundName[]): FoundName[] {
  const longer = longerFormsAmong(all);
  const shorts = Map.groupBy(all, one => longer.get(one) ?? null);
  return all.flatMap(one => {
    if (longer.has(one)) return [];
    return [{ name: one.name, mentions: [one, ...(shorts.get(one) ?? [])].flatMap(({ mentions }) => mentions) }];
  });
}

/** Characters of a name that has short forms. */
const longestName = 200;

/** Of each name that is another's short form, that other one: the first of them. */
function longerFormsAmong(all: readonly FoundName[]): Map<FoundName, FoundName> {
  const byEnding = new Map<string, FoundName>();
  const byBeginning = new Map<string, FoundName>();
  const note = (names: Map<string, FoundName>, part: string, one: FoundName) => {
    if (!names.has(part)) names.set(part, one);
  };
  for (const one of all.filter(({ name }) => name.length <= longestName))
    for (const { index } of one.name.matchAll(/ /g)) {
      note(byEnding, one.name.slice(index + 1), one);
      const beginning = one.name.slice(0, index);
      if (one.name.startsWith(' News', index) || outletsByName.has(beginning)) note(byBeginning, beginning, one);
    }
  const named = new Map(all.map(one => [one.name, one]));
  const longer = (name: string) => {
    const department = /^Department of (.+)$/.exec(name.slice(0, longestName))?.[1];
    const other = department === undefined ? undefined : `${department} Department`;
    const found =
      byBeginning.get(name) ??
      (name.includes(' ') ? byEnding.get(name) : undefined) ??
      (other && (named.get(other) ?? byEnding.get(other)));
    const bodies = seats.get(name);
    return (
      found ?? (bodies && all.find(other => other.name !== name && bodies.some(body => other.name.endsWith(body))))
    );
  };
  return new Map(
    all.flatMap(one => {
      const found = longer(one.name);
      return found ? [[one, found] as const] : [];
    }),
  );
}

function byName(mentions: readonly (Span & { readonly name: string } & Partial<OrganizationMention>)[]): FoundName[] {
  const groups = Map.groupBy(mentions, ({ name }) => name.toLowerCase());
  return [...groups.values()].map(all => ({
    name: all[0]!.name,
    mentions: all.map(({ start, end }) => ({ start, end })),
  }));
}
