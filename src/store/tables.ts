/**
 * The tables, on every dialect. Rows are numbered: `entity.id` and `claim.id` never leave the store, outside they are
 * slugs. Columns repeat what lists are filtered and sorted by; `body` holds the rest as JSON. Days count from 1970.
 *
 * `entity.canonical`, `claim.topic`, `participation` and `channel_side` are derived from claims and standing identity
 * judgements, and can be rebuilt from them; so can `document_version`, `entity.stated`, `claim.packed` and `topology`, `evidence`
 * together with the texts, and `search_name`, `search_spelling`, `search_word`,
 * `search_start`, `search_start_spelling` and the indexes of words, which each dialect keeps in its own way.
 */
export type Tables = {
  entity: EntityTable;
  claim: ClaimTable;
  topology: TopologyTable;
  evidence: EvidenceTable;
  text: TextTable;
  document_version: DocumentVersionTable;
  predicate: PredicateTable;
  status_term: StatusTermTable;
  term: TermTable;
  identity_judgement: IdentityJudgementTable;
  disagreement_judgement: DisagreementJudgementTable;
  support_judgement: SupportJudgementTable;
  participation: ParticipationTable;
  channel_side: ChannelSideTable;
  carried_evidence: CarriedEvidenceTable;
  change: ChangeTable;
  change_subject: ChangeSubjectTable;
  search_name: SearchNameTable;
  search_spelling: SearchSpellingTable;
  search_word: SearchSpellingTable;
  search_start: SearchStartTable;
  search_start_spelling: SearchSpellingTable;
  access_token: AccessTokenTable;
  dataset: DatasetTable;
  dataset_node: DatasetNodeTable;
  dataset_claim: DatasetClaimTable;
  description_before: DescriptionBeforeTable;
  entity_description: EntityDescriptionTable;
  retired_node: RetiredNodeTable;
  stream_ticket: StreamTicketTable;
  uncleared: UnclearedTable;
  unfinished_restore: UnfinishedRestoreTable;
};

export type EntityTable = {
  id: number;
  slug: string;
  kind: string;
  /** The node that this one is read as: itself, unless a standing judgement says otherwise. */
  canonical: number;
  sort_name: string;
  /** Folded name and aliases, one a line. */
  search_names: string;
  channel_kind: string | null;
  level: string | null;
  domain: string | null;
  /** What an office is for; null for other nodes. */
  office_kind: string | null;
  /** Of an organization, an event, a place or an agreement, which sort of its kind it is. */
  own_kind: string | null;
  /** BCP 47 tag, of a document. */
  language: string | null;
  publisher: number | null;
  /** What may be shown of a document's words; null for other nodes. */
  rights: string | null;
  /** Where it is in review; null where it is accepted. */
  review: string | null;
  date_earliest: number | null;
  date_latest: number | null;
  /** The attributes that claims about it have ever stated: see `rows/stated-attributes.ts`. */
  stated: number;
  recorded_at: string;
  digest: string;
  body: string;
};

export type ClaimTable = {
  id: number;
  slug: string;
  subject: number;
  /** The canonical subject. */
  topic: number;
  predicate: string;
  object: number | null;
  /** The object or value as one comparable text. */
  content: string;
  status: string | null;
  /** Of a count; the largest number that a column holds where it is beyond. */
  value_number: number | null;
  /** A text, or what is counted, folded as names are. */
  value_words: string | null;
  polarity: string;
  modality: string;
  manner: string;
  /** The speaker, or the publisher where it speaks in its own voice. */
  holder: number;
  /** The rows of who spoke together with the holder, with commas between them; null where nobody did. */
  joint_speakers: string | null;
  own_voice: number;
  office: number | null;
  organization: number | null;
  party: number | null;
  publisher: number;
  document: number;
  /** Where its first words stand in the text, in code points; null where no evidence points at words. */
  place: number | null;
  asserted_earliest: number;
  asserted_latest: number;
  valid_earliest: number | null;
  valid_latest: number | null;
  /** The days on which it can disagree with others: see `comparedTime`; null where there are none. */
  compared_earliest: number | null;
  compared_latest: number | null;
  /** What else decides when a status can: see `rows/compared-time.ts`; null of plain observations and of all else. */
  compared_as: string | null;
  /** The slug of the claim that this one speaks of. */
  regards: string | null;
  recorded_at: string;
  review: string;
  /** When a claim was accepted that had been proposed before; null for any other. */
  accepted_at: string | null;
  withdrawn_at: string | null;
  withdrawal: string | null;
  digest: string;
  body: string;
  /** See `rows/packed-claim.ts`; null only inside the transaction that makes it. */
  packed: Uint8Array | null;
};

/** The packed forms of claims that were recorded together, so that the topology index is read in few rows. */
export type TopologyTable = { first_claim: number; claims: number; packed: Uint8Array };

export type EvidenceTable = {
  claim: number;
  position: number;
  version: string;
  start_at: number;
  length: number;
  digest: string;
  /** Digests of its words; null where neither the text nor the record holds these. */
  wording: Uint8Array | null;
};

