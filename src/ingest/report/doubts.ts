/** Why a proposed claim is doubtful, in words for whoever reviews it. */
import type { Findings, FoundStatement, FoundStatus } from '../article-findings.ts';
import type { IngestedArticle } from '../pipeline.ts';
import type { DrawnFrom, ProposedClaim } from '../propose/claim-drafts.ts';
import { covers, overlaps } from '../span.ts';
import type { CloseLink } from './close-links.ts';

/** Below it, something else than the words for the channel stands nearer to the words for its status. */
const near = 0.7;

type Told = Pick<IngestedArticle, 'findings' | 'description'>;

/** In words; empty where nothing speaks against it. That its names may mean other nodes is told by `unsureLinksOf`. */
export function doubtsOf({ drawnFrom }: Pick<ProposedClaim, 'drawnFrom'>, { findings, description }: Told): string[] {
  if (drawnFrom.kind === 'status') return statusDoubts(findings.statuses[drawnFrom.status]!, { findings, description });
  return drawnFrom.kind === 'end' ? endDoubts(drawnFrom, findings) : [];
}

/** Those of the links whose nodes a claim is about, leads to or was spoken by. */
export function unsureLinksOf(
  { subject, object, attribution }: ProposedClaim,
  links: readonly CloseLink[],
): CloseLink[] {
  return links.filter(({ node }) => [subject, object, attribution.speaker].includes(node));
}

/** For the remark of a claim, where whoever reviews it reads it; null where nothing speaks against it. */
export function remarkOf(claim: ProposedClaim, told: Told, links: readonly CloseLink[]): string | null {
  const doubts = [...doubtsOf(claim, told), ...unsureLinksOf(claim, links).map(inWords)];
  return doubts.length === 0 ? null : `Doubtful as it was read, score ${claim.score.toFixed(2)}: ${doubts.join('; ')}.`;
}

function statusDoubts(status: FoundStatus, { findings, description }: Told): string[] {
  const { evidence, score, speaker, by, channel } = status;
  const isUnnamed = ({ speaker: other, start, end }: FoundStatement) =>
    other === null && overlaps({ start, end }, evidence);
  const doubts = [
    by !== undefined && `the language model ${by} proposed it, and no rule did`,
    by === undefined && score < near && 'the words for the status stand far from those for the line',
    findings.channels[channel]!.parties.length < 2 && 'the text does not say between whom the line is',
    speaker === null && findings.statements.some(isUnnamed) && 'somebody says so, and the text does not tell who',
    dayDoubt(status, { findings, description }),
  ];
  return doubts.filter(doubt => doubt !== false && doubt !== null);
}

/** Whoever is named in the words for a line is at an end of it; who stands near them may not be. */
function endDoubts(
  { channel, party }: Extract<DrawnFrom, { kind: 'end' }>,
  { channels, states, organizations }: Findings,
): string[] {
  const named = [...states, ...organizations].filter(({ name }) => name === party).flatMap(({ mentions }) => mentions);
  const isWithin = channels[channel]!.mentions.some(line => named.some(name => covers(line, name)));
  return isWithin ? [] : ['its side is told by what stands around the words for the line'];
}

function dayDoubt({ validTime, evidence }: FoundStatus, { findings, description: { published } }: Told): string | null {
  if (validTime === null) return 'no day is told';
  if (findings.dates.some(date => covers(evidence, date))) return null;
  const isSure = published === null || published.sure === 'certain';
  return `no day is told beside it: that of the article is taken${isSure ? '' : ', which is not certain itself'}`;
}

function inWords({ name, isNew, node, others }: CloseLink): string {
  const may = others.map(({ id, score }) => `${id} (${score.toFixed(2)})`).join(' or ');
  return isNew ? `"${name}" is new as ${node}, and may be ${may}` : `"${name}" is taken for ${node}, and may be ${may}`;
}
