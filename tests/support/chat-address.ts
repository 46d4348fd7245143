/** A server that speaks as much of chat completions as is asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Schema = { readonly required: readonly string[]; readonly additionalProperties: boolean };

/** As much of a request as tests look at. */
type ChatRequest = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: {
    readonly type: string;
    readonly json_schema: {
      readonly name: string;
      readonly strict: boolean;
      readonly schema: Schema & { readonly properties: { readonly claims: { readonly items: Schema } } };
    };
  };
};

type Asked = { readonly path: string; readonly authorization: string | undefined; readonly body: ChatRequest };
export type Answer = (response: ServerResponse, asked: Asked) => void;

/** An address that speaks chat completions, and what it was asked. */
export async function withChatAddress(
  answer: Answer,
  work: (address: { url: string; model: string; key: string }, asked: readonly Asked[]) => Promise<void>,
): Promise<void> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = {
      path: request.url!,
      authorization: request.headers.authorization,
      body: JSON.parse(await bodyOf(request)),
    };
    asked.push(one);
    answer(response, one);
  });
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    await work({ url: `http://127.0.0.1:${port}/v1/`, model: 'small-model', key: 'a-key' }, asked);
  } finally {
    server.closeAllConnections();
    await new Promise(done => void server.close(done));
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** A chat completion with this text. */
export const says =
  (content: unknown, more: object = {}): Answer =>
  response => {
    const message = { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message, ...more }] }));
  };
