import { AppError } from '../../base/errors.ts';
import { asClaimId, asEntityId, asSha256, type ClaimId, type EntityId } from '../../base/ids.ts';
import { append } from '../../base/long-lists.ts';
import { countCodePoints, sha256 } from '../../base/text.ts';
import type { Qualifier } from '../../model/claim.ts';
import { circularCorrections } from '../../model/corrections.ts';
import type { Dataset, DatasetAbout, DatasetSupportJudgement, HeldText } from '../../model/dataset.ts';
import {
  type ClaimDraft,
  draftClaim,
  evidenceFault,
  kindsOfRole,
  locatorFault,
  type StatedAttribution,
  type StatedClaim,
  saidFault,
  timeFault,
} from '../../model/draft.ts';
import type { Document, Entity } from '../../model/entity.ts';
import { commonFields, draftEntity, termFault, termFields, toDating } from '../../model/entity-draft.ts';
import { contradictionsAmong, judgementLine } from '../../model/identity.ts';
import { type TermSort, typeFault, type Vocabulary } from '../../model/vocabulary.ts';
import { contradictedDescriptions } from './contradicted-descriptions.ts';
import type {
  DatasetFile,
  DocumentFile,
  EntitiesFile,
  FileKind,
  JudgementsFile,
  VocabularyFile,
} from './dataset-format.ts';
import { type Elsewhere, type HeldEntity, idsIn, nowhere } from './elsewhere.ts';
import {
  type ClaimEntry,
  isFounded,
  toLocators,
  toValidTime,
  toValue,
  toWithdrawal,
  unevidenced,
  valueFaults,
} from './entry-values.ts';
import { judgementListFaults, supportJudgementsIn } from './judgement-lists.ts';
import { aboutOf } from './manifest.ts';
import { namesAlike } from './names-alike.ts';
import { NearIds } from './near-ids.ts';
import { readAttribution } from './read-attribution.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { shippedVocabulary, tellingTerms } from './shipped-vocabulary.ts';
import { type Fault, formatFault, type Path, readSourceFiles, type SourceFile, shapeOf } from './source-files.ts';
import { warningOf } from './warnings.ts';

/** A dataset folder, read and checked: `faults` lists everything that is wrong with it, and `dataset` is null where any is. */
export type DatasetReading = {
  readonly dataset: Dataset | null;
  readonly faults: readonly Fault[];
  /** What may be meant as it stands, and most often is a slip. */
  readonly warnings: readonly Fault[];
  /** The documents that it describes; null where a file cannot be read whole, and with it perhaps one of them. */
  readonly documents: readonly Document[] | null;
  readonly files: number;
  /** Selectors whose words were compared with a text, and those whose text was not at hand. */
  readonly selectors: { readonly verified: number; readonly textMissing: number };
  /** Places in sources of which nobody here has the text, which nothing can be compared with. */
  readonly locators: number;
};

/**
 * Reads a dataset folder: files, then shapes, then the rules that tie files together, then evidence against `texts`.
 * What it names without defining it must be `elsewhere`.
 * Throws NOT_FOUND where there is no folder; every other fault is returned, all at once.
 */
export async function readDataset(
  folder: string,
  texts: readonly HeldText[] = [],
  elsewhere: Elsewhere = nowhere,
): Promise<DatasetReading> {
  const sources = await readSourceFiles(folder);
  const shaped = sources.map(source => ({ source, ...shapeOf(source) }));
  const shapeFaults = shaped.flatMap(file => file.faults);

  const ofKind = <Kind extends FileKind>(kind: Kind) =>
    shaped.filter(file => file.source.kind === kind && file.value !== null);
  const manifests = ofKind('dataset').map(({ value }) => value as DatasetFile);
  const named = idsIn([...ofKind('document'), ...ofKind('judgements')].map(({ value }) => value));
  const about = aboutOf(folder, manifests[0] ?? null);
  const { vocabulary, faults: ofTerms } = readVocabulary(
    ofKind('vocabulary').map(({ source, value }) => ({ source, file: value as VocabularyFile })),
    { shipped: shippedVocabulary(), dataset: about.id },
  );
  const builder = new DatasetBuilder(vocabulary, ofTerms, {
    about,
    elsewhere: {
      entities: await elsewhere.entities(named.entities),
      claims: await elsewhere.claims(named.claims),
      norThere: elsewhere.norThere,
    },
  });
  for (const file of ofKind('entities')) builder.addEntities(file.source, file.value as EntitiesFile);
  for (const file of ofKind('document')) builder.addDocument(file.source, file.value as DocumentFile);
  for (const file of ofKind('document')) builder.addClaims(file.source, file.value as DocumentFile);
  for (const file of ofKind('judgements')) builder.addJudgements(file.source, file.value as JudgementsFile);
  builder.checkCorrections();
  const selectors = builder.checkEvidence(texts);
  // what a file with a broken shape defines is not known, so its names are not called unknown elsewhere
  const found =
    shapeFaults.length > 0 ? builder.faults.filter(fault => !dependent.includes(fault.rule)) : builder.faults;
  const faults = [...shapeFaults, ...found];
  const dataset = faults.length > 0 ? null : builder.build();
  return {
    dataset,
    faults,
    warnings: builder.warnings(),
    documents: shapeFaults.length > 0 ? null : builder.documents,
    files: sources.length,
    selectors,
    locators: builder.locators,
  };
}

