/** Prints what each journey enters; `README.md` says how it is counted. */
import { parseArgs } from 'node:util';

import { figuresOf, filesOf, traceOf } from './figures.ts';
import { recordJourneys } from './journeys.ts';
import type { Recording } from './recorder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, trace: { type: 'boolean' } },
});
const recordings = await recordJourneys();
const unknown = positionals.find(name => !(name in recordings));
if (unknown) throw new Error(`There is no journey "${unknown}"; there are: ${Object.keys(recordings).join(', ')}`);
const shown = Object.entries(recordings).filter(([name]) => positionals.length === 0 || positionals.includes(name));
if (values.trace) for (const [name, recording] of shown) printTrace(name, recording);
const table = Object.fromEntries(shown.map(([name, recording]) => [name, figuresOf(recording)]));
if (values.json) console.log(JSON.stringify(table, null, 2));
else console.table(table);

function printTrace(name: string, recording: Recording): void {
  const statements = recording.statements.map(sql => sql.replace(/\s+/g, ' '));
  console.log(`== ${name}\n\nFiles, in the order of their first entry:\n${filesOf(recording).join('\n')}\n`);
  console.log(`Calls from file to file:\n${traceOf(recording).join('\n')}\n`);
  console.log(`Statements:\n${statements.join('\n')}\n`);
}
