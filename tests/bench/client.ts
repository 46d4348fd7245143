import { Agent, request } from 'node:http';

/** One request of a query: where it goes, and its body. */
export type Request = {
  readonly url: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Answer = { readonly body: Buffer; readonly milliseconds: number };

const longestRequest = 30_000;
const oneConnection = connections(1);

/** Connections that are kept, at most so many. */
export function connections(most: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: most });
}

/**
 * Posts over a connection that is kept, and asks for the answer uncompressed. Throws where the status is not 200 or the
 * answer says errors.
 */
export function send({ url, body, headers: own }: Request, agent = oneConnection): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const started = performance.now();
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'accept-encoding': 'identity',
    ...own,
  };
  const sent = request(url, { method: 'POST', agent, headers, timeout: longestRequest }, response => {
    const parts: Buffer[] = [];
    response.on('data', part => parts.push(part));
    response.on('error', reject);
    response.on('end', () => {
      const answer = Buffer.concat(parts);
      const milliseconds = performance.now() - started;
      const bad = response.statusCode !== 200 || hasErrors(answer);
      if (bad) reject(new Error(`${response.statusCode}: ${answer.toString('utf8', 0, 400)}`));
      else resolve({ body: answer, milliseconds });
    });
  });
  sent.on('timeout', () => sent.destroy(new Error(`no answer within ${longestRequest / 1000} s`)));
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

/** Errors stand first in an answer, or behind data that is short; a long answer is not searched through. */
function hasErrors(answer: Buffer): boolean {
  return answer.subarray(0, 20).includes('"errors"') || (answer.length < 10_000 && answer.includes('"errors":['));
}

export const dataOf = ({ body }: Pick<Answer, 'body'>): unknown =>
  (JSON.parse(body.toString()) as { data: unknown }).data;

/** Every value in an answer, depth first; enums and names of predicates read alike. */
export function valuesOf(answer: unknown): string[] {
  if (answer === null || typeof answer !== 'object') return [String(answer).toLowerCase().replaceAll('_', '-')];
  return Object.values(answer).flatMap(valuesOf);
}
