import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Options, readOptions, usage } from './options.ts';
import { runBench } from './pipeline.ts';
import { interruption, killEveryServer } from './processes.ts';
import { progress } from './progress.ts';
import { queries } from './queries.ts';
import { writeReport } from './report/report.ts';

const folder = fileURLToPath(new URL('results/', import.meta.url));

function optionsOrExit(args: readonly string[]): Options {
  try {
    const options = readOptions(
      args,
      queries.map(({ name }) => name),
    );
    if (options !== 'help') return options;
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}

const args = process.argv.slice(2);
const options = optionsOrExit(args);
// whatever is under way then fails, and everything is taken down on the way out
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    progress(`${signal}: taking everything down`);
    interruption.abort(new Error('interrupted'));
    killEveryServer();
  });

const quoted = args.map(arg => (/[^\w.,:/@=-]/.test(arg) ? `"${arg}"` : arg));
const command = ['npm run bench', ...(args.length > 0 ? ['--', ...quoted] : [])].join(' ');
mkdirSync(folder, { recursive: true });
try {
  let text = '';
  for await (const results of runBench(options, command)) {
    const [report, json] = [`${writeReport(results)}\n`, `${JSON.stringify(results, null, 2)}\n`];
    // a piece is no whole: it is printed, and what was written of a whole run stays
    if (options.only === null) {
      writeFileSync(`${folder}latest.md`, report);
      writeFileSync(`${folder}latest.json`, json);
      progress(`written to ${folder}latest.md and latest.json`);
    }
    text = options.json ? json : report;
  }
  process.stdout.write(text);
} catch (error) {
  if (!interruption.signal.aborted) throw error;
  process.exitCode = 1;
}
// kept connections hold the process open no longer than its work
process.exit();
