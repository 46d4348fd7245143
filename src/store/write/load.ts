import type { EntityId } from '../../base/ids.ts';
import type { Dataset, DatasetSupportJudgement } from '../../model/dataset.ts';
import type { IdentityJudgement } from '../../model/identity.ts';
import type { DisagreementJudgement } from '../../model/readings/disagreement.ts';
import { type CarryReport, carryOver, movedBy } from './carrying.ts';
import { logChange, type NamedClaim } from './change-log.ts';
import { nodesNamedBy, type Progress, type RecordedClaims, recordClaims } from './claims.ts';
import { type LoadedDataset, recordDataset } from './datasets.ts';
import { documentsConcerned } from './documents.ts';
import { type RecordedEntities, recordEntities } from './entities.ts';
import {
  type RecordedJudgements,
  recordDisagreementJudgements,
  recordIdentityJudgements,
  recordSupportJudgements,
} from './judgements.ts';
import { withdrawLeft } from './left-claims.ts';
import { withoutTakenDown } from './taken-down.ts';
import { recordTexts, shareTexts } from './texts.ts';
import type { WriteTransaction } from './transaction.ts';
import { refuseUnaccepted } from './unaccepted.ts';
import { type RecordedVocabulary, recordVocabulary } from './vocabulary.ts';

export type LoadReport = {
  readonly entities: { readonly added: number; readonly described: number };
  readonly claims: { readonly added: number; readonly unchanged: number; readonly withdrawn: number };
  readonly judgements: number;
  /** What the dataset holds of documents that were taken down, and is not held again; left out where it holds none. */
  readonly leftOut?: LeftOut;
};
type LeftOut = { readonly texts: number; readonly quotations: number };

export type LoadOptions = {
  /** Whether nodes that other datasets describe may be described otherwise; left out: they may not. */
  readonly redescribes?: boolean;
  /** Whether claims of the dataset that it does not hold any more are withdrawn; left out: they stay. */
  readonly withdrawsLeft?: boolean;
};

/** Records a dataset, step by step: what a step names must be recorded by those before it. */
export async function load(
  transaction: WriteTransaction,
  given: Dataset,
  onProgress: Progress,
  { redescribes = false, withdrawsLeft = false }: LoadOptions,
): Promise<LoadReport> {
  const { dataset, leftOut } = await withoutTakenDown(transaction, given);
  const loading = await recordDataset(transaction, dataset.about, redescribes);
  const vocabulary = await recordVocabulary(transaction, dataset.vocabulary);
  const entities = await recordEntities(transaction, dataset.entities, loading);
  await refuseUnaccepted(transaction, dataset);
  const texts = await recordTexts(transaction, dataset, entities.firstNew);
  const documents = await documentsConcerned(transaction, dataset, texts.added, entities.firstNew);
  const shared = await shareTexts(transaction, documents);
  const identity = await recordIdentityJudgements(transaction, dataset.identityJudgements);
  const { predicates, stating, ends } = vocabulary;
  const known = { predicates, stating, ends, slicers: texts.slicers, dataset: loading };
  const recorded = await recordClaims(transaction, dataset.claims, known, onProgress);
  const left = withdrawsLeft ? await withdrawLeft(transaction, loading, dataset.claims) : [];
  const claims = { ...recorded, left };
  const disagreements = await recordDisagreementJudgements(transaction, dataset.disagreementJudgements);
  const support = await recordSupportJudgements(transaction, dataset.supportJudgements ?? []);
  const carry = await carryOver(transaction, documents);
  const isKnown = ({ id }: { readonly id: EntityId }) => transaction.nodes.rowOf(id) < entities.firstNew;
  const givenTexts = [...new Set([...texts.given, ...shared].filter(isKnown).map(({ id }) => id))];
  const judged = { identity, disagreements, support };
  const loaded = { loading, vocabulary, entities, given: givenTexts, ...judged, claims, carry, leftOut };
  await logLoad(transaction, loaded);
  const isWhole = leftOut.texts + leftOut.quotations === 0;
  return { ...reportOf(dataset, entities, claims), ...(isWhole ? {} : { leftOut }) };
}

