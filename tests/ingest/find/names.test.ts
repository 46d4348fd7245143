import { expect, test } from 'vitest';
import { findAll } from '../../../src/ingest/find-all.ts';

const found = (text: string, publisher: string | null = null) =>
  findAll(text, { title: '', publisher, published: '2031-05-14' });

test.each([
  ['Peruvian Foreign Minister Ada Quispe said so.', 'Ada Quispe', /foreign minister/i, 'Peru'],
  [
    'Rasmus Holt, a spokesman for the Danish Meteorological Institute, said so.',
    'Rasmus Holt',
    /spokesman/,
    'Danish Meteorological Institute',
  ],
  ['Col. Mark Olsen, head of the Northern Flood Command, called.', 'Mark Olsen', /head/, 'Northern Flood Command'],
  [
    'Kenyan foreign ministry spokeswoman Wanja Otieno warned of rain.',
    'Wanja Otieno',
    /spokeswoman/,
    'Kenyan foreign ministry',
  ],
  [
    'The head of the Northern Flood Council, General Piet Pavel, spoke.',
    'Piet Pavel',
    /head/,
    'Northern Flood Council',
  ],
  ['Chilean chief of staff Raul Gera spoke.', 'Raul Gera', /chief of staff/, 'Chile'],
  ['Taiwanese spokesman An Lihua spoke.', 'An Lihua', /spokesman/, 'Taiwan'],
  [
    'Nadia Berg, who heads the Institute for River Studies, agreed.',
    'Nadia Berg',
    /head/,
    'Institute for River Studies',
  ],
  ['Chile has reopened the line on the orders of leader Jorge Paz.', 'Jorge Paz', /leader/, 'Chile'],
] as const)('%s: a person with office and affiliation', (text, name, role, affiliation) => {
  expect(found(text).people).toEqual([
    expect.objectContaining({ name, affiliation, role: expect.stringMatching(role) }),
  ]);
});

test('a surname, a misprint of it and a family name that comes first are the same person', () => {
  const text =
    'President Lin Wenhao of Taiwan spoke. Lin was brief. Col. Mark Olsen replied. According to Olson, nothing happened.';
  expect(found(text).people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Lin Wenhao', 2],
    ['Mark Olsen', 2],
  ]);
});

test('a counterpart holds the office of the other', () => {
  const { people } = found('Peruvian Foreign Minister Ada Quispe met her Chilean counterpart, Rosa Diaz.');
  expect(people.map(({ name, role, affiliation }) => [name, role, affiliation])).toEqual([
    ['Ada Quispe', 'Foreign Minister', 'Peru'],
    ['Rosa Diaz', 'Foreign Minister', 'Chile'],
  ]);
});

test('a ship that is called after an admiral is nobody', () => {
  expect(found('The destroyer Admiral Petrov left port.').people).toEqual([]);
});

test('the administration of a president is not the president who speaks', () => {
  const { statements } = found('Mr Falk slept. A senior Falk administration official said the line was open.');
  expect(statements[0]!.speaker).toEqual({ sort: 'unnamed', name: 'A senior Falk administration official' });
});

test.each([
  ['The idea comes from a talk of the Peruvian leader, Ada Quispe, with others.', /leader/, 'Peru'],
  ['The paper quoted on 6 November Peruvian Defence Minister Ada Quispe.', /^Defence Minister$/, 'Peru'],
  ["Peru's Director General Flood Operations (DGFO) Ada Quispe spoke.", /^Director General Flood Operations$/, 'Peru'],
  [
    'Mark Olsen met his Peruvian counterpart, Gen. Ada Quispe, the chief of the General Staff.',
    /^chief of the General Staff$/,
    'Peru',
  ],
])('%s: an office is read as far as it goes', (text, role, affiliation) => {
  const one = found(text).people.find(({ name }) => name === 'Ada Quispe');
  expect(one).toMatchObject({ role: expect.stringMatching(role), affiliation });
});

test('a minister of whom nothing says whose is of the state most spoken of that has nobody in that post', () => {
  const text =
    "Peruvian Foreign Minister Ada Quispe called Chile after Chile's invasion of Bolivia. Foreign Minister Rosa Diaz answered.";
  expect(found(text).people.map(({ affiliation }) => affiliation)).toEqual(['Peru', 'Chile']);
});

test('a minister who may be of either state is of the one that acts, and not of the one where it happens', () => {
  const text =
    'Peru flew over Bolivia. Planes of Peru landed in Bolivia, near Bolivia and off Bolivia. Ministers Ada Quispe and Lo spoke. Foreign Minister Ada Quispe agreed.';
  expect(found(text).people.find(({ name }) => name === 'Ada Quispe')!.affiliation).toBe('Peru');
});

