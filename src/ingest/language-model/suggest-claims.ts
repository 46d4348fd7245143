/** Has a language model propose claims of an article, besides what the rules find. Off unless a setting names an address. */
import { readFileSync } from 'node:fs';

import { ownFile } from '../../base/own-files.ts';
import type { Suggestions } from '../article-findings.ts';
import { markFurniture } from '../clean/mark-furniture.ts';
import { withoutFurniture } from '../clean/without-furniture.ts';
import { describeArticle } from '../describe/describe-article.ts';
import type { Description } from '../describe/description.ts';
import { type Given, withGiven } from '../pipeline.ts';
import type { ReadArticle } from '../read/read-article.ts';
import type { Span } from '../span.ts';
import { answerSchema, readAnswer } from './answered-claims.ts';
import { askChat, type ChatAddress } from './chat-completion.ts';
import { type Verified, verifyClaim } from './verify-answer.ts';

const promptFile = ownFile('src/ingest/language-model/claims-prompt.md');

export type SuggestingLimits = {
  /** For one article, all its requests together. */
  readonly seconds: number;
  /** Of all articles together. */
  readonly requests: number;
};

/** Proposes claims of one article after the other; never throws for what the address does. */
export type SuggestClaims = (article: ReadArticle, given?: Given) => Promise<Suggestions>;

/** Of one request, and of one article. */
const [mostCharacters, mostRequests] = [12_000, 5];
const mostClaims = 200;
/** Where so many articles failed one after the other, nothing more is asked. */
const mostFailures = 3;

export function suggestingBy(address: ChatAddress, limits: SuggestingLimits): SuggestClaims {
  const system = readFileSync(promptFile, 'utf8');
  const form = { name: 'claims', schema: answerSchema() };
  let [left, failures] = [limits.requests, 0];
  const refusal = () => {
    if (failures >= mostFailures) return `failed ${failures} times in a row`;
    return left === 0 ? `was asked ${limits.requests} times already` : null;
  };
  return async (article, given = {}) => {
    const furniture = markFurniture(article.text);
    const text = withoutFurniture(article.text, furniture);
    const head = headOf(describeArticle(withGiven(article, given), furniture));
    const { parts, leftOut } = partsOf(text);
    const warnings = leftOut === 0 ? [] : [`${leftOut} paragraphs were too long, or too many, to be sent to it`];
    const verified: Verified[] = [];
    const signal = AbortSignal.timeout(limits.seconds * 1_000);
    for (const part of parts) {
      const why = refusal();
      if (why !== null) {
        warnings.push(`${address.url} ${why}, and is not asked`);
        break;
      }
      left--;
      const answer = await askChat(address, { system, user: `${head}${linesOf(text, part)}`, form }, signal);
      const claims = 'text' in answer ? readAnswer(answer.text) : null;
      failures = claims === null ? failures + 1 : 0;
      if (claims === null) {
        const fault = 'fault' in answer ? answer.fault : 'answered in another form than it was asked for';
        warnings.push(`${address.url} ${fault}; what it did not answer was read by rules alone`);
        break;
      }
      for (const claim of claims.slice(0, mostClaims)) verified.push(verifyClaim(claim, text, part));
    }
    return { by: address.model, claims: verified.flatMap(claimsOf), dropped: countDropped(verified), warnings };
  };
}

/** Paragraphs by the numbers that they are sent with. */
type Part = ReadonlyMap<number, Span>;

/** As many paragraphs as one request may hold; `leftOut`: how many none holds. */
function partsOf(text: string): { readonly parts: readonly Part[]; readonly leftOut: number } {
  const parts: Map<number, Span>[] = [];
  let [length, leftOut, number] = [mostCharacters, 0, 0];
  for (const { 0: line, index } of text.matchAll(/\S[^\n]*/g)) {
    number++;
    const paragraph = { start: index, end: index + line.trimEnd().length };
    const own = paragraph.end - paragraph.start;
    const isFull = length + own > mostCharacters;
    if (own > mostCharacters || (isFull && parts.length === mostRequests)) {
      leftOut++;
      continue;
    }
    if (isFull) parts.push(new Map());
    length = isFull ? own : length + own;
    parts.at(-1)!.set(number, paragraph);
  }
  return { parts, leftOut };
}

function headOf({ title, published }: Description): string {
  const lines = [title && `Title: ${title.value}\n`, published && `Published: ${published.value}\n`];
  return `${lines.filter(Boolean).join('')}\n`;
}

const linesOf = (text: string, part: Part): string =>
  [...part].map(([number, { start, end }]) => `[${number}] ${text.slice(start, end)}`).join('\n');

const claimsOf = (verified: Verified) => ('claim' in verified ? [verified.claim] : []);

function countDropped(verified: readonly Verified[]): Suggestions['dropped'] {
  const reasons = verified.flatMap(one => ('dropped' in one ? [one.dropped] : []));
  return Object.fromEntries([...Map.groupBy(reasons, reason => reason)].map(([reason, all]) => [reason, all.length]));
}
