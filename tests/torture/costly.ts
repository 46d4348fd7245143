import { castSizes, randomOf, wordOf } from '../bench/generate.ts';

/** A field of a request, by what it asks for and the seed of its values. */
type Gene = { readonly kind: string; readonly seed: number };
export type Genes = readonly Gene[];

type Random = ReturnType<typeof randomOf>;
type Draw = (from: Draws) => string;
type Kind = keyof ReturnType<typeof castSizes>;

/** Values for a graph of so many claims, drawn so that what is asked of most often is asked for often. */
class Draws {
  readonly random: Random;
  readonly #sizes: ReturnType<typeof castSizes>;

  constructor(seed: number, claims: number) {
    this.random = randomOf(seed);
    this.#sizes = castSizes(claims);
  }

  chance(share: number): boolean {
    return this.random.next() < share;
  }

  any = <Item>(items: readonly Item[]): Item => this.random.any(items);

  count(most: number): number {
    return 1 + Math.floor(most * this.random.next());
  }

  id(...kinds: readonly Kind[]): string {
    const kind = this.any(kinds.length > 0 ? kinds : (Object.keys(this.#sizes) as Kind[]));
    const place = this.chance(0.5) ? this.count(3) - 1 : Math.floor(this.random.next() * this.#sizes[kind]);
    const name = kind === 'families' ? 'family' : kind.slice(0, -1);
    return JSON.stringify(`${name}-${Math.min(place, this.#sizes[kind] - 1)}`);
  }

  ids(...kinds: readonly Kind[]): string {
    return `[${Array.from({ length: this.chance(0.7) ? 1 : this.count(20) }, () => this.id(...kinds)).join(' ')}]`;
  }

  day(): string {
    const two = (value: number) => String(value).padStart(2, '0');
    return `"${1990 + this.count(36)}-${two(this.count(12))}-${two(this.count(28))}"`;
  }

  moment(): string {
    return this.chance(0.7) ? '"2035-01-01T00:00:00Z"' : '"2020-01-01T00:00:00Z"';
  }

  words(): string {
    return JSON.stringify(this.any(['do', 'zzzz', wordOf(this.count(400)), wordOf(this.count(4_000)).slice(0, 3)]));
  }

  page(): string {
    return `first: ${this.any([1, 5, 20, 100])}`;
  }
}

const given = (parts: readonly (string | false)[]) => parts.filter(part => part !== false).join(' ');
const args = (...parts: readonly (string | false)[]) => (parts.some(Boolean) ? `(${given(parts)})` : '');

const asOf: Draw = from =>
  `asOf: {${given([
    from.chance(0.4) && `saidBy: ${from.day()}`,
    from.chance(0.4) && `recordedBy: ${from.moment()}`,
    from.chance(0.3) && `identity: ${from.any(['APART', 'MERGED'])}`,
    from.chance(0.4) && `validAt: ${from.day()} ${from.chance(0.3) ? 'sure: true' : ''}`,
  ])}}`;

function claimFilter(from: Draws, depth = 0): string {
  const several = () =>
    Array.from({ length: from.count(from.any([2, 12])) }, () => claimFilter(from, depth + 1)).join(' ');
  const fields: readonly Draw[] = [
    () => `predicate: [${from.any(['HAS_STATUS', 'HAS_END', 'SIGNED_ON', 'PART_OF'])}]`,
    () => `polarity: [${from.any(['AFFIRMS', 'DENIES'])}]`,
    () => `status: [${from.any(['OPEN', 'SEVERED'])}]`,
    () => `speaker: ${from.ids('persons')}`,
    () => `office: ${from.ids('offices')}`,
    () => `about: ${from.ids()}`,
    () => `qualifiedBy: ${from.ids('states')}`,
    () => `occasion: ${from.ids('events')}`,
    () => `relay: ${from.ids('outlets')}`,
    () => `ownVoice: ${from.chance(0.5)}`,
    () => `officeKind: [SPOKESPERSON]`,
    () => `dataset: ["generated"]`,
    () => `asserted: {from: ${from.day()}}`,
    () => `valid: {from: ${from.day()}}`,
    () => `recorded: {from: ${from.moment()}}`,
    () => `value: {words: ${from.words()}}`,
    () => `qualifier: {role: [SIDE] ${from.chance(0.5) ? `is: ${entityFilter(from, depth + 1)}` : ''}}`,
    () => `subject: ${entityFilter(from, depth + 1)}`,
    () => `object: ${entityFilter(from, depth + 1)}`,
    () => `or: [${several()}]`,
    () => `not: ${claimFilter(from, depth + 1)}`,
  ];
  const few = depth > 3 ? fields.slice(0, 8) : fields;
  return `{${Array.from({ length: from.count(2) }, () => from.any(few)(from))
    .filter(isFirstOfItsName)
    .join(' ')}}`;
}

function entityFilter(from: Draws, depth = 0): string {
  const fields: readonly Draw[] = [
    () => `name: ${from.words()}`,
    () => `kind: [${from.any(['CHANNEL', 'STATE', 'PERSON', 'DOCUMENT'])}]`,
    () => `channelKind: [HOTLINE TALKS]`,
    () => `party: ${from.ids('states', 'offices')}`,
    () => `dataset: ["generated"]`,
    () => `date: {from: ${from.day()}}`,
    () => `claims: ${claimFilter(from, depth + 1)}`,
    () => `speaks: ${claimFilter(from, depth + 1)}`,
    () =>
      `or: [${Array.from({ length: from.count(from.any([2, 12])) }, () => entityFilter(from, depth + 1)).join(' ')}]`,
    () => `not: ${entityFilter(from, depth + 1)}`,
  ];
  const few = depth > 3 ? fields.slice(0, 6) : fields;
  return `{${Array.from({ length: from.count(2) }, () => from.any(few)(from))
    .filter(isFirstOfItsName)
    .join(' ')}}`;
}

const isFirstOfItsName = (text: string, place: number, all: readonly string[]) => {
  const name = text.slice(0, text.indexOf(':'));
  return all.findIndex(other => other.startsWith(`${name}:`)) === place;
};

const compared: Draw = from =>
  args(
    from.page(),
    from.chance(0.6) &&
      `type: [${from.any(['PLACE_CONFLICT', 'COUNT_CONFLICT', 'CONTRADICTION', 'SCOPE_DIFFERENCE'])}]`,
    from.chance(0.5) && asOf(from),
  );

/** What is asked of one node, or of each of a page. */
const ofNodes: Readonly<Record<string, Draw>> = {
  claims: from =>
    `claims${args(from.page(), from.chance(0.7) && `filter: ${claimFilter(from, 2)}`, from.chance(0.3) && asOf(from), from.chance(0.3) && `orderBy: {field: ${from.any(['VALID', 'PLACE', 'ASSERTED'])}}`)} { ${from.any(['totalCount', 'nodes { slug gist subject { name } }', 'nodes { corroboration { independentCount } }', 'edges { node { slug document { name } } }'])} }`,
  neighbours: from =>
    `neighbours${args(from.page(), from.chance(0.3) && `filter: ${claimFilter(from, 2)}`, from.chance(0.4) && `orderBy: {field: ${from.any(['NAME', 'DEGREE', 'DATE'])}}`, from.chance(0.3) && asOf(from))} { ${from.any(['totalCount', 'nodes { slug name }', 'edges { claims(first: 5) { nodes { slug } } }'])} }`,
  degree: from =>
    `degree${args(from.chance(0.5) && `filter: ${claimFilter(from, 2)}`, from.chance(0.3) && asOf(from))}`,
  related: from =>
    `related${args(from.page(), from.chance(0.3) && `filter: ${claimFilter(from, 3)}`)} { score node { slug } }`,
  disagreements: from =>
    `disagreements${compared(from)} { ${from.any(['totalCount', 'nodes { type left { slug } }'])} }`,
  disputes: from => `disputes${compared(from)} { ${from.any(['totalCount', 'nodes { slug sides { claimCount } }'])} }`,
};
const ofChannels: Readonly<Record<string, Draw>> = {
  ...ofNodes,
  status: from => `status${args(`on: ${from.day()}`, from.chance(0.3) && asOf(from))} { state }`,
  timeline: from => `timeline${args(from.chance(0.4) && asOf(from))} { from }`,
  transitions: () => 'transitions { on }',
  ends: from => `ends${args(from.chance(0.3) && asOf(from))} { actor { name } }`,
  corroboration: () => 'corroboration { independentCount }',
};
const anyOf = (fields: Readonly<Record<string, Draw>>, from: Draws) => from.any(Object.values(fields))(from);

const listed = ['entities', 'persons', 'channels', 'states', 'events', 'documents', 'organizations'];
const listOf = (field: string, from: Draws, filter: string | false, order: string | false) =>
  `${field}${args(from.page(), filter, order, from.chance(0.3) && asOf(from))}`;

/** Fields of a query. */
const kinds: Readonly<Record<string, Draw>> = {
  nodes: from =>
    `${listOf(from.any(listed), from, false, from.chance(0.4) && `orderBy: {field: ${from.any(['NAME', 'DATE', 'DEGREE', 'LAST_ATTESTED'])}}`)} { ${from.any(['totalCount', 'nodes { slug name }', `nodes { slug a: ${anyOf(ofNodes, from)} }`])} }`,
  filtered: from =>
    `entities${args(from.page(), `filter: ${entityFilter(from)}`, from.chance(0.3) && asOf(from))} { ${from.any(['totalCount', 'nodes { slug }', 'totalCount nodes { slug }'])} }`,
  byStatus: from =>
    `channels${args(from.page(), `filter: {status: {on: ${from.day()} ${from.chance(0.5) ? `group: [${from.any(['ENDED', 'WORKING'])}]` : 'state: [DISPUTED]'}}}`)} { ${from.any(['totalCount', 'nodes { slug }'])} }`,
  channels: from =>
    `channels(${from.page()}) { nodes { a: ${anyOf(ofChannels, from)} b: ${anyOf(ofChannels, from)} } }`,
  claims: from =>
    `claims${args(from.page(), from.chance(0.8) && `filter: ${claimFilter(from)}`, from.chance(0.4) && `orderBy: {field: ${from.any(['VALID', 'PLACE', 'RECORDED', 'ASSERTED'])} direction: ${from.any(['ASC', 'DESC'])}}`, from.chance(0.3) && asOf(from))} { ${from.any(['totalCount', 'nodes { slug gist }', 'totalCount nodes { slug document { name } evidence { quotation } }'])} }`,
  facets: from =>
    `facets${args(`fields: [${from.any(['PREDICATE', 'KIND', 'YEAR', 'PUBLISHER', 'SPEAKER', 'SUBJECT', 'CHANNEL', 'RELAY', 'DYAD', 'CHANNEL_STATUS', 'CHANNEL_KIND'])}]`, from.chance(0.5) && `filter: ${claimFilter(from, 2)}`, from.chance(0.3) && asOf(from))} { counts { value count } }`,
  disagreements: from => ofNodes.disagreements!(from),
  disputes: from => ofNodes.disputes!(from),
  search: from =>
    `search(query: ${from.words()}, ${from.page()}) { ${from.any(['totalCount', 'nodes { __typename }', 'suggestion'])} }`,
  nearest: from => `nearest(name: ${from.words()}, first: 20) { slug }`,
  suggest: from => `suggest(query: ${from.words()}, first: 20) { name }`,
  node: from => `channel(slug: ${from.id('channels', 'families')}) { a: ${anyOf(ofChannels, from)} }`,
  hub: from => `entity(slug: ${from.id()}) { slug a: ${anyOf(ofNodes, from)} }`,
  slug: from => `entity(slug: ${from.id()}) { name }`,
  paths: from =>
    `paths${args(`from: ${from.id('persons', 'states', 'events')} to: ${from.id('places', 'channels', 'offices')} first: ${from.count(20)} maxHops: ${from.count(6)}`, from.chance(0.5) && 'throughDocuments: true', from.chance(0.4) && asOf(from), from.chance(0.3) && `filter: ${claimFilter(from, 2)}`)} { truncated paths { length hops { claim { slug } } } }`,
  neighbourhood: from =>
    `neighbourhood${args(`of: ${from.ids('states', 'channels', 'persons')} depth: ${from.count(3)} limit: ${from.any([20, 100, 500])}`, from.chance(0.3) && 'throughDocuments: true', from.chance(0.4) && asOf(from), from.chance(0.3) && `filter: ${claimFilter(from, 2)}`)} { ${from.any(['nodes { distance degree }', 'edges { claimCount }', 'nodes { node { slug } } edges { claimCount }'])} }`,
};

const mostAliases = 190;
const seeds = 1_000_000_000;

export function textOf(genes: Genes, claims: number): string {
  const fields = genes.map(({ kind, seed }, place) => `f${place}: ${kinds[kind]!(new Draws(seed, claims))}`);
  return `{ ${fields.join(' ')} }`;
}

const newGene = (random: Random, kind = random.any(Object.keys(kinds))): Gene => ({
  kind,
  seed: Math.floor(random.next() * seeds),
});

/** One field, some, or as many as a request may have. */
export function drawGenes(random: Random): Genes {
  const kind = random.any(Object.keys(kinds));
  const count = random.any([1, 1, 3, 20, mostAliases]);
  return Array.from({ length: count }, () => newGene(random, random.next() < 0.8 ? kind : undefined)).slice(
    0,
    mostAliases,
  );
}

/** Nearly the same: a field more or less, one in the place of another, or one many times, alike or with other values. */
export function mutate(genes: Genes, random: Random): Genes {
  const one = random.any(genes);
  const changes: readonly (() => Genes)[] = [
    () => [...genes, newGene(random)],
    () => [...genes, ...Array.from({ length: 10 }, () => newGene(random, one.kind))],
    () => Array.from({ length: mostAliases }, () => newGene(random, one.kind)),
    () => Array.from({ length: random.any([1, 5, 30]) }, () => one),
    () => genes.map(gene => (gene === one ? newGene(random, one.kind) : gene)),
    () => genes.filter(gene => gene === one || random.next() < 0.5),
    () => [one],
  ];
  return random.any(changes)().slice(0, mostAliases);
}
