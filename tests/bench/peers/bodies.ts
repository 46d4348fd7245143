import type { IncomingMessage } from 'node:http';

/** A request's body by its events, the cheapest way that Node has. */
export function readBody(request: IncomingMessage, done: (body: Buffer) => void): void {
  const parts: Buffer[] = [];
  request.on('data', part => parts.push(part));
  request.on('end', () => done(parts.length === 1 ? parts[0]! : Buffer.concat(parts)));
}
