import { statingFault } from '../../model/attributes.ts';
import { type AnyTerm, compareMeaning, meaningInWords } from '../../model/term-meaning.ts';
import { unknownTerm, type Vocabulary } from '../../model/vocabulary.ts';
import type { VocabularyFile } from './dataset-format.ts';
import { tellingTerms } from './shipped-vocabulary.ts';
import type { Fault, SourceFile } from './source-files.ts';
import { openVocabulary, type PlacedTerm, termNamed, termsIn } from './vocabulary-terms.ts';

type Given = { readonly source: SourceFile; readonly file: VocabularyFile };

/**
 * The terms that a dataset has: those that are shipped, and its own. One that is shipped may be written again, as who
 * copies the vocabulary does, and is the shipped one; where it means something else, that is a fault.
 */
export function readVocabulary(
  given: readonly Given[],
  { shipped, dataset }: { readonly shipped: Vocabulary; readonly dataset: string },
): { readonly vocabulary: Vocabulary; readonly faults: readonly Fault[] } {
  const { vocabulary, add } = openVocabulary(shipped);
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const placed = given.flatMap(({ source, file }) => termsIn(file).map(term => ({ source, ...term })));
  for (const { source, section, index, ...found } of placed) {
    const { sort, term } = found;
    const report = (rule: string, message: string) =>
      faults.push(source.fault([section, index, 'name'], rule, message));
    if (seen.has(`${sort} ${term.name}`)) report('duplicate-id', `${wordOf(sort)} "${term.name}" is defined twice`);
    seen.add(`${sort} ${term.name}`);
    const known = termNamed(shipped, sort, term.name);
    if (known === undefined) add(found as AnyTerm, dataset);
    else if (isOther(found as PlacedTerm, { sort, term: known } as AnyTerm))
      report('vocabulary', otherThanShipped(found as AnyTerm, { sort, term: known } as AnyTerm));
  }
  for (const { source, section, index, sort, term } of placed) {
    if (sort !== 'predicate') continue;
    if (term.broader !== null && !vocabulary.predicates.has(term.broader))
      faults.push(
        source.fault(
          [section, index, 'broader'],
          'vocabulary',
          tellingTerms(unknownTerm('predicate', term.broader, vocabulary)),
        ),
      );
    const stating = term.states && statingFault(term.states, term.domain, term.range);
    if (stating) faults.push(source.fault([section, index, 'states'], 'vocabulary', stating));
  }
  return { vocabulary, faults };
}

/** A narrower one is of an earlier release. */
function isOther(own: PlacedTerm, shipped: AnyTerm): boolean {
  const { isOpen, sort, term } = own;
  if (isOpen && sort === 'status' && shipped.sort === 'status') return term.group !== shipped.term.group;
  return !['same', 'narrower'].includes(compareMeaning(own, shipped));
}

function otherThanShipped(own: AnyTerm, shipped: AnyTerm): string {
  return `"${own.term.name}" ships with another meaning (${meaningInWords(shipped)}); give a ${wordOf(own.sort)} of your own another name`;
}

/** What a sort is called in messages. */
const wordOf = (sort: AnyTerm['sort']) => sort.replaceAll('-', ' ');
