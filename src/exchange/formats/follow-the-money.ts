// Entities of FollowTheMoney (followthemoney.tech), as Aleph and OpenSanctions read them: a line of JSON each.

import { createHash } from 'node:crypto';

import { type DayBounds, recordedTime } from '../../base/edtf.ts';
import { actualModalities, type Claim, holdersOf } from '../../model/claim.ts';
import type { CanonicalEntity } from '../../model/identity.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ExportedGraph } from '../records/exported-graph.ts';
import { writtenValue } from './claim-value.ts';
import { edgesOf } from './edges.ts';
import type { ExportFormat, Publication } from './export-format.ts';
import { factsOf } from './node-facts.ts';
import { sureParts } from './written-days.ts';

type Properties = Readonly<Record<string, readonly string[]>>;
type MoneyEntity = { readonly id: string; readonly schema: string; readonly properties: Properties };
/** When it was first recorded, where that is known. */
type Seen = { readonly entity: MoneyEntity; readonly at: string | null };

const mediaType = 'application/x-ndjson; charset=utf-8';

export const moneyEntities: ExportFormat = {
  name: 'followthemoney.json',
  mediaType,
  about: 'Nodes and claims as entities of FollowTheMoney, one in a line.',
  write: async function* (graph, publication) {
    for await (const page of entitiesOf(graph, publication))
      yield page.map(({ entity }) => `${JSON.stringify(entity)}\n`).join('');
  },
};

export const moneyStatements: ExportFormat = {
  name: 'followthemoney-statements.json',
  mediaType,
  about: 'The same as statements, one for each value, in a line each.',
  write: async function* (graph, publication) {
    for await (const page of entitiesOf(graph, publication)) yield page.map(statementsOf).join('');
  },
};

async function* entitiesOf(graph: ExportedGraph, { base }: Publication): AsyncGenerator<readonly Seen[]> {
  for await (const page of graph.nodes()) yield page.map(node => ({ entity: nodeEntity(node, base), at: null }));
  for await (const page of graph.claims())
    yield page.flatMap(claim =>
      claimEntities(claim, graph.vocabulary, base).map(entity => ({ entity, at: claim.recordedAt })),
    );
}

/** Only properties that have values. */
function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): MoneyEntity {
  const given = Object.entries(properties).map(([name, values]) => [
    name,
    values.filter(value => value !== null && value !== ''),
  ]);
  return { id, schema, properties: Object.fromEntries(given.filter(([, values]) => values!.length > 0)) as Properties };
}

const publicKinds = ['government', 'ministry', 'military', 'coalition', 'intergovernmental'];

function schemaOf(node: CanonicalEntity): string {
  switch (node.kind) {
    case 'person':
      return 'Person';
    case 'organization':
      return publicKinds.includes(node.organizationKind) ? 'PublicBody' : 'Organization';
    case 'state':
      return 'PublicBody';
    case 'office':
      return 'Position';
    case 'unnamed-source':
      return 'LegalEntity';
    case 'event':
      return 'Event';
    case 'place':
      return 'Address';
    case 'document':
      return 'Article';
    default:
      return 'Project';
  }
}

function nodeEntity(node: CanonicalEntity, base: string): MoneyEntity {
  const { kind, name, aliases, summary, externalIds } = node;
  const { sort, date, address, publisher } = factsOf(node);
  const wikidata = externalIds.filter(({ scheme, value }) => scheme === 'wikidata' && /^Q\d+$/.test(value));
  const own = {
    name: [name],
    alias: aliases.map(alias => alias.name),
    summary: [summary],
    keywords: [kind, sort],
    wikidataId: wikidata.map(({ value }) => value),
    description: kind === 'unnamed-source' ? [node.description] : [],
  };
  if (kind === 'document')
    return entity(node.id, schemaOf(node), {
      ...own,
      title: [name],
      author: node.byline,
      publisher: [publisher],
      publishedAt: date === null ? [] : [prefixOf(recordedTime(date).bounds)],
      description: [toldDate('Published', date)],
      sourceUrl: [address],
    });
  return entity(node.id, schemaOf(node), {
    ...own,
    ...(kind === 'place' && { full: [name] }),
    ...(kind === 'event' || kind === 'agreement' ? { ...datesOf(date), description: [toldDate('Date', date)] } : {}),
    sourceUrl: [addressAt(base, `${kind}/${node.id}`)],
  });
}

