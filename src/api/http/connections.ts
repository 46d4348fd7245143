/** How many connections there may be at once: one that asks for nothing costs as much as others. */
import { BlockList, isIP, type Server, type Socket } from 'node:net';
import type { Logger } from 'pino';

import { addressOf } from './admission.ts';

type ConnectionLimits = {
  /** Connections that may be open at once; a fifth of them from one address. */
  readonly most: number;
  /** Addresses and ranges of proxies, which connect for many, as this machine may. */
  readonly trustedProxies: readonly string[];
  readonly log: Logger;
};

/** Closes connections beyond the most, and beyond what one address may have. They are not answered: that would cost more. */
export function limitConnections(server: Server, { most, trustedProxies, log }: ConnectionLimits): void {
  const mostOfAddress = Math.ceil(most / 5);
  const proxies = listOf(trustedProxies);
  const open = new Map<string, number>();
  const warn = seldom(reason => log.warn({ reason }, 'connections are closed unanswered'));
  server.maxConnections = most;
  server.on('drop', () => warn(`${most} are open, as many as MAX_CONNECTIONS lets there be`));
  server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket;
    const address = addressOf(remoteAddress);
    if (address === '127.0.0.1' || remoteAddress === '::1' || isListed(proxies, address, remoteAddress)) return;
    const before = open.get(address) ?? 0;
    if (before >= mostOfAddress) {
      warn(`one address has ${mostOfAddress} open, a fifth of MAX_CONNECTIONS; TRUSTED_PROXIES names proxies`);
      socket.destroy();
      return;
    }
    open.set(address, before + 1);
    socket.once('close', () => {
      const left = open.get(address)! - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/');
    const family = familyOf(address);
    if (family === null) continue;
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** `address`: of IPv6 a network, so that the proxy's own is looked up; an IPv4 address may come as one of IPv6. */
function isListed(list: BlockList, address: string, remoteAddress: string): boolean {
  const [looked, family] = familyOf(address) === 'ipv4' ? [address, 'ipv4' as const] : [remoteAddress, 'ipv6' as const];
  return isIP(looked) !== 0 && list.check(looked, family);
}

/** Null of what is no address. */
function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6';
}

/** Tells at most once a minute: who opens connections in masses must not fill the log as well. */
function seldom(tell: (reason: string) => void): (reason: string) => void {
  let told = Number.NEGATIVE_INFINITY;
  return reason => {
    if (performance.now() - told < 60_000) return;
    told = performance.now();
    tell(reason);
  };
}
