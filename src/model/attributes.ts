/** What the description of a node says of it that claims may state too, and which predicates can state it. */
import type { ClaimValue, ValueKind } from './claim.ts';
import { type Dating, type Entity, type EntityKind, entityKinds } from './entity.ts';

export const attributeNames = [
  'name',
  'kind',
  'level',
  'domain',
  'purpose',
  'date',
  'place',
  'opened',
  'signed',
  'in-force',
] as const;
export type AttributeName = (typeof attributeNames)[number];

/** The sorts of terms that say of which sort of its kind a node is. */
const sortsOfKinds = {
  organization: 'organization-kind',
  office: 'office-kind',
  channel: 'channel-kind',
  event: 'event-kind',
  place: 'place-kind',
  agreement: 'agreement-kind',
} as const satisfies { readonly [Kind in EntityKind]?: string };

type Shape = {
  /** The kinds of node that have it. */
  readonly kinds: readonly EntityKind[];
  readonly range: ValueKind | 'place';
  /** Whether a node has one such value at a time. */
  readonly isOne: boolean;
};

const shapes: Readonly<Record<AttributeName, Shape>> = {
  name: { kinds: entityKinds.filter(kind => kind !== 'document'), range: 'text', isOne: false },
  kind: { kinds: Object.keys(sortsOfKinds) as EntityKind[], range: 'text', isOne: true },
  level: { kinds: ['channel'], range: 'text', isOne: true },
  domain: { kinds: ['channel'], range: 'text', isOne: true },
  purpose: { kinds: ['channel', 'event', 'agreement'], range: 'text', isOne: false },
  date: { kinds: ['event'], range: 'date', isOne: true },
  // which places lie in which is told by other claims, so that two of them need not exclude each other
  place: { kinds: ['event'], range: 'place', isOne: false },
  opened: { kinds: ['channel'], range: 'date', isOne: true },
  signed: { kinds: ['agreement'], range: 'date', isOne: true },
  'in-force': { kinds: ['agreement'], range: 'date', isOne: true },
};

export const attributesOfKind = (kind: EntityKind): readonly AttributeName[] =>
  attributeNames.filter(name => shapes[name].kinds.includes(kind));

/** Whether a node has one such value at a time. */
export const hasOneValue = (attribute: AttributeName): boolean => shapes[attribute].isOne;

/** The sort of terms that the values of an attribute are of; null where they are other words, dates or nodes. */
export function sortOfAttribute(attribute: AttributeName, kind: EntityKind) {
  if (attribute === 'level' || attribute === 'domain') return attribute;
  if (attribute !== 'kind') return null;
  return sortsOfKinds[kind as keyof typeof sortsOfKinds] ?? null;
}

/** Why a predicate of this domain and range cannot state an attribute, or null where it can. */
export function statingFault(
  attribute: AttributeName,
  domain: readonly EntityKind[],
  range: { readonly entities: readonly EntityKind[] } | { readonly value: ValueKind },
): string | null {
  const { kinds, range: wanted } = shapes[attribute];
  const others = domain.filter(kind => !kinds.includes(kind));
  if (others.length > 0) return `"${attribute}" is stated of ${kinds.join(' or ')}, not of ${others.join(' or ')}`;
  const fits =
    'value' in range ? range.value === wanted : wanted === 'place' && range.entities.every(kind => kind === 'place');
  const needed = wanted === 'place' ? 'range { entities: [place] }' : `range { value: ${wanted} }`;
  return fits ? null : `a predicate that states "${attribute}" has the ${needed}`;
}

/** What the curators' description gives, the value that is shown first; nothing where it says that nobody says. */
export function describedValues(entity: Entity, attribute: AttributeName): readonly ClaimValue[] {
  if (attribute === 'name') return [entity.name, ...entity.aliases.map(({ name }) => name)].map(textValue);
  if (attribute === 'kind') return termValues(kindOf(entity));
  if (entity.kind === 'channel') return channelValues(entity, attribute);
  if (attribute === 'date' && entity.kind === 'event') return dateValues(entity.date);
  if (entity.kind !== 'agreement') return [];
  if (attribute === 'signed') return dateValues(entity.signed);
  return attribute === 'in-force' ? dateValues(entity.inForce && beginningOf(entity.inForce)) : [];
}

function kindOf(entity: Entity): string | null {
  if (entity.kind === 'organization') return entity.organizationKind;
  if (entity.kind === 'office') return entity.officeKind;
  if (entity.kind === 'channel') return entity.channelKind;
  if (entity.kind === 'event') return entity.eventKind;
  if (entity.kind === 'place') return entity.placeKind;
  return entity.kind === 'agreement' ? entity.agreementKind : null;
}

function channelValues(channel: Extract<Entity, { kind: 'channel' }>, attribute: AttributeName) {
  if (attribute === 'level' || attribute === 'domain') return termValues(channel[attribute]);
  return attribute === 'purpose' && channel.purpose !== null ? [textValue(channel.purpose)] : [];
}

/** The terms that say that no source says. */
const unsaid = 'unspecified';

const termValues = (term: string | null) => (term === null || term === unsaid ? [] : [textValue(term)]);
const textValue = (text: string) => ({ kind: 'text', text }) as const;
const dateValues = (dating: Pick<Dating, 'edtf'> | null) =>
  dating === null ? [] : [{ kind: 'date', edtf: dating.edtf } as const];

/** Since when something is in force, of from when to when. */
const beginningOf = ({ edtf }: Dating) => ({ edtf: edtf.split('/')[0]! });
