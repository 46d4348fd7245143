import { Command, CommanderError } from 'commander';

import { packageFolders, packageVersion } from './package.ts';
import { readSettings } from './settings.ts';
import { exitCodes, fail } from './terminal.ts';

const settings = () => readSettings(process.env, packageFolders.data);

const program = new Command('backchannel')
  .description('A knowledge graph of the lines on which adversaries talk, behind a GraphQL API.')
  .version(packageVersion)
  .exitOverride()
  .showHelpAfterError('(try --help)');

program
  .command('serve')
  .description('serve the API and the playground; fills a new store from the dataset')
  .action(async () => (await import('./commands/serve.ts')).serve(settings().values));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : exitCodes.usage) : fail(error);
}
