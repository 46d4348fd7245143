import { expect, test } from 'vitest';

import { withInterfaceFields } from '../../../src/api/codegen/interface-fields.ts';

const named = `interface Named {
  "What it is called."
  name(
    "In which language."
    in: String! = "en"
  ): String! @deprecated(reason: "Ask for names.")
}
`;

const copyOf = (fields: string, from = 'Named') => `\
  # Copied from ${from} by \`npm run codegen\`: change it there.
${fields}\
  # End of the copy.
`;
const name = named.slice(named.indexOf('\n') + 1, -2);

test('a type gets the fields of its interface, word for word, before its own', () => {
  expect(withInterfaceFields([named, 'type Ship implements Named {\n  "Tons."\n  tons: Int!\n}\n'])).toEqual([
    named,
    `type Ship implements Named {\n${copyOf(name)}  "Tons."\n  tons: Int!\n}\n`,
  ]);
});

test('a type needs no fields of its own', () => {
  expect(withInterfaceFields([named, 'type Ship implements Named\n\nscalar Day\n'])[1]).toBe(
    `type Ship implements Named {\n${copyOf(name)}}\n\nscalar Day\n`,
  );
});

test('copies that are current stay as they are, and those that are not are renewed', () => {
  const current = withInterfaceFields([`${named}type Ship implements Named {\n  tons: Int!\n}\n`]);
  expect(withInterfaceFields(current)).toEqual(current);
  const [first, ...rest] = current[0]!.split('What it is called.');
  expect(rest).toHaveLength(2);
  const changed = [first, 'Its name.', rest[0], 'What it is called.', rest[1]].join('');
  expect(withInterfaceFields([changed])).toEqual([current[0]!.replaceAll('What it is called.', 'Its name.')]);
});

test('a field that leaves its interface leaves the copies', () => {
  const [before] = withInterfaceFields(['interface Thing {\n  id: ID!\n  size: Int\n}\ntype Ship implements Thing']);
  const after = before!.replace('  size: Int\n}\ntype', '}\ntype');
  expect(withInterfaceFields([after])).toEqual([
    `interface Thing {\n  id: ID!\n}\ntype Ship implements Thing {\n${copyOf('  id: ID!\n', 'Thing')}}`,
  ]);
});

test('a field that a type writes itself is not copied', () => {
  const own = 'type Ship implements Named {\n  "Painted on its bow."\n  name(in: String! = "en"): String!\n}\n';
  expect(withInterfaceFields([named, own])).toEqual([named, own]);
});

test('an interface brings the fields of those that it implements', () => {
  const files = [
    'type Ship implements Node & Named\n',
    'interface Named implements Node {\n  name: String!\n}\n',
    'interface Node {\n  id: ID!\n}\n',
  ];
  expect(withInterfaceFields(files)).toEqual([
    `type Ship implements Node & Named {\n${copyOf('  id: ID!\n  name: String!\n')}}\n`,
    `interface Named implements Node {\n${copyOf('  id: ID!\n', 'Node')}  name: String!\n}\n`,
    files[2],
  ]);
});

test('interfaces that do not know each other are both copied', () => {
  const files = ['type Ship implements A & B\n', 'interface A {\n  a: ID\n}\n', 'interface B {\n  b: ID\n}\n'];
  expect(withInterfaceFields(files)[0]).toBe(
    `type Ship implements A & B {\n${copyOf('  a: ID\n  b: ID\n', 'A and B')}}\n`,
  );
});

test.each(['# Copied from Named.', '# End of the copy.'])('%s is refused without its pair', comment => {
  expect(() => withInterfaceFields([named, `type Ship implements Named {\n  ${comment}\n  tons: Int!\n}\n`])).toThrow(
    'The comments around the copied fields of Ship are not a pair',
  );
});

test('an interface that there is not is refused', () => {
  expect(() => withInterfaceFields(['type Ship implements Named\n'])).toThrow(
    'Ship implements Named, which the SDL does not define',
  );
});