test.each([
  ['Experts such as Ada Quispe of the Lima River Academy spoke.', 'Ada Quispe', ['Lima River Academy']],
  [
    'The press secretary of the Peruvian Ministry of Defense Ada Quispe spoke.',
    'Ada Quispe',
    ['Peruvian Ministry of Defense'],
  ],
  ['Peruvian minister Ada Del Col spoke.', 'Ada Del Col', []],
  ['Peruvian Crown Prince Jorge bin Rosa Al Paz spoke.', 'Jorge bin Rosa Al Paz', []],
] as const)('%s: names end where they end', (text, person, bodies) => {
  const { people, organizations } = found(text);
  expect([people.map(({ name }) => name), organizations.map(({ name }) => name)]).toEqual([[person], [...bodies]]);
});

test.each([
  ['Brunei, the Maldives and Taiwan talked of fish.', ['Brunei', 'Maldives', 'Taiwan'], []],
  ['Fish were sold on Taiwan.', [], ['Taiwan']],
  ['Rain fell in the Sarn Strip.', [], ['Sarn Strip']],
  ['SARN, Peru (AP) — It rained.', ['Peru'], ['Sarn']],
] as const)('%s: states, and places that are states in a list of them', (text, states, places) => {
  const { states: named, places: located } = found(text);
  expect(named.map(({ name }) => name).toSorted()).toEqual([...states]);
  expect(located.map(({ name }) => name)).toEqual([...places]);
});

test.each([
  ['Talks were confirmed to Rain.com by Radio Lima.', ['Rain.com', 'Radio Lima']],
  ['They met at the GRFA summit.', ['GRFA']],
  ['The Interim Flood Force in Kenya (IFFK) is led by Nato. IFFK is small.', ['Interim Flood Force in Kenya', 'NATO']],
  [
    "The Chinese People's Liberation Army and the chief of staff of the Peruvian forces met.",
    ["People's Liberation Army"],
  ],
  ['The U.S. State Department called. The Department of State was busy.', ['U.S. State Department']],
] as const)('%s: bodies that no word such as "ministry" tells', (text, names) => {
  expect(found(text).organizations.map(({ name }) => name)).toEqual([...names]);
});

test.each([
  ['Kyiv and Vilnius talked.', ['Ukraine', 'Lithuania'], []],
  ['Talks were held in Vilnius by the Ukrainian side.', ['Ukraine'], ['Vilnius']],
  ['The North answered the South, a South Korean officer said.', ['North Korea', 'South Korea'], []],
  ['Ships met in the Philippine Sea.', [], ['Philippine Sea']],
] as const)('%s: states, and capitals as places where something happens in them', (text, states, places) => {
  const { states: named, places: located } = found(text);
  expect(named.map(({ name }) => name).toSorted()).toEqual([...states].sort());
  expect(located.map(({ name }) => name)).toEqual([...places]);
});

test.each([
  [
    'The Ministry of Fisheries and the House Flood Relief Committee met.',
    ['Ministry of Fisheries', 'House Flood Relief Committee'],
  ],
  ["He told the Lima Evening Post that Peru's Pacific Fleet was safe.", ['Lima Evening Post', "Peru's Pacific Fleet"]],
  ['The North Atlantic Flood Agency (NAFA) was founded. NAFA has a line.', ['North Atlantic Flood Agency']],
] as const)('%s: organisations', (text, names) => {
  expect(found(text).organizations.map(({ name }) => name)).toEqual([...names]);
});

test('names of the graph are found that no rule would find', () => {
  const text = 'Aquamarine answered the call.';
  const head = { title: '', publisher: null, published: null };
  expect(findAll(text, head).organizations).toEqual([]);
  const gazetteer = { people: [], organizations: ['Aquamarine'] };
  expect(findAll(text, head, { gazetteer }).organizations).toEqual([
    { name: 'Aquamarine', mentions: [{ start: 0, end: 10 }] },
  ]);
});

test('whom a text first names bare is whoever it then calls by his post', () => {
  const { people } = found('Mr Berg was silent on Monday. The Norwegian president said so to Berg’s staff.');
  expect(people[0]).toMatchObject({ role: 'president', affiliation: 'Norway' });
});

test('an office in capitals begins with its capital', () => {
  const { people } = found('Some winters back Prime Minister Ada Berg of Norway and Ambassador to Peru Ilan Moss met.');
  expect(people.map(({ role }) => role)).toEqual(['Prime Minister', 'Ambassador to Peru']);
});

