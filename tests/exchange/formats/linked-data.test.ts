import jsonld from 'jsonld';
import { Parser, type Quad, Store as Triples } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { edtfType, linkedTerms, prefixes } from '../../../src/exchange/formats/linked-terms.ts';
import { aClaim } from '../../support/claims.ts';
import { aDataset, anAbout, aText } from '../../support/datasets.ts';
import { aDocument } from '../../support/entities.ts';
import { aFullStore, aHardClaim, allOf, exported, graphOf, testBase } from '../../support/exporting.ts';

let store: Awaited<ReturnType<typeof aFullStore>>;
let fromTurtle: Triples;
beforeAll(async () => {
  const hard = aHardClaim();
  const before = aClaim({ name: 'before' });
  const more = [
    { ...aClaim({ name: 'later' }), supersedes: before.id },
    aClaim({ name: 'counted', predicate: 'has-handsets', count: 12, unit: 'hand "sets"' }),
    { ...aClaim({ name: 'dated', predicate: 'opened-on', date: '2020~', subject: 'harbour-line' }), regards: hard.id },
  ];
  const paper = aDocument('herald-winter', {
    address: 'https://herald.example/a b?c={d}|"e"',
    byline: ['Ada "Q" Quill'],
  });
  store = await aFullStore(
    aDataset([hard, before, ...more], {
      about: anAbout('hard'),
      entities: [...aDataset().entities, paper],
      texts: [aText('herald-spring')],
    }),
  );
  fromTurtle = new Triples(new Parser().parse(await exported(store, 'claims.ttl')));
});
afterAll(() => store?.stop());

/** With blank nodes under names that depend on nothing but what is said of them (RDFC-1.0). */
async function canonical(nquads: string): Promise<string[]> {
  const text = (await jsonld.canonize(
    nquads as never,
    {
      algorithm: 'RDFC-1.0',
      inputFormat: 'application/n-quads',
      format: 'application/n-quads',
      maxWorkFactor: Number.POSITIVE_INFINITY,
    } as never,
  )) as unknown as string;
  return text.trim().split('\n').toSorted();
}

const line = ({ subject, predicate, object }: Quad) => `${[subject, predicate, object].map(written).join(' ')} .`;
function written(term: Quad['subject'] | Quad['predicate'] | Quad['object']): string {
  if (term.termType === 'NamedNode') return `<${term.value}>`;
  if (term.termType === 'BlankNode') return `_:${term.value.replaceAll(/[^A-Za-z0-9]/g, 'x')}`;
  if (term.termType !== 'Literal') throw new Error(term.termType);
  const text = JSON.stringify(term.value).replaceAll(/\\u00(..)/g, (_, code) => `\\u00${code.toUpperCase()}`);
  if (term.language) return `${text}@${term.language}`;
  const type = term.datatype.value;
  return type === `${prefixes.xsd}string` ? text : `${text}^^<${type}>`;
}

const noLoader = async (address: string) => {
  throw new Error(`Nothing is fetched: ${address}`);
};

describe('the two forms', () => {
  test('say the same', async () => {
    const document = JSON.parse(await exported(store, 'claims.jsonld'));
    const nquads = (await jsonld.toRDF(document, {
      format: 'application/n-quads',
      documentLoader: noLoader as never,
    })) as unknown as string;
    const turtle = fromTurtle.getQuads(null, null, null, null).map(line).join('\n');
    const [one, other] = [await canonical(nquads), await canonical(`${turtle}\n`)];
    expect(one.length).toBeGreaterThan(1_000);
    expect(other).toEqual(one);
  });

  test('use no term that is not declared', () => {
    const used = new Set(fromTurtle.getPredicates(null, null, null).map(({ value }) => value));
    const declared = Object.values(linkedTerms).map(({ iri }) => {
      const [prefix, name] = iri.split(':') as [keyof typeof prefixes, string];
      return prefixes[prefix] + name;
    });
    expect([...used].filter(name => !declared.includes(name) && name !== `${prefixes.rdf}type`)).toEqual([]);
  });
});

const iri = (name: string) => {
  const [prefix, rest] = name.split(':') as [keyof typeof prefixes, string];
  return prefixes[prefix] + rest;
};
const valuesOf = (subject: string, predicate: string) =>
  fromTurtle.getObjects(subject, iri(predicate), null).map(({ value }) => value);

