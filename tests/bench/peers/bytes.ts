import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readBody } from './bodies.ts';

/** The limit: reads a request and sends bytes that were put there before, whatever it asks. */

const answers = new Map<string, Buffer>();

const server = createServer((request, response) => {
  readBody(request, body => {
    if (request.method === 'PUT') {
      answers.set(request.url!, body);
      response.writeHead(204).end();
      return;
    }
    const answer = answers.get(request.url!)!;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
    response.end(answer);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
