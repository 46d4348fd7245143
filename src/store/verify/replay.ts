import { append } from '../../base/long-lists.ts';
import type { ChangeKind } from '../../model/change.ts';
import type { ReviewState } from '../../model/claim.ts';
import { type Entity, reviewOf } from '../../model/entity.ts';
import { descriptionOf } from '../../model/entity-draft.ts';
import type { ChangeBody, LoggedRow } from '../rows/change-bodies.ts';
import { type ClaimState, isSameState, stateColumns } from '../rows/claim-state.ts';
import type { DescriptionEffect, EntityEffect, JudgementEffect, JudgementTable, NodeEffect } from '../rows/effects.ts';
import type { ClaimTable, EntityDescriptionTable } from '../tables.ts';

/**
 * How a claim stood before the first change that moved it, `first`, null where that change recorded it; and when it did,
 * `recordedAt`, null where a dataset had recorded it. `revision`: that of the last change that moved it.
 */
type ClaimHistory = {
  readonly first: ClaimState | null;
  readonly recordedAt: string | null;
  readonly last: ClaimState;
  readonly revision: number;
};
/** `made`: the change that made it; null where a dataset did. */
type JudgementHistory = {
  readonly made: Pick<LoggedRow, 'at' | 'author' | 'reason'> | null;
  readonly undoneBy: string | null;
  readonly revision: number;
};

/** How the last change left it. */
type EntityHistory = { readonly revision: number; readonly after: Entity };
type DescriptionHistory = { readonly entity: string; readonly review: string; readonly said: string };

/** Documents are reviewed by changes of their own. */
const describedIn = (entity: Entity): string =>
  JSON.stringify([descriptionOf(entity), entity.kind === 'document' ? null : reviewOf(entity)]);

const undoable: readonly string[] = [
  'propose-entities',
  'amend-entity',
  'add-document',
  'review-document',
  'propose-claims',
  'review-claims',
  'withdraw-claim',
  'judge-identity',
  'judge-disagreement',
  'judge-support',
] satisfies ChangeKind[];
const curated: readonly string[] = [...undoable, 'take-down-document', 'revert'];
const written: readonly string[] = ['load', 'attach', 'reindex'] satisfies ChangeKind[];
const carrying: readonly string[] = ['add-document', 'review-document', 'attach'] satisfies ChangeKind[];
const rereading: readonly string[] = ['judge-identity', 'revert'] satisfies ChangeKind[];

/**
 * The change log, played from its beginning: what has become of claims and judgements by it. Datasets leave no
 * effects in it: what they withdraw bears the time of a load.
 */
export class Replay {
  readonly #claims = new Map<string, ClaimHistory>();
  readonly #judgements = new Map<string, JudgementHistory>();
  readonly #entities = new Map<string, EntityHistory>();
  readonly #descriptions = new Map<number, DescriptionHistory>();
  readonly #nodes = new Map<string, { readonly state: ReviewState; readonly revision: number }>();
  /** The revision of each load, by its time; with those that undid loads, of what may withdraw claims that it does not name; and the times at which nodes were recorded. */
  readonly #loads = new Map<string, number>();
  readonly #withdrawing = new Map<string, number>();
  readonly #recordedNodes = new Set<string>();
  #lastLoad = { revision: 0, at: '' };
  /** Documents to which a version was added without a dataset, and when evidence was surely carried over within one. */
  readonly #addedTo = new Set<string>();
  readonly #carriedAt = new Map<string, string>();
  /** The revision of the last load or undoing of one, which may describe nodes as accepted. */
  #lastDescribed = 0;
  #met = 0;