test('places are told by what stands behind them', () => {
  const { places } = found(
    'Sarn, the site of the talks, lies at Imra, north of the river. They crossed the Vetra line.',
  );
  expect(places.map(({ name }) => name)).toEqual(['Sarn', 'Imra', 'Vetra line']);
});

test.each([
  ["Kenya's deputy water minister, Ada Otieno, agreed.", 'Ada Otieno', /^deputy water minister$/, 'Kenya'],
  [
    "A pact between Chile's fishing director, Ada Quispe, and others was read.",
    'Ada Quispe',
    /^fishing director$/,
    'Chile',
  ],
  ["UNIFIL's commander, General Piet Pavel, agreed.", 'Piet Pavel', /commander/, 'UNIFIL'],
  ['President of the Lima River Council Ada Quispe agreed.', 'Ada Quispe', /President/, 'Lima River Council'],
  [
    'A spokesman for the Flood Guard said it rained. "It did," the spokesman, Col. Piet Pavel, said.',
    'Piet Pavel',
    /spokesman/,
    'Flood Guard',
  ],
])('%s: an office that is said to be somebody’s, or was told before', (text, name, role, affiliation) => {
  const one = found(text).people.find(person => person.name === name);
  expect(one).toMatchObject({ affiliation, role: expect.stringMatching(role) });
});

test.each([
  [
    'The Co-Chairs of the Lima River Group Ada Quispe, Rosa Diaz and Piet Pavel came.',
    ['Ada Quispe', 'Rosa Diaz', 'Piet Pavel'],
  ],
  ['Rosa Diaz instructed the fleet.', ['Rosa Diaz']],
  ['They freed Rosa Diaz, a Chilean doctor held in Peru.', ['Rosa Diaz']],
  ['They crossed Rosa Diaz, a Chilean border river in Peru.', []],
  ['The Rosa Diaz sank.', []],
])('%s: people whom a list, a verb or what they are shows', (text, names) => {
  expect(found(text).people.map(({ name }) => name)).toEqual([...names]);
});

test.each([
  ['Planes flew south of Sarn and west of the Imra on Sunday.', ['Sarn', 'Imra']],
  ['Trucks went from Aleppo to Latakia over the Euphrates.', ['Aleppo', 'Latakia', 'Euphrates']],
  ['The chief of staff of Ada Quispe left.', []],
  ['Ships met in the Philippine Sea, and the Philippine waters were calm.', ['Philippine Sea']],
  ['A team of the Minsk Group came.', []],
])('%s: places that a direction or the list of them tells', (text, names) => {
  expect(found(text).places.map(({ name }) => name)).toEqual([...names]);
});

test('a coalition that a state leads is a body, and leading alone is not', () => {
  const { organizations } = found('The U.S.-led coalition flew. The U.S.-led effort failed.');
  expect(organizations.map(({ name }) => name)).toEqual(['U.S.-led coalition']);
});

test('whose counterpart is of another state is of the state that is left', () => {
  const text = 'Peru and Chile spoke. Chile slept. Prime Minister Ada Quispe met her Chilean counterpart Rosa Diaz.';
  expect(found(text).people.map(({ affiliation }) => affiliation)).toEqual(['Peru', 'Chile']);
});

test('the ministry of a spokesman is the one that was named', () => {
  const text = "Peru's foreign ministry slept. The foreign ministry spokesman Ada Quispe spoke.";
  expect(found(text).people[0]).toMatchObject({ affiliation: "Peru's foreign ministry" });
});

test('a capital that somebody flies to is a place, and one that somebody writes to its government', () => {
  const { places, states } = found('She flew to Vilnius. He wrote to Kyiv.');
  expect([places.map(({ name }) => name), states.map(({ name }) => name)]).toEqual([['Vilnius'], ['Ukraine']]);
});

test('the chairman of a body is its chairman, and whoever has a title owns no post', () => {
  const { people } = found(
    "The chairman of the Joint Chiefs of Staff, Gen. Piet Pavel, met President Berg's director, Ada Quispe.",
  );
  expect(people.find(({ name }) => name === 'Piet Pavel')!.role).toMatch(/^chairman/i);
  expect(people.find(({ name }) => name === 'Ada Quispe')!.affiliation).not.toBe('President Berg');
});

test('a lone name that speaks is somebody, and a firm or a day is nobody', () => {
  expect(found('They stayed, as Berg said, at home.').people.map(({ name }) => name)).toEqual(['Berg']);
  expect(found('They stayed, as Twitter said, in Idaho Tuesday.').people).toEqual([]);
  expect(found('They stayed in Idaho Tuesday.').places.map(({ name }) => name)).toEqual(['Idaho']);
});
