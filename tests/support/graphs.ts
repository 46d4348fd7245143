import fc from 'fast-check';

import { asEntityId } from '../../src/base/ids.ts';
import { modalities } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { aClaim, aWithdrawal, type ClaimWords } from './claims.ts';
import { aDataset, aJudgement } from './datasets.ts';
import { theCast } from './entities.ts';

/** Few nodes, so that claims meet; two pairs of them may be merged, and so may the documents. */
const graphNodes = [
  'border-hotline',
  'frontier-phone',
  'harbour-line',
  'ada-quill',
  'a-quill',
  'bo-tarn',
  'northland',
  'northland-army',
  'north-herald',
].map(asEntityId);

/** The same, and who carries what is said of them. */
export const searchedNodes = [...graphNodes, ...['herald-spring', 'times-spring', 'south-times'].map(asEntityId)];

/** The states of a graph, one loaded after the other: claims, then more claims, withdrawals and merges. */
export type GrownGraph = { readonly first: Dataset; readonly second: Dataset };

const node = fc.constantFrom<string>(...graphNodes);
const sometimes = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });
const words = fc.record({
  subject: node,
  predicate: fc.constantFrom('has-end', 'used', 'part-of', 'communicates-with'),
  object: fc.option(node, { nil: undefined, freq: 4 }),
  qualifiers: fc.dictionary(fc.constantFrom('side', 'intermediary', 'place'), node, { maxKeys: 2 }),
  speaker: fc.option(node, { freq: 3 }),
  organization: sometimes(node),
  office: sometimes(fc.constant('northland-spokesperson')),
  relays: fc.subarray(
    ['north-herald', 'northland-army'].map(actor => ({ actor: asEntityId(actor), role: 'agency' as const })),
  ),
  polarity: fc.constantFrom('affirms', 'affirms', 'denies'),
  modality: fc.constantFrom(...modalities),
  valid: fc.constantFrom(null, '2024-04-02', '2023-06/..', '/2024-05', '2024-04-02/2024-07'),
  said: fc.constantFrom('2024-04-02', '2024-04', '2024-07-15', '2023', '2024-07-15?'),
  document: fc.constantFrom('herald-spring', 'times-spring'),
  review: fc.constantFrom('accepted', 'accepted', 'accepted', 'proposed'),
});
const aStep = fc.record({
  words,
  second: fc.boolean(),
  withdrawn: fc.constantFrom('no', 'no', 'no', 'first', 'second'),
});
const merges = fc.subarray([
  aJudgement('border-hotline', 'frontier-phone'),
  aJudgement('ada-quill', 'a-quill'),
  aJudgement('herald-spring', 'times-spring'),
]);

export const aGrownGraph: fc.Arbitrary<GrownGraph> = fc
  .record({ steps: fc.array(aStep, { minLength: 1, maxLength: 16 }), early: merges, late: merges })
  .map(({ steps, early, late }) => {
    const claimsAt = (time: 'first' | 'second') =>
      steps.flatMap(({ words: given, second, withdrawn }, index) => {
        if (second && time === 'first') return [];
        const gone = withdrawn === 'first' || withdrawn === time;
        const status = given.object === undefined ? { predicate: 'has-status', status: 'open' } : {};
        const stated = Object.entries({ ...given, ...status, name: `step-${index}` }).filter(
          ([, value]) => value !== undefined,
        );
        return aClaim({
          ...(Object.fromEntries(stated) as ClaimWords),
          ...(gone ? { withdrawal: aWithdrawal('2026-01-01T00:00:00Z') } : {}),
        });
      });
    const judgements = [...new Set([...early, ...late])];
    return {
      first: aDataset(claimsAt('first'), { entities: theCast(), identityJudgements: early }),
      second: aDataset(claimsAt('second'), { entities: theCast(), identityJudgements: judgements }),
    };
  });
