import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/ingest/segment/paragraphs.ts';
import { quotationsOf } from '../../../src/ingest/segment/quotations.ts';
import { tokensOf } from '../../../src/ingest/segment/word-tokens.ts';

const found = (text: string) => quotationsOf(tokensOf(text), paragraphsOf(text));
const quoted = (text: string) => found(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['typographic', 'The clerk said, “The line is open.”', ['“The line is open.”']],
  ['straight', 'The clerk said, "The line is open."', ['"The line is open."']],
  ['two apostrophes', "''The line is open,'' the clerk said.", ["''The line is open,''"]],
  ['grave accents', "``The line is open,'' the clerk said.", ["``The line is open,''"]],
  ['low', 'Der Beamte: „Die Leitung steht“ – so kam es.', ['„Die Leitung steht“']],
  ['angular', 'Le greffier : «La ligne est ouverte».', ['«La ligne est ouverte»']],
  ['single', '‘The line is open,’ the clerk said.', ['‘The line is open,’']],
  ['single straight', "'The line is open,' the clerk said.", ["'The line is open,'"]],
])('%s marks hold a quotation', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quotation that "she said" splits is two', () => {
  expect(quoted('"We test it," she said, "every Monday." "Twice."')).toEqual([
    '"We test it,"',
    '"every Monday."',
    '"Twice."',
  ]);
});

test('a quotation stands within another, one deeper', () => {
  const text = '“He told me, ‘Pick it up,’ and I did,” she said.';
  expect(found(text).map(({ start, end, depth }) => [text.slice(start, end), depth])).toEqual([
    ['“He told me, ‘Pick it up,’ and I did,”', 0],
    ['‘Pick it up,’', 1],
  ]);
});

test('apostrophes open and close nothing', () => {
  expect(quoted("The operators' phone hasn't rung since the '90s, and that's Oslo's fault.")).toEqual([]);
  expect(quoted('The operators’ phone hasn’t rung since the ’90s, and that’s Oslo’s fault.')).toEqual([]);
});

test('the apostrophe of a plural does not end a quotation in single marks', () => {
  expect(quoted("'The operators' phone is dead,' she said.")).toEqual(["'The operators' phone is dead,'"]);
  expect(quoted('‘The operators’ phone is dead,’ she said.')).toEqual(['‘The operators’ phone is dead,’']);
});

test('a quotation that the next paragraph opens again goes on there', () => {
  const text = '“The line was cut in May.\n\n“It came back in June,” she said.';
  expect(found(text).map(({ isClosed, goesOn }) => ({ isClosed, goesOn }))).toEqual([
    { isClosed: false, goesOn: true },
    { isClosed: true, goesOn: false },
  ]);
});

test('a quotation that is never closed ends with its paragraph', () => {
  const text = 'She said, "The line is open.\n\nNobody called.';
  expect(quoted(text)).toEqual(['"The line is open.']);
  expect(found(text)[0]).toMatchObject({ isClosed: false, goesOn: false });
});

test('a mark that opens ends a quotation that was left open', () => {
  expect(quoted('He said, "The line is open. She said, "It is not."')).toEqual([
    '"The line is open. She said,',
    '"It is not."',
  ]);
});

test('brackets of an editor belong to the quotation', () => {
  expect(quoted('“[T]he line [to Dorna] is open,” she said.')).toEqual(['“[T]he line [to Dorna] is open,”']);
});

test('a stray mark that closes is passed over', () => {
  expect(quoted('The line is open,” she said, “at last.”')).toEqual(['“at last.”']);
});
