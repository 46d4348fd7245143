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
        basis
        coverage
        group
        status
        from
        denied
        firstAttested
        lastAttested
        age
        lastKnown { until group status holders { name } }
        reason
        why
        otherwise
        lines { groups { group lines } unknown }
        positions {
          holder { name }
          scope
          channel { name }
          decides
          standing
          coverage
          lastAttested
          age
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
      `No channel is called "${channel}"${await nearestTo(channel, settings)} \`backchannel query '{ channels(first: 100) { nodes { slug name } } }'\` lists them`,
    );
  if (options.json) return printJson(found);
  const {
    state,
    basis,
    status: agreed,
    group,
    from,
    denied,
    coverage,
    why,
    lastKnown,
    otherwise,
    positions,
  } = found.status;
  const sureness = basis === 'PRESUMED' ? ' (presumed)' : coverage === 'POSSIBLE' ? ' (possibly)' : '';
  const stated = agreed ?? group;
  const content = stated
    ? `, ${from ? `from ${words(from)} to ` : ''}${words(stated)}`
    : denied
      ? `, not ${words(denied)}`
      : '';
  print(`${styleText('bold', found.name)} on ${on}: ${words(state)}${content}${sureness}`);
  print(`  ${why}`);
  if (lastKnown) print(`  ${describeLastKnown(lastKnown)}`);
  print(`  ${styleText('dim', otherwise)}`);
  for (const position of positions) print(describe(position));
}

/** What leads on from saying that nothing is called so: a question, where the name is near to those of channels. */
async function nearestTo(channel: string, settings: Settings): Promise<string> {
  const asked = 'query ($ids: [ID!]!) { neighbourhood(of: $ids, limit: 1) { truncated } }';
  const { errors } = await execute(asked, { ids: [channel] }, settings);
  const near = /; did you mean (.*)\?$/.exec(errors?.[0]?.message ?? '')?.[1]?.match(/"[^"]+"/g) ?? [];
  const fields = near.map((slug, index) => `c${index}: channel(slug: ${slug}) { slug }`).join(' ');
  const query = `query ($name: String!) { ${fields} suggest(query: $name, first: 3, types: [CHANNEL]) { node { slug } } }`;
  const { data } = await execute(query, { name: channel.replaceAll('-', ' ').slice(0, 200) }, settings);
  const { suggest = null, ...named } = (data ?? {}) as Record<string, unknown>;
  const found = [...Object.values(named), ...((suggest ?? []) as { node: unknown }[]).map(({ node }) => node)];
  const slugs = (found as ({ readonly slug: string } | null)[]).flatMap(node => node?.slug ?? []);
  const suggested = [...new Set(slugs)].slice(0, 3).map(slug => JSON.stringify(slug));
  return suggested.length === 0 ? ';' : `; did you mean ${suggested.join(' or ')}?`;
}

type ChannelStatus = {
  name: string;
  status: {
    state: string;
    basis: string | null;
    status: string | null;
    group: string | null;
    from: string | null;
    denied: string | null;
    coverage: string | null;
    why: string;
    otherwise: string;
    lastKnown: LastKnown | null;
    positions: Position[];
  };
};
type LastKnown = { until: string | null; group: string | null; status: string | null; holders: { name: string }[] };
type Position = {
  holder: { name: string };
  scope: string;
  channel: { name: string };
  decides: boolean;
  standing: string;
  coverage: string | null;
  lastAttested: string | null;
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

const standings: Record<string, (position: Position) => string> = {
  ATTESTS: ({ coverage }) => (coverage === 'POSSIBLE' ? ', possibly of this day' : ', of this day'),
  LASTS: ({ lastAttested }) => `, said to last; last attested ${lastAttested ?? 'at an unknown time'}`,
  UNRECONCILED: ({ lastAttested }) =>
    `, said to last from ${lastAttested ?? 'an unknown time'} on, and left open by what others saw since`,
  PAST: ({ lastAttested }) => `, up to ${lastAttested ?? 'an unknown time'}`,
  INTENDS: () => ', which attests nothing',
};

function describeLastKnown({ until, group, status: stated, holders }: LastKnown): string {
  const known = stated ?? group;
  const content = known ? words(known) : 'disputed';
  return `Last known: ${content}, until ${until ?? 'an unknown time'} at the latest, by ${holders.map(({ name }) => name).join(', ')}.`;
}

function describe(position: Position): string {
  const { holder, scope, channel, decides, status: stated, polarity, modality, claims } = position;
  const stance = `${polarity === 'DENIES' ? 'denies ' : ''}${words(stated)}${modality === 'ASSERTED' ? '' : ` (${words(modality)})`}`;
  const about = scope === 'BROADER' ? `, of ${channel.name}` : '';
  const lines = claims.map(claim => {
    const quoted = claim.evidence.map(({ quotation }) => quotation).find(quotation => quotation !== null);
    return `    ${claim.gist}\n${quoted ? `    “${quoted}”\n` : ''}    ${styleText('dim', `${claim.document.publisher.name}, said ${claim.assertedAt} [${claim.slug}]`)}`;
  });
  const mark = decides ? '→' : '·';
  const standing = standings[position.standing]?.(position) ?? '';
  return [`${mark} ${styleText('bold', holder.name)}: ${stance}${about}${standing}`, ...lines].join('\n');
}

const words = (name: string) => name.toLowerCase().replaceAll('_', ' ');
