import { asDatasetId, asEntityId } from '../../src/base/ids.ts';
import { sha256 } from '../../src/base/text.ts';
import { type Claim, modalities } from '../../src/model/claim.ts';
import type { Dataset, DatasetAbout, HeldText } from '../../src/model/dataset.ts';
import type { IdentityJudgement } from '../../src/model/identity.ts';
import type { DisagreementJudgement } from '../../src/model/readings/disagreement.ts';
import { aClaim, type ClaimWords } from './claims.ts';
import { textOf, theCast } from './entities.ts';
import { aVocabulary } from './vocabulary.ts';

/** The whole cast with these claims; texts are held only where given. */
export function aDataset(claims: readonly Claim[] = [], given: Partial<Dataset> = {}): Dataset {
  return {
    about: anAbout(),
    vocabulary: aVocabulary(),
    entities: theCast(),
    claims: claims.map(({ recordedAt: _store, ...draft }) => draft),
    texts: [],
    identityJudgements: [],
    disagreementJudgements: [],
    ...given,
  };
}

/** What a dataset says of itself. */
export function anAbout(id = 'the-cast'): DatasetAbout {
  return { id: asDatasetId(id), title: `Dataset ${id}`, licence: null, authors: [], description: null };
}

export function aText(document: string, text = textOf(document)): HeldText {
  return { sha256: sha256(text), text };
}

export function aJudgement(left: string, right: string, given: Partial<IdentityJudgement> = {}): IdentityJudgement {
  return {
    id: `${left}-${right}`,
    left: asEntityId(left),
    right: asEntityId(right),
    verdict: 'same',
    author: 'A curator',
    reason: 'One telephone, two names.',
    at: '2026-01-01T00:00:00Z',
    undoneBy: null,
    ...given,
  };
}

export function aVerdict(left: Claim, right: Claim, given: Partial<DisagreementJudgement> = {}): DisagreementJudgement {
  return {
    id: 'a-verdict',
    left: left.id,
    right: right.id,
    verdict: 'dismiss',
    type: null,
    author: 'A curator',
    reason: 'They mean two lines.',
    at: '2026-01-01T00:00:00Z',
    undoneBy: null,
    ...given,
  };
}

/** Many claims that differ in every field that lists are filtered and sorted by, with ties and gaps among the dates. */
export function manyClaims(): Claim[] {
  const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length]!;
  return Array.from({ length: 90 }, (_, index): ClaimWords => {
    const speaker = pick([null, 'ada-quill', 'bo-tarn', 'southland-officials', 'a-quill'], index * 7 + 3);
    const document = pick(['herald-spring', 'times-spring', 'herald-summer'], index);
    return {
      name: `many-${index}`,
      document,
      speaker,
      said: pick(['2024-04-02', '2024-04', '2024-07-15', '2023', '2024-07-15?'], Math.floor(index / 3)),
      valid: pick([null, '2024-04-02', '2023-06/..', '/2024-05', null, '2024-04-02/2024-07'], Math.floor(index / 2)),
      polarity: pick(['affirms', 'affirms', 'denies'], index + 1),
      modality: pick(modalities, index * 3),
      ...pick(contents, index * 5),
      ...(index % 4 === 0 ? { qualifiers: { intermediary: pick(['ferry-wire', 'bo-tarn'], index / 4) } } : {}),
      ...(speaker === 'ada-quill' ? { office: 'northland-spokesperson', party: 'northland' } : {}),
      ...(speaker && index % 2 ? { organization: 'northland-army', occasion: 'spring-briefing' } : {}),
      ...(index % 5 === 0 ? { relays: [{ actor: asEntityId('ferry-wire'), role: 'agency' as const }] } : {}),
      ...(speaker && index % 3 ? { manner: 'direct' as const } : {}),
    };
  }).map(aClaim);
}

const contents: readonly ClaimWords[] = [
  { status: 'open' },
  { subject: 'frontier-phone', status: 'suspended' },
  { subject: 'harbour-line', status: 'proposed' },
  { subject: 'border-hotline', predicate: 'has-end', object: 'northland-army', qualifiers: { side: 'northland' } },
  { subject: 'border-hotline', predicate: 'has-end', object: 'southland' },
  { subject: 'frontier-phone', predicate: 'has-end', object: 'southland-navy', qualifiers: { side: 'southland' } },
  { subject: 'northland-army', predicate: 'used', object: 'border-hotline' },
  { subject: 'bo-tarn', predicate: 'used', object: 'frontier-phone' },
  { subject: 'harbour-line', predicate: 'part-of', object: 'all-lines' },
  { subject: 'ada-quill', predicate: 'communicates-with', object: 'bo-tarn' },
  { subject: 'harbour-line', predicate: 'opened-on', date: '2020~' },
];
