import { AppError } from '../base/errors.ts';
import { meantInstead, nearestOf } from '../base/nearness.ts';
import { bibtex } from './formats/bibtex.ts';
import { cslJson } from './formats/csl-json.ts';
import { csvTables } from './formats/csv-tables.ts';
import { dataPackage } from './formats/data-package.ts';
import type { ExportFormat } from './formats/export-format.ts';
import { moneyEntities, moneyStatements } from './formats/follow-the-money.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { context, jsonLd } from './formats/json-ld.ts';
import { ris } from './formats/ris.ts';
import { turtle } from './formats/turtle.ts';

const csvFormats: readonly ExportFormat[] = csvTables.map(({ name, about, write }) => ({
  name,
  about,
  write,
  mediaType: 'text/csv; charset=utf-8; header=present',
}));

/** The files of a folder of tables. */
export const tableFormats: readonly ExportFormat[] = [...csvFormats, dataPackage];

/** Everything that a graph can be exported as, each one file. */
export const exportFormats: readonly ExportFormat[] = [
  ...tableFormats,
  gexf,
  graphml,
  jsonLd,
  turtle,
  context,
  cslJson,
  bibtex,
  ris,
  moneyEntities,
  moneyStatements,
];

/** Throws NOT_FOUND, with what there is. */
export function exportFormat(name: string): ExportFormat {
  const format = exportFormats.find(known => known.name === name);
  if (format) return format;
  const names = exportFormats.map(known => known.name);
  const near = nearestOf(
    name,
    names.map(known => ({ names: [known] })),
    3,
  ).map(({ names: [known] }) => JSON.stringify(known));
  throw new AppError(
    'NOT_FOUND',
    `There is no export ${JSON.stringify(name.slice(0, 60))}${meantInstead(near)}; there are ${names.join(', ')}`,
  );
}
