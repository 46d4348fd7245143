import { parseEdtfBounds } from '../../src/base/edtf.ts';
import { asClaimId, asEntityId, type EntityId } from '../../src/base/ids.ts';
import { countCodePoints, findCodePoints, sha256 } from '../../src/base/text.ts';
import type {
  Claim,
  ClaimValue,
  Evidence,
  Manner,
  Modality,
  Polarity,
  Relay,
  Withdrawal,
} from '../../src/model/claim.ts';
import { textOf } from './entities.ts';

/** A claim in the words of a test; what is left out is the same for every claim. */
export type ClaimWords = {
  readonly name?: string;
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly status?: string;
  readonly date?: string;
  readonly count?: number;
  readonly unit?: string;
  readonly text?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** Null or left out: the source does not say when. */
  readonly valid?: string | null;
  readonly atLeast?: boolean;
  readonly said?: string;
  /** Null: the publisher's own voice. */
  readonly speaker?: string | null;
  readonly jointSpeakers?: readonly string[];
  readonly office?: string;
  readonly organization?: string;
  readonly party?: string;
  readonly occasion?: string;
  readonly manner?: Manner;
  readonly relays?: readonly Relay[];
  readonly publisher?: string;
  readonly document?: string;
  readonly gist?: string;
  readonly evidence?: readonly Evidence[];
  readonly review?: Claim['review'];
  readonly withdrawal?: Withdrawal;
};

let made = 0;

/** Ada Quill of Northland says in the Herald that the border hotline is open, unless told otherwise. */
export function aClaim(given: ClaimWords = {}): Claim {
  const document = given.document ?? 'herald-spring';
  const value = claimValue(given);
  const said = given.said ?? '2024-04-02';
  const speaker = given.speaker === undefined ? 'ada-quill' : given.speaker;
  return {
    id: asClaimId(`${document}/${given.name ?? `claim-${++made}`}`),
    subject: asEntityId(given.subject ?? 'border-hotline'),
    predicate: given.predicate ?? 'has-status',
    object: idOrNull(given.object),
    value,
    qualifiers: Object.entries(given.qualifiers ?? {}).map(([role, entity]) => ({
      role,
      entity: asEntityId(entity),
    })),
    polarity: given.polarity ?? 'affirms',
    modality: given.modality ?? 'asserted',
    validTime: given.valid ? { edtf: given.valid, atLeast: given.atLeast ?? false, note: null } : null,
    validBounds:
      value?.kind === 'date'
        ? parseEdtfBounds(value.edtf, 'date')
        : given.valid
          ? parseEdtfBounds(given.valid, 'valid')
          : null,
    assertedAt: said,
    assertedBounds: parseEdtfBounds(said, 'said'),
    assertedNote: null,
    recordedAt: '2026-01-01T00:00:00.000Z',
    gist: given.gist ?? 'An invented claim.',
    note: null,
    document: asEntityId(document),
    attribution: {
      speaker: speaker === null ? null : asEntityId(speaker),
      ...(given.jointSpeakers && { jointSpeakers: given.jointSpeakers.map(asEntityId) }),
      office: idOrNull(given.office),
      organization: idOrNull(given.organization),
      party: idOrNull(given.party),
      manner: given.manner ?? (speaker === null ? 'own-voice' : 'paraphrased'),
      occasion: idOrNull(given.occasion),
      relays: given.relays ?? [],
      publisher: asEntityId(given.publisher ?? (document.startsWith('times') ? 'south-times' : 'north-herald')),
    },
    evidence: given.evidence ?? [theWords('rang at dawn', document)],
    review: given.review ?? 'accepted',
    supersedes: null,
    withdrawal: given.withdrawal ?? null,
  };
}

/** A selector for words in a document's invented text. */
export function theWords(words: string, document = 'herald-spring', given: Partial<Evidence> = {}): Evidence {
  const text = textOf(document);
  return {
    document: asEntityId(document),
    version: sha256(text),
    start: findCodePoints(text, words)[0]!,
    length: countCodePoints(words),
    digest: sha256(words),
    quotation: null,
    ...given,
  };
}

export const aWithdrawal = (at: string): Withdrawal => ({
  at,
  by: 'A curator',
  reason: 'Misread.',
  supersededBy: null,
});

function claimValue({ object, status, date, count, unit, text, predicate }: ClaimWords): ClaimValue | null {
  if (object !== undefined) return null;
  if (date !== undefined) return { kind: 'date', edtf: date };
  if (count !== undefined) return { kind: 'count', count, unit: unit ?? 'handsets' };
  if (text !== undefined) return { kind: 'text', text };
  return status !== undefined || predicate === undefined ? { kind: 'status', status: status ?? 'open' } : null;
}

function idOrNull(slug: string | undefined): EntityId | null {
  return slug === undefined ? null : asEntityId(slug);
}
