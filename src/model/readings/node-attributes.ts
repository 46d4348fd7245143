/** What is known of a node's attributes: what claims state, beside what its description says. */
import { boundsMeet, recordedTime } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import { type AttributeName, describedValues, hasOneValue } from '../attributes.ts';
import { actualModalities, type Claim, type ClaimValue } from '../claim.ts';
import type { Entity } from '../entity.ts';
import type { CanonicalIdOf } from '../identity.ts';

/** Who contradicts whom: `claims`, one another; `curators`: every claim the description. Both can be so. */
const attributeDisagreements = ['claims', 'curators'] as const;
export type AttributeDisagreement = (typeof attributeDisagreements)[number];

export type AttributeReading = {
  readonly name: AttributeName;
  /** Whether claims state it, or nothing but the description does. */
  readonly basis: 'claimed' | 'curators';
  /** What the node's own field shows first, then what claims state, the latest said first, then what the description says. */
  readonly values: readonly AttributeValue[];
  readonly disagreements: readonly AttributeDisagreement[];
  /** Every claim that states it or denies a value of it. */
  readonly claims: readonly Claim[];
};

/** A value, or a node in its place. */
export type AttributeValue = {
  readonly value: ClaimValue | null;
  readonly node: EntityId | null;
  /** Whether the description says it. */
  readonly isDescribed: boolean;
  /** Whether it is what the node's own field shows. */
  readonly isShown: boolean;
  readonly claims: readonly Claim[];
  readonly denials: readonly Claim[];
};

/** The claims that are visible about the node with predicates that state one attribute, the latest said first. */
export type StatedAttribute = { readonly name: AttributeName; readonly claims: readonly Claim[] };

/** Null where neither the description nor a claim says anything of it. What is only planned or expected is no value of it. */
export function readAttribute(
  node: Entity,
  { name, claims }: StatedAttribute,
  canonicalId: CanonicalIdOf,
): AttributeReading | null {
  const values = valuesOf(describedValues(node, name), claims, canonicalId);
  if (values.length === 0 && claims.length === 0) return null;
  const claimed = values.filter(value => value.claims.length > 0);
  const disagreements = disagreementsAmong(name, values);
  const shown = shownAmong(name, values, disagreements);
  return {
    name,
    basis: claimed.length > 0 ? 'claimed' : 'curators',
    values: inOrder(values.map(value => ({ ...value, isShown: value === shown }))),
    disagreements,
    claims,
  };
}

type FoundValue = Omit<AttributeValue, 'isShown'>;

function valuesOf(
  described: readonly ClaimValue[],
  claims: readonly Claim[],
  canonicalId: CanonicalIdOf,
): FoundValue[] {
  const found = new Map<string, { value: ClaimValue | null; node: EntityId | null; isDescribed: boolean }>();
  for (const value of described) found.set(keyOf(value, null), { value, node: null, isDescribed: true });
  const actual = claims.filter(({ modality }) => actualModalities.includes(modality));
  const keyed = actual.map(claim => {
    const node = claim.object === null ? null : canonicalId(claim.object);
    const key = keyOf(claim.value, node);
    if (!found.has(key)) found.set(key, { value: claim.value, node, isDescribed: false });
    return { key, claim };
  });
  return [...found].map(([key, value]) => {
    const own = keyed.filter(other => other.key === key).map(({ claim }) => claim);
    const { affirms = [], denies = [] } = Object.groupBy(own, ({ polarity }) => polarity);
    return { ...value, claims: affirms, denials: denies };
  });
}

/** Equal for one value in two languages. */
function keyOf(value: ClaimValue | null, node: EntityId | null): string {
  if (node !== null) return `node ${node}`;
  if (value === null) return '';
  if (value.kind === 'text') return `text ${value.text}`;
  return value.kind === 'date' ? `date ${value.edtf}` : value.kind;
}

