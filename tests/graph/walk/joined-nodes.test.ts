import fc from 'fast-check';
import { expect, test } from 'vitest';

import { asEntityId } from '../../../src/base/ids.ts';
import { type EdgeView, neighboursIn, passingNone } from '../../../src/graph/walk/edge-view.ts';
import { countAmong } from '../../../src/graph/walk/joined-nodes.ts';
import { participantRoles } from '../../../src/model/list-query.ts';

const [subject, object] = [participantRoles.indexOf('subject'), participantRoles.indexOf('object')];
const most = 400;
const aNode = fc.integer({ min: 1, max: most });
const someJoined = fc.array(fc.tuple(aNode, aNode), { maxLength: 200 });
const someNodes = fc.uniqueArray(aNode, { minLength: 1, maxLength: 12 });

const hubs = [1, 2, 3];

/** Claims that join hubs to every node, and some nodes to each other. */
function viewOf(joined: readonly (readonly [number, number])[]): EdgeView {
  const ofHubs = hubs.flatMap(hub => Array.from({ length: most }, (_, node) => [hub, node + 1] as const));
  const pairs = [...ofHubs, ...joined].filter(([a, b]) => a !== b);
  return {
    edgesOf: (node, family) => {
      const own = pairs
        .flatMap(([a, b], claim) => [
          { from: a, neighbour: b, claim, roles: (subject << 4) | object },
          { from: b, neighbour: a, claim, roles: (object << 4) | subject },
        ])
        .filter(({ from }) => family === 'nodes' && from === node)
        .sort((a, b) => a.neighbour - b.neighbour || a.claim - b.claim);
      return {
        neighbours: Int32Array.from(own, edge => edge.neighbour),
        claims: Int32Array.from(own, edge => edge.claim),
        roles: Uint8Array.from(own, edge => edge.roles),
        start: 0,
        end: own.length,
      };
    },
    passes: () => true,
    ownVoice: () => false,
    asserted: () => 0,
    valid: () => null,
    kindOf: () => 0,
    slugOf: node => asEntityId(`node-${node}`),
  };
}

test('what joins nodes is the same from what they are known to come to as from their edges, hubs among them', () => {
  fc.assert(
    fc.property(someJoined, someNodes, (joined, others) => {
      const view = viewOf(joined);
      const nodes = [...new Set([...others, ...hubs])];
      const kept = (node: number) => neighboursIn(view, node, passingNone);
      const known = countAmong({ view, whole: true, kept }, nodes, passingNone);
      const counted = countAmong({ view, whole: true }, nodes, passingNone);
      for (const [place, node] of nodes.entries())
        for (const [other, neighbour] of nodes.entries()) {
          if (place === other) continue;
          const joining = neighboursIn(view, node, passingNone);
          const count = joining.claimCounts[joining.nodes.indexOf(neighbour)] ?? 0;
          expect([known(place, other), counted(place, other)]).toEqual([count, count]);
        }
    }),
    { numRuns: 30 },
  );
});
