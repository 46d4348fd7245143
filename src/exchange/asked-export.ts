// Which part of a graph an export is of, as an address or a command line says.

import { parseDay } from '../base/edtf.ts';
import { badInput } from '../base/errors.ts';
import { asDatasetId, asEntityId, type EntityId, slugPattern } from '../base/ids.ts';
import { meantInstead, nearestOf } from '../base/nearness.ts';
import { modalities, polarities } from '../model/claim.ts';
import { reviewOf } from '../model/entity.ts';
import type { AsOf, ClaimFilter, DayRange, Sight } from '../model/list-query.ts';
import { unknownTerm, type Vocabulary } from '../model/vocabulary.ts';
import type { Reader } from '../store/read/reader.ts';
import type { ExportQuery } from './records/exported-graph.ts';

/** Names of parameters, as the API has them in its filter and its point of view, with what each takes. */
export const exportParameters = {
  about: 'slugs of nodes that claims are about, as their subject or object',
  speaker: 'slugs of those who speak them',
  office: 'slugs of offices that they are spoken in',
  organization: 'slugs of organizations that they are spoken for',
  party: 'slugs of states and coalitions that they are spoken for',
  publisher: 'slugs of those who published them',
  document: 'slugs of documents that carry them',
  predicate: 'predicates',
  status: 'statuses that they give a channel',
  polarity: polarities.join(' or '),
  modality: modalities.join(', '),
  dataset: 'ids of datasets that they came with',
  'asserted.from': 'the first day on which they may have been said',
  'asserted.to': 'the last such day',
  'valid.from': 'the first day that they may be about',
  'valid.to': 'the last such day',
  'asOf.validAt': 'a day that they may be about',
  'asOf.saidBy': 'the last day on which they may have been said',
  'asOf.recordedBy': 'the moment by which they were recorded, such as 2026-12-01T00:00:00Z',
  'asOf.identity': 'which nodes are one: merged, apart or apart-where-unsure',
} as const satisfies Readonly<Record<string, string>>;
export type ExportParameter = keyof typeof exportParameters;

/** What was given for each parameter; of several values any one. Left out or none: it is not asked. */
export type GivenParameters = { readonly [Name in ExportParameter]?: readonly string[] };

const mostValues = 100;
const views: readonly Sight['identity'][] = ['merged', 'apart', 'apart-where-unsure'];

/** By name. Throws BAD_INPUT, which names the parameter, where a name or a value is none. */
export function givenParameters(pairs: Iterable<readonly [string, string]>): GivenParameters {
  const given: Partial<Record<ExportParameter, string[]>> = {};
  for (const [name, text] of pairs) {
    if (!Object.hasOwn(exportParameters, name)) {
      const names = Object.keys(exportParameters);
      const near = nearestOf(
        name,
        names.map(known => ({ names: [known] })),
        3,
      ).map(({ names: [known] }) => JSON.stringify(known));
      throw badInput(
        name.slice(0, 60),
        `is no parameter of an export${meantInstead(near)}; there are ${names.join(', ')}`,
      );
    }
    const values = given[name as ExportParameter] ?? [];
    given[name as ExportParameter] = [...values, ...text.split(',').map(value => value.trim())];
    if (given[name as ExportParameter]!.length > mostValues) throw badInput(name, `takes at most ${mostValues} values`);
  }
  return given;
}

/** What is asked of the store. Throws BAD_INPUT, which names the parameter, where it has no such node, dataset or term. */
export async function readExportQuery(given: GivenParameters, reader: Reader): Promise<ExportQuery> {
  const vocabulary = await reader.vocabulary();
  const nodes = await nodesAmong(given, reader);
  const dataset = given.dataset && (await datasetsOf(given.dataset, reader));
  const filter: ClaimFilter = {
    ...nodes,
    ...(dataset && { dataset: dataset.map(asDatasetId) }),
    ...termsOf('predicate', given, vocabulary),
    ...termsOf('status', given, vocabulary),
    ...(given.polarity && { polarity: given.polarity.map(value => among('polarity', value, polarities)) }),
    ...(given.modality && { modality: given.modality.map(value => among('modality', value, modalities)) }),
    ...rangeOf('asserted', given),
    ...rangeOf('valid', given),
  };
  const identity = single('asOf.identity', given);
  return {
    filter,
    asOf: asOfIn(given),
    identity: identity === null ? 'merged' : among('asOf.identity', identity, views),
  };
}

