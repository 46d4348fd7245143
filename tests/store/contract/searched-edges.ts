import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { now, type Passing } from '../../../src/model/list-query.ts';
import { aClaim, aWithdrawal } from '../../support/claims.ts';
import { aDataset } from '../../support/datasets.ts';
import { edgeSources, inSlugs, rowsOf, searchedFrom, traversalOver } from '../../support/edges.ts';
import { openAt, type Server } from '../dialects.ts';

export function searchedEdgesContract(server: () => Server): void {
  test('searches follow an edge of a document or an outlet where they are to pass it, and no other', async () => {
    const fresh = await openAt(server());
    const relays = [{ actor: asEntityId('northland-army'), role: 'agency' as const }];
    const told = aClaim({ name: 'told', object: 'northland', predicate: 'has-end', relays });
    const own = aClaim({ name: 'own', object: 'southland', predicate: 'has-end', speaker: null });
    const unseen = { object: 'southland-navy', predicate: 'has-end' };
    const waiting = aClaim({ ...unseen, name: 'waiting', review: 'proposed' });
    const gone = aClaim({ ...unseen, name: 'gone', withdrawal: aWithdrawal('2026-01-01T00:00:00Z') });
    await fresh.writer.load(aDataset([told, own, waiting, gone]));
    const [hotline, herald, outlet] = await rowsOf(fresh, 'border-hotline', 'herald-spring', 'north-herald');
    const carried = (role: string) => [
      `${role} ada-quill speaker ${told.id}`,
      `${role} border-hotline subject ${told.id}`,
      `${role} northland object ${told.id}`,
      `${role} northland-army relay ${told.id}`,
      `${role} border-hotline subject ${own.id}`,
      `${role} southland object ${own.id}`,
    ];
    const plain = [
      `subject ada-quill speaker ${told.id}`,
      `subject northland object ${told.id}`,
      `subject southland object ${own.id}`,
    ];
    for (const name of edgeSources) {
      const { source } = await traversalOver(fresh, name);
      const followed = async (node: number, passing: Passing) =>
        (await inSlugs(fresh, await searchedFrom(source({}, now), [node], passing)))
          .map(edge => edge.slice(1).join(' '))
          .sort();
      for (const rule of ['through', 'around'] as const)
        expect(await followed(hotline!, { rule, nodes: [] })).toEqual(plain);
      expect(await followed(hotline!, { rule: 'own' })).toEqual(plain);
      expect(await followed(hotline!, { rule: 'through', nodes: [herald!] })).toEqual(
        [...plain, `subject herald-spring document ${told.id}`, `subject herald-spring document ${own.id}`].sort(),
      );
      expect(await followed(herald!, { rule: 'through', nodes: [] })).toEqual([]);
      const ofDocument = [
        ...carried('document'),
        `document north-herald publisher ${told.id}`,
        `document north-herald publisher ${own.id}`,
      ].sort();
      expect(await followed(herald!, { rule: 'own' })).toEqual(ofDocument);
      expect(await followed(outlet!, { rule: 'through', nodes: [outlet!] })).toEqual([
        `publisher ada-quill speaker ${told.id}`,
        `publisher border-hotline subject ${told.id}`,
        `publisher northland object ${told.id}`,
        `speaker border-hotline subject ${own.id}`,
        `speaker southland object ${own.id}`,
      ]);
      expect(await source({}, now).carriers([hotline!, herald!, outlet!])).toEqual([outlet!, herald!]);
    }
    await fresh.close();
  });
}
