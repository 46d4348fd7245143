import fc from 'fast-check';

import type { EntityId } from '../../src/base/ids.ts';
import { modalities, type Qualifier } from '../../src/model/claim.ts';
import { entityKinds } from '../../src/model/entity.ts';
import { verdicts } from '../../src/model/identity.ts';
import type { Predicate, Vocabulary } from '../../src/model/vocabulary.ts';
import type { ClaimWords } from '../support/claims.ts';
import { termNames } from '../support/vocabulary.ts';
import { castIds, idsOfKind, weatherVane } from './cast.ts';

/** A graph in few words: what two loads, one after the other, bring. */
export type Recipe = {
  /** Where in the cast the nodes begin to enter, and which way they go on. */
  readonly entry: { readonly from: number; readonly backwards: boolean };
  readonly claims: readonly ClaimRecipe[];
  readonly judgements: readonly JudgementRecipe[];
  readonly rulings: readonly RulingRecipe[];
  readonly texts: readonly { readonly document: EntityId; readonly load: Load }[];
};
export type Load = 'first' | 'second';
type ClaimRecipe = {
  readonly words: ClaimWords;
  readonly qualifiers: readonly Qualifier[];
  readonly load: Load;
  readonly withdrawn: Load | 'never';
  /** How many claims before this one stands the one that it corrects; null: it corrects none. */
  readonly corrects: number | null;
  readonly quoted: boolean;
  readonly phrase: string;
};
type JudgementRecipe = {
  readonly pair: readonly [EntityId, EntityId];
  readonly verdict: (typeof verdicts)[number];
  readonly load: Load;
  /** Whether a second load undoes it. */
  readonly undone: boolean;
};

/** A judgement on whether two claims disagree, by their places. */
type RulingRecipe = {
  readonly pair: readonly [number, number];
  readonly verdict: 'confirm' | 'dismiss';
  readonly undone: boolean;
};

const documents = idsOfKind('document');
const actors = idsOfKind('person', 'organization', 'state', 'office', 'unnamed-source');
const sometimes = <Value>(values: fc.Arbitrary<Value>, freq = 2) => fc.option(values, { nil: undefined, freq });
const aLoad = fc.constantFrom<Load>('first', 'first', 'second');

/** Predicates on which readings and traversals rest come often enough to meet. */
const often: Readonly<Record<string, number>> = {
  'has-status': 16,
  'has-end': 8,
  'part-of': 8,
  'opened-on': 3,
  'has-intermediary': 2,
  'took-part-in': 2,
  'holds-office': 2,
  'communicates-with': 2,
};

/** Graphs about everything that the vocabulary knows, and others about what a few channels are and who is on them. */
export function aRecipe(vocabulary: Vocabulary): fc.Arbitrary<Recipe> {
  return fc.oneof(
    { weight: 2, arbitrary: aRecipeOf([...contentsOf(vocabulary), ...hubContents]) },
    { weight: 1, arbitrary: aRecipeOf(hubContents) },
  );
}

type Contents = readonly fc.WeightedArbitrary<ClaimWords>[];

function aRecipeOf(contents: Contents): fc.Arbitrary<Recipe> {
  return fc.record({
    entry: fc.record({ from: fc.nat({ max: castIds.length - 1 }), backwards: fc.boolean() }),
    claims: fc.array(aClaimRecipe(contents), { minLength: 5, maxLength: 60, size: 'max' }),
    judgements: fc.array(aJudgementRecipe, { maxLength: 5 }),
    rulings: fc.array(aRulingRecipe, { maxLength: 3 }),
    texts: fc.uniqueArray(fc.record({ document: fc.constantFrom(...documents), load: aLoad }), {
      selector: ({ document }) => document,
    }),
  });
}

const aJudgementRecipe: fc.Arbitrary<JudgementRecipe> = fc
  .oneof(...entityKinds.map(kind => aPairOf(idsOfKind(kind).filter(id => id !== weatherVane))))
  .chain(pair =>
    fc.record({
      pair: fc.constant(pair),
      verdict: fc.constantFrom('same', 'same', 'unsure', ...verdicts),
      load: aLoad,
      undone: fc.constantFrom(false, false, false, true),
    }),
  );

const aRulingRecipe: fc.Arbitrary<RulingRecipe> = fc.record({
  pair: fc.tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 })),
  verdict: fc.constantFrom('confirm', 'dismiss'),
  undone: fc.boolean(),
});

function aPairOf(ids: readonly EntityId[]): fc.Arbitrary<[EntityId, EntityId]> {
  return fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }) as unknown as fc.Arbitrary<[EntityId, EntityId]>;
}

function contentsOf({ predicates, statuses }: Vocabulary): Contents {
  return [...predicates.values()].map(predicate => ({
    weight: often[predicate.name] ?? 1,
    arbitrary: aContent(predicate, [...statuses.keys()]),
  }));
}

