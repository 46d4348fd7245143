import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openStoreAt } from '../../src/cli/stores.ts';
import { readDatasetOrThrow } from '../../src/exchange/dataset/read-dataset.ts';
import { newsSince } from '../../src/ingest/graph-news.ts';
import { KnownGraph } from '../../src/ingest/known-graph.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Reader } from '../../src/store/read/reader.ts';
import { inFolder, run } from './command.ts';
import { aDataset } from './datasets.ts';
import { anEntity, theCast } from './entities.ts';

/** Articles about invented lines between states, as outlets print them. */

export const article = `Norway reopens its hotline with Sweden

OSLO — Norway has reopened a military hotline to Sweden, the Norwegian defence ministry said on Tuesday.

The line was cut on 3 March 2021, after a collision of two patrol boats.

“The hotline was tested this morning, and it works,” said Colonel Ingrid Solheim, a spokeswoman for the ministry.

Sweden denied that the hotline had been used since then.
`;

/** A graph that knows an outlet, with the vocabulary of the package. */
export async function aGraphWithAnOutlet(): Promise<Dataset> {
  const { vocabulary } = await readDatasetOrThrow('data');
  const herald = anEntity('organization', 'herald', { name: 'The Herald', organizationKind: 'news-outlet' });
  return aDataset([], { vocabulary, entities: [...theCast().filter(({ id }) => id !== herald.id), herald] });
}

const [states, names, ends] = [
  ['Norway', 'Sweden', 'Finland', 'Iceland', 'Denmark', 'Estonia', 'Latvia', 'Poland'],
  ['Ingrid Solheim', 'Lars Ekman', 'Aino Salmi', 'Jon Helgason', 'Mette Krog', 'Kadri Tamm', 'Janis Ozols', 'Ewa Lis'],
  ['answered every call', 'was tested twice', 'has been out of order', 'was not used at all'],
];

/** The same article for the same number, and another one for another. */
export function numberedArticle(number: number): string {
  const [one, other] = [
    states[number % 8]!,
    states[(number * 3 + 1) % 8 === number % 8 ? (number + 1) % 8 : (number * 3 + 1) % 8]!,
  ];
  const [name, end] = [names[number % 8]!, ends[number % 4]!];
  return `${one} speaks of its hotline with ${other}, part ${number}

${one} has a military hotline to ${other}, the defence ministry said on Monday in its report number ${number}.

“The hotline ${end} in week ${(number % 50) + 1},” said Colonel ${name}, a spokesman for the ministry.

${other} said that the hotline was ${number % 2 === 0 ? 'open' : 'closed'}, and that ${number + 3} messages had been sent.
`;
}

type Ingest = (...args: string[]) => ReturnType<typeof run>;

/** A store with an outlet in it, and a folder with articles. */
export async function withArticles(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string, ingest: Ingest, url: string) => Promise<void>,
): Promise<void> {
  await inFolder(async folder => {
    const url = join(folder, 'store.sqlite');
    const store = await openStoreAt(url);
    await store.writer.load(await aGraphWithAnOutlet());
    await store.close();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(articles, name), content);
    await work(articles, (...args) => run(['ingest', ...args], { DATABASE_URL: url }, { cwd: folder }), url);
  });
}

export const told = ['--publisher', 'herald', '--published', '2021-06-08'];

/** What is known of a graph when an article is read in. */
export async function knownGraphOf(reader: Reader): Promise<KnownGraph> {
  const graph = new KnownGraph();
  for await (const news of newsSince(reader, null)) graph.learn(news);
  return graph;
}
