import type { CsvTable } from './csv-table.ts';
import { csvTables } from './csv-tables.ts';
import type { ExportFormat } from './export-format.ts';

const apostrophes =
  'A cell that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a carriage return, behind any apostrophes) has one apostrophe before it: take it away. Arrays are JSON. Dates that are uncertain, open or of months and years stand as EDTF in one column, and the days that they may be in two others, which are empty where there is no such day between the years 1 and 9999.';

/** What the tables are, for programs that read them (Frictionless Data Package 1.0). */
export const dataPackage: ExportFormat = {
  name: 'datapackage.json',
  mediaType: 'application/json; charset=utf-8',
  readsNothing: true,
  about:
    'What the tables nodes.csv, edges.csv, claims.csv, evidence.csv and status.csv hold (Frictionless Data Package).',
  write: async function* ({ revision, moment }, { search, program }) {
    const descriptor = {
      profile: 'tabular-data-package',
      name: 'backchannel',
      title: 'A graph of lines between adversaries',
      description: `Claims about lines of communication, each with who said it, when, of which time, and where. ${apostrophes}`,
      version: String(revision),
      ...(moment === null ? {} : { created: moment }),
      sources: [{ title: program }],
      resources: csvTables.map(table => resourceOf(table, search)),
    };
    yield `${JSON.stringify(descriptor, null, 2)}\n`;
  },
};

function resourceOf({ name, about, columns, key, references }: CsvTable, search: string) {
  return {
    name: nameOf(name),
    path: `${name}${search}`,
    profile: 'tabular-data-resource',
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(({ name: column, type, about: description, isRequired }) => ({
        name: column,
        type,
        description,
        ...(isRequired && { constraints: { required: true } }),
      })),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      foreignKeys: Object.entries(references).map(([fields, { table, column }]) => ({
        fields,
        reference: { resource: nameOf(table), fields: column },
      })),
    },
  };
}

const nameOf = (file: string) => file.replace(/\.csv$/, '');