test('every claim is a statement about a node, with its document, its times as they were written, and its publisher', async () => {
  const claims = await allOf((await graphOf(store)).claims());
  const nodes = new Map(
    (await allOf((await graphOf(store)).nodes())).map(({ id, kind }) => [id, `${testBase}${kind}/${id}`]),
  );
  for (const claim of claims) {
    const at = `${testBase}claim/${claim.id}`;
    expect({
      types: valuesOf(at, 'rdf:type').includes(iri('rdf:Statement')),
      subject: valuesOf(at, 'rdf:subject'),
      predicate: valuesOf(at, 'rdf:predicate'),
      document: valuesOf(at, 'prov:hadPrimarySource'),
      valid: valuesOf(at, 'bc:valid'),
      asserted: valuesOf(at, 'bc:asserted'),
      recorded: valuesOf(at, 'prov:generatedAtTime'),
      evidence: valuesOf(at, 'bc:evidence').length,
    }).toEqual({
      types: true,
      subject: [nodes.get(claim.subject)],
      predicate: [iri(`bc:${claim.predicate}`)],
      document: [nodes.get(claim.document)],
      valid: claim.validTime ? [claim.validTime.edtf] : [],
      asserted: [claim.assertedAt],
      recorded: [claim.recordedAt],
      evidence: claim.evidence.length,
    });
  }
});

test('the chain of a claim is told in its order, with the part of each', () => {
  const at = `${testBase}claim/herald-spring/hard`;
  const chain = fromTurtle
    .getObjects(at, iri('prov:qualifiedAttribution'), null)
    .map(({ value }) => [
      Number(blank(value, 'bc:position')),
      blank(value, 'prov:hadRole')!.split(':').at(-1),
      blank(value, 'prov:agent')!.split('/').at(-1),
    ])
    .toSorted(([a], [b]) => Number(a) - Number(b));
  expect(chain.map(([, role, agent]) => [role, agent])).toEqual([
    ['speaker', 'ada-quill'],
    ['speaker', 'bo-tarn'],
    ['office', 'northland-spokesperson'],
    ['organization', 'northland-army'],
    ['party', 'northland'],
    ['relay-agency', 'ferry-wire'],
    ['publisher', 'north-herald'],
  ]);
});

function blank(name: string, predicate: string): string | undefined {
  return fromTurtle.getQuads(null, iri(predicate), null, null).find(({ subject }) => subject.value === name)?.object
    .value;
}

test('evidence is an annotation of the document, by place and by words', () => {
  const [annotation] = valuesOf(`${testBase}claim/herald-spring/hard`, 'bc:evidence').toSorted();
  expect(annotation).toBe(`${testBase}claim/herald-spring/hard#evidence-1`);
  expect(valuesOf(annotation!, 'rdf:type')).toEqual([iri('oa:Annotation')]);
  const target = valuesOf(annotation!, 'oa:hasTarget')[0]!;
  expect(blank(target, 'oa:hasSource')).toBe(`${testBase}document/herald-spring`);
  const selectors = fromTurtle
    .getQuads(null, iri('oa:hasSelector'), null, null)
    .filter(({ subject }) => subject.value === target)
    .map(({ object }) => object.value);
  const [piece] = aHardClaim().evidence;
  expect(selectors.map(name => [blank(name, 'oa:start'), blank(name, 'oa:end'), blank(name, 'oa:exact')])).toEqual(
    expect.arrayContaining([
      [String(piece!.start), String(piece!.start + piece!.length), undefined],
      [undefined, undefined, 'rang at dawn'],
    ]),
  );
});

test('values have their types, words are kept letter by letter, and an address that is no IRI is made one', () => {
  const [date] = fromTurtle.getObjects(`${testBase}claim/herald-spring/dated`, iri('rdf:object'), null);
  expect(date).toMatchObject({ value: '2020~', datatype: { value: edtfType } });
  const [count] = fromTurtle.getObjects(`${testBase}claim/herald-spring/counted`, iri('rdf:object'), null);
  expect(count).toMatchObject({ value: '12', datatype: { value: iri('xsd:integer') } });
  expect(valuesOf(`${testBase}claim/herald-spring/counted`, 'bc:unit')).toEqual(['hand "sets"']);
  expect(valuesOf(`${testBase}claim/herald-spring/hard`, 'rdfs:label')).toEqual([aHardClaim().gist]);
  expect(valuesOf(`${testBase}claim/herald-spring/later`, 'prov:wasRevisionOf')).toEqual([
    `${testBase}claim/herald-spring/before`,
  ]);
  expect(valuesOf(`${testBase}claim/herald-spring/dated`, 'bc:regards')).toEqual([
    `${testBase}claim/herald-spring/hard`,
  ]);
  expect(valuesOf(`${testBase}document/herald-winter`, 'dcterms:source')).toEqual([
    'https://herald.example/a%20b?c=%7Bd%7D%7C%22e%22',
  ]);
});

test('the context alone, which a server gives, makes the same of a file that names it', async () => {
  const whole = JSON.parse(await exported(store, 'claims.jsonld'));
  const context = JSON.parse(await exported(store, 'context.jsonld'));
  expect(whole['@context']).toEqual(context['@context']);
});
