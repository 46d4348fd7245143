import { AppError } from '../../base/errors.ts';
import { type GivenParameters, givenParameters, readExportQuery } from '../../exchange/asked-export.ts';
import { fileFault } from '../../exchange/backup/backup-format.ts';
import { exportFormat, tableFormats } from '../../exchange/export-formats.ts';
import type { ExportFormat, Publication } from '../../exchange/formats/export-format.ts';
import type { ExportedGraph } from '../../exchange/records/exported-graph.ts';
import { readGraph } from '../../exchange/records/read-graph.ts';
import { inFolder, inPieces, makeFolder, writeFileWhole } from '../../exchange/write-export.ts';
import { owner } from '../../model/access.ts';
import { readRecords } from '../../store/rows/records.ts';
import { fillIfNew, isFilledWhenAsked } from '../fill.ts';
import { packageVersion } from '../package-files.ts';
import type { Settings } from '../settings.ts';
import { mayExist, type OpenedStore, openStoreAt } from '../stores.ts';
import { note, printJson } from '../terminal.ts';

type Options = {
  readonly out?: string;
  /** Parameters as they stand in an address. */
  readonly where?: readonly string[];
  readonly address?: string;
  /** Whether the words of documents are those that anybody may see. */
  readonly public?: boolean;
  readonly json?: boolean;
};

/** What stands for a server where none is named. */
const noServer = 'urn:backchannel:';

/** Writes the graph, or a part of it, in a form that other programs read: to a file, a folder or the standard output. */
export async function exportGraph(format: string, settings: Settings, options: Options): Promise<void> {
  if (format === 'dataset') return exportDataset(settings, options);
  const write = writerOf(format, options);
  const given = givenIn(options.where ?? []);
  await withStore(settings, async store => {
    const query = await readExportQuery(given, store.reader);
    const role = options.public ? 'reader' : owner.role;
    const graph = await readGraph(store.reader, role, query);
    const files = await write(graph, {
      base: baseOf(options.address),
      search: '',
      context: null,
      program: `backchannel ${packageVersion}`,
    });
    if (options.json && files.length > 0) printJson({ revision: graph.revision, files });
    else for (const { file, bytes } of files) note(`${file}: ${bytes} bytes, at revision ${graph.revision}`);
  });
}

/** What is accepted, as a folder that another store loads. */
async function exportDataset(settings: Settings, { out, where, json }: Options): Promise<void> {
  if (out === undefined) throw new AppError('BAD_INPUT', 'dataset is a folder of files: name it with --out');
  if (where) throw new AppError('BAD_INPUT', '--where: a dataset is of the whole graph');
  await withStore(settings, async ({ reader, connection }) => {
    const { writeDataset } = await import('../../exchange/dataset/write-dataset.ts');
    const vocabulary = await reader.vocabulary();
    const report = await readRecords(connection, records => writeDataset(out, records, vocabulary)).catch(error => {
      throw fileFault(out, error) ?? error;
    });
    if (json) printJson(report);
    else note(`${out}: ${report.claims} claims of ${report.documents} documents about ${report.nodes} other nodes`);
  });
}

type Written = { readonly file: string; readonly bytes: number };
type Write = (graph: ExportedGraph, publication: Publication) => Promise<readonly Written[]>;

function writerOf(name: string, { out }: Options): Write {
  if (name === 'csv') return writeTables(out);
  const format = exportFormat(name);
  return out === undefined ? printing(format) : writing(format, out);
}

const writing =
  (format: ExportFormat, file: string): Write =>
  async (graph, publication) => [{ file, bytes: await writeFileWhole(file, format.write(graph, publication)) }];

const printing =
  (format: ExportFormat): Write =>
  async (graph, publication) => {
    for await (const piece of inPieces(format.write(graph, publication)))
      if (!process.stdout.write(piece)) await new Promise(resolve => process.stdout.once('drain', resolve));
    return [];
  };

function writeTables(folder: string | undefined): Write {
  if (folder === undefined) throw new AppError('BAD_INPUT', 'csv is a folder of tables: name it with --out');
  return async (graph, publication) => {
    await makeFolder(
      folder,
      tableFormats.map(({ name }) => name),
    );
    const files: Written[] = [];
    for (const format of tableFormats) {
      const file = inFolder(folder, format.name);
      files.push({ file, bytes: await writeFileWhole(file, format.write(graph, publication)) });
    }
    return files;
  };
}

/** `name=value`, as in an address. */
function givenIn(where: readonly string[]): GivenParameters {
  return givenParameters(
    where.map(text => {
      const at = text.indexOf('=');
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)] as const;
      throw new AppError(
        'BAD_INPUT',
        `--where: ${JSON.stringify(text)} is not of the form name=value, such as about=air-line`,
      );
    }),
  );
}

function baseOf(address: string | undefined): string {
  if (address === undefined) return noServer;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new AppError(
      'BAD_INPUT',
      `--address: ${JSON.stringify(address)} is no address of a server, such as https://lines.example`,
    );
  return address.endsWith('/') ? address : `${address}/`;
}

async function withStore(settings: Settings, work: (store: OpenedStore) => Promise<void>): Promise<void> {
  const fills = isFilledWhenAsked(settings);
  if (!fills && !mayExist(settings.DATABASE_URL))
    throw new AppError('NOT_FOUND', `There is no store ${settings.DATABASE_URL}`);
  const store = await openStoreAt(settings.DATABASE_URL, { isReadThrough: true });
  try {
    if (fills) await fillIfNew(store, settings);
    await work(store);
  } finally {
    await store.close();
  }
}
