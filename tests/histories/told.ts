import type { Told, ToldHistory } from '../reference/status-told.ts';
import type { Claim, History } from './history.ts';

/** A history as the claims that the graph would hold. Missed calls are left out: they are calls, and no state. */
export function toldOf(history: History): ToldHistory {
  return { told: [...history.lines.flatMap(membershipsOf), ...history.reports.flatMap(statementsOf)], same: [] };

  function statementsOf({ id, said, outlet, speaker, claims }: History['reports'][number]): Told[] {
    return claims.flatMap(claim => {
      const status = claim.status ?? (claim.call === 'answered' ? 'in-use' : null);
      if (status === null) return [];
      const by = claim.speaker ?? speaker ?? outlet;
      return {
        ...common,
        by,
        said,
        channel: claim.line,
        what: status,
        valid: withHour(claim),
        denies: claim.polarity === 'denies',
        modality: claim.modality ?? 'asserted',
        side: claim.side ?? null,
        except: claim.except ?? [],
        document: id,
        as: by === outlet ? 'publisher' : 'speaker',
        for: history.holders.find(holder => holder.id === by)?.for ?? null,
      };
    });
  }
}

const common: Told = {
  by: 'a-curator',
  said: '1900-01-01',
  channel: '',
  predicate: 'has-status',
  what: '',
  valid: null,
  denies: false,
  modality: 'asserted',
  side: null,
  except: [],
  document: null,
  occasion: null,
  as: 'speaker',
  with: null,
  for: null,
};

/** Which family a line belongs to is nobody's report, and known whenever the history is asked. */
function membershipsOf({ id, partOf = [] }: History['lines'][number]): Told[] {
  return partOf.map(({ line, valid }) => ({ ...common, channel: id, predicate: 'part-of', what: line, valid }));
}

/** A time that goes on has no hour: EDTF has intervals of dates only. */
function withHour({ valid, at }: Claim): string {
  if (at === undefined || valid.includes('/')) return valid;
  return `${valid}T${at.slice(0, 5)}:00${at.slice(5)}`;
}
