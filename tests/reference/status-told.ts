import { asEntityId } from '../../src/base/ids.ts';
import type { Claim, Modality } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Entity } from '../../src/model/entity.ts';
import { canonicalise } from '../../src/model/identity.ts';
import type { StatusTerm, Vocabulary } from '../../src/model/vocabulary.ts';
import { aClaim } from '../support/claims.ts';
import { aDataset, aJudgement } from '../support/datasets.ts';
import { aDocument, anEntity } from '../support/entities.ts';
import { aVocabulary } from '../support/vocabulary.ts';
import type { StatusWorld } from './status-evidence.ts';

/** Histories of channels in few words, what they are as claims, and back. */

export type Told = {
  readonly by: string;
  readonly said: string;
  readonly channel: string;
  readonly predicate: 'has-status' | 'part-of' | 'opened-on';
  /** The status, the family, or the date. */
  readonly what: string;
  readonly valid: string | null;
  readonly denies: boolean;
  readonly modality: Modality;
  readonly side: string | null;
  readonly except: readonly string[];
  /** Left out: a document for each holder and day. */
  readonly document: string | null;
  readonly occasion: string | null;
  /** Who stands behind it as what. */
  readonly as: 'speaker' | 'organization' | 'publisher';
  /** Who said it together with the speaker. */
  readonly with: string | null;
  /** Whom a speaker speaks for. */
  readonly for: string | null;
};

export type ToldHistory = {
  readonly told: readonly Told[];
  /** Holders that are judged one: the first is canonical. */
  readonly same: readonly (readonly [string, string])[];
};

const statuses: Readonly<Record<string, readonly [StatusTerm['group'], StatusTerm['tells']]>> = {
  open: ['working', 'change'],
  'in-use': ['working', 'observation'],
  restored: ['working', 'change'],
  tested: ['working', 'observation'],
  activated: ['working', 'change'],
  suspended: ['interrupted', 'change'],
  frozen: ['interrupted', 'change'],
  severed: ['interrupted', 'change'],
  unanswered: ['interrupted', 'observation'],
  moribund: ['interrupted', 'observation'],
  'given-up': ['ended', 'change'],
  absent: ['absent', 'observation'],
  installed: [null, 'change'],
  repurposed: [null, 'change'],
  proposed: [null, 'intention'],
  advocated: [null, 'intention'],
  agreed: [null, 'intention'],
  scheduled: [null, 'intention'],
  declined: [null, 'intention'],
};

/** That of tests, with every status that a history may name. */
export function statusVocabulary(): Vocabulary {
  const terms = Object.entries(statuses).map(
    ([name, [group, tells]]): StatusTerm => ({ name, group, tells, description: `Invented for tests: ${name}.` }),
  );
  return { ...aVocabulary(), statuses: new Map(terms.map(term => [term.name, term])) };
}

/**
 * One claim a line: `northland 1994-03-11: line severed 1994-03-10/..`, with `not` before what is denied, and `as`,
 * `with`, `for`, `modality`, `side`, `except`, `doc` and `at` after it (`side=northland`); `line part-of family 1990/..`;
 * `line opened-on 1998`. `ada = a-quill` judges two holders to be one.
 */
export function readTold(text: string): ToldHistory {
  const lines = text.split('\n').flatMap(line => line.trim() || []);
  const same = lines.flatMap(line => {
    const pair = /^(\S+) = (\S+)$/.exec(line);
    return pair ? [[pair[1]!, pair[2]!] as const] : [];
  });
  return { told: lines.filter(line => line.includes(': ')).map(readLine), same };
}

function readLine(line: string): Told {
  const [head, body] = line.split(': ') as [string, string];
  const [by, said] = head.split(' ') as [string, string];
  const words = body.split(' ');
  const options = Object.fromEntries(words.filter(word => word.includes('=')).map(word => word.split('=')));
  const [channel, ...rest] = words.filter(word => !word.includes('='));
  const denies = rest.includes('not');
  const [first, second, third] = rest.filter(word => word !== 'not');
  const isStatus = first !== 'part-of' && first !== 'opened-on';
  return {
    by,
    said,
    channel: channel!,
    predicate: isStatus ? 'has-status' : first,
    what: isStatus ? first! : second!,
    valid: (isStatus ? second : third) ?? null,
    denies,
    modality: (options.modality as Modality | undefined) ?? 'asserted',
    side: options.side ?? null,
    except: options.except?.split('+') ?? [],
    document: options.doc ?? null,
    occasion: options.at ?? null,
    as: options.as ?? 'speaker',
    with: options.with ?? null,
    for: options.for ?? null,
  };
}

