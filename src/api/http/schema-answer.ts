import type { FastifyReply, FastifyRequest } from 'fastify';

import { errorAnswer, type HttpAnswer } from '../http-answer.ts';
import { type Admitted, admission } from './admission.ts';

type SchemaOptions = Parameters<typeof admission>[1] & {
  readonly introspection: boolean;
  readonly typeDefs: () => string;
};

/** The SDL that this server answers by, with the terms of its store, for code generators: to those who may ask for it. */
export function createSchemaAnswer({ introspection, typeDefs, ...gate }: SchemaOptions) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const admitted: Admitted | HttpAnswer = introspection ? await admission(request, gate) : notTold;
    if (!('principal' in admitted)) return reply.code(admitted.status).headers(admitted.headers).send(admitted.body);
    gate.rateLimit.spend(admitted.client, 1);
    return reply.headers(sdlHeaders).send(typeDefs());
  };
}

/** It grows with the store. */
const sdlHeaders = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };

const notTold = errorAnswer(403, 'FORBIDDEN', 'The schema is not told here; INTROSPECTION=on tells it');
