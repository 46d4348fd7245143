/** Puts what was found in a document into the form of proposals: nodes that the graph lacks, and claims on old and new ones. */
import type { EntityId, Sha256 } from '../../base/ids.ts';
import { codePointPlaces, sha256 } from '../../base/text.ts';
import type { StatedClaim } from '../../model/draft.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { StatedEntity } from '../../model/entity-draft.ts';
import type { Findings, FoundStatement, FoundStatus, Speaker } from '../article-findings.ts';
import type { FoundChannel } from '../resolve/channel-parties.ts';
import { type KnownNode, type Link, linkName } from '../resolve/linking.ts';
import type { Span } from '../span.ts';
import { newId, type TakenSlugs, takenBeside } from './new-id.ts';

export type ProposedClaim = StatedClaim & {
  /** How sure it is, from 0 to 1. */
  readonly score: number;
  readonly drawnFrom: DrawnFrom;
};

/** What a claim was drawn from, by its number among what was found: a status, or one who is at an end of a channel. */
export type DrawnFrom =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'end'; readonly channel: number; readonly party: string };

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
  const register = nodeRegister(
    known,
    taken ?? takenBeside(new Set<string>(known.map(({ id }) => id))),
    published === null ? null : Number(/^\d{4}/.exec(published)?.[0] ?? Number.NaN),
  );
  const places = codePointPlaces(text);
  const evidenceAt = ({ start, end }: Span) => {
    const from = places.toCodePoints(start);
    return {
      version,
      start: from,
      length: places.toCodePoints(end) - from,
      digest: sha256(text.slice(start, end)),
      quotation: null,
    };
  };
  // "his calls" is no line that anybody could look up
  const isTold = ({ parties }: FoundChannel, at: number) =>
    parties.length > 1 || findings.statuses.some(({ channel }) => channel === at);
  const channels = findings.channels.map((channel, at) => {
    const { label, kind, parties } = channel;
    const own = { channelKind: kind, level: 'unspecified', domain: 'unspecified' };
    return isTold(channel, at) ? register('channel', label, parties, own) : null;
  });
  const speakerId = (speaker: Speaker) => {
    const person = findings.people.find(({ name }) => name === speaker.name);
    const own = ownFields[speaker.sort](speaker.name);
    return register(kindOfSpeaker[speaker.sort], speaker.name, person?.affiliation ? [person.affiliation] : [], own);
  };
  const ends = findings.channels.flatMap(({ parties, mentions }, at) =>
    (channels[at] === null ? [] : parties).map((party, place) => ({
      ...emptyClaim(
        `end-${at + 1}-${place + 1}`,
        channels[at]!,
        `${party} is at an end of ${findings.channels[at]!.label}.`,
      ),
      predicate: 'has-end',
      object: register(
        otherParties.test(party) ? 'organization' : 'state',
        party,
        [],
        otherParties.test(party) ? { organizationKind: 'other' } : {},
      ),
      evidence: [evidenceAt(mentions[0]!)],
      score: 0.6,
      drawnFrom: { kind: 'end', channel: at, party } as const,
    })),
  );
  const ownCount = findings.statuses.filter(({ by }) => by === undefined).length;
  const statuses = findings.statuses.map((status, at) => ({
    ...emptyClaim(
      status.by === undefined ? `status-${at + 1}` : `suggested-${at + 1 - ownCount}`,
      channels[status.channel]!,
      gistOf(status, findings),
    ),
    predicate: 'has-status',
    value: { kind: 'status', status: status.status } as const,
    polarity: status.polarity,
    modality: status.modality,
    validTime: status.validTime === null ? null : { edtf: status.validTime, atLeast: false, note: null },
    attribution: attributionOf(status, { findings, register, speakerId }),
    evidence: [evidenceAt(status.evidence)],
    score: status.score,
    drawnFrom: { kind: 'status', status: at } as const,
  }));
  return {
    entities: register.made,
    claims: [...ends, ...statuses],
    links: register.links,
    unassigned: findings.unassigned,
  };
}

const kindOfSpeaker = {
  person: 'person',
  organization: 'organization',
  state: 'state',
  unnamed: 'unnamed-source',
} as const satisfies Readonly<Record<Speaker['sort'], EntityKind>>;

const ownFields: Readonly<Record<Speaker['sort'], (name: string) => Partial<StatedEntity>>> = {
  person: () => ({}),
  organization: () => ({ organizationKind: 'other' }),
  state: () => ({}),
  unnamed: name => ({ description: name }),
};

/** Bodies that have channels and are no states. */
const otherParties = /^(?:NATO|EU|European Union|Hamas|Hezbollah|Taliban|Houthis|Syrian Democratic Forces)$/;

function gistOf({ channel, status, polarity, speaker }: FoundStatus, { channels }: Findings): string {
  const said = `The ${channels[channel]!.label} is ${polarity === 'denies' ? 'not ' : ''}${status}`;
  return speaker === null ? `${said}.` : `${said}, according to ${speaker.name}.`;
}

const silent = { office: null, organization: null, party: null, occasion: null } as const;

function emptyClaim(name: string, subject: EntityId, gist: string) {
  return {
    name,
    subject,
    object: null,
    value: null,
    qualifiers: [],
    polarity: 'affirms',
    modality: 'asserted',
    validTime: null,
    assertedAt: null,
    assertedNote: null,
    gist,
    note: null,
    review: 'proposed',
    supersedes: null,
    withdrawal: null,
    attribution: { speaker: null, ...silent, manner: null, relays: [] },
  } as const;
}

type Names = {
  readonly findings: Findings;
  readonly register: Register;
  readonly speakerId: (speaker: Speaker) => EntityId;
};

/** Who said it, and which outlet it was said to, which passed on that statement and no other. */
function attributionOf(
  { speaker, evidence }: FoundStatus,
  { findings, register, speakerId }: Names,
): StatedClaim['attribution'] {
  if (speaker === null) return { speaker: null, ...silent, manner: null, relays: [] };
  const statement = findings.statements.find(
    one => one.speaker?.name === speaker.name && one.start < evidence.end && evidence.start < one.end,
  );
  const outlet = statement?.toldTo ?? null;
  const relays =
    outlet === null
      ? []
      : [{ actor: register('organization', outlet, [], { organizationKind: 'news-outlet' }), role: 'outlet' } as const];
  return { speaker: speakerId(speaker), ...silent, manner: statement?.isQuotation ? 'direct' : 'paraphrased', relays };
}

type Register = {
  (kind: StatedEntity['kind'], name: string, context: readonly string[], own: Partial<StatedEntity>): EntityId;
  readonly made: readonly StatedEntity[];
  readonly links: ReadonlyMap<string, Link>;
};

/** Gives each name the node that it means, and makes one where there is none. */
function nodeRegister(known: readonly KnownNode[], taken: TakenSlugs, year: number | null): Register {
  const made: StatedEntity[] = [];
  const links = new Map<string, Link>();
  const ids = new Map<string, EntityId>();
  const register = (
    kind: StatedEntity['kind'],
    name: string,
    context: readonly string[],
    own: Partial<StatedEntity>,
  ): EntityId => {
    const key = `${kind} ${name}`;
    const before = ids.get(key);
    if (before) return before;
    const link = linkName({ name, kind, context, year: Number.isNaN(year) ? null : year }, known);
    links.set(key, link);
    const id = link.node ?? newId(kind, name, taken);
    ids.set(key, id);
    if (link.node === null) made.push({ kind, id, name, aliases: [], externalIds: [], ...own });
    return id;
  };
  return Object.assign(register, { made, links });
}
