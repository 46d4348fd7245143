import fc from 'fast-check';

import type { Claim } from '../../../src/model/claim.ts';
import { now } from '../../../src/model/list-query.ts';
import { statedOf } from '../filters.ts';
import { membersOf, type World } from '../world.ts';
import { family, fewNodes, fromEnum } from './question.ts';

/** Nodes and claims by name, merged ones under the name that they are read as. */

const nodes = family({
  name: 'nodes by slug',
  questions: fewNodes,
  ask: async (ask, ids) => {
    const fields = 'slug kind name aliases { name } mergedSlugs identityJudgements { slug verdict stands }';
    const data = await ask(
      `{ ${ids.map((id, index) => `n${index}: entity(slug: "${id}") { ${fields} }`).join('\n')} }`,
    );
    // biome-ignore lint/suspicious/noExplicitAny: as asked for above
    return Object.values<any>(data).map(({ kind, aliases, identityJudgements, ...node }) => ({
      ...node,
      kind: fromEnum(kind),
      aliases: aliases.map(({ name }: { name: string }) => name).sort(),
      judgements: identityJudgements.map(
        ({ slug, verdict, stands }: { slug: string; verdict: string; stands: boolean }) =>
          `${slug} ${fromEnum(verdict)} ${stands}`,
      ),
    }));
  },
  answer: (world, ids) =>
    ids.map(id => {
      const [head, ...merged] = membersOf(world, id);
      const isMember = (other: string) => [head!, ...merged].some(member => member.id === other);
      const described = [...head!.aliases, ...merged.flatMap(({ name, aliases }) => [{ name }, ...aliases])];
      const names = [...described.map(({ name }) => name), ...statedOf(world, head!, 'is-named', now)];
      return {
        slug: head!.id,
        kind: head!.kind,
        name: head!.name,
        aliases: [...new Set(names)].filter(name => name !== head!.name).sort(),
        mergedSlugs: merged.map(member => member.id),
        judgements: world.identityJudgements
          .filter(({ left, right }) => isMember(left) || isMember(right))
          .map(judgement => `${judgement.id} ${judgement.verdict} ${judgement.undoneBy === null}`),
      };
    }),
});

const party =
  'speaker { slug } speakers { slug } office { slug } organization { slug } occasion { slug } publisher { slug }';
const claims = family({
  name: 'claims by slug',
  questions: fc.record({ place: fc.nat({ max: 59 }) }),
  ask: async (ask, { place }) => {
    const list = await ask('{ claims(first: 100, orderBy: { field: RECORDED, direction: ASC }) { nodes { slug } } }');
    const slugs: string[] = list.claims.nodes.map(({ slug }: { slug: string }) => slug);
    if (slugs.length === 0) return null;
    const { claim } = await ask(
      `query($slug: String!) { claim(slug: $slug) {
        slug subject { slug } object { slug } predicate polarity modality gist review
        qualifiers { role entity { slug } } attribution { ${party} } document { slug }
        supersedes { slug } withdrawal { supersededBy { slug } }
      } }`,
      { slug: slugs[place % slugs.length] },
    );
    return unwrapped(claim);
  },
  answer: (world, { place }) => {
    const standing = world.claims.filter(({ withdrawal, review }) => withdrawal === null && review === 'accepted');
    if (standing.length === 0) return null;
    const claim = standing[place % standing.length]!;
    const read = (id: Parameters<typeof world.read>[0] | null) => (id === null ? null : world.read(id));
    const { speaker, jointSpeakers = [], office, organization, occasion, publisher } = claim.attribution;
    return {
      slug: claim.id,
      subject: read(claim.subject),
      object: read(claim.object),
      predicate: claim.predicate,
      polarity: claim.polarity,
      modality: claim.modality,
      gist: claim.gist,
      review: claim.review,
      qualifiers: claim.qualifiers.map(({ role, entity }) => ({ role, entity: read(entity) })),
      attribution: {
        speaker: read(speaker),
        speakers: speaker === null ? [] : [speaker, ...jointSpeakers].map(read),
        office: read(office),
        organization: read(organization),
        occasion: read(occasion),
        publisher: read(publisher),
      },
      document: read(claim.document),
      supersedes: acceptedBefore(world, claim),
      withdrawal: null,
    };
  },
});

/** The accepted claim in whose place one is, through corrections that were not accepted: for readers those are not there. */
function acceptedBefore(world: World, claim: Claim): string | null {
  const before = world.claims.find(({ id }) => id === claim.supersedes);
  if (before === undefined) return null;
  return before.review === 'accepted' ? before.id : acceptedBefore(world, before);
}

const enumFields = ['predicate', 'polarity', 'modality', 'review', 'role'];

/** Nodes as their slugs, and enums as the model has them. */
function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && 'slug' in value) return value.slug;
  return Object.fromEntries(
    entries.map(([field, inner]) => [field, enumFields.includes(field) ? fromEnum(inner) : unwrapped(inner)]),
  );
}

export const recordFamilies = [nodes, claims];
