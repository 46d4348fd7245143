import { findCodePoints } from '../../../src/base/text.ts';
import type { EnteringClaim, EnteringDocument, EnteringNode } from './document.ts';

/** What enters a document through the API: a contributor puts it forward, an editor accepts it. */

type Ask = (
  query: string,
  variables?: Record<string, unknown>,
) => Promise<{ readonly data?: unknown; readonly errors?: unknown }>;
export type People = { readonly contributor: Ask; readonly editor: Ask };

export async function enter({ contributor, editor }: People, document: EnteringDocument): Promise<void> {
  const reason = 'It is written so.';
  if (document.nodes.length > 0) {
    await write(contributor, 'proposeEntities', { entities: document.nodes.map(asEntityInput) });
    const entities = document.nodes.map(({ slug }) => ({ entity: slug, decision: 'ACCEPT', reason }));
    await write(editor, 'reviewClaims', { entities });
  }
  await write(contributor, 'addDocument', {
    slug: document.slug,
    document: {
      title: document.title,
      publisher: document.publisher,
      published: { edtf: document.published },
      language: 'en',
      rights: 'FULL',
    },
    version: { text: document.text },
  });
  const claims = document.claims.map(claim => asClaimInput(claim, document.text));
  await write(contributor, 'proposeClaims', { document: document.slug, claims });
  await write(editor, 'reviewDocument', { document: document.slug, decision: 'ACCEPT', reason });
  const reviews = document.claims.map(({ name }) => ({
    claim: `${document.slug}/${name}`,
    decision: 'ACCEPT',
    reason,
  }));
  await write(editor, 'reviewClaims', { reviews });
}

async function write(ask: Ask, mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { errors } = await ask(`mutation ($input: ${type}) { ${mutation}(input: $input) { change { revision } } }`, {
    input,
  });
  if (errors) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
}

const asEnum = (term: string) => term.toUpperCase().replaceAll('-', '_');
const terms = [
  'kind',
  'organizationKind',
  'officeKind',
  'placeKind',
  'channelKind',
  'level',
  'domain',
  'eventKind',
  'agreementKind',
];

function asEntityInput(node: EnteringNode): object {
  const entries = Object.entries(node);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, terms.includes(name) ? asEnum(String(value)) : value]),
  );
}

function asClaimInput({ by, more, quotation, ...claim }: EnteringClaim, text: string): object {
  const places = findCodePoints(text, quotation);
  if (places.length !== 1) throw new Error(`"${quotation}" stands ${places.length} times in the text of ${claim.name}`);
  return { ...claim, ...(by && { attribution: by }), ...more, evidence: [{ start: places[0], quotation }] };
}
