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
import { createLoaders, createRowCache, type Loaders, type RowCache } from '../loaders/row-loaders.ts';
import type { DryRun } from '../parents.ts';

/** Milliseconds after which nothing more is looked at: nobody else writes meanwhile. */
const mostMilliseconds = 2_000;
const mostShown = { claims: 1_000, entities: 1_000, statuses: 500, disputes: 200 };

/** What a write would do, and the rows that tell of it, as they would be. */
export type Rehearsed = { readonly change: Change; readonly dryRun: DryRun; readonly rows: RowCache };

/** Writes, looks at how the graph is read then, and takes it back, to look at how it is read now. */
export async function rehearseWrite(
  { curator, reader, takeBack }: Rehearsal,
  role: Role,
  write: (curator: Curator) => Promise<Change>,
): Promise<Rehearsed> {
  const until = performance.now() + mostMilliseconds;
  const revision = await reader.revision();
  const change = await write(curator);
  // what was asked for before under one key is not written again
  const isNew = change.revision > revision;
  const written = isNew ? await reader.changes.writtenBy(change.revision) : nothing;
  const shown = await readRows(reader, role, { change, written });
  const notAcceptable = isNew ? await acceptProposed(curator, change, { written, loaders: shown.loaders }) : null;
  const concerned = isNew ? concernedBy(change, shown.claims) : { nodes: [], ends: [] };
  const after = await outlookOn(reader, role, { concerned, until });
  await takeBack();
  const before = await outlookOn(reader, role, { concerned, until: until + mostMilliseconds });
  return { change, rows: shown.rows, dryRun: toDryRun({ change, written, notAcceptable }, before, after) };
}

/** The nodes and claims that a change names, as they are by now, kept for those who ask for them afterwards. */
async function readRows(
  reader: Reader,
  role: Role,
  { change, written }: { readonly change: Change; readonly written: Written },
) {
  const rows = createRowCache(change.revision, await reader.vocabulary());
  const loaders = createLoaders(reader, rows, role);
  const claims = await loaders.claim.loadMany([...new Set([...change.claims, ...written.claims])]);
  await loaders.entity.loadMany([...new Set([...change.nodes, ...written.entities])]);
  return { rows, loaders, claims: [...claims.values()] };
}

const nothing: Written = { claims: [], entities: [], descriptions: 0, judgements: 0 };

const refusals: readonly ErrorCode[] = ['CONFLICT', 'BAD_INPUT', 'EVIDENCE_MISMATCH', 'FORBIDDEN'];
const proposing = ['propose-claims', 'propose-entities', 'amend-entity'];

/** Accepts what a change put forward, with the proposed nodes that it names. Gives why that cannot be; null where it can. */
async function acceptProposed(
  curator: Curator,
  change: Change,
  { written, loaders }: { readonly written: Written; readonly loaders: Loaders },
): Promise<string | null> {
  if (!proposing.includes(change.kind)) return null;
  const named = await loaders.entity.loadMany(change.nodes);
  const waiting = [...named.values()].filter(node => reviewOf(node) === 'proposed');
  const documents = waiting.filter(({ kind }) => kind === 'document').map(({ id }) => JSON.stringify(id));
  if (documents.length > 0)
    return `rests on ${documents.join(' and ')}, which waits for review: accept the document first, with "reviewDocument"`;
  const decision = { decision: 'accept', reason: 'As if it were accepted.', amendment: null } as const;
  const descriptions =
    change.kind === 'amend-entity' ? [{ entity: change.nodes[0]!, description: change.revision }] : [];
  const nodes = waiting.map(({ id }) => ({ entity: id, description: null }));
  const by = { by: `${change.by} and another`, reason: null, mutation: null };
  try {
    await curator.reviewClaims(
      written.claims.map(claim => ({ claim, ...decision })),
      by,
      [...descriptions, ...nodes].map(review => ({ ...review, ...decision })),
    );
    return null;
  } catch (error) {
    if (!(error instanceof AppError) || !refusals.includes(error.code)) throw error;
    return error instanceof InputError ? [...new Set(error.reasons)].join('; ') : error.message;
  }
}

/** What claims are about comes before who spoke them. */
function concernedBy({ nodes }: Change, claims: readonly Claim[]): Concerned {
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

type Done = { readonly change: Change; readonly written: Written; readonly notAcceptable: string | null };

function toDryRun({ change, written, notAcceptable }: Done, before: Outlook, after: Outlook): DryRun {
  const found = {
    claims: written.claims as readonly ClaimId[],
    entities: written.entities as readonly EntityId[],
    statuses: statusDifferences(before, after),
    disputes: disputeDifferences(before, after),
  };
  const cut = (Object.keys(found) as (keyof typeof found)[])
    .filter(name => found[name].length > mostShown[name])
    .map(name => `of ${found[name].length} ${name}, the first ${mostShown[name]} are shown`);
  const whole = change.isWhole ? ['it concerns every node, and those alone were looked at that it names'] : [];
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
