import fc from 'fast-check';

import { parseDay } from '../../src/base/edtf.ts';
import { asEntityId } from '../../src/base/ids.ts';
import { manners, modalities, polarities } from '../../src/model/claim.ts';
import { channelDomains, channelKinds, channelLevels, entityKinds } from '../../src/model/entity.ts';
import type { AsOf, ClaimFilter, EntityFilter } from '../../src/model/query.ts';
import { theCast } from './entities.ts';

const few = <Item>(items: readonly Item[]) => fc.subarray([...items], { maxLength: Math.min(3, items.length) });
const ids = few([...theCast().map(entity => entity.id), asEntityId('nobody')]);
const day = fc.constantFrom(
  ...['2023-01-01', '2024-04-01', '2024-04-02', '2024-05-01', '2024-07-15', '2025-01-01'].map(text =>
    parseDay(text, 'day'),
  ),
);
const maybeDay = fc.option(day, { nil: null, freq: 3 });
const range = fc.record({ from: maybeDay, to: maybeDay });

/** A point of view in the two times that a test can choose. */
export const anAsOf: fc.Arbitrary<AsOf> = fc.record({
  validAt: maybeDay,
  saidBy: maybeDay,
  recordedBy: fc.constant(null),
});

const claimFields = {
  predicate: few(['has-status', 'has-end', 'used', 'opened-on']),
  polarity: few(polarities),
  modality: few(modalities),
  manner: few(manners),
  status: few(['open', 'suspended', 'proposed']),
  speaker: ids,
  office: ids,
  organization: ids,
  party: ids,
  publisher: ids,
  document: ids,
  about: ids,
  qualifiedBy: ids,
  occasion: ids,
  ownVoice: fc.boolean(),
  asserted: range,
  valid: range,
};
const entityFields = {
  kind: few(entityKinds),
  name: fc.constantFrom('line', 'QUILL', 'herald spring', '%', 'ä', ''),
  channelKind: few(channelKinds),
  level: few(channelLevels),
  domain: few(channelDomains),
  party: ids,
  publisher: ids,
  date: range,
};

/** Filters with one or two fields at each level, so that they match something, nested a few levels deep. */
const filters = fc.letrec<{ claim: ClaimFilter; entity: EntityFilter }>(tie => ({
  claim: fieldsOf<ClaimFilter>(claimFields, {
    ...nestedIn(tie('claim')),
    subject: tie('entity'),
  }),
  entity: fieldsOf<EntityFilter>(entityFields, {
    ...nestedIn(tie('entity')),
    claims: tie('claim'),
    speaks: tie('claim'),
  }),
}));

export const aClaimFilter = filters.claim;
export const anEntityFilter = filters.entity;

const { predicate, polarity, modality, manner, speaker, publisher, ownVoice, asserted, valid, ...unindexed } =
  claimFields;
const held = { predicate, polarity, modality, manner, speaker, publisher, ownVoice, asserted, valid };
const indexed = fc.letrec<{ claim: ClaimFilter }>(tie => ({
  claim: fieldsOf<ClaimFilter>(held, nestedIn(tie('claim'))),
}));
/** Filters that the topology index can answer. */
export const anIndexedFilter = fc.oneof(fc.constant<ClaimFilter>({}), indexed.claim);
/** Filters that ask, at some depth, for what the topology index does not hold. */
export const anUnindexedFilter = fc
  .oneof(
    ...Object.entries(unindexed).map(([name, values]) =>
      (values as fc.Arbitrary<unknown>).map(value => ({ [name]: value }) as ClaimFilter),
    ),
  )
  .chain(part =>
    fc.constantFrom<ClaimFilter>(
      part,
      { not: part },
      { and: [{ ownVoice: true }, part] },
      { or: [part, { ownVoice: true }] },
    ),
  );

function nestedIn(part: fc.Arbitrary<unknown>) {
  const parts = fc.array(part, { maxLength: 2 });
  return { and: parts, or: parts, not: part };
}

function fieldsOf<Filter>(plain: Record<string, fc.Arbitrary<unknown>>, nested: Record<string, fc.Arbitrary<unknown>>) {
  const one = (fields: Record<string, fc.Arbitrary<unknown>>) =>
    fc.oneof(...Object.entries(fields).map(([name, values]) => values.map(value => ({ [name]: value }))));
  const leaf = fc.tuple(one(plain), fc.option(one(plain), { nil: {} })).map(([a, b]) => ({ ...a, ...b }));
  return fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf, one(nested)) as unknown as fc.Arbitrary<Filter>;
}
