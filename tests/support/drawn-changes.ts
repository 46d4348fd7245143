import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';

import { AppError } from '../../src/base/errors.ts';
import { asClaimId, asEntityId } from '../../src/base/ids.ts';
import type { Change } from '../../src/model/change.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Verdict } from '../../src/model/identity.ts';

import { type ClaimFilter, now } from '../../src/model/list-query.ts';
import { supportVerdicts } from '../../src/model/support.ts';
import type { OpenStore } from '../store/dialects.ts';
import { by } from './curating.ts';

/** Claims that were recorded one after the other, and often have the same nodes. */
const nearby = 8;

/** What people write into a part of a graph, at random. */
export class DrawnChanges {
  readonly #store: OpenStore;
  readonly #draw: GeneratorValue;
  readonly #claims: Claim[];
  readonly #nodes: readonly string[];
  readonly #changes: Change[] = [];
  #names = 0;

  private constructor(store: OpenStore, draw: GeneratorValue, claims: Claim[]) {
    this.#store = store;
    this.#draw = draw;
    this.#claims = claims;
    this.#nodes = [...new Set(claims.flatMap(claim => [claim.subject, claim.object ?? [], claim.document].flat()))];
  }

  static async of(store: OpenStore, draw: GeneratorValue, filter: ClaimFilter = {}): Promise<DrawnChanges> {
    const page = await store.reader.claims.page({
      filter,
      order: { field: 'recorded', direction: 'asc' },
      page: { first: 300, after: null },
      asOf: now,
    });
    const claims = [...(await store.reader.claims.bySlug(page.items.map(({ id }) => id))).values()];
    // so that what is written often touches what is asked
    const from = draw(fc.nat, { max: claims.length - nearby });
    return new DrawnChanges(store, draw, claims.slice(from, from + nearby));
  }

  /** The nodes that the changes are of. */
  get nodes(): readonly string[] {
    return this.#nodes;
  }

  /** One change; what is refused, such as the second withdrawal of a claim, is drawn again. */
  async write(): Promise<Change> {
    for (;;) {
      try {
        const change = await this.#write();
        this.#changes.push(change);
        return change;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
  }

  #write(): Promise<Change> {
    const { writer } = this.#store;
    const claim = this.#oneOf(this.#claims);
    const kind = this.#draw(fc.nat, { max: 10 });
    if (kind <= 2) return this.#propose(claim);
    if (kind <= 4) return this.#review();
    if (kind === 5) return writer.withdrawClaim(claim.id, by());
    if (kind === 6) return writer.judgeSupport({ claim: claim.id, verdict: this.#oneOf(supportVerdicts) }, by());
    if (kind === 7)
      return writer.judgeDisagreement(
        { left: claim.id, right: this.#oneOf(this.#claims).id, verdict: 'dismiss', type: null },
        by(),
      );
    if (kind === 8) return this.#describe();
    if (kind === 9) return this.#judgeIdentity(this.#oneOf(['different', 'unsure'] as const));
    if (this.#chance(60) && this.#changes.length > 0) return writer.revert(this.#oneOf(this.#changes).revision, by());
    return this.#judgeIdentity('same');
  }

  #judgeIdentity(verdict: Verdict): Promise<Change> {
    const [left, right] = [this.#oneOf(this.#nodes), this.#oneOf(this.#nodes)].map(asEntityId);
    return this.#store.writer.judgeIdentity({ left: left!, right: right!, verdict }, by());
  }

  async #propose(like: Claim): Promise<Change> {
    const { recordedAt: _recorded, review: _review, withdrawal: _withdrawal, ...draft } = like;
    const id = asClaimId(`${like.document}/drawn-${this.#names++}`);
    const supersedes = this.#chance(30) ? like.id : null;
    const change = await this.#store.writer.proposeClaims([{ ...draft, id, supersedes }], by());
    this.#claims.push({ ...like, id, review: 'proposed' });
    return change;
  }

  #review(): Promise<Change> {
    const waiting = this.#claims.filter(({ review }) => review === 'proposed');
    if (waiting.length === 0) return this.#propose(this.#oneOf(this.#claims));
    const decision = this.#chance(75) ? 'accept' : 'reject';
    const { id } = this.#oneOf(waiting);
    return this.#store.writer.reviewClaims([{ claim: id, decision, reason: 'So it reads.', amendment: null }], by());
  }

  /** Another description of a node, which is accepted at times. */
  async #describe(): Promise<Change> {
    const { writer } = this.#store;
    const entity = asEntityId(this.#oneOf(this.#nodes));
    const proposed = await writer.amendEntity({ entity, changes: { name: `Another name ${this.#names++}` } }, by());
    if (this.#chance(20)) return proposed;
    const review = { entity, description: proposed.revision, decision: 'accept', reason: 'It is.', amendment: null };
    return writer.reviewClaims([], by(), [review as never]);
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    return items[this.#draw(fc.nat, { max: items.length - 1 })]!;
  }

  #chance(percent: number): boolean {
    return this.#draw(fc.integer, { min: 0, max: 99 }) >= 100 - percent;
  }
}
