import fc from 'fast-check';

import { formatDay } from '../../../src/base/edtf.ts';
import type { EntityId } from '../../../src/base/ids.ts';
import { readStatus, readTimeline, type StatusReading } from '../../../src/model/readings/status.ts';
import { aDay } from '../../support/filters.ts';
import { idsOfKind } from '../cast.ts';
import { byFirstClaim, corroborationOf, corroborationOfClaim, endsOf, statusClaimsOf } from '../readings.ts';
import { asOfReference, aView, toAsOfInput } from '../times.ts';
import type { WholeWorld } from '../world.ts';
import { aClaimFilter, family, fromEnum, toFilterInput } from './question.ts';

/** What claims come to: status, ends and corroboration. */

const aChannel = fc.constantFrom(...idsOfKind('channel'));
const positions =
  'positions { holder { slug } scope channel { slug } coverage status polarity modality claims { slug } }';
const reading = `state status group denied coverage carriedForward ${positions}`;

const status = family({
  name: 'status on a day',
  questions: fc.record({ channel: aChannel, on: aDay, view: aView }),
  ask: async (ask, { channel, on, view }, at) => {
    const { channel: found } = await ask(
      `query($on: LocalDate!, $asOf: AsOf) { channel(slug: "${channel}") { status(on: $on, asOf: $asOf) { on ${reading} } } }`,
      { on: formatDay(on), asOf: toAsOfInput(view, at) },
    );
    return answeredReading(found.status);
  },
  answer: (world, { channel, on, view }) => {
    const claims = statusClaimsOf(world, channel, asOfReference(view));
    return { on: formatDay(on), ...expectedReading(world, readStatus(claims, on, world.vocabulary, world.read)) };
  },
});

const timeline = family({
  name: 'timelines',
  questions: fc.record({ channel: aChannel, view: aView }),
  ask: async (ask, { channel, view }, at) => {
    const { channel: found } = await ask(
      `query($asOf: AsOf) { channel(slug: "${channel}") { timeline(asOf: $asOf) { from to reading { ${reading} } } } }`,
      { asOf: toAsOfInput(view, at) },
    );
    // biome-ignore lint/suspicious/noExplicitAny: as asked for above
    return found.timeline.map((interval: any) => ({ ...interval, reading: answeredReading(interval.reading) }));
  },
  answer: (world, { channel, view }) => {
    const claims = statusClaimsOf(world, channel, asOfReference(view));
    return readTimeline(claims, world.vocabulary, world.read).map(({ from, to, reading: read }) => ({
      from: formatDay(from),
      to: formatDay(to),
      reading: expectedReading(world, read),
    }));
  },
});

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

// biome-ignore lint/suspicious/noExplicitAny: as asked for above
function answeredReading({ positions: found, coverage, state, ...rest }: any) {
  return {
    ...rest,
    state: fromEnum(state),
    coverage: coverage && fromEnum(coverage),
    status: rest.status && fromEnum(rest.status),
    denied: rest.denied && fromEnum(rest.denied),
    positions: inOrder(
      // biome-ignore lint/suspicious/noExplicitAny: as asked for above
      found.map((position: any) => ({
        holder: position.holder.slug,
        scope: fromEnum(position.scope),
        channel: position.channel.slug,
        coverage: fromEnum(position.coverage),
        status: fromEnum(position.status),
        polarity: fromEnum(position.polarity),
        modality: fromEnum(position.modality),
        claims: position.claims.map(({ slug }: Named) => slug),
      })),
    ),
  };
}

function expectedReading({ read }: WholeWorld, { positions: found, ...rest }: StatusReading) {
  return {
    ...rest,
    positions: inOrder(
      found.map(({ holder, scope, coverage, claims }) => ({
        holder,
        scope,
        channel: read(claims[0]!.subject as EntityId),
        coverage,
        status: claims[0]!.value?.kind === 'status' ? claims[0]!.value.status : '',
        polarity: claims[0]!.polarity as string,
        modality: claims[0]!.modality as string,
        claims: claims.map(({ id }) => id as string),
      })),
    ),
  };
}

/** Positions that cover the day alike stand in no order. */
function inOrder<Position extends { readonly coverage: string; readonly claims: readonly string[] }>(
  found: Position[],
) {
  const rank = ({ coverage }: Position) => ['certain', 'possible', 'carried-forward'].indexOf(coverage);
  return { bestFirst: found.map(rank).join() === found.map(rank).sort().join(), held: found.sort(byFirstClaim) };
}

export const readingFamilies = [status, timeline, ends, ofNodes, ofClaims];
