/** Verbs that report what somebody said, as patterns of their forms. */

/** A statement may follow each with or without "that", or stand before it: ", he said". */
const stating =
  'said|says|say|saying|told|tells|telling|added|adds|adding|confirmed|confirms|announced|announces|announcing|stated|states|stating|insisted|insists|insisting|claimed|claims|claiming|explained|explains|explaining|noted|notes|noting|stressed|stresses|stressing|emphasi[sz]ed|emphasi[sz]es|emphasi[sz]ing|underscored|underscores|reiterated|reiterates|reiterating|reaffirmed|affirmed|denied|denies|denying|warned|warns|warning|cautioned|cautions|argued|argues|arguing|acknowledged|acknowledges|acknowledging|admitted|admits|reported|reports|reporting|indicated|indicates|suggested|suggests|revealed|reveals|disclosed|declared|declares|declaring|asserted|asserts|maintained|maintains|replied|replies|responded|responds|remarked|remarks|observed|commented|comments|tweeted|tweets|tweeting|wrote|writes|writing|hinted|hints|recalled|recalls|testified|promised|promises|pledged|vowed|vows|agreed\\s+that|concluded\\s+that|predicted|complained|lamented|joked|quipped|boasted|boasts|asked|estimated|believes?|thinks?|hopes?|hoped|expects?|voiced|predicts|contended|contends|alleged|alleges|recounted|conceded|assured|informed|recommended|repeated|opined|proclaimed|blasted|tells|posted|published|went\\s+on\\s+to\\s+say|tell|argue|insist|confirm|warn|contend|acknowledge|allege|deny|concede|caution';
/** What these report has another form: "urged talks", "welcomed the resumption". */
const judging =
  'urged|urges|urging|called\\s+for|calls\\s+for|calling\\s+for|(?:called|calling|calls)(?=\\s+(?:it|the|them|him|her|that|this|his|their|a|an)\\b)|described|describes|describing|welcomed|welcomes|condemned|criticized|criticised|praised|dismissed|dismisses|rejected|rejects|refused\\s+to\\s+(?:say|comment|discuss|talk|answer|confirm)|declined\\s+to\\s+(?:say|comment|discuss|give|answer|confirm|elaborate)|ruled\\s+out|offered|proposed|proposes|demanded|demands|threatened|threatens|accused|accuses|blamed|blames|raised|expressed|expresses|questioned|referred|refuted|defended|hailed|spoke\\s+of|signal(?:ed|led)|requested|invited|appealed|advocated|advised|refrained\\s+from|suggested';

/** Whether somebody says with it that something is so. */
export const isStatingVerb = (verb: string): boolean =>
  new RegExp(`^(?:${stating}|according\\s+to|per|in\\s+the\\s+words\\s+of)$`, 'iu').test(verb);
export const anyVerb = new RegExp(`\\b(?:${stating}|${judging})\\b`, 'giu');
/** Behind a quotation, before its speaker or behind. */
export const quotingVerb = `(?:${stating}|${judging}|according\\s+to|quoted)`;
