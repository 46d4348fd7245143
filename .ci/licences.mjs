// Lists each package that an installation has, with its licence, from package-lock.json in the current folder. Ends with 1
// where a licence is not permissive, of the tools that it is made with too.
import { readFileSync } from 'node:fs';

const permissive = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'Unlicense'],
  ...['ISC', 'MIT', 'MIT-0', 'PSF-2.0', 'Python-2.0'],
]);
/** What is asked of these licences is asked of who changes the tool or its data, and neither is passed on. */
const enoughForTools = new Set(['CC-BY-4.0', 'MPL-2.0']);

/** An SPDX expression: one of its alternatives is enough, and in it all parts count. */
function isTaken(expression, taken) {
  const [inner] = /^\((.*)\)$/.exec(expression)?.slice(1) ?? [expression];
  return inner.split(' OR ').some(part => part.split(' AND ').every(taken));
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const found = Object.entries(packages)
  .filter(([path, { link }]) => path !== '' && !link)
  .map(([path, { version, license = 'unknown', dev = false }]) => {
    const taken = name => permissive.has(name) || (dev && enoughForTools.has(name));
    return { name: path.split('node_modules/').at(-1), version, license, dev, isTaken: isTaken(license, taken) };
  });
const refused = found.filter(each => !each.isTaken);
for (const { name, version, license, dev } of found) if (!dev) console.log(`${name}\t${version}\t${license}`);
for (const { name, version, license } of refused)
  console.error(`${name} ${version}: ${license} is no permissive licence`);
process.exitCode = refused.length > 0 ? 1 : 0;
