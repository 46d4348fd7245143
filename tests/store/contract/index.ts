import { afterAll, beforeAll, describe } from 'vitest';

import type { Dialect, Server } from '../dialects.ts';
import { attributesContract } from './attributes.ts';
import { changeLogContract } from './change-log.ts';
import { comparingContract } from './comparing.ts';
import { datasetsContract } from './datasets.ts';
import { descriptionsContract } from './descriptions.ts';
import { documentReviewsContract } from './document-reviews.ts';
import { documentsContract } from './documents.ts';
import { identityContract } from './identity.ts';
import { jointSpeakersContract } from './joint-speakers.ts';
import { judgementsContract } from './judgements.ts';
import { listsContract } from './lists.ts';
import { misplacedWordsContract } from './misplaced-words.ts';
import { openingContract } from './opening.ts';
import { ownEndsContract } from './own-ends.ts';
import { proposedNodesContract } from './proposed-nodes.ts';
import { recordsContract } from './records.ts';
import { reviewsContract } from './reviews.ts';
import { searchContract } from './search.ts';
import { searchScriptsContract } from './search-scripts.ts';
import { searchedEdgesContract } from './searched-edges.ts';
import { sightsContract } from './sights.ts';
import { spellingKeysContract } from './spelling-keys.ts';
import { suggestionsContract } from './suggestions.ts';
import { takedownContract } from './takedown.ts';
import { tamperingContract } from './tampering.ts';
import { ticketsContract } from './tickets.ts';
import { togetherContract } from './together.ts';
import { tokensContract } from './tokens.ts';
import { traversalContract } from './traversal.ts';
import { vocabularyContract } from './vocabulary.ts';
import { wordingContract } from './wording.ts';
import { writingContract } from './writing.ts';

/** What every dialect must do. Each part has a server of its own: one that holds many stores becomes slow. */
export function storeContract(dialect: Dialect, names: readonly PartName[] = everyPart): void {
  for (const name of names) {
    const contract = parts[name];
    describe(name, () => {
      let server: Server;
      beforeAll(async () => {
        server = await dialect.start();
      });
      afterAll(() => server?.stop());
      contract(() => server);
    });
  }
}

type PartName = keyof typeof parts;

const parts = {
  writing: writingContract,
  vocabulary: vocabularyContract,
  attributes: attributesContract,
  'predicates that are a kind of end': ownEndsContract,
  'proposed nodes': proposedNodesContract,
  descriptions: descriptionsContract,
  reviews: reviewsContract,
  judgements: judgementsContract,
  documents: documentsContract,
  'reviews of documents': documentReviewsContract,
  'writes together': togetherContract,
  'taking down': takedownContract,
  'misplaced words': misplacedWordsContract,
  datasets: datasetsContract,
  'change log': changeLogContract,
  lists: listsContract,
  traversal: traversalContract,
  'joint speakers': jointSpeakersContract,
  comparing: comparingContract,
  'searched edges': searchedEdgesContract,
  identity: identityContract,
  sights: sightsContract,
  records: recordsContract,
  tampering: tamperingContract,
  search: searchContract,
  'search by script': searchScriptsContract,
  'spelling keys': spellingKeysContract,
  suggestions: suggestionsContract,
  wording: wordingContract,
  tickets: ticketsContract,
  tokens: tokensContract,
  opening: openingContract,
} as const satisfies Readonly<Record<string, (server: () => Server) => void>>;

const everyPart = Object.keys(parts) as PartName[];
