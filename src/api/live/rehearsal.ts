import { AppError, type ErrorCode, InputError } from '../../base/errors.ts';
import type { ClaimId, EntityId } from '../../base/ids.ts';
import {
  type Concerned,
  disputeDifferences,
  type Outlook,
  pathDifferences,
  readOutlook,
  statusDifferences,
} from '../../graph/ask/outlook.ts';
import type { Role } from '../../model/access.ts';
import type { Change } from '../../model/change.ts';
import type { Claim } from '../../model/claim.ts';
import { reviewOf } from '../../model/entity.ts';
import { now } from '../../model/list-query.ts';
import type { Curator } from '../../store/curate/curator.ts';
import type { Written } from '../../store/read/changes.ts';
import type { Reader } from '../../store/read/reader.ts';
import type { Rehearsal } from '../../store/rehearse.ts';
import type { OpenWrites } from '../../store/together.ts';
import { createLoaders, createRowCache, type Loaders, type RowCache } from '../loaders/row-loaders.ts';
import type { DryRun } from '../parents.ts';

/** Milliseconds after which nothing more is looked at: nobody else writes meanwhile. */
const mostMilliseconds = 2_000;
const mostShown = { claims: 1_000, entities: 1_000, statuses: 500, disputes: 200 };

/** What a write would do, and the rows that tell of it, as they would be. */
export type Rehearsed<Work = Change> = { readonly done: Work; readonly dryRun: DryRun; readonly rows: RowCache };

/** Writes, looks at how the graph is read then, and takes it back, to look at how it is read now. */
export function rehearseWrite(
  rehearsal: Rehearsal,
  role: Role,
  write: (curator: Curator) => Promise<Change>,
): Promise<Rehearsed> {
  return rehearseWrites(rehearsal, role, async ({ curator }) => {
    const change = await write(curator);
    return { done: change, changes: [change] };
  });
}

/** Several writes, of which `shown` is told of besides what their changes name. */
type Writes<Done> = {
  readonly done: Done;
  readonly changes: readonly Change[];
  readonly shown?: { readonly nodes: readonly EntityId[]; readonly claims: readonly ClaimId[] };
};

/** The same of several writes, which count as one. */
export async function rehearseWrites<Done>(
  rehearsal: Rehearsal,
  role: Role,
  write: (writes: OpenWrites) => Promise<Writes<Done>>,
): Promise<Rehearsed<Done>> {
  const { curator, reader, takeBack } = rehearsal;
  const until = performance.now() + mostMilliseconds;
  const revision = await reader.revision();
  const { done, changes, shown = { nodes: [], claims: [] } } = await write({ curator, reader });
  // what was asked for before under one key is not written again
  const fresh = changes.filter(change => change.revision > revision);
  const written = together(await Promise.all(fresh.map(change => reader.changes.writtenBy(change.revision))));
  const named = {
    nodes: [...changes.flatMap(({ nodes }) => nodes), ...shown.nodes],
    claims: [...changes.flatMap(({ claims }) => claims), ...shown.claims],
  };
  const seen = await readRows(reader, role, { named, written });
  const notAcceptable = await acceptProposed(curator, fresh, { written, loaders: seen.loaders });
  const concerned = fresh.length > 0 ? concernedBy(fresh, seen.claims) : { nodes: [], ends: [] };
  const after = await outlookOn(reader, role, { concerned, until });
  await takeBack();
  const before = await outlookOn(reader, role, { concerned, until: until + mostMilliseconds });
  return { done, rows: seen.rows, dryRun: toDryRun({ changes, written, notAcceptable }, before, after) };
}

const together = (all: readonly Written[]): Written => ({
  claims: [...new Set(all.flatMap(({ claims }) => claims))],
  entities: [...new Set(all.flatMap(({ entities }) => entities))],
  descriptions: all.reduce((sum, { descriptions }) => sum + descriptions, 0),
  judgements: all.reduce((sum, { judgements }) => sum + judgements, 0),
});

/** The nodes and claims that a change names, as they are by now, kept for those who ask for them afterwards. */
async function readRows(
  reader: Reader,
  role: Role,
  { named, written }: { readonly named: Required<Writes<null>>['shown']; readonly written: Written },
) {
  const rows = createRowCache(await reader.revision(), await reader.vocabulary());
  const loaders = createLoaders(reader, rows, role);
  const claims = await loaders.claim.loadMany([...new Set([...named.claims, ...written.claims])]);
  await loaders.entity.loadMany([...new Set([...named.nodes, ...written.entities])]);
  return { rows, loaders, claims: [...claims.values()] };
}

const refusals: readonly ErrorCode[] = ['CONFLICT', 'BAD_INPUT', 'EVIDENCE_MISMATCH', 'FORBIDDEN'];
const proposing = ['propose-claims', 'propose-entities', 'amend-entity'];

