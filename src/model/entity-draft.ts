import { asEntityId } from '../base/ids.ts';
import { nameFault } from '../base/names.ts';
import type { Dating, Document, Entity, EntityKind } from './entity.ts';
import { type TermSort, unknownTerm, type Vocabulary } from './vocabulary.ts';

type StatedAlias = {
  readonly name: string;
  readonly kind: string;
  readonly language?: string;
  readonly note?: string;
};
type StatedDating = Omit<Dating, 'note'> & { readonly note?: string };

type StatedCommon = {
  readonly id: string;
  readonly summary?: string;
  readonly aliases: readonly StatedAlias[];
};

/** What somebody says that a node is, a document aside: what has nothing to say is left out. */
export type StatedEntity = StatedCommon & {
  readonly kind: Exclude<EntityKind, 'document'>;
  readonly name: string;
  readonly externalIds: Entity['externalIds'];
} & { readonly [Field in OwnField]?: Field extends 'date' | 'signed' | 'inForce' ? StatedDating : string };

/** What a node of each kind has besides what all have. */
export const ownFieldsOf = {
  person: [],
  organization: ['organizationKind'],
  state: [],
  office: ['officeKind'],
  'unnamed-source': ['description'],
  channel: ['channelKind', 'level', 'domain', 'purpose'],
  event: ['eventKind', 'date'],
  place: ['placeKind'],
  agreement: ['agreementKind', 'signed', 'inForce'],
} as const satisfies Readonly<Record<Exclude<EntityKind, 'document'>, readonly string[]>>;
export type OwnField = (typeof ownFieldsOf)[keyof typeof ownFieldsOf][number];

/** Of these, what may be unknown. */
const optionalFields: readonly string[] = ['purpose', 'date', 'signed', 'inForce'];

/** The only way to a node that is no document. The order of its fields is part of the digest under which it is recorded. */
export function draftEntity(stated: StatedEntity): Entity {
  return { ...stated, ...commonFields(stated), ...ownFields(stated) } as Entity;
}

export function commonFields(stated: StatedCommon) {
  return {
    id: asEntityId(stated.id),
    summary: stated.summary ?? null,
    aliases: stated.aliases.map(alias => ({
      ...alias,
      language: alias.language ?? null,
      note: alias.note ?? null,
    })) as Entity['aliases'],
  };
}

export function toDating(stated: StatedDating | undefined): Document['published'] {
  return stated ? { ...stated, note: stated.note ?? null } : null;
}

/** With null in the place of what is left out. */
function ownFields(stated: StatedEntity): object {
  if (stated.kind === 'channel') return { purpose: stated.purpose ?? null };
  if (stated.kind === 'event') return { date: toDating(stated.date) };
  if (stated.kind === 'agreement') return { signed: toDating(stated.signed), inForce: toDating(stated.inForce) };
  return {};
}

/** What a description may say otherwise: all but a node's kind and slug, and of a document what claims and rights rest on. */
export type EntityChanges = Partial<
  Pick<Entity, 'name' | 'summary' | 'aliases' | 'externalIds'> &
    Pick<Document, 'byline' | 'published' | 'address' | 'language' | 'furniture'> &
    Readonly<Record<OwnField, string | Dating | null>>
>;

const ofEveryKind = ['name', 'summary', 'aliases', 'externalIds'];
const ofDocuments = ['byline', 'published', 'address', 'language', 'furniture'];

/** A node with another description. What is left out stays as it is. */
export function amendEntity<Amended extends Entity>(entity: Amended, changes: EntityChanges): Amended {
  return { ...entity, ...changes };
}

/** What a description says of a node, in one order: what it does not say is the same whatever the node is described as. */
export function descriptionOf(entity: Entity): EntityChanges {
  const given = new Map(Object.entries(entity));
  return Object.fromEntries(
    describedFields(entity).flatMap(field => (given.has(field) ? [[field, given.get(field)]] : [])),
  );
}

const describedFields = ({ kind }: Pick<Entity, 'kind'>): readonly string[] => [
  ...ofEveryKind,
  ...(kind === 'document' ? ofDocuments : ownFieldsOf[kind]),
];

/** Whether two descriptions of a node say the same. */
export function isDescribedAs(entity: Entity, other: Entity): boolean {
  return JSON.stringify(descriptionOf(entity)) === JSON.stringify(descriptionOf(other));
}

type EntityFault = { readonly path: string; readonly message: string };

/** What changes give a node that one of its kind does not have. */
export function changeFaults(entity: Pick<Entity, 'kind'>, changes: EntityChanges): EntityFault[] {
  const fields = describedFields(entity);
  return Object.keys(changes)
    .filter(field => !fields.includes(field))
    .map(path => ({ path, message: `belongs to no ${entity.kind}` }));
}

/** Everything that is wrong with a node as it is described: names that nobody could read, what its kind needs, and terms that are none. */
export function entityFaults(entity: Entity, vocabulary: Vocabulary): EntityFault[] {
  const names = [
    { path: 'name', name: entity.name },
    ...entity.aliases.map(({ name }, index) => ({ path: `aliases[${index}].name`, name })),
  ];
  const named = names.flatMap(({ path, name }) => {
    const message = nameFault(name);
    return message === null ? [] : [{ path, message }];
  });
  const own: readonly string[] = entity.kind === 'document' ? [] : ownFieldsOf[entity.kind];
  const given = new Map(Object.entries(entity));
  const missing = own
    .filter(field => given.get(field) == null && !optionalFields.includes(field))
    .map(path => ({ path, message: `is needed: every ${entity.kind} has one` }));
  const others = Object.entries(termFields).flatMap(([path, sort]) => {
    const name = given.get(path) as string | undefined;
    const message = name == null ? null : termFault(sort, name, vocabulary);
    return message === null ? [] : [{ path, message }];
  });
  return [...named, ...missing, ...others];
}

/** The fields of nodes that hold a term. */
export const termFields = {
  channelKind: 'channel-kind',
  level: 'level',
  domain: 'domain',
  organizationKind: 'organization-kind',
  eventKind: 'event-kind',
  placeKind: 'place-kind',
  agreementKind: 'agreement-kind',
  officeKind: 'office-kind',
} as const satisfies Readonly<Record<string, TermSort>>;

/** Why a name is no term of a sort; null where it is one. */
export function termFault(sort: TermSort, name: string, vocabulary: Vocabulary): string | null {
  return vocabulary.terms[sort]?.has(name) ? null : unknownTerm(sort, name, vocabulary);
}