/** Rules that lean on other files. */
const dependent = ['unknown-id', 'vocabulary', 'ill-typed', 'wrong-kind', 'future'];

/** The dataset, or a BAD_DATASET error whose details list every fault. */
export async function readDatasetOrThrow(folder: string, elsewhere: Elsewhere = nowhere): Promise<Dataset> {
  const { dataset, faults } = await readDataset(folder, [], elsewhere);
  if (dataset) return dataset;
  throw new AppError('BAD_DATASET', `The dataset in ${folder} has ${faults.length} faults; nothing was loaded`, {
    details: faults.map(formatFault),
  });
}

/** What may be named without being defined. */
type Held = {
  readonly entities: ReadonlyMap<EntityId, HeldEntity>;
  readonly claims: ReadonlySet<ClaimId>;
  readonly norThere: string;
};
type ClaimSource = { readonly source: SourceFile; readonly path: Path };

class DatasetBuilder {
  readonly faults: Fault[];
  readonly #vocabulary: Vocabulary;
  readonly #about: DatasetAbout;
  readonly #elsewhere: Held;
  readonly #entities = new Map<EntityId, Entity>();
  readonly #claims = new Map<ClaimId, ClaimDraft>();
  readonly #claimSources = new Map<ClaimId, ClaimSource>();
  readonly #entitySources = new Map<EntityId, ClaimSource>();
  readonly #texts: HeldText[] = [];
  readonly #identity: Dataset['identityJudgements'][number][] = [];
  readonly #disagreements: Dataset['disagreementJudgements'][number][] = [];
  readonly #support: DatasetSupportJudgement[] = [];
  readonly #near = new NearIds();

  constructor(
    vocabulary: Vocabulary,
    faults: readonly Fault[],
    { about, elsewhere }: { readonly about: DatasetAbout; readonly elsewhere: Held },
  ) {
    this.#vocabulary = vocabulary;
    this.faults = [...faults];
    this.#about = about;
    this.#elsewhere = elsewhere;
  }

