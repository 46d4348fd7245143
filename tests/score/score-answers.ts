/** How many of the ten questions are answered right by what reading articles gives, with nobody's help. */
import { type AskedNodes, askNodes, counterparts, overlapOf, type ToldClaim } from './answers/counterparts.ts';
import { type AskedGraph, handMadeGraph, readInGraph } from './answers/graphs.ts';
import { type Fact, type Question, questions } from './answers/questions.ts';

type Outcome = {
  readonly title: string;
  readonly isRight: boolean;
  readonly wanted: readonly string[];
  readonly missing: readonly string[];
  /** What the answer says besides. */
  readonly others: readonly string[];
  /** Why it could not be asked; null where it could. */
  readonly fault: string | null;
};

/**
 * Reads the articles of a folder into an empty graph, accepts everything, asks the ten questions of both graphs, and prints
 * what came of each. An answer is right where it is made of the same facts as the hand-made graph's answer from the same
 * documents; a node is the same where `counterparts` says so.
 */
export async function scoreAnswers(folder: string, { json }: { readonly json: boolean }): Promise<void> {
  const [hand, read] = [await handMadeGraph(), await readInGraph(folder)];
  try {
    const [wanted, found] = [await askNodes(hand.ask), await askNodes(read.ask)];
    const texts = new Set(found.claims.flatMap(({ evidence }) => evidence.map(({ text }) => text)));
    const asked: Asked = { hand, read, wanted, found, same: counterparts(found, onTexts(wanted, texts)), texts };
    const outcomes: Outcome[] = [];
    for (const question of questions) outcomes.push(await outcomeOf(question, asked));
    if (json) console.log(JSON.stringify({ articles: read.articles, outcomes }, null, 1));
    else {
      for (const { file, outcome } of read.articles) console.log(`${file}: ${outcome}`);
      for (const [place, outcome] of outcomes.entries()) tell(place + 1, outcome);
      console.log(`\n${outcomes.filter(({ isRight }) => isRight).length} of ${outcomes.length} are right`);
    }
  } finally {
    hand.close();
    read.close();
  }
}

type Asked = {
  readonly hand: AskedGraph;
  readonly read: AskedGraph;
  readonly wanted: AskedNodes;
  readonly found: AskedNodes;
  readonly same: ReadonlyMap<string, string>;
  /** The texts that both graphs know. */
  readonly texts: ReadonlySet<string>;
};

/** Only what is said of these texts. */
const onTexts = ({ nodes, claims }: AskedNodes, texts: ReadonlySet<string>): AskedNodes => ({
  nodes,
  claims: claims.filter(({ evidence }) => evidence.some(({ text }) => texts.has(text))),
});

async function outcomeOf(question: Question, asked: Asked): Promise<Outcome> {
  const { title, about, query, facts } = question;
  const elsewhere = documentsElsewhere(asked);
  const ours = facts(await asked.hand.ask<never>(query, about)).filter(
    fact => !fact.some(cell => typeof cell !== 'string' && elsewhere.has(cell.node ?? '')),
  );
  const wanted = wordsOf(ours, slug => slug);
  const variables = Object.entries(about).map(([name, slug]) => [name, counterpartOf(slug, asked)] as const);
  const unknown = variables.find(([, slug]) => slug === null);
  if (unknown)
    return {
      title,
      isRight: false,
      wanted,
      missing: wanted,
      others: [],
      fault: `nothing found is ${about[unknown[0]]}`,
    };
  const answer = await asked.read.ask<never>(query, Object.fromEntries(variables));
  const found = wordsOf(facts(answer), slug => asked.same.get(slug) ?? `“${nameOf(slug, asked)}”`);
  const missing = wanted.filter(one => !found.includes(one));
  const others = found.filter(one => !wanted.includes(one));
  return {
    title,
    isRight: wanted.length > 0 && missing.length === 0 && others.length === 0,
    wanted,
    missing,
    others,
    fault: null,
  };
}

/** Documents of the dataset that are not among those that were read. */
const documentsElsewhere = ({ wanted, texts }: Asked): Set<string> =>
  new Set(
    wanted.claims
      .filter(({ evidence }) => !evidence.some(({ text }) => texts.has(text)))
      .map(({ document }) => document),
  );

const nameOf = (slug: string, { found }: Asked): string => found.nodes.get(slug)?.names[0] ?? slug;

/** The node or claim in the graph that was read in; null where there is none. */
function counterpartOf(slug: string, { wanted, found, same }: Asked): string | null {
  const claim = wanted.claims.find(one => one.slug === slug);
  if (!claim) return [...same].find(([, other]) => other === slug)?.[0] ?? null;
  const isSame = (other: ToldClaim) =>
    other.predicate === claim.predicate &&
    other.evidence.some(one => claim.evidence.some(two => overlapOf(one, two) >= 0.5));
  return found.claims.find(isSame)?.slug ?? null;
}

const wordsOf = (facts: readonly Fact[], nameNode: (slug: string) => string): string[] => [
  ...new Set(
    facts.map(fact =>
      fact.map(cell => (typeof cell === 'string' ? cell : cell.node === null ? '–' : nameNode(cell.node))).join(' | '),
    ),
  ),
];

function tell(number: number, { title, isRight, wanted, missing, others, fault }: Outcome): void {
  const share = `${wanted.length - missing.length} of ${wanted.length} facts, ${others.length} others`;
  console.log(
    `\n${number}. ${title}\n   ${isRight ? 'right' : 'wrong'}: ${share}${fault === null ? '' : `; ${fault}`}`,
  );
  for (const one of missing) console.log(`   missing  ${one}`);
  for (const one of others) console.log(`   besides  ${one}`);
}
