import { findCodePoints } from '../../src/base/text.ts';
import { textOf } from './entities.ts';

/** What mutations are given. */

export function claim(name: string, given: object = {}, quotation = 'rang at dawn') {
  const at = findCodePoints(textOf('herald-spring'), quotation)[0] ?? 0;
  return {
    name,
    subject: 'border-hotline',
    predicate: 'HAS_STATUS',
    content: { status: 'OPEN' },
    gist: 'The line is open.',
    attribution: { speaker: 'ada-quill' },
    assertedAt: '2024-04-02',
    evidence: [{ start: at, quotation }],
    ...given,
  };
}

export function proposal(given: object): object {
  return { document: 'herald-spring', claims: [claim('open', given)] };
}

/** The acceptance of a document that was added. */
export const acceptance = (slug: string): object => ({
  document: slug,
  decision: 'ACCEPT',
  reason: 'It is what it says.',
});

export function document(given: object, text = 'Words.'): object {
  const described = {
    title: 'A paper',
    publisher: 'north-herald',
    published: { edtf: '2024-12' },
    language: 'en',
    rights: 'FULL',
  };
  return { slug: 'a-paper', document: { ...described, ...given }, version: { text } };
}
