import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';

import { packageFolders, packageVersion } from './package-files.ts';
import { exitCodes, fail } from './terminal.ts';

// the commands' modules are large, and come again at every start
enableCompileCache();

// what only says how it is used needs none
const settings = async () => (await import('./settings.ts')).readSettings(process.env, packageFolders.data);
const finish = (code: number) => {
  process.exitCode = code;
};

const program = new Command('backchannel')
  .description('A knowledge graph of the lines on which adversaries talk, behind a GraphQL API.')
  .version(packageVersion)
  .exitOverride()
  .showHelpAfterError('(try --help)')
  .addHelpText(
    'after',
    `
Settings come from the environment or from the file that BACKCHANNEL_CONFIG names; \`backchannel config\` lists them.
Exit codes: ${Object.entries(exitCodes)
      .map(([name, code]) => `${code} ${name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)}`)
      .join(', ')}.`,
  );

program
  .command('serve')
  .description('serve the API, the explorer and the playground; fills a new store from the dataset')
  .action(async () => (await import('./commands/serve.ts')).serve((await settings()).values));

program
  .command('load')
  .description('record a dataset in the store, whole or not at all')
  .argument('[folder]', 'the dataset', packageFolders.data)
  .option('--redescribe', 'describe nodes of other datasets as this one does')
  .option('--withdraw-left', 'withdraw claims of this dataset that it holds no more')
  .option('--json', 'print what was done as JSON')
  .action(async (folder, options) =>
    (await import('./commands/load.ts')).load(folder, (await settings()).values, options),
  );

program
  .command('init')
  .description('begin a dataset of your own: a folder that can be checked and loaded')
  .argument('<folder>', 'a new folder; its name becomes the id of the dataset')
  .option('--json', 'print what was written as JSON')
  .action(async (folder, options) => (await import('./commands/init.ts')).init(folder, options));

program
  .command('check')
  .description('check a dataset without loading it; every fault is listed with its place')
  .argument('[folder]', 'the dataset', packageFolders.data)
  .option('--with <folder...>', 'other datasets, whose nodes and claims it may name')
  .option('--texts <path...>', 'texts, or folders of texts, to verify the quotations in')
  .option('--json', 'print the result as JSON')
  .action(async (folder, options) => finish(await (await import('./commands/check.ts')).check(folder, options)));

program
  .command('attach')
  .description('give the store your own copies of source texts, so that evidence is shown in full')
  .argument('<file...>', 'texts as they were retrieved, or folders of them')
  .option('--json', 'print what was done as JSON')
  .action(async (files, options) =>
    (await import('./commands/attach.ts')).attach(files, (await settings()).values, options),
  );

program
  .command('ingest')
  .description('read articles, and put what they say of channels forward for review')
  .argument('<place...>', 'files, folders, - for the standard input, or addresses with --fetch')
  .option('--dry-run', 'show what would be put forward, and record nothing')
  .option(
    '--accept-above <score>',
    'accept claims scored so high, from 0 to 1, with the nodes and documents that they need',
  )
  .option('--title <title>', 'of an article that does not tell it')
  .option('--publisher <name>', 'its slug or name, where the article does not tell it')
  .option('--published <date>', 'when it came out, where the article does not tell it')
  .option('--format <format>', 'text, markdown, html, pdf or json-lines; found by itself where left out')
  .option('--encoding <name>', 'such as windows-1251, where the file does not tell it')
  .option('--fetch', 'fetch addresses, of public hosts alone')
  .option('--json', 'print all that was found as JSON; places are UTF-16 offsets')
  .action(async (places, options) =>
    finish(await (await import('./commands/ingest.ts')).ingest(places, (await settings()).values, options)),
  );

program
  .command('query')
  .description('answer a GraphQL document from the store')
  .argument('[document]', 'the document, or a file that holds it; standard input where left out')
  .option('--variables <json>', 'a JSON object, or a file that holds one')
  .option('--json', 'the result is always JSON; this changes nothing')
  .action(async (document, options) =>
    finish(await (await import('./commands/query.ts')).query(document, (await settings()).values, options)),
  );

