// Prints a bill of materials (CycloneDX) of what an installation has. `npm sbom --omit=dev` leaves out packages that a tool
// asks for as well, such as graphql, and names the whole by its folder; so all is asked for, and the tools are taken out.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
const printed = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
});
const bill = JSON.parse(printed);
const isTool = ({ properties = [] }) =>
  properties.some(property => property.name === 'cdx:npm:package:development' && property.value === 'true');
const tools = new Set(bill.components.filter(isTool).map(component => component['bom-ref']));
bill.metadata.component.name = name;
bill.components = bill.components.filter(component => !tools.has(component['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => !tools.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(other => !tools.has(other)) }));
console.log(JSON.stringify(bill, null, 2));
