import type { HeldNodes } from './csr.ts';

/**
 * Whose lists are held where there is no room for all: as many as fit, those that take most before others, for these are
 * dear to read from the store. `bytes`: what the lists of each node take, by row.
 */
export function chooseHeld(bytes: Float64Array, room: number): Exclude<HeldNodes, null> {
  const held = new Uint8Array(bytes.length);
  let left = room;
  for (const node of largestFirst(bytes)) {
    if (bytes[node]! > left) continue;
    held[node] = 1;
    left -= bytes[node]!;
  }
  return held;
}

function largestFirst(bytes: Float64Array): Uint32Array {
  const nodes = new Uint32Array(bytes.length);
  for (let node = 0; node < nodes.length; node++) nodes[node] = node;
  return nodes.sort((a, b) => bytes[b]! - bytes[a]! || a - b);
}
