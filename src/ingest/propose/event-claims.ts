/** Drafts calls and meetings as events, with who called whom, whether anybody answered, over which line and when. */
import type { Edtf } from '../../base/edtf.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Speaker } from '../resolve/actors.ts';
import { actorNode, claimOf, type Drafting, type ProposedClaim, statementAround } from './claim-drafts.ts';
import type { EventRoles, FoundEvent } from './events.ts';

type Said = Pick<ProposedClaim, 'predicate' | 'subject' | 'gist'> &
  Partial<Pick<ProposedClaim, 'object' | 'value' | 'polarity'>>;

/** `channels`: the node of each channel, null where it has none. */
export function eventClaims(drafting: Drafting, channels: readonly (EntityId | null)[]): ProposedClaim[] {
  const { findings, register, published } = drafting;
  return findings.events.flatMap((event, at) => {
    const { roles, kind, date, channel, isAnswered } = event;
    if (roles === null) return [];
    const name = nameOf(event, roles);
    const dating =
      date === null
        ? {}
        : ({
            date: { edtf: date as Edtf, basis: published === null ? 'stated' : 'inferred', certainty: 'moderate' },
          } as const);
    const node = register('event', name, [], { eventKind: kind, ...dating });
    const { caller, called, others } = roles;
    const line = channel === null ? null : (channels[channel] ?? null);
    const said: (Said | null)[] = [
      caller && {
        predicate: 'placed-call',
        subject: actorNode(drafting, caller),
        object: node,
        gist: `${caller.name} called.`,
      },
      called && {
        predicate: 'was-call-to',
        subject: node,
        object: actorNode(drafting, called),
        gist: `The call was to ${called.name}.`,
      },
      called && isAnswered !== null
        ? {
            predicate: 'answered',
            subject: actorNode(drafting, called),
            object: node,
            polarity: isAnswered ? 'affirms' : 'denies',
            gist: `${called.name} ${isAnswered ? 'took' : 'did not take'} the call.`,
          }
        : null,
      ...others.map(other => ({
        predicate: 'took-part-in',
        subject: actorNode(drafting, other),
        object: node,
        gist: `${other.name} took part in the ${kind}.`,
      })),
      line && {
        predicate: 'went-over',
        subject: node,
        object: line,
        gist: `The call went over ${findings.channels[channel!]!.label}.`,
      },
      date === null
        ? null
        : {
            predicate: 'took-place-on',
            subject: node,
            value: { kind: 'date', edtf: date as Edtf },
            gist: `The ${kind} was on ${date}.`,
          },
    ];
    return said
      .filter(one => one !== null)
      .map((one, place) =>
        claimOf(drafting, {
          ...one,
          name: `${kind}-${at + 1}-${place + 1}`,
          evidence: event,
          speaker: statementAround(findings.statements, event)?.speaker ?? null,
          score: scores[one.predicate] ?? 0.6,
        }),
      );
  });
}

/** Whose call it was is told less surely than who took part. */
const scores: Readonly<Record<string, number>> = { 'went-over': 0.5, 'took-place-on': 0.5 };

function nameOf({ kind, date, isAnswered }: FoundEvent, { caller, called, others }: EventRoles): string {
  const named = (who: Speaker | null, word: string) => (who === null ? '' : ` ${word} ${who.name}`);
  const what = kind === 'meeting' ? 'Meeting' : isAnswered === false ? 'Unanswered call' : 'Call';
  const between = others.length > 0 ? ` between ${others.map(({ name }) => name).join(' and ')}` : '';
  return `${what}${named(caller, 'from')}${named(called, 'to')}${between}${date === null ? '' : `, ${date}`}`;
}