/** What the steps of one load did. */
type Loaded = {
  readonly loading: LoadedDataset;
  readonly vocabulary: RecordedVocabulary;
  readonly entities: RecordedEntities;
  /** Documents recorded before of which a text is held that was not. */
  readonly given: readonly EntityId[];
  readonly identity: RecordedJudgements<IdentityJudgement> & { readonly rereads: boolean };
  /** `left`: those that the dataset does not hold any more. */
  readonly claims: RecordedClaims & { readonly left: readonly NamedClaim[] };
  readonly disagreements: RecordedJudgements<DisagreementJudgement> & { readonly claims: readonly NamedClaim[] };
  readonly support: RecordedJudgements<DatasetSupportJudgement> & { readonly claims: readonly NamedClaim[] };
  readonly carry: CarryReport;
  readonly leftOut: LeftOut;
};

function reportOf(
  { claims, ...dataset }: Dataset,
  entities: RecordedEntities,
  recorded: Loaded['claims'],
): Omit<LoadReport, 'leftOut'> {
  const { added, withdrawn, superseded, again, left } = recorded;
  return {
    entities: { added: entities.added, described: entities.described.length },
    claims: {
      added: added + again.length,
      unchanged: claims.length - added - again.length - withdrawn.length,
      withdrawn: withdrawn.length + superseded.length + left.length,
    },
    judgements: [dataset.identityJudgements, dataset.disagreementJudgements, dataset.supportJudgements ?? []].flat()
      .length,
  };
}

/** Logs the load as one change. What was added is not named, for it is much; what became of the rest is. */
async function logLoad(transaction: WriteTransaction, loaded: Loaded): Promise<void> {
  const { loading, vocabulary, entities, given, identity, carry } = loaded;
  const { described } = entities;
  const { added, superseded, again, left } = loaded.claims;
  const withdrawn = [...loaded.claims.withdrawn, ...left];
  const { rereads } = identity;
  const summary = summaryOf(loaded);
  const judged = [...loaded.disagreements.claims, ...loaded.support.claims];
  const claims = [...withdrawn, ...superseded, ...judged, ...carry.claims];
  const nodes = [...described, ...given, ...identity.news.flatMap(({ left, right }) => [left, right])];
  const isWhole = entities.added + added + again.length > 0 || vocabulary.isChanged;
  const idsOf = (named: readonly NamedClaim[]) => named.map(({ id }) => id);
  await logChange(transaction, {
    kind: 'load',
    summary,
    rereads,
    isWhole,
    body: {
      brought: {
        dataset: loading.id,
        about: loading.about,
        judgements: [...identity.effects, ...loaded.disagreements.effects, ...loaded.support.effects],
      },
    },
    subjects: { nodes: [...nodes, ...(await nodesNamedBy(transaction, claims))], claims },
    ofNamed: {
      loaded: {
        described,
        given,
        withdrawn: idsOf(withdrawn),
        superseded: idsOf(superseded),
        judged: judgedIn(loaded).map(({ id }) => id),
        carried: idsOf(carry.claims),
      },
    },
  });
}

function summaryOf(loaded: Loaded): string {
  const { entities, given, carry } = loaded;
  const { added, withdrawn, superseded, again, left: missed } = loaded.claims;
  const did = [
    [entities.described, 'described anew'],
    [given, 'documents given a text'],
    [withdrawn, 'claims withdrawn'],
    [missed, 'claims withdrawn that it holds no more'],
    [superseded, 'superseded'],
    [again, 'claims that stand again'],
    [judgedIn(loaded), 'judgements recorded'],
  ] as const;
  const counted = did.flatMap(([{ length }, what]) => (length > 0 ? [`${length} ${what}`] : []));
  const { texts, quotations } = loaded.leftOut;
  const left =
    texts + quotations > 0 ? [`${texts} texts and ${quotations} quotations left out that were taken down`] : [];
  return [`${entities.added} entities and ${added} claims added`, ...counted, ...movedBy(carry), ...left].join(', ');
}

const judgedIn = ({ identity, disagreements, support }: Loaded) => [
  ...identity.news,
  ...disagreements.news,
  ...support.news,
];
