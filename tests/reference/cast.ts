import { asEntityId, type EntityId } from '../../src/base/ids.ts';
import type { Alias, Entity, EntityKind } from '../../src/model/entity.ts';
import { anEntity, theCast } from '../support/entities.ts';

/** Who and what generated graphs are about: few nodes of every kind, some with names that are hard to sort, fold or spell. */

type Named = { readonly name?: string; readonly aliases?: readonly string[] };

const names: Readonly<Record<string, Named>> = {
  northland: { aliases: ['N.L.', 'Northern Republic'] },
  'northland-army': { aliases: ['NA', 'Northland Armed Forces'] },
  'ada-quill': { aliases: ['Ада Квилл', 'Ada Quil'] },
  'a-quill': { name: 'A. Quill' },
  'bo-tarn': { name: 'Bø Tärn' },
  'border-hotline': { aliases: ['the red line', 'deconfliction line'] },
  'frontier-phone': { name: 'Frontier phones 100%' },
  'harbour-line': { aliases: ['Harbor line'] },
  'ford-bridge': { name: 'ford bridge_1' },
  'summer-briefing': { name: 'Été briefing' },
  'herald-spring': { name: 'Border hotline rang, officials say' },
};

/** A node whose name changes with the second load, always: whoever reads the new one reads the graph as it is then. */
export const weatherVane = asEntityId('weather-vane');

/** The nodes as described by the first load, or by the second. */
export function castOf(load: 'first' | 'second'): Entity[] {
  return [
    ...theCast().map(entity => named(entity, names[entity.id] ?? {})),
    anEntity('office', 'southland-commander', { officeKind: 'commander' }),
    anEntity('unnamed-source', 'northland-officials', { name: 'Officials' }),
    anEntity('event', 'night-strike', { eventKind: 'strike' }),
    anEntity('event', 'old-call', {
      eventKind: 'call',
      date: { edtf: '2023?', basis: 'inferred', certainty: 'low', note: null },
    }),
    anEntity('place', 'north-bank', { placeKind: 'region' }),
    anEntity('agreement', 'river-accord', {
      signed: { edtf: '2023-06', basis: 'stated', certainty: 'high', note: null },
    }),
    anEntity('agreement', 'old-truce', {
      inForce: { edtf: '2020/2024-05-01', basis: 'stated', certainty: 'high', note: null },
    }),
    anEntity('place', weatherVane, { name: load === 'first' ? 'South wind' : 'North wind' }),
  ];
}

export const castIds: readonly EntityId[] = castOf('second').map(({ id }) => id);

export function idsOfKind(...kinds: readonly EntityKind[]): EntityId[] {
  return castOf('second')
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => id);
}

function named(entity: Entity, { name, aliases = [] }: Named): Entity {
  const kept = aliases.map((alias): Alias => ({ name: alias, kind: 'variant', language: null, note: null }));
  return { ...entity, name: name ?? entity.name, aliases: kept };
}
