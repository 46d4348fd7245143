/** Loaded before a command by `--import`. Another thread reads the index at the start, which is no part of a request. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) await import('./recorder.ts');
