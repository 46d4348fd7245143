/** What a link carries: the texts of the two editors. */
export type Draft = {
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
};

/** Node.js refuses a request whose head is over 16 KiB; a link leaves room for the rest of the head. */
const longestLink = 12_000;

/** The draft in the parameters of an address, or behind its `#`, as text and nothing more; null where they name no query. */
export function readLink(search: string): Draft | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  return query === null ? null : { query, variables: parameters.get('variables') ?? '' };
}

/** The address that opens the page with this draft; null where it would be longer than the server takes. */
export function linkTo(page: string, { query, variables }: Draft): string | null {
  const link = new URL(page);
  link.hash = '';
  link.search = new URLSearchParams({ query, ...(variables.trim() && { variables }) }).toString();
  return link.href.length > longestLink ? null : link.href;
}