/**
 * Accepts what changes put forward, with the proposed nodes that it names; a document that they add is accepted with it.
 * Gives why that cannot be; null where it can, and where they put nothing forward.
 */
async function acceptProposed(
  curator: Curator,
  changes: readonly Change[],
  { written, loaders }: { readonly written: Written; readonly loaders: Loaders },
): Promise<string | null> {
  const [first] = changes.filter(({ kind }) => proposing.includes(kind));
  if (first === undefined) return null;
  const named = await loaders.entity.loadMany(changes.flatMap(({ nodes }) => nodes));
  const waiting = [...named.values()].filter(node => reviewOf(node) === 'proposed');
  const documents = waiting.filter(({ kind }) => kind === 'document').map(({ id }) => id);
  const others = documents.filter(id => !written.entities.includes(id)).map(id => JSON.stringify(id));
  if (others.length > 0)
    return `rests on ${others.join(' and ')}, which waits for review: accept the document first, with "reviewDocument"`;
  const reason = 'As if it were accepted.';
  const decision = { decision: 'accept', reason, amendment: null } as const;
  const descriptions = changes
    .filter(({ kind }) => kind === 'amend-entity')
    .map(({ nodes, revision }) => ({ entity: nodes[0]!, description: revision }));
  const nodes = waiting.filter(({ kind }) => kind !== 'document').map(({ id }) => ({ entity: id, description: null }));
  const by = { by: `${first.by} and another`, reason, mutation: null };
  const claims = written.claims.map(claim => ({ claim, ...decision }));
  const entities = [...descriptions, ...nodes].map(review => ({ ...review, ...decision }));
  try {
    if (documents.length > 0) await curator.reviewClaims([], by, entities);
    for (const document of documents) await curator.reviewDocument({ document, version: null, decision: 'accept' }, by);
    await curator.reviewClaims(claims, by, documents.length > 0 ? [] : entities);
    return null;
  } catch (error) {
    if (!(error instanceof AppError) || !refusals.includes(error.code)) throw error;
    return error instanceof InputError ? [...new Set(error.reasons)].join('; ') : error.message;
  }
}

/** What claims are about comes before who spoke them. */
function concernedBy(changes: readonly Change[], claims: readonly Claim[]): Concerned {
  const nodes = [...new Set(changes.flatMap(change => change.nodes))];
  const about = claims.flatMap(({ subject, object }) => [subject, ...(object === null ? [] : [object])]);
  const further = claims.flatMap(({ qualifiers, attribution: { speaker } }) => [
    ...qualifiers.map(({ entity }) => entity),
    ...(speaker === null ? [] : [speaker]),
  ]);
  const ends = claims.length > 0 ? [...about, ...further] : nodes;
  return { nodes: [...new Set([...about, ...nodes])], ends: [...new Set(ends)] };
}

/** Read anew: nothing that was read before a write is known. */
async function outlookOn(
  reader: Reader,
  role: Role,
  { concerned, until }: { readonly concerned: Concerned; readonly until: number },
): Promise<Outlook> {
  const vocabulary = await reader.vocabulary();
  const loaders = createLoaders(reader, createRowCache(await reader.revision(), vocabulary), role);
  return readOutlook({ reads: loaders.reads, vocabulary, edges: loaders.edges({}, now) }, concerned, until);
}

type Done = { readonly changes: readonly Change[]; readonly written: Written; readonly notAcceptable: string | null };

function toDryRun({ changes, written, notAcceptable }: Done, before: Outlook, after: Outlook): DryRun {
  const found = {
    claims: written.claims as readonly ClaimId[],
    entities: written.entities as readonly EntityId[],
    statuses: statusDifferences(before, after),
    disputes: disputeDifferences(before, after),
  };
  const cut = (Object.keys(found) as (keyof typeof found)[])
    .filter(name => found[name].length > mostShown[name])
    .map(name => `of ${found[name].length} ${name}, the first ${mostShown[name]} are shown`);
  const whole = changes.some(({ isWhole }) => isWhole)
    ? ['it concerns every node, and those alone were looked at that it names']
    : [];
  const truncated = [...new Set([...whole, ...before.truncated, ...after.truncated, ...cut])];
  return {
    claims: found.claims.slice(0, mostShown.claims),
    claimCount: found.claims.length,
    entities: found.entities.slice(0, mostShown.entities),
    entityCount: found.entities.length,
    descriptionCount: written.descriptions,
    judgementCount: written.judgements,
    notAcceptable,
    statuses: found.statuses.slice(0, mostShown.statuses),
    disputes: found.disputes.slice(0, mostShown.disputes),
    paths: pathDifferences(before, after),
    truncatedReason: truncated.length > 0 ? truncated.join('; ') : null,
  };
}
