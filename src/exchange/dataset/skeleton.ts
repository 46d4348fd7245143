import { countCodePoints, sha256 } from '../../base/text.ts';
import { selectWords } from './dataset-texts.ts';
import { slugOf } from './manifest.ts';

/** The invented article that a new dataset begins with. */
const article = `Hotline rang at dawn, ministry says
The border hotline "rang at dawn and was answered at once," Ada Quill, spokeswoman for Northland's ministry of defence, told reporters on Wednesday.
`;
const quoted = 'rang at dawn and was answered at once';

/** The files of a new dataset, by name: an invented article with one claim, for its writer to put his own in the place of. */
export function skeletonOf(folderName: string): Readonly<Record<string, string>> {
  return {
    'dataset.yaml': manifestOf(folderName),
    'entities/names.yaml': names,
    'documents/north-herald-2024-04-04.yaml': documentFile(),
    'judgements.yaml': judgements,
    'texts/north-herald-2024-04-04.txt': article,
  };
}

const schemaLine = (path: string) => `# yaml-language-server: $schema=${path}.schema.json\n`;

const manifestOf = (
  folderName: string,
) => `${schemaLine('schemas/dataset')}# What the dataset is. Its id stays, whatever the folder is called.
id: ${slugOf(folderName)}
title: ${JSON.stringify(folderName)}
# licence: CC-BY-4.0
# authors: [Your name]
# description: What it is about.
`;

const names = `${schemaLine('../schemas/entities')}# Whom and what the documents name. What another dataset describes needs no description here: \`check --with\` its folder.
entities:
  - { kind: state, id: northland, name: Northland }
  - { kind: organization, id: northland-ministry-of-defence, name: Northland's ministry of defence, organizationKind: ministry }
  - { kind: organization, id: north-herald, name: North Herald, organizationKind: news-outlet }
  - { kind: office, id: ministry-spokeswoman, name: Spokeswoman of Northland's ministry of defence, officeKind: spokesperson }
  - { kind: person, id: ada-quill, name: Ada Quill }
  - { kind: channel, id: border-hotline, name: Border hotline, channelKind: hotline }
`;

function documentFile(): string {
  const { at, length, digest } = selectWords(article, quoted);
  return `${schemaLine('../schemas/document')}# A document, and who says what in it. Dates stand in quotation marks.
document:
  id: north-herald-2024-04-04
  name: Hotline rang at dawn, ministry says
  publisher: north-herald
  published: { edtf: "2024-04-04" }
  language: en
  # quotation: only what \`quote\` holds is shown; full: the text may be shown
  rights: quotation
  # of a text that you have: \`backchannel select FILE WORDS\` prints this line and the evidence below
  versions:
    - { sha256: ${sha256(article)}, length: ${countCodePoints(article)} }

statements:
  - speaker: ada-quill
    office: ministry-spokeswoman
    organization: northland-ministry-of-defence
    party: northland
    manner: direct
    asserted: { edtf: "2024-04-03", note: The Wednesday before the day of publication. }
    claims:
      # a predicate runs from its subject to its object or value. data/vocabulary.yaml of the package says which kinds
      # these are, and has all other terms; a vocabulary.yaml beside dataset.yaml may add terms of your own
      - name: hotline-in-use
        subject: border-hotline
        predicate: has-status
        status: in-use
        gist: The hotline was used, and the other side answered.
        valid: "2024-04-03~"
        evidence:
          - at: ${at}
            length: ${length}
            digest: ${digest}
            quote: ${quoted}
`;
}

const judgements = `${schemaLine('schemas/judgements')}# Whether two nodes are one, and what two claims that differ come to; each with an author and a reason.
identity: []
disagreements: []
`;
