import type { CodegenConfig } from '@graphql-codegen/cli';

import { writeInterfaceFields } from './src/api/codegen/interface-fields.ts';
import { internalEnumValues, readTypeDefs } from './src/api/schema.ts';

/** The type of a resolver's parent, under a name that the schema's own types leave free. */
const parent = (file: string, type: string) => `${file}#${type} as ${type}Parent`;
const entity = (type: string) => parent('../resolvers/parents.ts', type);
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
  hooks: { afterStart: () => writeInterfaceFields('schema') },
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
          CarriedEvidence: parent('../../model/reanchoring.ts', 'CarriedEvidence'),
          CarriedEvidenceConnection: entity('CarriedList'),
          Claim: parent('../../model/claim.ts', 'Claim'),
          ClaimConnection: entity('ClaimList'),
          Disagreement: parent('../../model/readings/disagreement.ts', 'Disagreement'),
          DisagreementConnection: entity('DisagreementList'),
          DisagreementJudgement: parent('../../model/readings/disagreement.ts', 'DisagreementJudgement'),
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
          ChannelEnd: parent('../../model/readings/channel-ends.ts', 'ChannelEnd'),
          Corroboration: parent('../../model/readings/corroboration.ts', 'Corroboration'),
          Utterance: parent('../../model/readings/corroboration.ts', 'Utterance'),
          StatusReading: entity('DatedReading'),
          StatusPosition: parent('../../model/readings/status.ts', 'StatusPosition'),
          StatusInterval: parent('../../model/readings/status.ts', 'StatusInterval'),
          Path: parent('../../graph/walk/paths.ts', 'Path'),
          PathHop: parent('../../graph/walk/paths.ts', 'Hop'),
          PathSearch: parent('../../graph/walk/paths.ts', 'PathSearch'),
          SearchConnection: entity('SearchList'),
          SearchEdge: entity('SearchEdge'),
          SearchSnippet: parent('../../model/search/snippets.ts', 'Snippet'),
          Neighbourhood: entity('DrawnNeighbourhood'),
          NeighbourhoodNode: parent('../../graph/walk/neighbourhood.ts', 'NeighbourhoodNode'),
          NeighbourhoodEdge: entity('DrawnEdge'),
          RelatedNode: parent('../../graph/walk/related.ts', 'RelatedNode'),
          FacetCount: parent('../../store/read/claims.ts', 'FacetCount'),
          GraphInfo: parent('../../store/read/reader.ts', 'GraphInfo'),
          Vocabulary: parent('../../model/vocabulary.ts', 'Vocabulary'),
          PredicateTerm: parent('../../model/vocabulary.ts', 'Predicate'),
          StatusTerm: parent('../../model/vocabulary.ts', 'StatusTerm'),
        },
      },
    },
  },
};

export default config;
