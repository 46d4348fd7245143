import type { ChannelPageQuery, StatusClaimFragment } from '../generated/graphql.ts';
import { plain } from '../plain-words.ts';
import { type DayNumber, dayNumber } from './days.ts';

/** What the timeline draws: one bar for each utterance, in lanes of those who speak, in sections of what they speak of. */

type ChannelAnswer = NonNullable<ChannelPageQuery['channel']>;
type Family = ChannelAnswer['partOf']['nodes'][number];
type Groups = ReadonlyMap<string, string | null>;

export type Form = 'affirmed' | 'denied' | 'planned';

export type Bar = {
  /** The slug of its first claim, by which addresses name it. */
  readonly id: string;
  /** Several where one utterance is carried by several documents. */
  readonly claims: readonly StatusClaimFragment[];
  readonly status: string;
  /** Null: a status without a group. */
  readonly group: string | null;
  readonly form: Form;
  /** The first and the last day that it may mean; of an end that is open, the days of its beginning. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The days that it means beyond doubt; null where there are none. */
  readonly certain: { readonly from: DayNumber; readonly to: DayNumber } | null;
  /** Whether it is said to last beyond `to`. */
  readonly lasts: boolean;
  /** Whether it may have begun earlier. */
  readonly atLeast: boolean;
  readonly said: readonly DayNumber[];
  /** Such as "08:00–16:00"; null where no hours are told. */
  readonly hours: string | null;
};

export type Lane = {
  readonly key: string;
  readonly title: string;
  /** The office, "outlet, own voice", or the line that is meant. */
  readonly under: string;
  readonly bars: readonly Bar[];
  /** Claims without a time of which a day could be drawn. */
};

export type Section = { readonly title: string; readonly lanes: readonly Lane[] };

export type Told = {
  readonly sections: readonly Section[];
  /** Claims that say no time at which the status held. */
  readonly untimed: readonly StatusClaimFragment[];
};

/** Everything that is said of a channel's status, its families' and its lines'. */
export function tellStatus(channel: ChannelAnswer, groups: Groups): Told {
  const untimed: StatusClaimFragment[] = [];
  const lanesOf = (of: Family | ChannelAnswer, isOther: boolean): Lane[] => {
    const utterances = utterancesOf(of);
    for (const { claims } of utterances) if (!claims[0]!.validTime) for (const claim of claims) untimed.push(claim);
    const timed = utterances.filter(({ claims }) => claims[0]!.validTime);
    return lanes(
      timed.map(({ claims }) => barOf(claims, groups)).filter(bar => bar !== null),
      isOther ? of : null,
    );
  };
  const sections = [
    { title: 'Said of this line', lanes: lanesOf(channel, false) },
    { title: 'Said of its family', lanes: channel.partOf.nodes.flatMap(family => lanesOf(family, true)) },
    { title: 'Said of its lines', lanes: channel.parts.nodes.flatMap(part => lanesOf(part, true)) },
  ];
  return { sections: sections.filter(section => section.lanes.length > 0), untimed };
}

type Utterance = { readonly claims: readonly StatusClaimFragment[] };

/** Copies of one utterance that say one status together; what a page did not bring is left out. */
function utterancesOf({ statusClaims, spoken }: Family | ChannelAnswer): Utterance[] {
  const place = new Map<string, number>();
  spoken.utterances.forEach(({ claims }, index) => {
    for (const { slug } of claims) place.set(slug, index);
  });
  const groups = Map.groupBy(
    statusClaims.nodes,
    claim => `${place.get(claim.slug) ?? claim.slug} ${statusOf(claim)} ${claim.polarity} ${claim.validTime?.edtf}`,
  );
  return [...groups.values()].map(claims => ({ claims }));
}

const statusOf = ({ value }: StatusClaimFragment): string =>
  value?.__typename === 'StatusValue' ? value.status : 'UNKNOWN';

function barOf(claims: readonly StatusClaimFragment[], groups: Groups): Bar | null {
  const [claim] = claims;
  const { earliest, latest, certainFrom, certainTo, end, hours } = claim!.validTime!.bounds;
  const begins = earliest ?? certainFrom ?? latest;
  if (begins === null) return null;
  const from = dayNumber(begins);
  const isOpen = end === 'OPEN' || end === 'UNKNOWN';
  const to = isOpen ? from : dayNumber(latest ?? certainTo ?? begins);
  const certain =
    certainFrom === null
      ? null
      : {
          from: dayNumber(certainFrom),
          to: isOpen || certainTo === null ? dayNumber(certainFrom) : dayNumber(certainTo),
        };
  const status = statusOf(claim!);
  return {
    id: claim!.slug,
    claims,
    status,
    group: groups.get(status) ?? null,
    form: formOf(claim!, groups.get(status) ?? null),
    from,
    to: Math.max(to, certain?.to ?? to),
    certain,
    lasts: isOpen,
    atLeast: claim!.validTime!.atLeast,
    said: [...new Set(claims.flatMap(({ assertedBounds }) => assertedBounds.latest ?? []))]
      .map(dayNumber)
      .toSorted((a, b) => a - b),
    hours: hours && `${hours.from.slice(11, 16)}–${hours.to.slice(11, 16)}`,
  };
}

export const attesting: readonly string[] = ['ASSERTED', 'TO_KNOWLEDGE', 'BELIEVED'];

function formOf({ polarity, modality }: StatusClaimFragment, group: string | null): Form {
  if (polarity === 'DENIES') return 'denied';
  return attesting.includes(modality) && group !== null ? 'affirmed' : 'planned';
}

function lanes(bars: readonly Bar[], line: { readonly slug: string; readonly name: string } | null): Lane[] {
  const byHolder = Map.groupBy(bars, ({ claims: [claim] }) => holderOf(claim!).key);
  return [...byHolder].map(([key, own]) => {
    const holder = holderOf(own[0]!.claims[0]!);
    return { key: `${line?.slug ?? ''} ${key}`, title: holder.title, under: line?.name ?? holder.under, bars: own };
  });
}

function holderOf({ attribution: { speakers, office, organization, publisher, manner } }: StatusClaimFragment) {
  const [speaker] = speakers;
  if (manner === 'OWN_VOICE' || (!speaker && !organization))
    return { key: publisher.slug, title: publisher.name, under: 'outlet, own voice' };
  const named = speaker ? speakers : [organization!];
  return {
    key: named.map(({ slug }) => slug).join(' '),
    title: named.map(({ name }) => name).join(', '),
    under: office?.name ?? (organization && organization !== named[0] ? `for ${organization.name}` : ''),
  };
}

/** The words at a bar. */
export function labelOf({ status, form, claims, hours }: Bar): string {
  const words = form === 'denied' ? `not ${plain(status)}` : plain(status);
  return [words, hours, claims.length > 1 && `×${claims.length}`].filter(Boolean).join(' ');
}
