import type { CodegenConfig } from '@graphql-codegen/cli';

import { internalEnumValues, readTypeDefs } from './src/api/schema.ts';

/** The type of a resolver's parent, under a name that the schema's own types leave free. */
const parent = (file: string, type: string) => `${file}#${type} as ${type}Parent`;
const entity = (type: string) => parent('../parents.ts', type);
const entityTypes = [
  'Person',
  'Organization',
  'State',
  'Office',
  'UnnamedSource',
  'Channel',
  'Event',
  'Place',
  'Document',
];
const listedTypes = [...entityTypes, 'Actor', 'Entity'];

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/generated/types.ts': {
      plugins: [{ typescript: { enumValues: internalEnumValues(readTypeDefs('schema')) } }, 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        addInterfaceFieldResolverTypes: true,
        immutableTypes: true,
        avoidOptionals: { defaultValue: true },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          EDTF: 'string',
          LocalDate: 'string',
          DateTimeISO: { input: 'Date', output: 'string' },
          NonNegativeInt: 'number',
          URL: 'string',
        },
        mappers: {
          ...Object.fromEntries(listedTypes.map(type => [type, entity(type)])),
          ...Object.fromEntries(listedTypes.map(type => [`${type}Connection`, entity('NodeList')])),
          ...Object.fromEntries(listedTypes.map(type => [`${type}Edge`, entity('NodeEdge')])),
          Change: parent('../../model/change.ts', 'Change'),
          ChangeConnection: entity('ChangeList'),
          ClaimReview: parent('../../model/change.ts', 'ClaimReview'),
          CarriedEvidence: parent('../../model/carry.ts', 'CarriedEvidence'),
          CarriedEvidenceConnection: entity('CarriedList'),
          Claim: parent('../../model/claim.ts', 'Claim'),
          ClaimConnection: entity('ClaimList'),
          Disagreement: parent('../../model/disagreement.ts', 'Disagreement'),
          DisagreementConnection: entity('DisagreementList'),
          DisagreementJudgement: parent('../../model/disagreement.ts', 'DisagreementJudgement'),
          Qualifier: parent('../../model/claim.ts', 'Qualifier'),
          ClaimValue: parent('../../model/claim.ts', 'ClaimValue'),
          StatusValue: entity('StatusValue'),
          DateValue: entity('DateValue'),
          CountValue: entity('CountValue'),
          TextValue: entity('TextValue'),
          Attribution: parent('../../model/claim.ts', 'Attribution'),
          Relay: parent('../../model/claim.ts', 'Relay'),
          Withdrawal: parent('../../model/claim.ts', 'Withdrawal'),
          Evidence: parent('../../model/claim.ts', 'Evidence'),
          DocumentVersion: entity('DocumentVersion'),
          IdentityJudgement: parent('../../model/identity.ts', 'IdentityJudgement'),
          ChannelEnd: parent('../../model/ends.ts', 'ChannelEnd'),
          Corroboration: parent('../../model/corroboration.ts', 'Corroboration'),
          Utterance: parent('../../model/corroboration.ts', 'Utterance'),
          StatusReading: entity('DatedReading'),
          StatusPosition: parent('../../model/status.ts', 'StatusPosition'),
          StatusInterval: parent('../../model/status.ts', 'StatusInterval'),
          Path: parent('../../graph/paths.ts', 'Path'),
          PathHop: parent('../../graph/paths.ts', 'Hop'),
          PathSearch: parent('../../graph/paths.ts', 'PathSearch'),
          SearchConnection: entity('SearchList'),
          SearchEdge: entity('SearchEdge'),
          SearchSnippet: parent('../../model/snippets.ts', 'Snippet'),
          Neighbourhood: entity('DrawnNeighbourhood'),
          NeighbourhoodNode: parent('../../graph/neighbourhood.ts', 'NeighbourhoodNode'),
          NeighbourhoodEdge: entity('DrawnEdge'),
          RelatedNode: parent('../../graph/related.ts', 'RelatedNode'),
          FacetCount: parent('../../store/reader.ts', 'FacetCount'),
          GraphInfo: parent('../../store/reader.ts', 'GraphInfo'),
          Vocabulary: parent('../../model/vocabulary.ts', 'Vocabulary'),
          PredicateTerm: parent('../../model/vocabulary.ts', 'Predicate'),
          StatusTerm: parent('../../model/vocabulary.ts', 'StatusTerm'),
        },
      },
    },
  },
};

export default config;
