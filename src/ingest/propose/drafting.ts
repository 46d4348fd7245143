/** Puts what was found in a document into the form of proposals: nodes that the graph lacks, and claims on old and new ones. */
import type { EntityId, Sha256 } from '../../base/ids.ts';
import type { StatedEntity } from '../../model/entity-draft.ts';
import type { Findings, FoundStatement } from '../article-findings.ts';
import type { KnownNode, Link } from '../resolve/linking.ts';
import { agreementClaims } from './agreement-claims.ts';
import { channelNodes, endClaims, statusDrafts } from './channel-claims.ts';
import { type Drafting, evidenceIn, type ProposedClaim } from './claim-drafts.ts';
import { eventClaims } from './event-claims.ts';
import { nodeRegister } from './linked-nodes.ts';
import { type TakenSlugs, takenBeside } from './new-id.ts';
import { officeClaims } from './office-claims.ts';

export type Proposals = {
  /** Nodes that nothing known fits. */
  readonly entities: readonly StatedEntity[];
  readonly claims: readonly ProposedClaim[];
  /** What each name was taken for, with what else it may mean. */
  readonly links: ReadonlyMap<string, Link>;
  /** Statements about channels of which no claim was made. */
  readonly unassigned: readonly FoundStatement[];
};

type Source = {
  readonly text: string;
  /** The digest of the text's version. */
  readonly version: Sha256;
  /** EDTF; null where nothing tells. */
  readonly published: string | null;
  readonly findings: Findings;
  readonly known: readonly KnownNode[];
  /** Slugs that are taken, those of what is known among them; left out: those alone. */
  readonly taken?: TakenSlugs;
};

export function proposalsOf({ text, version, published, findings, known, taken }: Source): Proposals {
  const year = /^\d{4}/.exec(published ?? '')?.[0];
  const slugs = taken ?? takenBeside(new Set<string>(known.map(({ id }) => id)));
  const register = nodeRegister(known, slugs, year === undefined ? null : Number(year));
  const drafting: Drafting = { text, findings, published, register, evidenceAt: evidenceIn(text, version) };
  const channels = channelNodes(drafting);
  return {
    claims: channels.some(node => node !== null) ? claimsOn(drafting, channels) : [],
    entities: register.made,
    links: register.links,
    unassigned: findings.unassigned,
  };
}

/** An article that tells of no channel is none of ours, whoever holds which post in it. */
const claimsOn = (drafting: Drafting, channels: readonly (EntityId | null)[]): ProposedClaim[] => [
  ...endClaims(drafting, channels),
  ...statusDrafts(drafting, channels),
  ...eventClaims(drafting, channels),
  ...agreementClaims(drafting, channels),
  ...officeClaims(drafting),
];
