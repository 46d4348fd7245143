import { type Fault, InputError } from '../../base/errors.ts';
import { asEntityId, type ClaimId, type EntityId } from '../../base/ids.ts';
import { slicer } from '../../base/text.ts';
import { type ClaimDraft, draftFaults, evidenceFault, type GivenWords } from '../../model/draft.ts';
import { type Entity, reviewOf } from '../../model/entity.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { namedIn } from '../rows/columns.ts';
import { notedEnds } from '../rows/noted-ends.ts';
import { parseVocabulary } from '../rows/parsed-terms.ts';
import { statingIn } from '../rows/stated-attributes.ts';
import { carryOver } from '../write/carrying.ts';
import { recordNewClaims } from '../write/claims.ts';
import { heldTexts } from '../write/texts.ts';
import type { WriteTransaction } from '../write/transaction.ts';
import { type Curation, concernClaim, type KnownClaim, readClaims, readEntities } from './curation.ts';

/** A draft, and where in what was given it stands. */
type GivenDraft = { readonly draft: ClaimDraft; readonly path: string };
type DraftFault = Fault & { readonly code: 'BAD_INPUT' | 'CONFLICT' | 'EVIDENCE_MISMATCH' };

/** What drafts are checked against. */
type Surroundings = {
  readonly nodes: ReadonlyMap<EntityId, Entity>;
  readonly known: ReadonlyMap<ClaimId, KnownClaim>;
  readonly texts: ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
  readonly words: GivenWords | undefined;
};

/** Records drafts that hold; refuses all of them, with the path of each fault, where one does not. */
export async function recordDrafts(
  curation: Curation,
  given: readonly GivenDraft[],
  words?: GivenWords,
): Promise<void> {
  const { transaction } = curation;
  const drafts = given.map(({ draft }) => draft);
  await readClaims(
    curation,
    drafts.flatMap(({ id, supersedes, regards }) => [id, supersedes, regards]).filter(id => id != null),
  );
  const nodes = await readEntities(transaction, drafts.flatMap(namedIn));
  const versions = drafts.flatMap(({ evidence }) => evidence.map(({ version }) => version));
  const texts = await heldTexts(transaction, [...new Set(versions)]);
  const { vocabulary, ...numbered } = await readVocabulary(transaction);
  refuse(faultsOf(given, { nodes, known: curation.known, texts, vocabulary, words }));
  const slicers = new Map([...texts].map(([version, text]) => [version, slicer(text)]));
  for (const recorded of await recordNewClaims(transaction, drafts, { ...numbered, slicers })) {
    const { row, claim, state } = recorded;
    curation.known.set(claim.id, { row, claim, state });
    curation.claimEffects.set(claim.id, { claim: claim.id, before: null, after: state });
    concernClaim(curation, claim.id);
  }
  const documents = [...new Set(drafts.map(draft => draft.document))].map(id => nodes.get(id));
  await carryOver(
    transaction,
    documents.filter(document => document?.kind === 'document'),
  );
}

export async function readVocabulary({ db }: WriteTransaction) {
  const predicates = await db.selectFrom('predicate').select(['id', 'name', 'states', 'is_end', 'body']).execute();
  const statuses = await db.selectFrom('status_term').select(['name', 'body']).execute();
  const terms = await db.selectFrom('term').select(['sort', 'name', 'body']).execute();
  const vocabulary = parseVocabulary([
    ...predicates.map(row => ({ ...row, sort: 'predicate' })),
    ...statuses.map(row => ({ ...row, sort: 'status' })),
    ...terms,
  ]);
  return {
    vocabulary,
    predicates: new Map(predicates.map(row => [row.name, row.id])),
    stating: statingIn(predicates),
    ends: notedEnds(predicates),
  };
}

