/** Drafts agreements: who is bound by them, when they were signed, and which channel they set up. */
import type { Edtf } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Span } from '../span.ts';
import { bodyNode, claimOf, type Drafting, type ProposedClaim, statementAround } from './claim-drafts.ts';

type Said = Pick<ProposedClaim, 'predicate' | 'subject' | 'gist'> & Partial<Pick<ProposedClaim, 'object' | 'value'>>;

/** Of each agreement what the first sentence tells that tells anything; nothing of those that are only named. */
export function agreementClaims(drafting: Drafting, channels: readonly (EntityId | null)[]): ProposedClaim[] {
  const { findings, text, register } = drafting;
  const seen = new Set<string>();
  return findings.agreements.flatMap((mention, at) => {
    const { name, kind } = mention;
    const sentence = findings.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
    if (!sentence || seen.has(name)) return [];
    const facts = factsIn(drafting, { sentence, mention, channels });
    if (facts.parties.length === 0 && facts.signed === null && facts.founded.length === 0) return [];
    seen.add(name);
    const node = register('agreement', name, facts.parties, { agreementKind: kind });
    const said: (Said | null)[] = [
      ...facts.parties.map(party => ({
        predicate: 'is-party-to',
        subject: bodyNode(drafting, party),
        object: node,
        gist: `${party} is bound by the ${name}.`,
      })),
      facts.signed === null
        ? null
        : {
            predicate: 'signed-on',
            subject: node,
            value: { kind: 'date', edtf: facts.signed as Edtf },
            gist: `The ${name} was signed on ${facts.signed}.`,
          },
      ...facts.founded.map(channel => ({
        predicate: 'founds',
        subject: node,
        object: channels[channel]!,
        gist: `The ${name} set up ${findings.channels[channel]!.label}.`,
      })),
    ];
    return said
      .filter(one => one !== null)
      .map((one, place) =>
        claimOf(drafting, {
          ...one,
          name: `agreement-${at + 1}-${place + 1}`,
          evidence: sentence,
          speaker:
            statementAround(findings.statements, { start: mention.start, end: Math.min(mention.end, text.length) })
              ?.speaker ?? null,
          score: 0.5,
        }),
      );
  });
}

type Told = {
  readonly parties: readonly string[];
  readonly signed: string | null;
  readonly founded: readonly number[];
};

type Place = { readonly sentence: Span; readonly mention: Span; readonly channels: readonly (EntityId | null)[] };

/** Two states that signed it or stand in its name, the day of signing, and lines that it is said to set up. */
function factsIn({ findings, text }: Drafting, { sentence, mention, channels }: Place): Told {
  const words = text.slice(sentence.start, sentence.end);
  const within = (outer: Span) => (span: Span) => span.start >= outer.start && span.end <= outer.end;
  const statesIn = (outer: Span) =>
    findings.states.filter(({ mentions }) => mentions.some(within(outer))).map(({ name }) => name);
  const isSigned = /\b(?:signed|concluded|ratified|inked)\b/i.test(words);
  const own = statesIn(mention);
  const parties = own.length === 2 ? own : isSigned ? statesIn(sentence) : [];
  const date = isSigned ? findings.dates.find(within(sentence)) : undefined;
  const setsUp =
    /\b(?:set(?:ting|s)?\s+up|establish(?:ed|es|ing)?|creat(?:ed|es|ing)|includ(?:ed|es|ing)|provid(?:ed|es|ing)\s+for|found(?:ed|s))\b/i.exec(
      text.slice(mention.end, sentence.end),
    );
  const founded = setsUp
    ? findings.channels.flatMap(({ mentions }, at) =>
        channels[at] && mentions.some(one => within(sentence)(one) && one.start >= mention.end + setsUp.index)
          ? [at]
          : [],
      )
    : [];
  return { parties: parties.length === 2 ? parties : [], signed: date?.edtf ?? null, founded };
}