const nodeParameters = ['about', 'speaker', 'office', 'organization', 'party', 'publisher', 'document'] as const;

async function nodesAmong(given: GivenParameters, reader: Reader): Promise<ClaimFilter> {
  const named = nodeParameters.flatMap(name => (given[name] ?? []).map(slug => ({ name, slug })));
  if (named.length === 0) return {};
  const slugs = [...new Set(named.map(({ slug }) => slug).filter(slug => slugPattern.test(slug)))].map(asEntityId);
  const found = slugs.length === 0 ? new Map<EntityId, never>() : await reader.entities.bySlug(slugs);
  for (const { name, slug } of named) {
    const node = found.get(asEntityId(slug));
    if (node && reviewOf(node) === 'accepted') continue;
    const near = (await reader.entities.nearest(slug.slice(0, 60), 3)).map(id => JSON.stringify(id));
    throw badInput(name, `no node is called ${JSON.stringify(slug.slice(0, 60))}${meantInstead(near)}`);
  }
  return Object.fromEntries(nodeParameters.flatMap(name => (given[name] ? [[name, given[name].map(asEntityId)]] : [])));
}

const mostDatasets = 1_000;

async function datasetsOf(ids: readonly string[], reader: Reader): Promise<readonly string[]> {
  const known = await reader.datasets.ids(mostDatasets);
  for (const id of ids)
    if (!known.includes(id))
      throw badInput(
        'dataset',
        `no dataset is called ${JSON.stringify(id.slice(0, 60))}; there are ${known.join(', ')}`,
      );
  return ids;
}

/** In lower case with hyphens, or as the API writes them: IN_USE. */
const termOf = (value: string) => value.toLowerCase().replaceAll('_', '-');

function termsOf(sort: 'predicate' | 'status', given: GivenParameters, vocabulary: Vocabulary): ClaimFilter {
  const values = given[sort];
  if (values === undefined) return {};
  const known = sort === 'predicate' ? vocabulary.predicates : vocabulary.statuses;
  const terms = values.map(termOf);
  const unknown = terms.find(term => !known.has(term));
  if (unknown !== undefined) throw badInput(sort, unknownTerm(sort, unknown.slice(0, 60), vocabulary));
  return { [sort]: terms };
}

function among<Term extends string>(name: ExportParameter, value: string, terms: readonly Term[]): Term {
  const term = terms.find(known => known === termOf(value));
  if (term) return term;
  throw badInput(name, `${JSON.stringify(value.slice(0, 60))} is none of ${terms.join(', ')}`);
}

function rangeOf(name: 'asserted' | 'valid', given: GivenParameters): ClaimFilter {
  const range: DayRange = { from: dayOf(`${name}.from`, given), to: dayOf(`${name}.to`, given) };
  if (range.from === null && range.to === null) return {};
  if (range.from !== null && range.to !== null && range.from > range.to) throw badInput(name, 'ends before it begins');
  return { [name]: range };
}

function asOfIn(given: GivenParameters): AsOf {
  const recordedBy = single('asOf.recordedBy', given);
  return {
    validAt: dayOf('asOf.validAt', given),
    saidBy: dayOf('asOf.saidBy', given),
    recordedBy: recordedBy === null ? null : momentOf(recordedBy),
  };
}

function dayOf(name: ExportParameter, given: GivenParameters) {
  const text = single(name, given);
  return text === null ? null : parseDay(text, name);
}

function momentOf(text: string): string {
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i.test(text);
  const at = isMoment ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  throw badInput(
    'asOf.recordedBy',
    `${JSON.stringify(text.slice(0, 60))} is no moment; write it with its zone, such as 2026-12-01T00:00:00Z`,
  );
}

function single(name: ExportParameter, given: GivenParameters): string | null {
  const values = given[name] ?? [];
  if (values.length > 1) throw badInput(name, 'takes one value');
  return values[0] ?? null;
}
