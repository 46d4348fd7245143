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
  readonly #extents = new LRUCache<EntityId, Extent>({ max: documentsKept });
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
    const extents = await this.#extentsOf(claims);
    const texts = await this.#textsFor(claims, extents);
    const seen = await this.#seenAmong(claims.flatMap(({ supersedes, regards }) => [supersedes, regards ?? null]));
    const ifSeen = (id: ClaimId) => (seen.has(id) ? id : null);
    return claims.map(claim => {
      const evidence = claim.evidence.map(piece => ({
        ...piece,
        quotation: shownWords(piece, extents.get(piece.document)!, texts.get(piece.version)),
      }));
      const { supersedes, regards, locators, ...plain } = claim;
      const regarded = regards === undefined ? null : ifSeen(regards);
      return {
        ...plain,
        evidence,
        supersedes: supersedes === null ? null : ifSeen(supersedes),
        ...(regarded === null ? {} : { regards: regarded }),
        ...(locators && {
          locators: locators.map(locator => ({
            ...locator,
            quotation: shownQuotation(locator.quotation, extents.get(claim.document)!),
          })),
        }),
      };
    });
  }

  async #extentsOf(claims: readonly Claim[]): Promise<ReadonlyMap<EntityId, Extent>> {
    const wanted = new Set(
      claims.flatMap(({ document, evidence }) => [document, ...evidence.map(piece => piece.document)]),
    );
    const extents = new Map<EntityId, Extent>();
    const unknown: EntityId[] = [];
    for (const id of wanted) {
      const known = this.#extents.get(id);
      if (known) extents.set(id, known);
      else unknown.push(id);
    }
    const found = unknown.length === 0 ? new Map() : await this.#read(reader => reader.entities.bySlug(unknown));
    for (const id of unknown) {
      const document = found.get(id);
      const extent = document?.kind === 'document' ? extentFor(this.#role, document) : 'quotations';
      extents.set(id, extent);
      this.#extents.set(id, extent);
    }
    return extents;
  }

  /** The texts that words are cut from which the record does not hold. */
  async #textsFor(
    claims: readonly Claim[],
    extents: ReadonlyMap<EntityId, Extent>,
  ): Promise<ReadonlyMap<Sha256, Text>> {
    const wanted = new Set<Sha256>();
    for (const { evidence } of claims)
      for (const { quotation, document, version } of evidence)
        if (quotation === null && extents.get(document) !== 'quotations') wanted.add(version);
    const texts = new Map<Sha256, Text>();
    const unknown: Sha256[] = [];
    for (const version of wanted) {
      const known = this.#texts.get(version);
      if (known) texts.set(version, known);
      else unknown.push(version);
    }
    for (let at = 0; at < unknown.length; at += textsAtOnce) {
      const some = unknown.slice(at, at + textsAtOnce);
      for (const [version, text] of await this.#read(reader => reader.texts.byVersion(some))) {
        const held = { length: text.length, slice: slicer(text) };
        texts.set(version, held);
        this.#texts.set(version, held);
      }
    }
    return texts;
  }

  async #seenAmong(ids: readonly (ClaimId | null)[]): Promise<ReadonlySet<ClaimId>> {
    const named = [...new Set(ids.filter(id => id !== null))];
    if (named.length === 0) return new Set();
    const found = await this.#read(reader => reader.claims.bySlug(named));
    return new Set([...found.values()].filter(({ review }) => review === 'accepted').map(({ id }) => id));
  }
}

/** The words of evidence by the rule of `model/access.ts`: those of the record, or of its text. */
function shownWords(evidence: Evidence, extent: Extent, text: Text | undefined): string | null {
  if (evidence.quotation !== null) return shownQuotation(evidence.quotation, extent);
  return extent === 'quotations' || text === undefined ? null : wordsStanding(evidence, text.slice);
}