/** Ids have no slash there. */
const idOf = (claim: Claim) => claim.id.replace('/', '.');

/** Links, where the claim affirms how things are and joins its subject to nodes; else a note about its subject. */
function claimEntities(claim: Claim, { predicates }: Vocabulary, base: string): MoneyEntity[] {
  const { polarity, modality, predicate, gist, attribution, validTime, assertedAt } = claim;
  const label = predicates.get(predicate)?.label ?? predicate;
  const joins = polarity === 'affirms' && actualModalities.includes(modality);
  const edges = joins ? edgesOf(claim) : [];
  const told = [
    `Said by: ${holdersOf(claim).join(', ')}`,
    toldDate('Said', assertedAt),
    toldDate('Valid', validTime?.edtf ?? null),
  ];
  const common = { publisher: [attribution.publisher], sourceUrl: [addressAt(base, `claim/${claim.id}`)] };
  if (edges.length > 0)
    return edges.map(({ source, target, role }, place) =>
      entity(`${idOf(claim)}.${place + 1}`, 'UnknownLink', {
        subject: [source],
        object: [target],
        role: [role === 'object' ? label : `${label} (${role})`],
        summary: [gist],
        description: told,
        ...datesOf(validTime?.edtf ?? null),
        recordId: [claim.id],
        ...common,
      }),
    );
  const { value, unit } = writtenValue(claim);
  const content = claim.object ?? [value ?? claim.value?.kind ?? '', unit ?? ''].join(' ').trim();
  return [
    entity(idOf(claim), 'Note', {
      entity: [claim.subject],
      description: [gist],
      notes: [`${polarity}, ${modality}: ${label} ${content}`, ...told],
      proof: [claim.document],
      ...common,
    }),
  ];
}

const toldDate = (name: string, edtf: string | null) => (edtf === null ? null : `${name} (EDTF): ${edtf}`);

/** Addresses there are of the web. */
const addressAt = (base: string, path: string) => (/^https?:/.test(base) ? base + path : null);

/** What is sure of a time: of an interval its ends, of a set its members. */
function datesOf(edtf: string | null): Readonly<Record<'startDate' | 'endDate' | 'date', readonly (string | null)[]>> {
  const none = { startDate: [], endDate: [], date: [] };
  if (edtf === null) return none;
  const { start, end, members, bounds } = recordedTime(edtf);
  if (members) return { ...none, date: members.map(prefixOf) };
  if (end === null) return { ...none, date: [prefixOf(start ?? bounds)] };
  return {
    ...none,
    startDate: start === null ? [] : [prefixOf(start)],
    endDate: typeof end === 'string' ? [] : [prefixOf(end)],
  };
}

/** A year, a month or a day, as far as it is told beyond doubt; null where not even a year is. */
function prefixOf(bounds: DayBounds): string | null {
  const [year, ...others] = sureParts(bounds);
  if (year === undefined) return null;
  return [String(year).padStart(4, '0'), ...others.map(part => String(part).padStart(2, '0'))].join('-');
}

const dataset = 'backchannel';

/** As nomenklatura keeps them, the id of a statement included. */
function statementsOf({ entity: { id, schema, properties }, at }: Seen): string {
  let lines = '';
  for (const [prop, values] of Object.entries(properties))
    for (const value of new Set(values))
      lines += `${JSON.stringify({
        id: createHash('sha1').update(`${dataset}.${id}.${prop}.${value}`).digest('hex'),
        entity_id: id,
        canonical_id: id,
        schema,
        prop,
        value,
        dataset,
        lang: null,
        original_value: null,
        external: false,
        first_seen: at,
        last_seen: at,
      })}\n`;
  return lines;
}
