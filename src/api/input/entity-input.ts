import { badInput } from '../../base/errors.ts';
import type { Dating, Entity } from '../../model/entity.ts';
import { draftEntity, type EntityChanges, type OwnField, ownFieldsOf } from '../../model/entity-draft.ts';
import type { Amendment } from '../../store/curate/entities.ts';
import type { EntityReviewRequest } from '../../store/curate/review-entities.ts';
import type * as Input from '../generated/types.ts';
import { nameOf, toAddress, toDating, toLanguage, toSlug, words, wordsOrNull } from './mutation-input.ts';
import { toEntityId } from './query-arguments.ts';

/** Nodes and other descriptions of them, as mutations are given them, into what the store writes. */

const mostEntities = 100;
const mostNames = 100;

export function toEntities(entities: readonly Input.EntityInput[]): Entity[] {
  if (entities.length < 1 || entities.length > mostEntities)
    throw badInput('entities', `must be 1 to ${mostEntities}, not ${entities.length}`);
  return entities.map((entity, index) => toEntity(entity, `entities[${index}]`));
}

/** What is left out where there is nothing to say stays so: it is part of the digest. */
function toEntity(input: Input.EntityInput, place: string): Entity {
  const { kind, slug, name, aliases, summary, externalIds } = input;
  if (kind === 'document') throw badInput(`${place}.kind`, 'is none of these: documents are added by addDocument');
  const stated = {
    kind,
    id: toSlug(slug, `${place}.slug`),
    name: nameOf(name, `${place}.name`),
    aliases: toAliases(aliases, `${place}.aliases`).map(told),
    ...(summary != null && { summary: words(summary, `${place}.summary`) }),
    externalIds: toExternalIds(externalIds, `${place}.externalIds`),
  };
  return draftEntity({ ...stated, ...ownFields(input, place) } as never);
}

/** Of an office and a channel, what is unspecified where nobody says. */
const unspecified: readonly string[] = ['officeKind', 'level', 'domain'];

function ownFields(input: Input.EntityInput, place: string): object {
  const own: readonly string[] = ownFieldsOf[input.kind as Exclude<Entity['kind'], 'document'>];
  const other = (Object.keys(fieldReaders) as OwnField[]).find(field => input[field] != null && !own.includes(field));
  if (other !== undefined) throw badInput(`${place}.${other}`, `belongs to no ${input.kind}`);
  return Object.fromEntries(
    (own as readonly OwnField[]).flatMap(field => {
      const given = input[field];
      if (given == null) return unspecified.includes(field) ? [[field, 'unspecified']] : [];
      const read = fieldReaders[field](given as never, `${place}.${field}`);
      return [[field, typeof read === 'string' ? read : told(read)]];
    }),
  );
}

/** Without what there is nothing to say of. */
const told = (given: object): object => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));

const asTerm = (term: string) => term;
/** How what only nodes of one kind have is read. */
const fieldReaders: Readonly<Record<OwnField, (given: never, place: string) => string | Dating>> = {
  officeKind: asTerm,
  organizationKind: asTerm,
  placeKind: asTerm,
  channelKind: asTerm,
  level: asTerm,
  domain: asTerm,
  eventKind: asTerm,
  agreementKind: asTerm,
  purpose: words,
  description: words,
  date: toDating,
  signed: toDating,
  inForce: toDating,
};

export function toAmendment({ entity, changes }: Input.AmendEntityInput): Amendment {
  return { entity: toEntityId(entity, 'entity'), changes: toChanges(changes, 'changes') };
}

/** What is left out is not said otherwise. */
function toChanges(changes: Input.EntityChangesInput, place: string): EntityChanges {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    said.map(([field, value]) => [
      field,
      toChange(field as keyof Input.EntityChangesInput, value, `${place}.${field}`),
    ]),
  );
}

function toChange(field: keyof Input.EntityChangesInput, value: unknown, place: string): unknown {
  if (value === null) {
    if (['aliases', 'externalIds', 'byline'].includes(field)) return [];
    if (unspecified.includes(field)) return 'unspecified';
    if (nullable.includes(field)) return null;
    throw badInput(place, 'is never null: leave it out to let it stay');
  }
  if (field === 'aliases') return toAliases(value as Input.AliasInput[], place);
  if (field === 'externalIds') return toExternalIds(value as Input.ExternalIdInput[], place);
  if (field === 'byline') return (value as string[]).map((name, index) => nameOf(name, `${place}[${index}]`));
  if (field === 'name') return nameOf(value as string, place);
  if (field === 'published') return toDating(value as Input.DatingInput, place);
  if (field === 'address') return toAddress(String(value), place);
  if (field === 'language') return toLanguage(value as string, place);
  if (field === 'summary' || field === 'furniture') return words(value as string, place);
  return fieldReaders[field](value as never, place);
}

const nullable: readonly string[] = [
  'summary',
  'purpose',
  'date',
  'signed',
  'inForce',
  'published',
  'address',
  'furniture',
];

export function toEntityReviews(
  entities: readonly Input.EntityReviewInput[],
  reviews: { readonly length: number },
): EntityReviewRequest[] {
  if (entities.length > mostEntities)
    throw badInput('entities', `must be at most ${mostEntities}, not ${entities.length}`);
  if (entities.length + reviews.length === 0) throw badInput('reviews', 'or "entities" must hold a decision');
  return entities.map(({ entity, description, decision, reason, amendment }, index) => {
    const place = `entities[${index}]`;
    if ((decision === 'amend') !== (amendment != null))
      throw badInput(`${place}.amendment`, 'belongs to the decision AMEND, which needs it, and to no other');
    return {
      entity: toEntityId(entity, `${place}.entity`),
      description: description ?? null,
      decision,
      reason: words(reason, `${place}.reason`),
      amendment: amendment ? toChanges(amendment, `${place}.amendment`) : null,
    };
  });
}

function toAliases(aliases: readonly Input.AliasInput[], place: string): Entity['aliases'] {
  refuseMany(aliases, place);
  return aliases.map(({ name, kind, language, note }, index) => ({
    name: nameOf(name, `${place}[${index}].name`),
    kind,
    language: language == null ? null : toLanguage(language, `${place}[${index}].language`),
    note: wordsOrNull(note, `${place}[${index}].note`),
  }));
}

function toExternalIds(ids: readonly Input.ExternalIdInput[], place: string): Entity['externalIds'] {
  refuseMany(ids, place);
  return ids.map(({ scheme, value }, index) => ({
    scheme: words(scheme, `${place}[${index}].scheme`),
    value: words(value, `${place}[${index}].value`),
  }));
}

function refuseMany({ length }: { readonly length: number }, place: string): void {
  if (length > mostNames) throw badInput(place, `must be at most ${mostNames}, not ${length}`);
}