  build(): Dataset {
    return {
      about: this.#about,
      vocabulary: this.#vocabulary,
      entities: [...this.#entities.values()],
      claims: [...this.#claims.values()],
      texts: this.#texts,
      identityJudgements: this.#identity,
      disagreementJudgements: this.#disagreements,
      supportJudgements: this.#support,
    };
  }

  get documents(): readonly Document[] {
    return [...this.#entities.values()].filter(entity => entity.kind === 'document');
  }

  checkCorrections(): void {
    for (const { by, of, stated, through } of circularCorrections(this.#claims.values())) {
      const { source, path } = this.#claimSources.get(stated === 'supersedes' ? by : of)!;
      const way = through.map(claim => JSON.stringify(claim)).join(', ');
      const message = `${JSON.stringify(by)} supersedes itself${way && `, through ${way}`}`;
      const place = stated === 'supersedes' ? ['supersedes'] : ['withdrawn', 'supersededBy'];
      this.#report(source, [...path, ...place], 'correction', message);
    }
  }

  addEntities(source: SourceFile, file: EntitiesFile): void {
    file.entities.forEach((entry, index) => {
      this.#addEntity(source, ['entities', index, 'id'], draftEntity(entry));
      for (const [field, sort] of Object.entries(termFields)) {
        const name = entry[field as keyof typeof entry] as string | undefined;
        if (name !== undefined) this.#requireTerm(source, ['entities', index, field], sort, name);
      }
    });
  }

  addDocument(source: SourceFile, { document }: DocumentFile): void {
    const { versions, ...rest } = document;
    this.#addEntity(source, ['document', 'id'], {
      ...rest,
      ...commonFields(document),
      kind: 'document',
      publisher: asEntityId(document.publisher),
      published: toDating(document.published),
      address: document.address ?? null,
      furniture: document.furniture ?? null,
      versions: versions.map(({ sha256: digest, length, text }) => ({
        sha256: asSha256(digest),
        length,
        excerpt: text !== undefined,
      })),
    });
    versions.forEach(({ sha256: digest, text, length }, index) => {
      if (text === undefined) return;
      const path = ['document', 'versions', index];
      if (sha256(text) !== digest)
        this.#report(source, [...path, 'sha256'], 'digest', `the text's SHA-256 is ${sha256(text)}`);
      if (countCodePoints(text) !== length)
        this.#report(source, [...path, 'length'], 'length', `the text has ${countCodePoints(text)} code points`);
      this.#texts.push({ sha256: asSha256(digest), text });
    });
  }

  addClaims(source: SourceFile, file: DocumentFile): void {
    const document = this.#entities.get(asEntityId(file.document.id)) as Document;
    this.#requireEntity(source, ['document', 'publisher'], file.document.publisher, ['organization', 'state']);
    file.statements.forEach((statement, index) => {
      const path: Path = ['statements', index];
      const attribution = this.#attribution(source, path, statement);
      const asserted = typeof statement.asserted === 'string' ? { edtf: statement.asserted } : statement.asserted;
      if (!asserted && !document.published)
        this.#report(source, path, 'undated', 'needs "asserted", because its document has no date');
      statement.claims.forEach((entry, position) => {
        const claimPath = [...path, 'claims', position];
        const draft = this.#claim(source, claimPath, entry, {
          document,
          attribution: { ...attribution, manner: entry.manner ?? attribution.manner },
          assertedAt: asserted?.edtf ?? null,
          assertedNote: (asserted && 'note' in asserted ? asserted.note : undefined) ?? null,
        });
        if (this.#claims.has(draft.id))
          this.#report(source, [...claimPath, 'name'], 'duplicate-id', `claim "${draft.id}" stands twice`);
        this.#claims.set(draft.id, draft);
        this.#claimSources.set(draft.id, { source, path: claimPath });
      });
    });
  }

  #reportContradictions(source: SourceFile, file: JudgementsFile): void {
    for (const { different, chain } of contradictionsAmong(this.#identity)) {
      const index = file.identity.findIndex(({ id }) => id === different.id);
      const joined = chain.map(judgementLine).join('; ');
      this.#report(source, ['identity', index, 'verdict'], 'identity', `other judgements make the two one: ${joined}`);
    }
  }

  addJudgements(source: SourceFile, file: JudgementsFile): void {
    for (const { path, rule, message } of judgementListFaults(file)) this.#report(source, path, rule, message);
    file.identity.forEach((judgement, index) => {
      const left = this.#requireEntity(source, ['identity', index, 'left'], judgement.left);
      const right = this.#requireEntity(source, ['identity', index, 'right'], judgement.right);
      if (left && right && (left.kind !== right.kind || left.id === right.id)) {
        this.#report(
          source,
          ['identity', index, 'right'],
          'identity',
          'a judgement compares two different nodes of one kind',
        );
      }
      this.#identity.push({
        ...judgement,
        left: asEntityId(judgement.left),
        right: asEntityId(judgement.right),
        undoneBy: judgement.undoneBy ?? null,
      });
    });
    this.#reportContradictions(source, file);
    file.disagreements.forEach((judgement, index) => {
      for (const side of ['left', 'right'] as const)
        this.#requireClaim(source, ['disagreements', index, side], judgement[side], true);
      this.#disagreements.push({
        ...judgement,
        left: asClaimId(judgement.left),
        right: asClaimId(judgement.right),
        type: judgement.type ?? null,
        undoneBy: judgement.undoneBy ?? null,
      });
    });
    for (const [index, { claim }] of file.support.entries())
      this.#requireClaim(source, ['support', index, 'claim'], claim, true);
    append(this.#support, supportJudgementsIn(file));
  }

  /** Claims that name other claims, and selectors against the texts at hand. */
  checkEvidence(texts: readonly HeldText[]): DatasetReading['selectors'] {
    const selectors = { verified: 0, textMissing: 0 };
    const bySha = new Map([...texts, ...this.#texts].map(({ sha256: sha, text }) => [sha, text]));
    for (const [claimId, { source, path }] of this.#claimSources) {
      const claim = this.#claims.get(claimId)!;
      if (claim.regards) this.#requireClaim(source, [...path, 'regards'], claim.regards);
      if (claim.regards === claimId)
        this.#report(source, [...path, 'regards'], 'unknown-id', 'a claim cannot speak of itself');
      if (claim.supersedes) this.#requireClaim(source, [...path, 'supersedes'], claim.supersedes);
      if (claim.withdrawal?.supersededBy)
        this.#requireClaim(source, [...path, 'withdrawn', 'supersededBy'], claim.withdrawal.supersededBy);
      claim.evidence.forEach((evidence, index) => {
        if (evidence.version === '') return; // told already
        const text = bySha.get(evidence.version);
        const fault = evidenceFault(evidence, this.#entities.get(evidence.document) as Document, text);
        if (fault) this.#report(source, [...path, 'evidence', index], 'evidence', `${claimId}: ${fault}`);
        else selectors[text === undefined ? 'textMissing' : 'verified']++;
      });
    }
    return selectors;
  }

  warnings(): Fault[] {
    const contradicted = contradictedDescriptions(this.#entities, [...this.#claims.values()], this.#vocabulary);
    return [
      ...this.#warnTimes(),
      ...this.#warnOf('look-alike', namesAlike(this.#entities.values())),
      ...this.#warnOf('contradicted', contradicted),
    ];
  }

  #warnOf(rule: string, nodes: ReturnType<typeof namesAlike>): Fault[] {
    return nodes.map(({ of, message }) => {
      const { source, path } = this.#entitySources.get(of)!;
      return source.fault(path, rule, message);
    });
  }

  /** Of claims that stand; the times of those that were corrected say nothing. */
  #warnTimes(): Fault[] {
    const corrected = new Set([...this.#claims.values()].map(({ supersedes }) => supersedes));
    return [...this.#claimSources].flatMap(([id, { source, path }]) => {
      const claim = this.#claims.get(id)!;
      const warning = corrected.has(id) || claim.withdrawal ? null : warningOf(claim, this.#vocabulary);
      return warning === null ? [] : [source.fault([...path, 'valid'], 'status-time', `${id}: ${warning}`)];
    });
  }

  #attribution(source: SourceFile, path: Path, statement: DocumentFile['statements'][number]): StatedAttribution {
    return readAttribution(statement, {
      requireEntity: (at, id, kinds) => this.#requireEntity(source, [...path, ...at], id, kinds),
      report: (field, message) => this.#report(source, path, field, message),
    });
  }

  #claim(
    source: SourceFile,
    path: Path,
    entry: ClaimEntry,
    {
      document,
      ...said
    }: Pick<StatedClaim, 'attribution' | 'assertedAt' | 'assertedNote'> & { readonly document: Document },
  ): ClaimDraft {
    const subject = this.#requireEntity(source, [...path, 'subject'], entry.subject);
    const object = entry.object === undefined ? null : this.#requireEntity(source, [...path, 'object'], entry.object);
    const value = toValue(entry);
    for (const fault of valueFaults(entry)) this.#report(source, path, 'ill-typed', fault);
    if (subject && (object || entry.object === undefined)) {
      const { predicate, polarity } = entry;
      const typed = { predicate, polarity, value, subjectKind: subject.kind, objectKind: object?.kind ?? null };
      const fault = typeFault(typed, this.#vocabulary);
      if (fault) this.#report(source, [...path, 'predicate'], fault.rule, fault.message);
    }
    if (!isFounded(entry, document)) this.#report(source, [...path, 'evidence'], 'evidence', unevidenced(document));
    const stated: StatedClaim = {
      ...said,
      name: entry.name,
      subject: asEntityId(entry.subject),
      predicate: entry.predicate,
      object: entry.object === undefined ? null : asEntityId(entry.object),
      value,
      qualifiers: this.#qualifiers(source, path, entry.qualifiers),
      polarity: entry.polarity,
      modality: entry.modality,
      validTime: toValidTime(entry.valid),
      gist: entry.gist,
      note: entry.note ?? null,
      evidence: entry.evidence.map((evidence, index) =>
        this.#evidence(source, [...path, 'evidence', index], evidence, document),
      ),
      review: 'accepted',
      supersedes: entry.supersedes === undefined ? null : asClaimId(entry.supersedes),
      withdrawal: toWithdrawal(entry.withdrawn),
      locators: toLocators(entry),
      ...(entry.regards && { regards: asClaimId(entry.regards) }),
    };
    stated.locators!.forEach((locator, index) => {
      const fault = locatorFault(locator);
      if (fault) this.#report(source, [...path, 'locators', index, 'at'], 'evidence', fault);
    });
    const draft = draftClaim(stated, document);
    const early = timeFault(draft, this.#vocabulary);
    if (early) this.#report(source, [...path, 'valid'], 'future', early);
    const late = saidFault(draft, document);
    if (late) this.#report(source, path, 'said-later', late);
    return draft;
  }

  #qualifiers(source: SourceFile, path: Path, given: Readonly<Record<string, string | string[]>>): Qualifier[] {
    return Object.entries(given).flatMap(([role, ids]) => {
      this.#requireTerm(source, [...path, 'qualifiers', role], 'qualifier-role', role);
      return [ids].flat().map(id => {
        this.#requireEntity(source, [...path, 'qualifiers', role], id, kindsOfRole(role, this.#vocabulary));
        return { role, entity: asEntityId(id) };
      });
    });
  }

  get locators(): number {
    return [...this.#claims.values()].reduce((count, { locators }) => count + (locators?.length ?? 0), 0);
  }

  #evidence(
    source: SourceFile,
    path: Path,
    entry: ClaimEntry['evidence'][number],
    document: Document,
  ): StatedClaim['evidence'][number] {
    const version = entry.version ?? document.versions[0]?.sha256 ?? '';
    if (entry.version === undefined && document.versions.length > 1) {
      this.#report(source, path, 'evidence', 'names no version, and its document has several');
    }
    return {
      version: asSha256(version),
      start: entry.at,
      length: entry.length,
      digest: asSha256(entry.digest),
      quotation: entry.quote ?? null,
      ...(entry.printed && {
        printed: { start: entry.printed.at, length: entry.printed.length, words: entry.printed.words },
      }),
    };
  }

  #addEntity(source: SourceFile, path: Path, entity: Entity): void {
    if (this.#entities.has(entity.id)) this.#report(source, path, 'duplicate-id', `"${entity.id}" is defined twice`);
    const { entity: held, dataset } = this.#elsewhere.entities.get(entity.id) ?? {};
    if (dataset && JSON.stringify(held) !== JSON.stringify(entity))
      this.#report(source, path, 'conflict', `"${entity.id}" is described otherwise by the dataset "${dataset}"`);
    this.#entities.set(entity.id, entity);
    this.#entitySources.set(entity.id, { source, path });
  }

  #requireEntity(source: SourceFile, path: Path, id: string, kinds?: readonly Entity['kind'][]): Entity | null {
    const entity = this.#entities.get(asEntityId(id)) ?? this.#elsewhere.entities.get(asEntityId(id))?.entity ?? null;
    if (!entity) {
      const hint = this.#near.hint(id, () => {
        const others = [...this.#elsewhere.entities.values()].map(held => held.entity);
        return [...this.#entities.values(), ...others].map(node => ({ id: node.id, names: [node.id, node.name] }));
      });
      const where = `"${id}" is not defined in the dataset${this.#elsewhere.norThere}`;
      this.#report(source, path, 'unknown-id', `${where}${hint}`);
    } else if (kinds && !kinds.includes(entity.kind)) {
      this.#report(source, path, 'wrong-kind', `"${id}" is a ${entity.kind}; wanted is ${kinds.join(' or ')}`);
    }
    return entity;
  }

  #requireTerm(source: SourceFile, path: Path, sort: TermSort, name: string): void {
    const fault = termFault(sort, name, this.#vocabulary);
    if (fault) this.#report(source, path, 'vocabulary', fault);
  }

  /** Only judgements may be of claims elsewhere: a correction is of the dataset's own. */
  #requireClaim(source: SourceFile, path: Path, id: string, isJudged = false): void {
    if (this.#claims.has(asClaimId(id)) || (isJudged && this.#elsewhere.claims.has(asClaimId(id)))) return;
    const hint = this.#near.hint(id, () =>
      [...this.#claims.keys(), ...(isJudged ? this.#elsewhere.claims : [])].map(claim => ({
        id: claim,
        names: [claim],
      })),
    );
    const where = `claim "${id}" is not in the dataset${isJudged ? this.#elsewhere.norThere : ''}`;
    this.#report(source, path, 'unknown-id', `${where}${hint}`);
  }

  #report(source: SourceFile, path: Path, rule: string, message: string): void {
    this.faults.push(source.fault(path, rule, rule === 'vocabulary' ? tellingTerms(message) : message));
  }
}
