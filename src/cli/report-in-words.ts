/** What was read of an article, in words for a terminal. */
import { styleText } from 'node:util';

import type { IngestedArticle } from '../ingest/pipeline.ts';
import type { ArticleReport, OtherClaim, ReportedClaim } from '../ingest/report/article-report.ts';

export function reportInWords(
  { document, publisher, repetitions, findings }: IngestedArticle,
  report: ArticleReport,
): string[] {
  const head = [publisher.name, document.published?.edtf ?? 'no date found'].join(', ');
  return [
    `${styleText('bold', document.name)}  ${head}`,
    row('found', foundInWords(report)),
    ...repetitions.map(({ kind, document: other, share }) =>
      row('repeats', `${kind.replaceAll('-', ' ')} as ${other}, ${Math.round(share.here * 100)} % of its words`),
    ),
    ...findings.channels.map(({ label, parties }) =>
      row('line', `${label}${parties.length > 0 ? ` (${parties.join(' – ')})` : ''}`),
    ),
    ...report.claims.filter(hasMoreToTell).flatMap(claimInWords),
    ...report.newNodes.map(({ id, name, kind }) => row('new node', `${name}, ${kind}${lineInWords(report, id)}`)),
    ...report.closeLinks.map(linkInWords),
    ...report.unassigned.map(({ speaker, place: [start, end], words }) =>
      row('unplaced', `${speaker ?? 'somebody'}, characters ${start}–${end}: ${shortened(words)}`),
    ),
    ...suggestionsInWords(report),
  ];
}

/** Of a line, what is told of it. */
function lineInWords({ newLines }: ArticleReport, node: string): string {
  const line = newLines.find(({ id }) => id === node);
  if (line === undefined) return '';
  const told = [
    line.kind && `kind ${line.kind}`,
    line.level ? `level ${line.level}` : 'level not told',
    line.domain ? `domain ${line.domain}` : 'domain not told',
  ];
  return `: ${told.filter(Boolean).join(', ')}`;
}

const row = (name: string, words: string) => `  ${name.padEnd(9)} ${words}`;
const below = (words: string) => styleText('dim', `            ${words}`);

function foundInWords({ found, claims, unassigned }: ArticleReport): string {
  const { people, organizations, states, channels, statements } = found;
  const doubtful = claims.filter(({ doubts, unsureNames }) => doubts.length + unsureNames.length > 0).length;
  return `${people} people, ${organizations} organizations, ${states} states, ${channels} lines, ${statements} statements; ${claims.length} claims, ${doubtful} of them doubtful; ${unassigned.length} statements without a claim`;
}

/** The ends of a line stand beside it already. */
const hasMoreToTell = ({ about, doubts, repeats, contradicts }: ReportedClaim) =>
  about !== 'end' || doubts.length + repeats.length + contradicts.length > 0;

function claimInWords({
  gist,
  validTime,
  score,
  by,
  doubts,
  unsureNames,
  words,
  repeats,
  contradicts,
}: ReportedClaim): string[] {
  const time = validTime === null ? '' : ` [${validTime}]`;
  const origin = by === 'rules' ? '' : `, by ${by}`;
  const unsure = unsureNames.length === 0 ? '' : `, unsure of ${unsureNames.join(' and ')}`;
  const told = (others: readonly OtherClaim[]) => others.map(({ id, gist: other }) => `${id}: ${other}`);
  return [
    row('claim', `${gist}${time} (${score.toFixed(2)}${origin}${unsure})`),
    ...words.map(printed => below(`in the text: ${shortened(printed)}`)),
    ...doubts.map(doubt => below(`doubtful: ${doubt}`)),
    ...told(repeats).map(other => below(`repeats ${other}`)),
    ...told(contradicts).map((other, at) => below(`${contradicts[at]!.type.replaceAll('-', ' ')} with ${other}`)),
  ];
}

function linkInWords({ name, node, isNew, score, others }: ArticleReport['closeLinks'][number]): string {
  const taken = isNew ? `new as ${node}` : `${node} (${score!.toFixed(2)})`;
  return row(
    'unsure',
    `${name}: ${taken}, or ${others.map(({ id, score: own }) => `${id} (${own.toFixed(2)})`).join(' or ')}`,
  );
}

function suggestionsInWords({ suggestions }: ArticleReport): string[] {
  if (suggestions === null) return [];
  const dropped = Object.entries(suggestions.dropped).map(([why, count]) =>
    row('dropped', `${count} of what ${suggestions.by} proposed: ${why}`),
  );
  return [...dropped, ...suggestions.warnings.map(why => styleText('yellow', row('warning', why)))];
}

const mostShown = 120;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= mostShown) return line;
  // no name is cut through
  return `${line
    .slice(0, mostShown + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, mostShown)}…`;
}
