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
import { suggestionsContract } from './suggestions.ts';
import { takedownContract } from './takedown.ts';
import { tamperingContract } from './tampering.ts';
import { ticketsContract } from './tickets.ts';
import { tokensContract } from './tokens.ts';
import { traversalContract } from './traversal.ts';
import { vocabularyContract } from './vocabulary.ts';
import { wordingContract } from './wording.ts';
import { writingContract } from './writing.ts';

/** What every dialect must do, on a server that all of its tests share. */
export function storeContract(dialect: Dialect): void {
  let server: Server;
  beforeAll(async () => {
    server = await dialect.start();
  });
  afterAll(() => server?.stop());

  describe('writing', () => writingContract(() => server));
  describe('vocabulary', () => vocabularyContract(() => server));
  describe('attributes', () => attributesContract(() => server));
  describe('predicates that are a kind of end', () => ownEndsContract(() => server));
  describe('proposed nodes', () => proposedNodesContract(() => server));
  describe('descriptions', () => descriptionsContract(() => server));
  describe('reviews', () => reviewsContract(() => server));
  describe('judgements', () => judgementsContract(() => server));
  describe('documents', () => documentsContract(() => server));
  describe('reviews of documents', () => documentReviewsContract(() => server));
  describe('taking down', () => takedownContract(() => server));
  describe('misplaced words', () => misplacedWordsContract(() => server));
  describe('datasets', () => datasetsContract(() => server));
  describe('change log', () => changeLogContract(() => server));
  describe('lists', () => listsContract(() => server));
  describe('traversal', () => traversalContract(() => server));
  describe('joint speakers', () => jointSpeakersContract(() => server));
  describe('comparing', () => comparingContract(() => server));
  describe('searched edges', () => searchedEdgesContract(() => server));
  describe('identity', () => identityContract(() => server));
  describe('sights', () => sightsContract(() => server));
  describe('records', () => recordsContract(() => server));
  describe('tampering', () => tamperingContract(() => server));
  describe('search', () => searchContract(() => server));
  describe('search by script', () => searchScriptsContract(() => server));
  describe('suggestions', () => suggestionsContract(() => server));
  describe('wording', () => wordingContract(() => server));
  describe('tickets', () => ticketsContract(() => server));
  describe('tokens', () => tokensContract(() => server));
  describe('opening', () => openingContract(() => server));
}
