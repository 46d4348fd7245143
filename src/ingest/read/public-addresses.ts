/** Which addresses of the Internet Protocol lead to the public Internet, and not into a network behind this machine. */

import { BlockList, isIP } from 'node:net';

/** By the registries of special-purpose addresses (IANA; RFC 6890), multicast included. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special.check(address, 'ipv4');
  return version === 6 && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

const special = new BlockList();
for (const range of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
])
  addRange(range, 'ipv4');
// protocol assignments with Teredo, documentation, 6to4, which carry addresses of version 4 within
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'])
  addRange(range, 'ipv6');

/** Mapped, translated, local and multicast addresses lie outside of it. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

function addRange(range: string, version: 'ipv4' | 'ipv6'): void {
  const [address, prefix] = range.split('/');
  special.addSubnet(address!, Number(prefix), version);
}