  /** Takes the next change, and what it reverts where it is there. Gives what it says otherwise than the log before it. */
  take(change: LoggedRow, reverted: LoggedRow | null): string | null {
    const fault = otherKind(change, reverted) ?? otherRevert(change, reverted);
    this.#note(change);
    if (reverted?.kind === 'load') this.#withdrawing.set(change.at, change.revision);
    if (change.kind === 'load' || reverted?.kind === 'load') this.#lastDescribed = change.revision;
    const { effects, brought } = change.body;
    const faults = effects?.claims.map(effect => this.#moveClaim(change, effect)) ?? [];
    const judged = reverted === null ? (effects ?? brought)?.judgements : undoneJudgements(reverted);
    append(faults, effects?.entities?.map(effect => this.#moveEntity(change, effect)) ?? []);
    append(faults, effects?.descriptions?.map(effect => this.#moveDescription(change, effect)) ?? []);
    append(
      faults,
      (judged ?? []).map(effect => this.#moveJudgement(change, effect)),
    );
    append(
      faults,
      (effects?.nodes ?? []).map(effect => this.#moveNode(change, effect)),
    );
    return fault ?? faults.find(found => found !== null) ?? null;
  }

  #moveNode({ revision }: LoggedRow, { node, version, before, after }: NodeEffect): string | null {
    const key = `${node} ${version ?? ''}`;
    const known = this.#nodes.get(key);
    this.#nodes.set(key, { state: after, revision });
    return known && known.state !== before && known.revision > this.#lastDescribed
      ? `it moved ${node} from where no change before it left it`
      : null;
  }

  /** What a document says of its review, and of its versions', otherwise than the log; a dataset that describes it accepts it. */
  nodeFault(entity: Entity): string | null {
    if (entity.kind !== 'document') return null;
    const reviewed = [
      { key: `${entity.id} `, found: reviewOf(entity) },
      ...entity.versions.map(version => ({ key: `${entity.id} ${version.sha256}`, found: reviewOf(version) })),
    ];
    for (const { key, found } of reviewed) {
      const { state: wanted, revision } = this.#nodes.get(key) ?? { state: 'accepted', revision: 0 };
      if (found !== wanted && this.#lastDescribed < revision)
        return `${entity.id} is ${found}, and ${wanted} by the change log`;
      if (found !== wanted && wanted === 'accepted' && revision === 0)
        return `${entity.id} is ${found}, and no change says so`;
    }
    return null;
  }

  #note({ revision, at, kind, body: { nodes, effects, document = nodes?.[0] } }: LoggedRow): void {
    if (['load', 'add-document', 'propose-entities'].includes(kind)) this.#recordedNodes.add(at);
    if (kind === 'load') this.#loads.set(at, revision);
    if (kind === 'load') this.#withdrawing.set(at, revision);
    if (kind === 'load' && nodes) this.#lastLoad = { revision, at };
    if (kind === 'add-document' && document) this.#addedTo.add(document);
    if (carrying.includes(kind) && document) this.#carriedAt.set(document, at);
    for (const { claim, before } of effects?.claims ?? [])
      if (before === null) this.#carriedAt.set(claim.slice(0, claim.indexOf('/')), at);
  }

  #moveClaim({ revision, at, kind, ...change }: LoggedRow, effect: NonNullable<ChangeBody['effects']>['claims'][0]) {
    const { claim, before, after } = effect;
    const known = this.#claims.get(claim);
    this.#claims.set(claim, {
      first: known ? known.first : before,
      recordedAt: known ? known.recordedAt : before === null ? at : null,
      last: after,
      revision,
    });
    if (known && (before === null || !isSameState(known.last, before)))
      return `it moved ${claim} from where no change before it left it`;
    const times = ['accepted_at', 'withdrawn_at'] as const;
    if (kind !== 'revert' && times.some(name => after[name] !== (before?.[name] ?? null) && after[name] !== at))
      return `it moved ${claim} at another time than its own`;
    if (kind !== 'withdraw-claim') return null;
    const { by, reason } = JSON.parse(after.withdrawal ?? '{}');
    return by === change.author && reason === change.reason
      ? null
      : `${claim} was withdrawn by another, or for another reason`;
  }

  #moveJudgement(change: LoggedRow, { table, id, before, after }: JudgementEffect): string | null {
    const key = `${table} ${id}`;
    const known = this.#judgements.get(key);
    const { revision, at, author, reason } = change;
    const isMade = before === null && change.kind !== 'load';
    const made = known ? known.made : isMade ? { at, author, reason } : null;
    this.#judgements.set(key, { made, undoneBy: after.undoneBy, revision });
    return known && known.undoneBy !== before?.undoneBy
      ? `it moved the judgement ${id} from where no change before it left it`
      : null;
  }

  /** Loads describe nodes anew, and documents get further versions, without telling how they are described. */
  #moveEntity({ revision }: LoggedRow, { entity, before, after }: EntityEffect): string | null {
    const known = this.#entities.get(entity);
    this.#entities.set(entity, { revision, after });
    const isTold = known && before && this.#lastLoad.revision < known.revision;
    return isTold && describedIn(known.after) !== describedIn(before)
      ? `it moved ${entity} from where no change before it left it`
      : null;
  }

  #moveDescription({ revision: by, kind }: LoggedRow, effect: DescriptionEffect): string | null {
    const { revision, entity, before, after, described, earlier } = effect;
    const known = this.#descriptions.get(revision);
    const said = known?.said ?? JSON.stringify([earlier, described]);
    this.#descriptions.set(revision, { entity, review: after, said });
    const isNew = kind === 'amend-entity' && before === null && revision === by;
    return (known ? known.review === before && known.entity === entity : isNew)
      ? null
      : `it moved the description of ${entity} of revision ${revision} from where no change before it left it`;
  }

