/** Drafts who holds which post, and whose post it is. */
import type { FoundStatement } from '../article-findings.ts';
import type { Span } from '../span.ts';
import {
  bodyNode,
  claimOf,
  type Drafting,
  officeNode,
  type ProposedClaim,
  statementAround,
  timeOf,
} from './claim-drafts.ts';
import { type HeldOffice, toldOffice } from './told-office.ts';

/** The post of everybody beside whose name one stands. */
export function officeClaims(drafting: Drafting): ProposedClaim[] {
  const offices = new Set<string>();
  return drafting.findings.people.flatMap((person, at) => {
    const office = toldOffice(person);
    if (office === null || person.office === null) return [];
    const evidence = sentenceWith(drafting, person.office);
    const speaker = quotedBy(drafting.findings.statements, person.office);
    const isNew = !offices.has(office.name);
    offices.add(office.name);
    const node = officeNode(drafting, office);
    const holds = claimOf(drafting, {
      name: `office-${at + 1}`,
      subject: drafting.register('person', person.name, person.affiliation ? [person.affiliation] : [], {}),
      predicate: 'holds-office',
      object: node,
      validTime: timeOf(heldAt(office, drafting.published)),
      gist: `${person.name} ${office.isFormer ? 'was' : 'is'} ${office.name}.`,
      evidence,
      speaker,
      score: 0.75,
    });
    if (office.affiliation === null || !isNew) return [holds];
    const whose = claimOf(drafting, {
      name: `office-of-${at + 1}`,
      subject: node,
      predicate: 'office-of',
      object: bodyNode(drafting, office.affiliation),
      gist: `The post of ${office.name} belongs to ${office.affiliation}.`,
      evidence,
      speaker,
      score: 0.7,
    });
    return [holds, whose];
  });
}

/** A holder is seen as such on the day of the article; a former one held it before. */
function heldAt({ isFormer }: HeldOffice, published: string | null): string | null {
  if (published === null || !/^\d{4}(?:-\d\d){0,2}$/.test(published)) return null;
  return isFormer ? `../${published}` : published;
}

/** What is said of an office within a quotation is the quoted one's word, and the outlet's elsewhere. */
const quotedBy = (statements: readonly FoundStatement[], place: Span) => {
  const statement = statementAround(statements, place);
  return statement?.isQuotation ? statement.speaker : null;
};

function sentenceWith({ findings }: Drafting, { start, end }: Span): Span {
  return findings.sentences.find(one => one.start <= start && end <= one.end) ?? { start, end };
}