program
  .command('status')
  .description('say what state a channel was in on a day, and according to whom')
  .argument('<channel>', 'its slug, such as air-line')
  .option('--on <date>', 'the day, YYYY-MM-DD; today where left out')
  .option('--said-by <date>', 'only what was said by the end of this day')
  .option('--json', 'print the reading as JSON')
  .action(async (channel, options) =>
    (await import('./commands/status.ts')).status(channel, (await settings()).values, options),
  );

program
  .command('search')
  .description('find words in names, claims and held texts, the best first')
  .argument('<words...>', 'what to look for; a phrase in quotes, word* for any ending')
  .option('--type <type...>', 'only nodes of this kind, such as person or channel, or claim or text')
  .option('--as-of-said <date>', 'only what was said by the end of this day, YYYY-MM-DD')
  .option('--json', 'print what was found as JSON')
  .action(async (words, options) =>
    finish(await (await import('./commands/search.ts')).search(words, (await settings()).values, options)),
  );

program
  .command('export')
  .description('write the graph, or a part of it, in a form that other programs read')
  .argument(
    '<format>',
    'such as claims.csv; csv for a folder of tables, dataset for one of YAML; an unknown one is told with all there are',
  )
  .option('--out <path>', 'the file, or for csv and dataset the folder; the standard output where left out')
  .option('--where <name=value...>', 'only such claims, as in an address of a download: about=air-line')
  .option('--address <address>', 'of the server that nodes and claims are found at, which their names begin with')
  .option('--public', 'only the words that anybody may see')
  .option('--json', 'print what was written as JSON')
  .action(async (format, options) =>
    (await import('./commands/export.ts')).exportGraph(format, (await settings()).values, options),
  );

program
  .command('select')
  .description('print the selector for words in a text, for use in a dataset')
  .argument('<file>', 'the text as it was retrieved')
  .argument('<words>', 'the words, as printed')
  .option('--json', 'print the selector as JSON')
  .action(async (file, words, options) => (await import('./commands/select.ts')).select(file, words, options));

const token = program.command('token').description('make, list and revoke the tokens that give access to the API');

token
  .command('create')
  .description('make a token; it is shown this once')
  .requiredOption('--role <role>', 'reader, contributor, editor or admin')
  .requiredOption('--name <name>', 'who or what it is for')
  .option('--expires <time>', 'how long it is valid: 12h, 30d', '90d')
  .option('--json', 'print it as JSON')
  .action(async options => (await import('./commands/token.ts')).createToken((await settings()).values, options));

token
  .command('list')
  .description('list every token: its name, role and times, never the token itself')
  .option('--json', 'print them as JSON')
  .action(async options => (await import('./commands/token.ts')).listTokens((await settings()).values, options));

token
  .command('revoke')
  .description('refuse a token from now on')
  .argument('<token>', 'its name or its id')
  .option('--json', 'print it as JSON')
  .action(async (idOrName, options) =>
    (await import('./commands/token.ts')).revokeToken(idOrName, (await settings()).values, options),
  );

program
  .command('backup')
  .description('write all that the store has recorded to one file, while a server may go on')
  .argument('<file>', 'where to; a file of this name is replaced once the new one is whole')
  .option('--json', 'print what was written as JSON')
  .action(async (file, options) =>
    (await import('./commands/backup.ts')).backup(file, (await settings()).values, options),
  );

program
  .command('restore')
  .description('record what a backup holds in an empty store, whole or not at all')
  .argument('[file]', 'the backup')
  .option('--into <url>', 'the store, as DATABASE_URL names it; that of the settings where left out')
  .option('--give-up', 'no backup: let something else fill a store in which a restore was interrupted')
  .option('--json', 'print what was restored as JSON')
  .action(async (file, options) =>
    (await import('./commands/restore.ts')).restore(file, (await settings()).values, options),
  );

program
  .command('verify')
  .description('check a backup, or the store where no file is named; what is wrong is listed with its place')
  .argument('[file]', 'the backup')
  .option('--json', 'print the result as JSON')
  .action(async (file, options) =>
    finish(await (await import('./commands/verify.ts')).verify(file, (await settings()).values, options)),
  );

program
  .command('config')
  .description('list the settings, their values and where these come from')
  .option('--json', 'print them as JSON')
  .action(async options => (await import('./commands/config.ts')).config(await settings(), options));

// a reader that has seen enough, such as `head`, is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  finish(error instanceof CommanderError ? (error.exitCode === 0 ? exitCodes.done : exitCodes.usage) : fail(error));
}