  /** How a node is described otherwise than the log says; nothing of one that no change moved, and after a load. */
  entityFault(slug: string, body: string): string | null {
    const known = this.#entities.get(slug);
    if (!known) return null;
    this.#met++;
    if (this.#lastLoad.revision > known.revision) return null;
    return describedIn(JSON.parse(body)) === describedIn(known.after)
      ? null
      : 'it is described or reviewed otherwise than by the change log';
  }

  /** What another description of a node says of its review otherwise than the log. */
  descriptionFault({ revision, review, earlier, body }: EntityDescriptionTable, slug: string): string | null {
    const known = this.#descriptions.get(revision);
    if (!known || known.entity !== slug) return 'no change put it forward';
    this.#met++;
    if (`[${earlier},${body}]` !== known.said) return 'it says something else than by the change log';
    return known.review === review ? null : `review is ${review}, and ${known.review} by the change log`;
  }

  /** What a claim's row says otherwise than the log; `recorded`: the state of review that it was recorded in. */
  claimFault(row: ClaimState & Pick<ClaimTable, 'slug' | 'recorded_at'>, recorded: string): string | null {
    const opened: ClaimState = { review: recorded, accepted_at: null, withdrawn_at: null, withdrawal: null };
    const known = this.#claims.get(row.slug);
    if (known) this.#met++;
    const loaded = this.#loads.get(row.recorded_at);
    const recordedAt = known?.recordedAt ?? null;
    if (recordedAt === null ? loaded === undefined : row.recorded_at !== recordedAt)
      return `recorded_at is ${row.recorded_at}, when no change recorded it`;
    if ((row.withdrawn_at === null) !== (row.withdrawal === null)) return 'its withdrawal has no time, or only that';
    if (known?.first && !isSameState(known.first, opened))
      return 'the log says that it was moved from where it was not recorded';
    const wanted = known?.last ?? opened;
    const found = wanted.withdrawn_at === null ? this.#beforeLoads(row, known?.revision ?? loaded ?? 0) : row;
    const other = stateColumns.find(name => found[name] !== wanted[name]);
    return other === undefined
      ? null
      : `${other} is ${JSON.stringify(found[other])}, and ${JSON.stringify(wanted[other])} by the change log`;
  }

  /** A state without a withdrawal that a dataset may have brought, at this revision or later. */
  #beforeLoads(state: ClaimState, revision: number): ClaimState {
    const { withdrawn_at: at } = state;
    const isBrought = at !== null && (this.#withdrawing.get(at) ?? -1) >= revision;
    return isBrought ? { ...state, withdrawn_at: null, withdrawal: null } : state;
  }

  /** What a judgement's row says otherwise than the log; nothing of one that no change moved. */
  judgementFault(
    table: JudgementTable,
    { id, undone_by }: { readonly id: string; readonly undone_by: string | null },
    body: { readonly at: string; readonly author: string; readonly reason: string },
  ): string | null {
    const known = this.#judgements.get(`${table} ${id}`);
    if (!known) return null;
    this.#met++;
    const { made, undoneBy, revision } = known;
    // what a dataset says later on counts
    const isUndoneByLoad = undone_by !== null && this.#lastLoad.revision > revision;
    if (undone_by !== undoneBy && !isUndoneByLoad)
      return `undone_by is ${JSON.stringify(undone_by)}, and ${JSON.stringify(undoneBy)} by the change log`;
    const isMadeSo =
      made === null || (made.at === body.at && made.author === body.author && made.reason === body.reason);
    return isMadeSo ? null : 'its author, its reason or its time is another one than in the change log';
  }

  /** What the log tells of and was not met; null where nothing is missing. */
  missing(): string | null {
    const told = this.#claims.size + this.#judgements.size + this.#entities.size + this.#descriptions.size;
    return told === this.#met
      ? null
      : `of ${told} claims, judgements, nodes and descriptions that it moved, ${this.#met} are there`;
  }

  /** Whether the log has a claim as moved by a change of its own. */
  moved(claim: string): boolean {
    return this.#claims.has(claim);
  }

  hasRecordedNodesAt(at: string): boolean {
    return this.#recordedNodes.has(at);
  }

  /**
   * Up to when claims of a document were recorded whose evidence was surely carried over, and whether a dataset may have
   * brought a text of it since. What is loaded is carried over only as far as the dataset itself has several versions.
   */
  carriedIn(document: string): { readonly until: string; readonly mayLag: boolean } {
    const at = this.#carriedAt.get(document) ?? '';
    const until = this.#addedTo.has(document) || at > this.#lastLoad.at ? at : this.#lastLoad.at;
    return { until, mayLag: this.#lastLoad.at > until };
  }
}

/** What a change says of itself otherwise than its kind. */
function otherKind(change: LoggedRow, reverted: LoggedRow | null): string | null {
  const { kind, rereads, whole, reverts, mutation_key, mutation_digest, body } = change;
  const isOfLoad = kind === 'load' || reverted?.kind === 'load';
  if (!isOfLoad || body.nodes === undefined) {
    const wantedWhole = isWholeByContent(kind, body) ? 1 : 0;
    if (whole !== wantedWhole) return `whole is ${whole}, and ${wantedWhole} by its content`;
  }
  // what was written before it was noted counts as rereading
  if (curated.includes(kind) && rereads !== 0 && !(rereads === 1 && rereading.includes(kind)))
    return `rereads is ${rereads}, and its kind ${kind}`;
  if ((reverts !== null) !== (kind === 'revert')) return `reverts is ${reverts}, and its kind ${kind}`;
  if (!written.includes(kind) && !curated.includes(kind)) return `${kind} is no kind of change`;
  if (curated.includes(kind) !== (body.effects !== undefined)) return `its content is not that of its kind, ${kind}`;
  return (mutation_key === null) === (mutation_digest === null) ? null : 'its key has no digest, or only that';
}

/** Of what concerns too much nothing is named. A load counts for all by what it added, which is not named either. */
function isWholeByContent(kind: string, { nodes, claims = [] }: ChangeBody): boolean {
  return nodes === undefined || (kind !== 'reindex' && nodes.length + claims.length === 0);
}

/** What a revert says otherwise than the change that it undoes. */
function otherRevert({ revision, reverts, body }: LoggedRow, reverted: LoggedRow | null): string | null {
  if (reverts === null) return null;
  if (reverted === null || reverts >= revision || ![...undoable, 'load'].includes(reverted.kind))
    return `it undoes revision ${reverts}, which cannot be undone`;
  const concerned = ({ nodes, claims }: ChangeBody) => JSON.stringify([nodes, claims]);
  const [done, undone] = [reverted.body.effects?.claims ?? [], body.effects?.claims ?? []];
  const isInverse = done.every(({ claim, before, after }, place) => {
    const effect = undone[place];
    const wanted = before ?? { ...after, review: 'rejected', accepted_at: null };
    return (
      effect?.claim === claim && effect.before && isSameState(effect.before, after) && isSameState(effect.after, wanted)
    );
  });
  return isInverse && done.length === undone.length && concerned(body) === concerned(reverted.body)
    ? null
    : `it undoes something else than revision ${reverts} did`;
}

/** What undoing a change does to the judgements that it made and undid. */
function undoneJudgements({ revision, body }: LoggedRow): JudgementEffect[] {
  return ((body.effects ?? body.brought)?.judgements ?? []).map(({ table, id, before, after }) => ({
    table,
    id,
    before: after,
    after: before ?? { undoneBy: `revert-${revision}` },
  }));
}
