import { styleText } from 'node:util';

import { parseDay } from '../../base/edtf.ts';
import { AppError } from '../../base/errors.ts';
import { execute } from '../execute.ts';
import type { Settings } from '../settings.ts';
import { print, printJson } from '../terminal.ts';

const document = `
  query Status($slug: String!, $on: LocalDate!, $saidBy: LocalDate) {
    channel(slug: $slug) {
      name
      status(on: $on, asOf: { saidBy: $saidBy }) {
        on
        state
        status
        group
        denied
        coverage
        positions {
          holder { name }
          scope
          channel { name }
          coverage
          status
          polarity
          modality
          claims { slug gist assertedAt document { name publisher { name } } evidence { quotation start end } }
        }
      }
    }
  }`;

/** Says what state a channel was in on a day, according to whom, on the strength of which words. */
export async function status(
  channel: string,
  settings: Settings,
  options: { on?: string; saidBy?: string; json?: boolean },
): Promise<void> {
  const on = options.on ?? new Date().toISOString().slice(0, 10);
  parseDay(on, '--on');
  if (options.saidBy) parseDay(options.saidBy, '--said-by');
  const { data, errors } = await execute(document, { slug: channel, on, saidBy: options.saidBy }, settings);
  if (errors) throw new AppError('BAD_INPUT', errors[0]!.message);
  const found = data?.channel as ChannelStatus | null;
  if (!found)
    throw new AppError(
      'NOT_FOUND',
      `No channel is called "${channel}"; \`backchannel query '{ channels(first: 100) { nodes { slug name } } }'\` lists them`,
    );
  if (options.json) return printJson(found);
  const { state, status: agreed, group, denied, coverage, positions } = found.status;
  const stated = agreed ?? group;
  const content = stated ? `, ${words(stated)}` : denied ? `, not ${words(denied)}` : '';
  print(`${styleText('bold', found.name)} on ${on}: ${words(state)}${content}${readingNotes[coverage ?? ''] ?? ''}`);
  for (const position of positions) print(describe(position));
}

type ChannelStatus = {
  name: string;
  status: {
    state: string;
    status: string | null;
    group: string | null;
    denied: string | null;
    coverage: string | null;
    positions: Position[];
  };
};
type Position = {
  holder: { name: string };
  scope: string;
  channel: { name: string };
  coverage: string;
  status: string;
  polarity: string;
  modality: string;
  claims: {
    slug: string;
    gist: string;
    assertedAt: string;
    document: { name: string; publisher: { name: string } };
    evidence: { quotation: string | null }[];
  }[];
};

const readingNotes: Record<string, string> = {
  POSSIBLE: ' (possibly: no statement surely covers the day)',
  CARRIED_FORWARD: ' (carried forward from earlier statements)',
};

const coverages: Record<string, string> = {
  CERTAIN: '',
  POSSIBLE: ', possibly covering the day',
  CARRIED_FORWARD: ', carried forward',
};

function describe({ holder, scope, channel, coverage, status: stated, polarity, modality, claims }: Position): string {
  const stance = `${polarity === 'DENIES' ? 'denies ' : ''}${words(stated)}${modality === 'ASSERTED' ? '' : ` (${words(modality)})`}`;
  const about = scope === 'BROADER' ? `, of ${channel.name}` : '';
  const lines = claims.map(claim => {
    const quoted = claim.evidence.map(({ quotation }) => quotation).find(quotation => quotation !== null);
    return `    ${claim.gist}\n${quoted ? `    “${quoted}”\n` : ''}    ${styleText('dim', `${claim.document.publisher.name}, said ${claim.assertedAt} [${claim.slug}]`)}`;
  });
  return [`  ${styleText('bold', holder.name)}: ${stance}${about}${coverages[coverage] ?? ''}`, ...lines].join('\n');
}

const words = (name: string) => name.toLowerCase().replaceAll('_', ' ');
