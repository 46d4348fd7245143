// Answers that are given up: their time was over, or too much else was asked.

import type { AppError } from '../base/errors.ts';
import { errorAnswer, type HttpAnswer } from './http-answer.ts';

type Refusal = Pick<HttpAnswer, 'status' | 'headers'> & { readonly code: string };

export const isGivenUp = ({ code }: AppError): boolean => code === 'DEADLINE_EXCEEDED' || code === 'OVERLOADED';

/** Seconds after which those who found no place may try again. */
const retryAfter = '5';

/** How clients are told. */
export const refusalOf = ({ code }: AppError): Refusal =>
  code === 'OVERLOADED'
    ? { status: 503, code: 'SERVICE_UNAVAILABLE', headers: { 'retry-after': retryAfter } }
    : { status: 504, code: 'DEADLINE_EXCEEDED', headers: {} };

export function givenUpAnswer(reason: AppError): HttpAnswer {
  const { status, code, headers } = refusalOf(reason);
  return errorAnswer(status, code, reason.message, headers);
}
