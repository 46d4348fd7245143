import type { StatusTelling, StatusTerm } from '../../model/vocabulary.ts';

/** A term as it was recorded; stores and backups of the first release do not say what a status tells of. */
export function parseStatusTerm(body: string): StatusTerm {
  const term = JSON.parse(body) as Omit<StatusTerm, 'tells'> & Partial<StatusTerm>;
  return { ...term, tells: term.tells ?? toldAtFirst[term.name] ?? 'observation' };
}

const toldAtFirst: Readonly<Record<string, StatusTelling>> = {
  open: 'change',
  activated: 'change',
  suspended: 'change',
  frozen: 'change',
  severed: 'change',
  proposed: 'intention',
  advocated: 'intention',
};
