import { reviewOf } from '../../model/entity.ts';
import { relations } from '../../model/relations.ts';
import { isHeld, wholeText } from '../auth/text-rights.ts';
import type { DocumentResolvers, DocumentVersionResolvers } from '../generated/types.ts';
import { entity } from '../loaders/named-nodes.ts';
import { claimsIn, edges } from './shared.ts';

export const Document: DocumentResolvers = {
  title: document => document.name,
  review: document => reviewOf(document),
  versions: document => document.versions.map(version => ({ ...version, rights: document.rights })),
  publisher: (document, _args, context) => entity(context, document.publisher),
  carriedClaims: claimsIn(['document']),
  speakers: edges(relations.documentSpeakers),
  channels: edges(relations.documentChannels),
};

export const DocumentVersion: DocumentVersionResolvers = {
  review: version => reviewOf(version),
  held: ({ sha256 }, _args, context) => isHeld(context, sha256),
  text: (version, _args, context) => wholeText(context, version),
};
