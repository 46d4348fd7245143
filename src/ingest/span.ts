/** A piece of a text: UTF-16 offsets, the end excluded. */
export type Span = { readonly start: number; readonly end: number };
