// Tells of known vulnerabilities in what an installation has. Ends with 1 where there are any, and with 0 where no registry
// answers: a machine without one can neither find nor lose anything by it.
import { spawnSync } from 'node:child_process';

const asked = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
let found;
try {
  found = JSON.parse(asked.stdout).vulnerabilities;
} catch {
  // said below
}
if (found === undefined) {
  console.log('not looked at: no registry tells of vulnerabilities here');
} else {
  // what is told of a package itself is an object, and a name is a package through which it has it
  for (const { name, severity, via } of Object.values(found))
    console.error(`${name}: ${severity}, ${via.map(each => each.title ?? `through ${each}`).join('; ')}`);
  console.log(`${Object.keys(found).length} packages with known vulnerabilities`);
  process.exitCode = Object.keys(found).length > 0 ? 1 : 0;
}
