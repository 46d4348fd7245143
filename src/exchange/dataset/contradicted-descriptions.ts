import type { EntityId } from '../../base/ids.ts';
import type { AttributeName } from '../../model/attributes.ts';
import type { Claim, ClaimValue } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Entity } from '../../model/entity.ts';
import { unmerged } from '../../model/identity.ts';
import { type AttributeReading, readAttribute } from '../../model/readings/node-attributes.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** Nodes that are described otherwise than every claim that stands has it. */
export function contradictedDescriptions(
  entities: ReadonlyMap<EntityId, Entity>,
  claims: readonly ClaimDraft[],
  { predicates }: Vocabulary,
): { readonly of: EntityId; readonly message: string }[] {
  const corrected = new Set(claims.map(({ supersedes }) => supersedes));
  const stating = claims.flatMap(claim => {
    const states = predicates.get(claim.predicate)?.states;
    const stands = claim.withdrawal === null && !corrected.has(claim.id);
    return states && stands && entities.has(claim.subject) ? [{ claim, states }] : [];
  });
  return [...Map.groupBy(stating, ({ claim, states }) => `${claim.subject} ${states}`).values()].flatMap(group => {
    const [{ claim, states: name }] = group as [{ claim: ClaimDraft; states: AttributeName }];
    const stated = { name, claims: group.map(one => one.claim as Claim) };
    const reading = readAttribute(entities.get(claim.subject)!, stated, unmerged);
    return reading?.disagreements.includes('curators')
      ? [{ of: claim.subject, message: messageOf(claim, reading) }]
      : [];
  });
}

function messageOf({ subject }: ClaimDraft, { name, values }: AttributeReading): string {
  const said = values.filter(({ claims, isDescribed }) => claims.length > 0 && !isDescribed);
  const denied = values.filter(({ denials, isDescribed }) => denials.length > 0 && isDescribed);
  const own = values.find(value => value.isDescribed && (denied.length === 0 || denied.includes(value)))!;
  const others = said.map(({ value, claims }) => `${wordsOf(value)} (${claims[0]!.id})`);
  const otherwise =
    denied.length > 0 ? `it is denied (${denied[0]!.denials[0]!.id})` : `claims say ${others.join(', ')}`;
  return `the ${name.replaceAll('-', ' ')} of ${subject} is described as ${wordsOf(own.value)}, and ${otherwise}; describe it as a source does, or leave it out`;
}

function wordsOf(value: ClaimValue | null): string {
  if (value?.kind === 'text') return JSON.stringify(value.text);
  return value?.kind === 'date' ? JSON.stringify(value.edtf) : 'none';
}
