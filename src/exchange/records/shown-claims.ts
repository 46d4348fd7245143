// What of claims may be shown to a role: the words of their evidence, and the claims that they lead to.

import { LRUCache } from 'lru-cache';

import type { ClaimId, EntityId, Sha256 } from '../../base/ids.ts';
import { slicer } from '../../base/text.ts';
import { type Extent, extentFor, type Role, shownQuotation } from '../../model/access.ts';
import type { Claim, Evidence } from '../../model/claim.ts';
import { wordsStanding } from '../../model/wording.ts';
import type { Reader } from '../../store/read/reader.ts';

/** How much is kept of documents and texts that come again. */
const [documentsKept, charactersKept] = [20_000, 8_000_000];
/** Texts are read so many at a time. */
const textsAtOnce = 20;

type Text = { readonly length: number; readonly slice: ReturnType<typeof slicer> };
type Read = <Result>(ask: (reader: Reader) => Promise<Result>) => Promise<Result>;

export class ShownClaims {
  readonly #read: Read;
  readonly #role: Role;
  readonly #extents = new Map<EntityId, Extent>();
  readonly #texts = new LRUCache<Sha256, Text>({
    maxSize: charactersKept,
    sizeCalculation: ({ length }) => length + 1,
  });

  constructor(read: Read, role: Role) {
    this.#read = read;
    this.#role = role;
  }

  /** These claims as they may be shown. */
  async show(claims: readonly Claim[]): Promise<Claim[]> {
    await this.#readExtents(claims);
    const texts = await this.#textsFor(claims);
    const seen = await this.#seenAmong(claims);
    return claims.map(claim => this.#shown(claim, texts, seen));
  }

  /** Mostly the claim as it is, which is not copied then. */
  #shown(claim: Claim, texts: ReadonlyMap<Sha256, Text>, seen: ReadonlySet<ClaimId>): Claim {
    const evidence = this.#shownEvidence(claim.evidence, texts);
    const { supersedes: corrected, regards: regarded, locators: places } = claim;
    if (evidence === claim.evidence && corrected === null && regarded === undefined && places === undefined)
      return claim;
    const { supersedes, regards, locators, ...plain } = claim;
    return {
      ...plain,
      evidence,
      supersedes: supersedes !== null && seen.has(supersedes) ? supersedes : null,
      ...(regards !== undefined && seen.has(regards) ? { regards } : {}),
      ...(locators && {
        locators: locators.map(locator => ({
          ...locator,
          quotation: shownQuotation(locator.quotation, this.#extents.get(claim.document)!),
        })),
      }),
    };
  }

  #shownEvidence(evidence: readonly Evidence[], texts: ReadonlyMap<Sha256, Text>): readonly Evidence[] {
    const words = evidence.map(piece =>
      shownWords(piece, this.#extents.get(piece.document)!, texts.get(piece.version)),
    );
    if (evidence.every((piece, place) => piece.quotation === words[place])) return evidence;
    return evidence.map((piece, place) => ({ ...piece, quotation: words[place] ?? null }));
  }

  /** Of each document how much of its words may be shown; those of the page at hand are known afterwards. */
  async #readExtents(claims: readonly Claim[]): Promise<void> {
    const unknown = new Set<EntityId>();
    const note = (id: EntityId) => {
      if (!this.#extents.has(id)) unknown.add(id);
    };
    for (const { document, evidence } of claims) {
      note(document);
      for (const piece of evidence) note(piece.document);
    }
    if (unknown.size === 0) return;
    if (this.#extents.size + unknown.size > documentsKept) {
      this.#extents.clear();
      return this.#readExtents(claims);
    }
    const found = await this.#read(reader => reader.entities.bySlug([...unknown]));
    for (const id of unknown) {
      const document = found.get(id);
      this.#extents.set(id, document?.kind === 'document' ? extentFor(this.#role, document) : 'quotations');
    }
  }

  /** The texts that words are cut from which the record does not hold. */
  async #textsFor(claims: readonly Claim[]): Promise<ReadonlyMap<Sha256, Text>> {
    const texts = new Map<Sha256, Text>();
    const unknown = new Set<Sha256>();
    for (const { evidence } of claims)
      for (const { quotation, document, version } of evidence) {
        if (quotation !== null || this.#extents.get(document) === 'quotations' || texts.has(version)) continue;
        const known = this.#texts.get(version);
        if (known) texts.set(version, known);
        else unknown.add(version);
      }
    const wanted = [...unknown];
    for (let at = 0; at < wanted.length; at += textsAtOnce) {
      const some = wanted.slice(at, at + textsAtOnce);
      for (const [version, text] of await this.#read(reader => reader.texts.byVersion(some))) {
        const held = { length: text.length, slice: slicer(text) };
        texts.set(version, held);
        this.#texts.set(version, held);
      }
    }
    return texts;
  }

  /** Which of the claims that these lead to may be seen. */
  async #seenAmong(claims: readonly Claim[]): Promise<ReadonlySet<ClaimId>> {
    const named = new Set<ClaimId>();
    for (const { supersedes, regards } of claims) {
      if (supersedes !== null) named.add(supersedes);
      if (regards !== undefined) named.add(regards);
    }
    if (named.size === 0) return named;
    const found = await this.#read(reader => reader.claims.bySlug([...named]));
    return new Set([...found.values()].filter(({ review }) => review === 'accepted').map(({ id }) => id));
  }
}

/** The words of evidence by the rule of `model/access.ts`: those of the record, or of its text. */
function shownWords(evidence: Evidence, extent: Extent, text: Text | undefined): string | null {
  if (evidence.quotation !== null) return shownQuotation(evidence.quotation, extent);
  return extent === 'quotations' || text === undefined ? null : wordsStanding(evidence, text.slice);
}
