/** What editors write through the API while others read. */

export type Body = { readonly query: string; readonly variables: object };

const sentence = 'The line rang at dawn. ';

/** The document that everything is written about, from nothing to accepted. */
export function openingEdits(document: string): readonly Body[] {
  return [
    mutation('addDocument', {
      slug: document,
      document: { title: 'Notes', publisher: 'organization-0', language: 'en', rights: 'FULL' },
      version: { text: sentence.repeat(100) },
    }),
    mutation('reviewDocument', { document, decision: 'ACCEPT', reason: 'It is what it says.' }),
  ];
}

/** What one editor writes, over and over: a claim that is proposed, accepted and taken back, and a judgement. */
export function editOf(document: string, editor: number, turn: number): Body {
  const name = `claim-${editor}-${turn >> 2}`;
  const claim = `${document}/${name}`;
  switch (turn % 4) {
    case 0: {
      const evidence = [{ start: (turn % 100) * sentence.length, quotation: 'The line rang' }];
      const content = { object: `person-${11 + (turn % 19)}` };
      const subject = `person-${editor % 10}`;
      const told = { name, subject, predicate: 'COMMUNICATES_WITH', content, gist: `They talk, says note ${name}.` };
      return mutation('proposeClaims', { document, claims: [{ ...told, assertedAt: '2024-04-02', evidence }] });
    }
    case 1:
      return mutation('reviewClaims', { reviews: [{ claim, decision: 'ACCEPT', reason: 'It says so.' }] });
    case 2:
      return mutation('withdrawClaim', { claim, reason: 'Misread.' });
    default: {
      const [left, right] = [`person-${editor % 10}`, `person-${11 + (turn % 19)}`];
      return mutation('judgeIdentity', { left, right, verdict: 'DIFFERENT', reason: 'Two persons.' });
    }
  }
}

function mutation(name: string, input: object): Body {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  return {
    query: `mutation ($input: ${type}) { ${name}(input: $input) { change { revision } } }`,
    variables: { input },
  };
}
