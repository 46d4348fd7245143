/** A document as it enters: what it brings that the graph does not hold yet, its text, and what it says, word for word. */
export type EnteringDocument = {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
  readonly nodes: readonly EnteringNode[];
  readonly claims: readonly EnteringClaim[];
};

export type EnteringNode = { readonly kind: string; readonly slug: string; readonly name: string } & Readonly<
  Record<string, unknown>
>;

/** `quotation` stands once in the text. `by`: who says it; left out: the outlet itself. */
export type EnteringClaim = {
  readonly name: string;
  readonly subject: string;
  readonly predicate: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly quotation: string;
  readonly gist: string;
  readonly by?: Readonly<Record<string, unknown>>;
  readonly more?: Readonly<Record<string, unknown>>;
};