function faultsOf(given: readonly GivenDraft[], surroundings: Surroundings): DraftFault[] {
  const seen = new Set<ClaimId>();
  const ids = new Set(given.map(({ draft }) => draft.id));
  return given.flatMap(({ draft, path }) => {
    const isTaken = surroundings.known.has(draft.id) || seen.has(draft.id);
    seen.add(draft.id);
    const faults = [
      ...draftFaults(draft, id => surroundings.nodes.get(id) ?? null, surroundings.vocabulary).map(
        (fault): DraftFault => ({ code: 'BAD_INPUT', ...fault }),
      ),
      ...(isTaken ? [conflict('id', `"${draft.id}" is the name of another claim`)] : []),
      ...correctionFaults(draft, surroundings),
      ...regardedFaults(draft, id => ids.has(id) || surroundings.known.has(id)),
      ...rejectedFaults(draft, surroundings),
      ...evidenceFaults(draft, surroundings),
    ];
    return faults.map(fault => ({ ...fault, path: `${path}.${fault.path}` }));
  });
}

function correctionFaults({ supersedes }: ClaimDraft, { known }: Surroundings): DraftFault[] {
  if (supersedes === null) return [];
  const state = known.get(supersedes)?.state;
  if (state === undefined)
    return [{ code: 'BAD_INPUT', path: 'supersedes', message: `"${supersedes}" is no claim of this graph` }];
  if (state.withdrawn_at !== null) return [conflict('supersedes', `"${supersedes}" is withdrawn already`)];
  if (state.review !== 'rejected') return [];
  return [conflict('supersedes', `"${supersedes}" was rejected: there is nothing to correct`)];
}

function regardedFaults({ regards }: ClaimDraft, isClaim: (id: ClaimId) => boolean): DraftFault[] {
  if (regards === undefined || isClaim(regards)) return [];
  return [{ code: 'BAD_INPUT', path: 'regards', message: `"${regards}" is no claim of this graph` }];
}

/** A claim may wait together with the nodes that it names, and not for one that was rejected. */
function rejectedFaults(draft: ClaimDraft, { nodes }: Surroundings): DraftFault[] {
  return [...new Set(namedIn(draft))].flatMap(id => {
    const node = nodes.get(asEntityId(id));
    const isRejected = node && reviewOf(node) === 'rejected';
    return isRejected ? [conflict('subject', `names "${id}", which was rejected: propose that node anew`)] : [];
  });
}

function evidenceFaults(draft: ClaimDraft, { nodes, texts, words }: Surroundings): DraftFault[] {
  const document = nodes.get(draft.document);
  if (document?.kind !== 'document') {
    const message = `"${draft.document}" is no document of this graph`;
    return [{ code: 'BAD_INPUT', path: 'document', message }];
  }
  if (document.review === 'rejected') return [conflict('document', `"${document.id}" was rejected`)];
  if (document.takenDown) return [conflict('document', `"${document.id}" was taken down`)];
  return draft.evidence.flatMap((evidence, index) => {
    if (document.versions.some(({ sha256, takenDown }) => takenDown && sha256 === evidence.version))
      return [conflict(`evidence[${index}]`, 'its text was taken down')];
    const message = evidenceFault(evidence, document, texts.get(evidence.version), words);
    return message === null ? [] : [{ code: 'EVIDENCE_MISMATCH', path: `evidence[${index}]`, message } as const];
  });
}

const conflict = (path: string, message: string): DraftFault => ({ code: 'CONFLICT', path, message });

/** Throws all faults as one error, whose code is that of the gravest. */
function refuse(faults: readonly DraftFault[]): void {
  const [first, ...others] = faults;
  if (first === undefined) return;
  const gravest = (['EVIDENCE_MISMATCH', 'BAD_INPUT', 'CONFLICT'] as const)
    .map(code => faults.find(fault => fault.code === code))
    .find(fault => fault !== undefined)!;
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  throw new InputError(gravest.code, {
    faults: [first, ...others],
    gravest,
    summary: `The claims have ${count}; nothing was written.`,
  });
}
