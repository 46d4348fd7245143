import { badInput } from './errors.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A slug that names one entity (actor, channel, event, place or document) across the whole dataset. */
export type EntityId = Branded<'EntityId'>;
/** `<document>/<name>`: a claim is named within the document that carries it. */
export type ClaimId = Branded<'ClaimId'>;
/** A slug that names a dataset, as its manifest gives it. */
export type DatasetId = Branded<'DatasetId'>;
/** Lower-case hexadecimal SHA-256 of a text's bytes. */
export type Sha256 = Branded<'Sha256'>;

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const claimIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const sha256Pattern = /^[0-9a-f]{64}$/;

export const asEntityId = (slug: string): EntityId => slug as EntityId;
export const asClaimId = (slug: string): ClaimId => slug as ClaimId;
export const asDatasetId = (slug: string): DatasetId => slug as DatasetId;
export const asSha256 = (hex: string): Sha256 => hex as Sha256;

export type GlobalId = { readonly type: string; readonly key: string };

/** Relay's opaque global id: base64url of `Type:key`. Clients must not take it apart. */
export function toGlobalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');
}

/** Two names as one key. */
export function pairOf(one: string, other: string): string {
  return `${one} ${other}`;
}

/** Throws BAD_INPUT that names `place` where the id was not made by `toGlobalId`. */
export function fromGlobalId(id: string, place: string): GlobalId {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const match = /^([A-Z][A-Za-z]*):([a-z0-9/-]+)$/.exec(text);
  if (!match || toGlobalId(match[1]!, match[2]!) !== id) {
    throw badInput(place, `${JSON.stringify(shorten(id))} is not an id of this graph; use an id that the API returned`);
  }
  return { type: match[1]!, key: match[2]! };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
