import { asClaimId } from '../../src/base/ids.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { canonicalise, contradictionsAmong, type IdentityJudgement, unmerged } from '../../src/model/identity.ts';
import type { DisagreementJudgement } from '../../src/model/readings/disagreement.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { aClaim, theWords } from '../support/claims.ts';
import { aDataset, aJudgement, aText, aVerdict } from '../support/datasets.ts';
import { castOf } from './cast.ts';
import type { Load, Recipe } from './recipes.ts';
import { instants, type View } from './times.ts';
import type { WholeWorld } from './world.ts';

/** Graphs made from recipes: what is loaded, and what the store must hold then. */

export type GrownGraph = {
  readonly first: Dataset;
  readonly second: Dataset;
  /** What the store must hold after both loads. */
  readonly world: WholeWorld;
};

export function growGraph(recipe: Recipe, vocabulary: Vocabulary): GrownGraph {
  const made = recipe.claims.map(({ words, qualifiers, quoted, phrase }, index) => {
    const evidence = theWords(phrase, words.document!, { quotation: quoted ? phrase : null });
    return { ...aClaim({ ...words, name: `c${index}`, evidence: [evidence] }), qualifiers };
  });
  const claims = made.map((claim, index) => {
    const corrected = made[index - (recipe.claims[index]!.corrects ?? Infinity)];
    return corrected && recipe.claims[made.indexOf(corrected)]!.load <= recipe.claims[index]!.load
      ? { ...claim, supersedes: corrected.id }
      : claim;
  });
  const [first, second] = (['first', 'second'] as const).map(load => datasetOf(recipe, claims, load, vocabulary));
  return { first: first!, second: second!, world: worldOf(recipe, claims, second!) };
}

function datasetOf(recipe: Recipe, claims: readonly Claim[], load: Load, vocabulary: Vocabulary): Dataset {
  const isThere = (item: { readonly load: Load }) => item.load <= load;
  const brought = claims.flatMap((claim, index): Claim[] => {
    const { withdrawn, ...given } = recipe.claims[index]!;
    if (!isThere(given)) return [];
    const gone = withdrawn !== 'never' && withdrawn <= load;
    const withdrawal = { at: '2020-01-01T00:00:00.000Z', by: 'A curator', reason: 'Misread.', supersededBy: null };
    return [gone ? { ...claim, withdrawal } : claim];
  });
  const { from, backwards } = recipe.entry;
  const cast = castOf(load);
  const entering = [...cast.slice(from), ...cast.slice(0, from)];
  return aDataset(brought, {
    vocabulary,
    entities: backwards ? entering.toReversed() : entering,
    texts: recipe.texts.filter(isThere).map(({ document }) => aText(document)),
    identityJudgements: withoutContradictions(
      recipe.judgements.map(({ pair: [left, right], verdict, undone }, index) =>
        aJudgement(left, right, { id: `j${index}`, verdict, undoneBy: undone && load === 'second' ? 'later' : null }),
      ),
    ).filter(({ id }) => isThere(recipe.judgements[Number(id.slice(1))]!)),
    disagreementJudgements: load === 'first' ? [] : rulingsOf(recipe, claims),
  });
}

/** Leaves out "different" wherever other judgements join the two at any time: the store refuses these. */
function withoutContradictions(judgements: readonly IdentityJudgement[]): IdentityJudgement[] {
  const standing = judgements.map(judgement => ({ ...judgement, undoneBy: null }));
  const refused = new Set(contradictionsAmong(standing).map(({ different }) => different.id));
  return judgements.filter(({ id }) => !refused.has(id));
}

function rulingsOf({ rulings }: Recipe, claims: readonly Claim[]): DisagreementJudgement[] {
  return rulings.flatMap(({ pair, verdict, undone }, index) => {
    const [left, right] = pair.map(place => claims[place % claims.length]!);
    const id = `r${index}`;
    return left === right ? [] : [aVerdict(left!, right!, { id, verdict, undoneBy: undone ? 'later' : null })];
  });
}

/** The claims in the order of entry, recorded and withdrawn at the instants of the two loads. */
function worldOf(recipe: Recipe, claims: readonly Claim[], { vocabulary, ...last }: Dataset): WholeWorld {
  const loadOf = new Map(claims.map((claim, index) => [claim.id, recipe.claims[index]!.load]));
  const entered = claims.toSorted((a, b) =>
    loadOf.get(a.id)! < loadOf.get(b.id)! ? -1 : loadOf.get(a.id) === loadOf.get(b.id) ? 0 : 1,
  );
  const correctionsOf = (claim: Claim) =>
    claims.filter(({ supersedes, review }) => supersedes === claim.id && review === 'accepted');
  const goneAt = (claim: Claim): Load | null => {
    const { load, withdrawn } = recipe.claims[claims.indexOf(claim)]!;
    const corrections = correctionsOf(claim).map(({ id }) => loadOf.get(id)!);
    const ends = [...(withdrawn === 'never' ? [] : [withdrawn]), ...corrections];
    if (ends.length === 0) return null;
    return ends.includes('first') && load === 'first' ? 'first' : 'second';
  };
  const canonical = canonicalise(last.identityJudgements);
  return {
    vocabulary,
    entities: last.entities,
    texts: last.texts,
    identityJudgements: last.identityJudgements,
    disagreementJudgements: last.disagreementJudgements,
    read: id => canonical.get(id) ?? id,
    claims: entered.map(claim => {
      const end = goneAt(claim);
      const by = correctionsOf(claim)[0]?.id ?? asClaimId('nobody/nothing');
      return {
        ...claim,
        recordedAt: instants[loadOf.get(claim.id)!],
        withdrawal: end === null ? null : { at: instants[end], by, reason: '', supersededBy: null },
      };
    }),
  };
}

/** The world with nodes as they were described, and as judgements that were made made them one, at the moment of a view. */
export function worldSeen(world: WholeWorld, view: View | undefined): WholeWorld {
  const moment = view?.recordedBy ?? null;
  if (moment === null || moment === 'second' || moment === 'after') return world;
  const first = new Map(castOf('first').map(entity => [entity.id, entity]));
  return {
    ...world,
    entities: world.entities.map(entity => first.get(entity.id) ?? entity),
    // before the first load nobody had judged
    ...(moment === 'before' ? { identityJudgements: [], read: unmerged } : {}),
  };
}
