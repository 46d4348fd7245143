/** Drafts what is said of channels: who is at their ends, and how they are. */
import type { EntityId } from '../../base/ids.ts';
import type { Findings, FoundStatus } from '../article-findings.ts';
import type { FoundChannel } from '../resolve/channel-parties.ts';
import type { EndRole } from '../resolve/channel-roles.ts';
import { natureOf } from './channel-nature.ts';
import {
  actorNode,
  bodyNode,
  claimOf,
  type Drafting,
  type ProposedClaim,
  statementAround,
  timeOf,
} from './claim-drafts.ts';

/** The node of each channel; null for what names none that anybody could look up, such as "his calls". */
export function channelNodes({ text, findings, register }: Drafting): (EntityId | null)[] {
  return findings.channels.map((channel, at) => {
    const { label, kind, parties } = channel;
    const isTold =
      parties.length > 1 ||
      findings.statuses.some(status => status.channel === at) ||
      findings.events.some(event => event.channel === at);
    return isTold ? register('channel', label, parties, { channelKind: kind, ...natureOf(channel, text) }) : null;
  });
}

const predicates: Readonly<Record<EndRole, { readonly predicate: string; readonly words: string }>> = {
  sender: { predicate: 'has-sender', words: 'sends through' },
  intermediary: { predicate: 'has-intermediary', words: 'passes on what goes through' },
  recipient: { predicate: 'has-recipient', words: 'receives through' },
};

/** Who is at the ends of channels; of an indirect one who sends, passes on and receives, where that is told. */
export function endClaims(drafting: Drafting, nodes: readonly (EntityId | null)[]): ProposedClaim[] {
  return drafting.findings.channels.flatMap((channel, at) => {
    const subject = nodes[at];
    if (!subject) return [];
    const { label, parties, mentions, roles } = channel;
    const inRoles = roles.map(({ role, actor, evidence }, place) =>
      claimOf(drafting, {
        name: `${role}-${at + 1}-${place + 1}`,
        subject,
        predicate: predicates[role].predicate,
        object: actorNode(drafting, actor),
        gist: `${actor.name} ${predicates[role].words} ${label}.`,
        evidence,
        speaker: statementAround(drafting.findings.statements, evidence)?.speaker ?? null,
        score: 0.6,
      }),
    );
    const others = parties.flatMap((party, place) =>
      roles.some(({ actor }) => actor.name === party)
        ? []
        : [
            claimOf(drafting, {
              name: `end-${at + 1}-${place + 1}`,
              subject,
              predicate: 'has-end',
              object: bodyNode(drafting, party),
              gist: `${party} is at an end of ${label}.`,
              qualifiers: [{ role: 'side', entity: bodyNode(drafting, party) }],
              evidence: mentions[0]!,
              speaker: statementAround(drafting.findings.statements, mentions[0]!)?.speaker ?? null,
              score: isNamed(channel, party) ? 0.7 : 0.5,
              drawnFrom: { kind: 'end', channel: at, party },
            }),
          ],
    );
    return [...inRoles, ...others];
  });
}

const isNamed = ({ label }: FoundChannel, party: string): boolean => label.includes(party);

export function statusDrafts(drafting: Drafting, nodes: readonly (EntityId | null)[]): ProposedClaim[] {
  const { findings } = drafting;
  const ownCount = findings.statuses.filter(({ by }) => by === undefined).length;
  return findings.statuses.map((status, at) =>
    claimOf(drafting, {
      name: status.by === undefined ? `status-${at + 1}` : `suggested-${at + 1 - ownCount}`,
      subject: nodes[status.channel]!,
      predicate: 'has-status',
      value: { kind: 'status', status: status.status },
      polarity: status.polarity,
      modality: status.modality,
      validTime: timeOf(status.validTime),
      gist: gistOf(status, findings),
      evidence: status.evidence,
      speaker: status.speaker,
      score: status.score,
      drawnFrom: { kind: 'status', status: at },
    }),
  );
}

function gistOf({ channel, status, polarity, speaker }: FoundStatus, { channels }: Findings): string {
  const said = `The ${channels[channel]!.label} is ${polarity === 'denies' ? 'not ' : ''}${status}`;
  return speaker === null ? `${said}.` : `${said}, according to ${speaker.name}.`;
}