export function writeTold({ told, same }: ToldHistory): string {
  const option = (name: string, value: string | null | undefined) => (value ? [`${name}=${value}`] : []);
  const lines = told.map(one =>
    [
      `${one.by} ${one.said}: ${one.channel}`,
      ...(one.denies ? ['not'] : []),
      ...(one.predicate === 'has-status' ? [] : [one.predicate]),
      one.what,
      ...(one.valid === null ? [] : [one.valid]),
      ...option('modality', one.modality === 'asserted' ? null : one.modality),
      ...option('side', one.side),
      ...option('except', one.except.join('+')),
      ...option('doc', one.document),
      ...option('at', one.occasion),
      ...option('as', one.as === 'speaker' ? null : one.as),
      ...option('with', one.with),
      ...option('for', one.for),
    ].join(' '),
  );
  return [...lines, ...same.map(([left, right]) => `${left} = ${right}`)].join('\n');
}

export function datasetOf(history: ToldHistory): Dataset {
  const { told, same } = history;
  const named = (kind: 'organization' | 'channel' | 'event', names: readonly (string | null)[]): Entity[] =>
    [...new Set(names)].flatMap(name => (name === null ? [] : [anEntity(kind, name)]));
  const actors = told.flatMap(one => [one.by, one.with, one.side, one.for]);
  const lines = told.flatMap(one => [one.channel, ...one.except, ...(one.predicate === 'part-of' ? [one.what] : [])]);
  const documents = [...new Set(told.map(documentOf))].map(name => aDocument(name));
  return aDataset(told.map(toClaim), {
    vocabulary: statusVocabulary(),
    entities: [
      ...named('organization', [...actors, ...same.flat(), 'north-herald', 'south-times']),
      ...named('channel', lines),
      ...named(
        'event',
        told.map(({ occasion }) => occasion),
      ),
      ...documents,
    ],
    identityJudgements: same.map(([left, right], index) => aJudgement(left, right, { id: `same-${left}-${index}` })),
  });
}

/** What the reference reads. */
export function worldOf(history: ToldHistory): StatusWorld {
  const dataset = datasetOf(history);
  const canonical = canonicalise(dataset.identityJudgements);
  return {
    vocabulary: dataset.vocabulary,
    entities: dataset.entities,
    claims: history.told.map(toClaim),
    read: id => canonical.get(id) ?? id,
  };
}

function documentOf({ document, by, said }: Told): string {
  return document ?? ['of', by, ...(said.toLowerCase().match(/[a-z0-9]+/g) ?? ['ever'])].join('-');
}

function toClaim(one: Told, index: number): Claim {
  const qualifiers = [
    ...(one.side === null ? [] : [{ role: 'side' as const, entity: asEntityId(one.side) }]),
    ...one.except.map(line => ({ role: 'except' as const, entity: asEntityId(line) })),
  ];
  const content =
    one.predicate === 'has-status'
      ? { status: one.what }
      : one.predicate === 'part-of'
        ? { object: one.what }
        : { date: one.what };
  const claim = aClaim({
    name: `c${index}`,
    subject: one.channel,
    predicate: one.predicate,
    ...content,
    polarity: one.denies ? 'denies' : 'affirms',
    modality: one.modality,
    valid: one.valid,
    said: one.said,
    speaker: one.as === 'speaker' ? one.by : null,
    ...(one.with === null ? {} : { jointSpeakers: [one.with] }),
    ...(one.as === 'organization' ? { organization: one.by } : {}),
    ...(one.as === 'publisher' ? { publisher: one.by } : {}),
    ...(one.for === null ? {} : { organization: one.for }),
    ...(one.occasion === null ? {} : { occasion: one.occasion }),
    document: documentOf(one),
    evidence: [],
  });
  return { ...claim, qualifiers };
}
