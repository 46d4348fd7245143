import { map } from '../../base/maybe.ts';
import type { DocumentResolvers, DocumentVersionResolvers } from '../generated/types.ts';
import { relations } from '../relations.ts';

import { claimsIn, edges, entity } from './shared.ts';

export const Document: DocumentResolvers = {
  title: document => document.name,
  versions: document => document.versions.map(version => ({ ...version, rights: document.rights })),
  publisher: (document, _args, context) => entity(context, document.publisher),
  carriedClaims: claimsIn(['document']),
  speakers: edges(relations.documentSpeakers),
  channels: edges(relations.documentChannels),
};

export const DocumentVersion: DocumentVersionResolvers = {
  held: ({ sha256 }, _args, { loaders }) => map(loaders.text.load(sha256), text => text !== null),
  text: ({ sha256, rights }, _args, { loaders }) => (rights === 'full' ? loaders.text.load(sha256) : null),
};
