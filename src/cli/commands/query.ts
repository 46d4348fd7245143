import { existsSync, readFileSync } from 'node:fs';
import { text as readStream } from 'node:stream/consumers';

import { AppError } from '../../base/errors.ts';
import { execute } from '../execute.ts';
import type { Settings } from '../settings.ts';
import { exitCodeOf, exitCodes, note, printJson } from '../terminal.ts';

/** Answers a GraphQL document, given as text, as a file's path, or on standard input. Gives the exit code. */
export async function query(
  given: string | undefined,
  settings: Settings,
  { variables }: { variables?: string },
): Promise<number> {
  const result = await execute(await readDocument(given), readVariables(variables), settings);
  printJson(result);
  if (!result.errors) return exitCodes.done;
  note(`${result.errors.length} errors: ${result.errors[0]!.message}`, 'red');
  return exitCodeOf(result.errors);
}

async function readDocument(given: string | undefined): Promise<string> {
  if (given === undefined || given === '-') {
    if (process.stdin.isTTY)
      throw new AppError('BAD_INPUT', 'Give a GraphQL document as an argument, as a file, or on standard input');
    return readStream(process.stdin);
  }
  return !given.includes('{') && existsSync(given) ? readFileSync(given, 'utf8') : given;
}

function readVariables(given: string | undefined): Record<string, unknown> {
  if (given === undefined) return {};
  const text = !given.trimStart().startsWith('{') && existsSync(given) ? readFileSync(given, 'utf8') : given;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new AppError(
    'BAD_INPUT',
    '--variables takes a JSON object such as \'{"slug": "air-line"}\', or a file that holds one',
  );
}
