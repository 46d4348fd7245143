import type { Loaders } from './loaders.ts';

/** What every resolver of one request shares. */
export type Context = { readonly loaders: Loaders };
