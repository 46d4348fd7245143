import fc from 'fast-check';

import { formatDay } from '../../../src/base/edtf.ts';
import { aDay } from '../../support/filters.ts';
import { idsOfKind } from '../cast.ts';
import { byFirstClaim, corroborationOf, corroborationOfClaim, endsOf } from '../readings.ts';
import { readStatusesNaively, readStatusNaively } from '../status.ts';
import { answered, expected, readingFields } from '../status-asked.ts';
import { asOfReference, aView, toAsOfInput } from '../times.ts';
import { aClaimFilter, family, toFilterInput } from './question.ts';

/** What claims come to: status, ends and corroboration. */

const aChannel = fc.constantFrom(...idsOfKind('channel'));

const status = family({
  name: 'status on a day',
  questions: fc.record({ channel: aChannel, on: aDay, view: aView }),
  ask: async (ask, { channel, on, view }, at) => {
    const { channel: found } = await ask(
      `query($on: LocalDate!, $asOf: AsOf) { channel(slug: "${channel}") { status(on: $on, asOf: $asOf) { ${readingFields} } } }`,
      { on: formatDay(on), asOf: toAsOfInput(view, at) },
    );
    return answered(found.status);
  },
  answer: (world, { channel, on, view }) => expected(readStatusNaively(world, channel, on, asOfReference(view))),
});

const timeline = family({
  name: 'timelines',
  questions: fc.record({ channel: aChannel, days: fc.array(aDay, { minLength: 1, maxLength: 12 }), view: aView }),
  ask: async (ask, { channel, days, view }, at) => {
    const { channel: found } = await ask(
      `query($asOf: AsOf) { channel(slug: "${channel}") { timeline(asOf: $asOf) { from to reading { state basis coverage group from } } } }`,
      { asOf: toAsOfInput(view, at) },
    );
    const intervals: readonly Interval[] = found.timeline;
    return days.map(day => {
      const on = formatDay(day)!;
      const around = intervals.find(({ from, to }) => (from === null || from <= on) && (to === null || on <= to));
      return around ? alike(around.reading) : untold;
    });
  },
  answer: (world, { channel, days, view }) =>
    readStatusesNaively(world, channel, days, asOfReference(view)).map(reading =>
      alike({ ...reading, group: reading.group?.toUpperCase() ?? null, from: reading.from?.toUpperCase() ?? null }),
    ),
});

type Interval = { readonly from: string | null; readonly to: string | null; readonly reading: Alike };
type Alike = Readonly<Record<'state' | 'basis' | 'coverage' | 'group' | 'from', string | null>>;

const alike = ({ state, basis, coverage, group, from }: Alike) => ({ state, basis, coverage, group, from });
const untold = { state: 'UNKNOWN', basis: null, coverage: null, group: null, from: null };

const ends = family({
  name: 'ends of channels',
  questions: fc.record({ channel: aChannel, view: aView }),
  ask: async (ask, { channel, view }, at) => {
    const { channel: found } = await ask(
      `query($asOf: AsOf) { channel(slug: "${channel}") {
        ends(asOf: $asOf) { actor { slug } role side { slug } site { slug } claims { slug } }
      } }`,
      { asOf: toAsOfInput(view, at) },
    );
    return (found.ends as Ends)
      .map(({ actor, role, side, site, claims }) => ({
        actor: actor.slug,
        role,
        side: side?.slug ?? null,
        site: site?.slug ?? null,
        claims: claims.map(({ slug }) => slug),
      }))
      .sort(byFirstClaim);
  },
  answer: (world, { channel, view }) => endsOf(world, channel, asOfReference(view)).sort(byFirstClaim),
});

type Named = { readonly slug: string };
type Ends = { actor: Named; role: string; side: Named | null; site: Named | null; claims: Named[] }[];

const utterances =
  'independentCount documentCount isComplete utterances { speaker { slug } claims { slug attribution { speaker { slug } } } documents { slug } outlets { slug } sameBecause }';

const ofNodes = family({
  name: 'corroboration of channels and events',
  questions: fc.record({
    node: fc.constantFrom(...idsOfKind('channel', 'event')),
    filter: aClaimFilter,
    view: aView,
  }),
  ask: async (ask, { node, filter, view }, at) => {
    const { entity: found } = await ask(
      `query($filter: ClaimFilter, $asOf: AsOf) { entity(slug: "${node}") {
        ... on Channel { corroboration(filter: $filter, asOf: $asOf) { ${utterances} } }
        ... on Event { corroboration(filter: $filter, asOf: $asOf) { ${utterances} } }
      } }`,
      { filter: toFilterInput(filter), asOf: toAsOfInput(view, at) },
    );
    return answeredCorroboration(found.corroboration);
  },
  answer: (world, { node, filter, view }) => corroborationOf(world, node, filter ?? {}, asOfReference(view)),
});

const ofClaims = family({
  name: 'corroboration of claims',
  questions: fc.record({ view: aView }),
  ask: async (ask, { view }, at) => {
    const { claims } = await ask(
      `query($asOf: AsOf) { claims(first: 100) { nodes { slug corroboration(asOf: $asOf) { ${utterances} } } } }`,
      { asOf: toAsOfInput(view, at) },
    );
    return Object.fromEntries(
      claims.nodes.map(({ slug, corroboration }: { slug: string; corroboration: Corroborated }) => [
        slug,
        answeredCorroboration(corroboration),
      ]),
    );
  },
  answer: (world, { view }) => {
    const standing = world.claims.filter(({ withdrawal, review }) => withdrawal === null && review === 'accepted');
    return Object.fromEntries(
      standing.map(claim => [claim.id, corroborationOfClaim(world, claim, asOfReference(view))]),
    );
  },
});

type Corroborated = {
  independentCount: number;
  documentCount: number;
  isComplete: boolean;
  utterances: {
    speaker: Named | null;
    claims: (Named & { readonly attribution: { readonly speaker: Named | null } })[];
    documents: Named[];
    outlets: Named[];
    sameBecause: string[];
  }[];
};

function answeredCorroboration({ utterances: found, ...counts }: Corroborated) {
  const slugs = (nodes: readonly Named[]) => nodes.map(({ slug }) => slug).sort();
  return {
    ...counts,
    utterances: found
      .map(({ speaker, claims, documents, outlets, sameBecause }) => ({
        speaker: namedAmong(
          speaker,
          claims.map(({ attribution }) => attribution.speaker),
        ),
        claims: slugs(claims),
        documents: slugs(documents),
        outlets: slugs(outlets),
        sameBecause,
      }))
      .sort(byFirstClaim),
  };
}

/** The speaker of an utterance as the reference has it, which names nobody where claims name several. */
function namedAmong(speaker: Named | null, speakers: readonly (Named | null)[]): string | null {
  const named = new Set(speakers.filter(one => one !== null).map(({ slug }) => slug));
  return named.size > 1 && speaker !== null && named.has(speaker.slug) ? 'one of several' : (speaker?.slug ?? null);
}

export const readingFamilies = [status, timeline, ends, ofNodes, ofClaims];