/** A row for each document that has the text: where several carry the same words, each is found by them. */
export type TextTable = { sha256: string; document: number; body: string };
/** A row for each version of a document that is recorded, whatever its review and whether its text is held. */
export type DocumentVersionTable = { digest: string; document: number };
/** `states`: the attribute of its subject that it states. */
export type PredicateTable = {
  id: number;
  name: string;
  exclusive: number;
  states: string | null;
  /** 1 where it puts somebody at an end of a channel. */
  is_end: number;
  body: string;
};
export type StatusTermTable = { name: string; body: string };
/** Terms of the other sorts. */
export type TermTable = { sort: string; name: string; body: string };

export type IdentityJudgementTable = {
  id: string;
  left_entity: number;
  right_entity: number;
  verdict: string;
  undone_by: string | null;
  body: string;
};

export type DisagreementJudgementTable = {
  id: string;
  left_claim: number;
  right_claim: number;
  undone_by: string | null;
  body: string;
};

export type SupportJudgementTable = {
  id: string;
  claim: number;
  verdict: string;
  undone_by: string | null;
  body: string;
};

/**
 * Who takes part in which claim; `role` is the place in the model's list of roles. `node` is a canonical node, or the
 * negative of a node that is one with others, which takes part by itself.
 */
export type ParticipationTable = { node: number; role: number; claim: number; asserted_earliest: number };

/** Whom a channel joins: its ends, and with `is_side` 1 the states or coalitions that they belong to. */
export type ChannelSideTable = { channel: number; side: number; is_side: number };

/**
 * The change log: one row for each write, numbered in the order of writing. `rereads` is 1 where nodes are read otherwise
 * than before, so that what was derived from claims recorded earlier is no more.
 */
export type ChangeTable = {
  revision: number;
  at: string;
  kind: string;
  summary: string;
  rereads: number;
  author: string;
  /** What the author could do then; null of the command line, and where an earlier version wrote it. */
  author_role: string | null;
  reason: string | null;
  /** What it concerns and what it did, as JSON: see `rows/change-bodies.ts`. */
  body: string;
  /** 1 where it concerns every node. */
  whole: number;
  reverts: number | null;
  mutation_key: string | null;
  /** Of what was asked for under the key. */
  mutation_digest: string | null;
};

/** Which nodes and claims a change concerns, by row; nothing for one that concerns all. */
export type ChangeSubjectTable = { kind: 'node' | 'claim'; subject: number; revision: number };

/**
 * Where the words of evidence stand in a later version of its document; `reason` instead where they are not found. With
 * `newest` 1 that version is the document's last one.
 */
export type CarriedEvidenceTable = {
  version: string;
  claim: number;
  position: number;
  document: number;
  newest: number;
  start_at: number | null;
  reason: string | null;
};

/** Tokens by their id; `digest` is the SHA-256 of the whole token, which is kept nowhere. Times are ISO 8601 instants. */
export type AccessTokenTable = {
  id: string;
  name: string;
  role: string;
  created: string;
  expires: string;
  digest: string;
  revoked: string | null;
};

/** `loaded_at`: when it was loaded last; null where every load of it was undone. */
export type DatasetTable = { id: number; slug: string; loaded_at: string | null; body: string };

/** Which datasets describe a node, and since which revision. */
export type DatasetNodeTable = { dataset: number; node: number; revision: number };

/**
 * The dataset that a claim came with. Claims that were written otherwise have none. `revision`: the load that made it
 * stand; null where it was recorded before, by no load that is known.
 */
export type DatasetClaimTable = { claim: number; dataset: number; revision: number | null };

/** How a node was described before the load of this revision described it anew. */
export type DescriptionBeforeTable = { node: number; revision: number; body: string };

/** Another description of a node, by the revision that put it forward, and in `earlier` the one that it was to replace. */
export type EntityDescriptionTable = { revision: number; node: number; review: string; earlier: string; body: string };

/** Nodes of loads that were undone, by the revision of the load: lists have them only while something else uses them. */
export type RetiredNodeTable = { node: number; revision: number };

/**
 * Tickets that open streams, until they are used or expire. `digest`: the SHA-256 of one, which is kept nowhere, as
 * `holder` is of who has it; `body`: who he is and what he asked, as JSON.
 */
export type StreamTicketTable = { digest: string; holder: string; expires: string; body: string };

/** Takedowns, by revision, whose words the store's own files may still hold. */
export type UnclearedTable = { revision: number };

/** When a restore was begun that is not done; no row where there is none. */
export type UnfinishedRestoreTable = { began: string };

/** The words of every name and alias but documents' titles, as search compares them. */
export type SearchNameTable = { words: string; entity: number };

/**
 * Every name from each of its words on, for names that are being typed. `place` is 0 where the name begins so, 1 for its
 * later words, 2 and 3 for the same of a document's title.
 */
export type SearchStartTable = { place: number; words: string; entity: number; kind: string };

/**
 * What each word of these names is found under when it is misspelt, as `search_word` what words of any text are,
 * and as `search_start_spelling` what the beginnings of words in names are. Words that nothing holds any more may stay.
 */
export type SearchSpellingTable = { key: string; word: string };