function aClaimRecipe(contents: Contents): fc.Arbitrary<ClaimRecipe> {
  const words = fc.record({
    content: fc.oneof(...contents),
    voice: fc.oneof({ weight: 1, arbitrary: ownVoice }, { weight: 3, arbitrary: aSpeaker }),
    polarity: fc.constantFrom('affirms', 'affirms', 'affirms', 'denies'),
    modality: fc.constantFrom('asserted', 'asserted', 'asserted', ...modalities),
    valid: fc.constantFrom(null, '2024-04-02', '2023-06/..', '/2024-05', '2024-04-02/2024-07', '2024-04~', '2023'),
    said: fc.constantFrom('2024-04-02', '2024-04', '2024-07-15', '2023', '2024-07-15?', '2024-04-02', '/2024'),
    document: fc.constantFrom<string>(...documents),
    relays: fc.array(
      fc.record({ actor: fc.constantFrom(...idsOfKind('organization')), role: fc.constant('agency' as const) }),
      {
        maxLength: 1,
      },
    ),
    gist: fc.constantFrom('Ada Quill says the hotline is open.', 'The U.S. line', 'It is a deconfliction channel', '…'),
    review: fc.constantFrom('accepted', 'accepted', 'accepted', 'accepted', 'proposed', 'rejected'),
  });
  return fc.record({
    words: words.map(
      ({ content, voice, ...rest }) => withoutUndefined({ ...rest, ...content, ...voice }) as ClaimWords,
    ),
    qualifiers: fc.array(aQualifier, { maxLength: 3 }),
    load: aLoad,
    withdrawn: fc.constantFrom('never', 'never', 'never', 'never', 'never', 'first', 'second'),
    corrects: fc.constantFrom(null, null, null, null, null, null, null, null, 1, 2, 4),
    quoted: fc.boolean(),
    phrase: fc.constantFrom('rang at dawn', 'line between Northland and Southland', '📞 The line'),
  });
}

const spokenFor = {
  organization: sometimes(fc.constantFrom<string>(...idsOfKind('organization', 'state'))),
  party: sometimes(fc.constantFrom<string>(...idsOfKind('state', 'organization'))),
  occasion: sometimes(fc.constantFrom<string>(...idsOfKind('event'))),
};
const ownVoice = fc.record({ speaker: fc.constant(null), ...spokenFor });
const aSpeaker = fc
  .record({
    speaker: fc.constantFrom<string>(...actors),
    jointSpeakers: fc.option(fc.uniqueArray(fc.constantFrom<string>(...actors), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
      freq: 4,
    }),
    office: sometimes(fc.constantFrom<string>(...idsOfKind('office'))),
    manner: fc.constantFrom('direct', 'paraphrased'),
    ...spokenFor,
  })
  .map(({ jointSpeakers, ...voice }) => {
    const others = jointSpeakers?.filter(one => one !== voice.speaker) ?? [];
    return others.length > 0 ? { ...voice, jointSpeakers: others } : voice;
  });

const aQualifier: fc.Arbitrary<Qualifier> = fc.oneof(
  fc.record({
    role: fc.constant('side' as const),
    entity: fc.constantFrom(...idsOfKind('state'), ...idsOfKind('organization').slice(0, 1)),
  }),
  fc.record({ role: fc.constant('site' as const), entity: fc.constantFrom(...idsOfKind('place')) }),
  fc.record({ role: fc.constant('except' as const), entity: fc.constantFrom(...idsOfKind('channel')) }),
  fc.record({
    role: fc.constantFrom(
      ...termNames('qualifier-role').filter(role => role !== 'side' && role !== 'site' && role !== 'except'),
    ),
    entity: fc.constantFrom(...castIds),
  }),
);

/** What is said of a few channels that can be compared: contacts in general, a family, and lines that may belong to it. */
const hubContents: Contents = [
  {
    weight: 12,
    arbitrary: fc.record({
      predicate: fc.constant('has-end'),
      subject: fc.constantFrom('all-lines', 'army-contact', 'envoy-contact'),
      object: fc.constantFrom('northland', 'southland', 'northland-army'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      predicate: fc.constant('has-status'),
      subject: fc.constantFrom('all-lines', 'army-contact', 'envoy-contact', 'border-hotline'),
      status: fc.constantFrom('open', 'in-use', 'suspended'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      predicate: fc.constant('part-of'),
      subject: fc.constantFrom('border-hotline', 'frontier-phone'),
      object: fc.constantFrom('all-lines', 'army-contact', 'frontier-phone'),
    }),
  },
];

function aContent({ name, domain, range, states }: Predicate, statuses: readonly string[]): fc.Arbitrary<ClaimWords> {
  // the terms below are those of channels
  const subject = fc.constantFrom<string>(...idsOfKind(...(states === 'kind' ? ['channel' as const] : domain)));
  const predicate = fc.constant(name);
  if ('entities' in range)
    return fc.record({ predicate, subject, object: fc.constantFrom<string>(...idsOfKind(...range.entities)) });
  const values = {
    status: { status: fc.constantFrom(...statuses) },
    date: { date: fc.constantFrom('2020~', '2020', '2023-06-01', '2024-04-02') },
    count: { count: fc.nat({ max: 3 }), unit: fc.constantFrom('handsets', 'times') },
    text: { text: fc.constantFrom(...(statedTerms[name] ?? ['a line of words', 'another'])) },
  };
  const value: Record<string, fc.Arbitrary<unknown>> = values[range.value];
  return fc.record({ predicate, subject, ...value }) as fc.Arbitrary<ClaimWords>;
}

/** What predicates that state a kind, a level or a domain give: few terms, so that filters meet them. */
const statedTerms: Readonly<Record<string, readonly string[]>> = {
  'is-of-kind': ['hotline', 'radio'],
  'has-level': ['operational', 'tactical'],
  'has-domain': ['air', 'maritime'],
};

function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