function disagreementsAmong(name: AttributeName, values: readonly FoundValue[]): AttributeDisagreement[] {
  const isDenied = ({ claims, denials }: FoundValue) =>
    claims.some(claim => denials.some(denial => areOfOneTime(claim, denial)));
  const claimed = values.filter(value => value.claims.length > 0);
  const exclude = (one: FoundValue, other: FoundValue) =>
    hasOneValue(name) && excludeEachOther(one, other) && areOfOneTimeAtAll(one, other);
  const areOpposed =
    claimed.some(isDenied) || claimed.some((one, at) => claimed.slice(at + 1).some(other => exclude(one, other)));
  const described = values.filter(({ isDescribed }) => isDescribed);
  const isOpposed = described.some(value => isContradicted(name, value, claimed));
  return attributeDisagreements.filter(who => (who === 'claims' ? areOpposed : isOpposed));
}

/** Whether claims say otherwise than the description, and none says the same. */
function isContradicted(name: AttributeName, described: FoundValue, claimed: readonly FoundValue[]): boolean {
  if (described.claims.length > 0) return false;
  if (described.denials.length > 0) return true;
  return hasOneValue(name) && claimed.length > 0 && claimed.every(other => excludeEachOther(described, other));
}

/** Two dates exclude each other where they share no day; what is not told excludes nothing. */
function excludeEachOther({ value: one }: FoundValue, { value: other }: FoundValue): boolean {
  if (one?.kind === 'unknown' || other?.kind === 'unknown') return false;
  if (one?.kind === 'date' && other?.kind === 'date')
    return !boundsMeet(recordedTime(one.edtf).bounds, recordedTime(other.edtf).bounds);
  return true;
}

const areOfOneTimeAtAll = (one: FoundValue, other: FoundValue) =>
  one.claims.some(claim => other.claims.some(opposed => areOfOneTime(claim, opposed)));

/** A date is compared by its own days, and not by when it held. */
function areOfOneTime(one: Claim, other: Claim): boolean {
  if (one.value?.kind === 'date' || other.value?.kind === 'date') return true;
  return boundsMeet(one.validBounds, other.validBounds);
}

/**
 * What the node's own field shows: what the description says, unless every claim contradicts that and these agree among
 * themselves. Where claims disagree the field is the curators', and names no winner.
 */
function shownAmong(
  name: AttributeName,
  values: readonly FoundValue[],
  disagreements: readonly AttributeDisagreement[],
): FoundValue | null {
  const own = values.find(({ isDescribed }) => isDescribed) ?? null;
  const claimed = values.filter(({ claims, value }) => claims.length > 0 && value?.kind !== 'unknown');
  if (!hasOneValue(name)) return own ?? (claimed.length === 1 ? claimed[0]! : null);
  const stays = disagreements.includes('claims') || (own !== null && !disagreements.includes('curators'));
  if (stays || claimed.length === 0) return own;
  return claimed.reduce((best, other) => (comesBefore(other, best) ? other : best));
}

/** The more exact of two dates, and of what held at different times what held later. */
function comesBefore(one: FoundValue, other: FoundValue): boolean {
  if (one.value?.kind === 'date' && other.value?.kind === 'date')
    return lengthOf(one.value.edtf) < lengthOf(other.value.edtf);
  return beginningOf(one) > beginningOf(other);
}

function lengthOf(edtf: string): number {
  const { earliest, latest } = recordedTime(edtf).bounds;
  return latest - earliest;
}

const beginningOf = ({ claims }: FoundValue) =>
  claims.reduce(
    (last, { validBounds }) => Math.max(last, validBounds?.earliest ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  );

function inOrder(values: readonly AttributeValue[]): AttributeValue[] {
  const placeOf = ({ isShown, claims }: AttributeValue) => (isShown ? 0 : claims.length > 0 ? 1 : 2);
  return values.toSorted((a, b) => placeOf(a) - placeOf(b));
}
