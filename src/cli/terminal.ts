import { styleText } from 'node:util';
import { AppError, type ErrorCode } from '../base/errors.ts';

/** Results go to standard output, notes and progress to standard error; colours obey NO_COLOR and FORCE_COLOR. */

export const exitCodes = {
  done: 0,
  /** A defect of the program. */
  defect: 1,
  /** The command line or a setting is wrong. */
  usage: 2,
  /** What was given is wrong: a dataset, a text, a query. */
  badInput: 3,
  /** What was asked for does not exist. */
  notFound: 4,
  /** The store is damaged, newer, busy or out of reach. */
  store: 5,
} as const;

const codeOf: Record<ErrorCode, number> = {
  BAD_INPUT: exitCodes.badInput,
  BAD_DATASET: exitCodes.badInput,
  CONFLICT: exitCodes.badInput,
  EVIDENCE_MISMATCH: exitCodes.badInput,
  BAD_SETTING: exitCodes.usage,
  UNAUTHENTICATED: exitCodes.usage,
  FORBIDDEN: exitCodes.usage,
  NOT_FOUND: exitCodes.notFound,
  STORE_CORRUPT: exitCodes.store,
  STORE_NEWER: exitCodes.store,
  DEADLINE_EXCEEDED: exitCodes.store,
  OVERLOADED: exitCodes.store,
  STORE_BUSY: exitCodes.store,
  STORE_UNAVAILABLE: exitCodes.store,
};

/** The exit code for what the API calls its errors; what it refuses for any other reason was asked wrongly. */
const codeOfApi: Readonly<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: exitCodes.defect,
  SERVICE_UNAVAILABLE: exitCodes.store,
  DEADLINE_EXCEEDED: exitCodes.store,
  UNAUTHENTICATED: exitCodes.usage,
  FORBIDDEN: exitCodes.usage,
  NOT_FOUND: exitCodes.notFound,
};

type ApiError = { readonly extensions?: { readonly code?: unknown } };

/** Of several errors, a defect or a store out of reach says most. */
export function exitCodeOf(errors: readonly ApiError[]): number {
  const codes = errors.map(({ extensions }) => codeOfApi[String(extensions?.code)] ?? exitCodes.badInput);
  return [exitCodes.defect, exitCodes.store].find(code => codes.includes(code)) ?? codes[0] ?? exitCodes.badInput;
}

type Style = Parameters<typeof styleText>[0];

export function note(text: string, style: Style = 'dim'): void {
  process.stderr.write(`${styleText(style, text, { stream: process.stderr })}\n`);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** A line that counts on a terminal, and stays silent where nobody watches. */
export function progress(label: string): (done: number, total: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done, total) => {
    process.stderr.write(`\r${label} ${done} of ${total}${done === total ? '\n' : ''}`);
  };
}

/** Says in one line what failed, then the details, and gives the exit code. */
export function fail(error: unknown): number {
  if (!(error instanceof AppError)) {
    process.stderr.write(
      `${styleText('red', 'backchannel: something went wrong inside the program', { stream: process.stderr })}\n`,
    );
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return exitCodes.defect;
  }
  note(`backchannel: ${error.message}`, 'red');
  for (const detail of error.details) process.stderr.write(`  ${detail}\n`);
  return codeOf[error.code];
}
