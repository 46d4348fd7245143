import { expect } from 'vitest';

import type { ClaimId } from '../../src/base/ids.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { DocumentVersion } from '../../src/model/entity.ts';
import { now } from '../../src/model/list-query.ts';
import type { ReviewRequest } from '../../src/store/curate/claims.ts';
import type { NewVersion } from '../../src/store/curate/documents.ts';
import { type OpenStore, openAt, type Server } from '../store/dialects.ts';
import { aDataset, aText } from './datasets.ts';
import { dump } from './dump.ts';

/** Stores that people write into, and what is asked of them afterwards. */

export const everyChange = { about: null, by: null, kinds: null } as const;
export const firstPage = { first: 100, after: null } as const;

export async function aStoreAt(server: Server, claims: readonly Claim[], given: Partial<Dataset>): Promise<OpenStore> {
  const store = await openAt(server);
  await store.writer.load(aDataset(claims, { texts: [aText('herald-spring')], ...given }));
  return store;
}

export const visible = async (
  store: OpenStore,
  review?: readonly Claim['review'][],
  recordedBy: string | null = null,
) => {
  const page = await store.reader.claims.page({
    filter: {},
    order: { field: 'recorded', direction: 'asc' },
    page: firstPage,
    asOf: { ...now, recordedBy },
    ...(review ? { review } : {}),
  });
  return page.items.map(({ id }) => id);
};
export const changes = async (store: OpenStore) =>
  (await store.reader.changes.page(everyChange, firstPage)).items.map(({ id }) => id);
export const orphans = async (store: OpenStore) =>
  (await store.reader.texts.orphanPage(null, firstPage)).items.map(({ id }) => id);
export const decide = (decision: ReviewRequest['decision'], claim: ClaimId, given: Partial<ReviewRequest> = {}) => ({
  claim,
  decision,
  reason: 'So it reads.',
  amendment: null,
  ...given,
});
/** Refused by this error, with nothing written. */
export async function refused(store: OpenStore, write: () => Promise<unknown>, error: object) {
  const before = await dump(store.connection);
  await expect(write()).rejects.toMatchObject(error);
  expect(await dump(store.connection)).toEqual(before);
}

/** A version of which nobody gives the text. */
export const unheld = (version: NewVersion): NewVersion => ({ ...version, text: null });

export const statedOf = ({ sha256, length, excerpt }: NewVersion): DocumentVersion => ({ sha256, length, excerpt });

export async function aMoment(): Promise<string> {
  await new Promise(resolve => setTimeout(resolve, 5));
  const moment = new Date().toISOString();
  await new Promise(resolve => setTimeout(resolve, 5));
  return moment;
}
