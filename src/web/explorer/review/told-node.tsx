import type { ToldNodeFragment, WaitingDocumentQuery } from '../generated/graphql.ts';
import { Facts } from '../parts/facts.tsx';
import { NodeName } from '../parts/link.tsx';
import { counted, plain } from '../plain-words.ts';
import { nodeFields, nodeValues } from './node-fields.ts';

/** What a node is described by. */
export function ToldNode({ node }: { readonly node: ToldNodeFragment }) {
  const values = nodeValues(node);
  const facts = nodeFields.map(({ name, label }) => [label, values[name] && <span dir="auto">{values[name]}</span>]);
  return <Facts facts={{ ...Object.fromEntries(facts), Slug: <code>{node.slug}</code> }} />;
}

type Document = NonNullable<WaitingDocumentQuery['document']>;

/** A document that waits, or the version of it that does, beside the texts that there are. */
export function ToldDocument({ document, version }: { readonly document: Document; readonly version: string | null }) {
  const { publisher, rights, versions } = document;
  const shown = version === null ? versions : versions.filter(({ sha256 }) => sha256 === version);
  const before = version === null ? null : versions.findLast(({ review }) => review === 'ACCEPTED');
  return (
    <>
      <Facts facts={{ Publisher: <NodeName node={publisher} />, Rights: plain(rights) }} />
      {before && (
        <p className="facts">
          The version that stands has {counted(before.length, 'character')}: evidence in it is carried over where its
          words stand once between the same words, and is orphaned otherwise.
        </p>
      )}
      {shown.map(({ sha256, length, excerpt, held, text }) => (
        <section key={sha256} aria-label={`Version ${sha256.slice(0, 12)}`}>
          <h3>
            <code>{sha256.slice(0, 12)}…</code> {counted(length, 'character')}
            {excerpt && ', quoted words alone'}
          </h3>
          {text === null ? (
            <p className="facts">
              {held ? 'Its rights let nobody read the whole text here.' : 'Nobody here holds the text.'}
            </p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys too
            <section className="whole-text" tabIndex={0} dir="auto" aria-label="The text">
              {text}
            </section>
          )}
        </section>
      ))}
      <ToldNode node={document} />
    </>
  );
}
