import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

const startsServer = /(^|\s)(backchannel serve|npm start)$/;
const mark = '-- the command has ended --';

/** A shell in which the commands of one text are run one after the other, as a reader would type them. */
export class Shell {
  readonly #folder: string;
  readonly #bash: ChildProcessWithoutNullStreams;
  #printed = '';
  #servers = 0;

  /** `port`: where servers listen that the text starts. */
  constructor(folder: string, port: number) {
    this.#folder = folder;
    const programs = join(folder, '.programs');
    writePrograms(programs, folder);
    const path = [programs, dirname(process.execPath), process.env.PATH].join(delimiter);
    this.#bash = spawn('bash', ['--noprofile', '--norc'], {
      cwd: folder,
      env: { PATH: path, HOME: process.env.HOME, NO_COLOR: '1', PORT: String(port) },
    });
    this.#bash.stdout.setEncoding('utf8').on('data', chunk => {
      this.#printed += chunk;
    });
    // each server is a job of its own, and ends with all that it started
    this.#bash.stdin.write('set -m\n');
  }

  /** Runs a command, and gives what it prints, standard error included; of a server, what it prints once it answers. */
  async run(command: string): Promise<string> {
    if (startsServer.test(command)) return this.#serve(command);
    const from = this.#printed.length;
    this.#bash.stdin.write(`{ ${command}\n} </dev/null 2>&1\nprintf '%s\\n' '${mark}'\n`);
    const printed = () => this.#printed.slice(from);
    await until(() => printed().endsWith(`${mark}\n`), command, printed);
    return printed().slice(0, -mark.length - 1);
  }

  async #serve(command: string): Promise<string> {
    await this.stopServer();
    const log = join(this.#folder, `.server-${++this.#servers}.log`);
    writeFileSync(log, '');
    this.#bash.stdin.write(`{ ${command}\n} </dev/null >${log} 2>&1 &\nSERVER=$!\n`);
    const printed = () => readFileSync(log, 'utf8');
    await until(() => /^(Stop with Ctrl-C|backchannel: .*)\n/m.test(printed()), command, printed);
    return printed();
  }

  async stopServer(): Promise<void> {
    if (this.#servers > 0) await this.run('kill -TERM -- -$SERVER 2>/dev/null; wait $SERVER');
  }

  async close(): Promise<void> {
    await this.stopServer();
    this.#bash.stdin.end();
    await new Promise(done => this.#bash.on('close', done));
  }
}

/** `backchannel` and `npx backchannel-graph` as an installed package has them, and `npm` as in a clone, on this store. */
function writePrograms(folder: string, home: string): void {
  mkdirSync(folder);
  const repository = resolve('.');
  const programs = {
    backchannel: `exec node ${repository}/src/cli/main.mjs "$@"`,
    npx: '[ "$1" = backchannel-graph ] && shift && exec backchannel "$@"',
    npm: `export PATH="\${PATH#*:}" DATABASE_URL=${home}/backchannel.sqlite; cd ${repository} && exec npm "$@"`,
  };
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
}

async function until(holds: () => boolean, command: string, printed: () => string): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > 60_000) throw new Error(`"${command}" has not ended; it printed: ${printed()}`);
    await new Promise(done => setTimeout(done, 10));
  }
}
