/** Words that say how a channel is, or what becomes of it. */
import type { Modality, Polarity } from '../../model/claim.ts';

export type StatusCue = {
  /** A term of the vocabulary. */
  readonly status: string;
  readonly pattern: RegExp;
  /** Where the words stand: "reopened a hotline", "the hotline was reopened". */
  /** `adjacent`: right before it; `weak`: right before it, where nothing else is said; `far`: somewhere behind it, whatever
   * else is said. */
  readonly sides: 'both' | 'adjacent' | 'weak' | 'far';
};

/** The first that matches nearest to the channel counts. */
export const statusCues: readonly StatusCue[] = [
  {
    status: 'unanswered',
    sides: 'both',
    pattern:
      /\b(?:unanswered|unresponsive|(?:did|does|do|has|have|was|were|is|are)(?:\s+not|n't)\s+(?:been\s+)?respond(?:ed|ing)?\s+to|(?:unable|failed|tried)\s+to\s+(?:reach|contact)|could\s+not\s+(?:be\s+)?reach(?:ed)?|(?:not|never)\s+(?:been\s+)?(?:answer(?:ed|ing)?|respond(?:ed|ing)?|pick(?:ed|ing)?\s+up)|refus(?:ed|es|ing)\s+to\s+(?:answer|pick\s+up|respond|take\s+(?:\S+\s+){0,3}calls)|no\s+(?:answer|reply|response)|stopp?ed\s+answering|ignor(?:ed|ing)\s+calls)\b/i,
  },
  {
    status: 'restored',
    sides: 'both',
    pattern:
      /\b(?:re-?open(?:ed|s|ing)?|restor(?:e|ed|es|ing|ation)|resum(?:e|ed|es|ing|ption)|re-?activat(?:e|ed|es|ing|ion)|re-?establish(?:ed|es|ing|ment)?|reconnect(?:ed|ion|ing)?|reviv(?:e|ed|es|ing|al)|back\s+(?:in\s+operation|online|up\s+and\s+running)|restart(?:ed|s|ing)?|re-?instat(?:e|ed|es|ing))\b/i,
  },
  {
    status: 'severed',
    sides: 'both',
    pattern:
      /\b(?:cut(?:ting|s)?(?:\s+off)?|sever(?:ed|s|ing)?|disconnect(?:ed|s|ing)?|disabled|broke(?:n)?\s+off|breaking\s+off|shut(?:ting|s)?\s+(?:down|off)|shut|scrapped|abandoned|(?:went|gone|goes|is|was|are|were)\s+(?:dead|down|silent))\b/i,
  },
  {
    status: 'suspended',
    sides: 'both',
    pattern:
      /\b(?:suspend(?:ed|s|ing)?|suspension|(?:ha[ds]|have)\s+(?:already\s+)?stopped|stopped(?=\s+(?:an?|the|its|all|using)\b)|halt(?:ed|s|ing)?|stopp?(?:ed|s|ing)\s+(?:using|being\s+used)|cancel(?:l?ed|s|l?ing)?|called\s+off|pull(?:ed|ing)?\s+out\s+of|paus(?:ed|es|ing)|closed|closing|closure|collaps(?:ed|es|e)|stall(?:ed|s)?|deadlock(?:ed)?)\b/i,
  },
  { status: 'frozen', sides: 'both', pattern: /\b(?:froze(?:n)?|freez(?:e|es|ing))\b/i },
  {
    status: 'absent',
    sides: 'adjacent',
    pattern:
      /\b(?:(?:there\s+(?:is|was|were|are|has\s+been|have\s+been)|ha(?:s|d|ve)|having)\s+(?:currently\s+)?(?:no|not\s+been\s+any|never\s+been|not\s+held)|no\s+longer\s+(?:any|has)|lack(?:s|ed|ing)?|absence\s+of|without(?:\s+(?:any|a))?|not|no|never)\b/i,
  },
  {
    status: 'declined',
    sides: 'both',
    pattern:
      /\b(?:reject(?:ed|s|ing|ion)?|refus(?:ed|es|ing|al)(?!\s+to\s+(?:talk\s+about|comment|discuss|say|answer|confirm|give))|rul(?:ed|es|ing)\s+out|turn(?:ed|s|ing)?\s+down|rebuff(?:ed|s)?|declin(?:ed|es|ing)(?=\s+(?:an?|the|any|its|his|her|their|to\s+(?:hold|resume|meet|take|join|enter|speak|engage|set|reopen|open)))|against(?=\s+(?:any|direct|the)?\s*(?:talks|dialogue|negotiations|contacts?))|no\s+(?:plans?|intention|desire)\s+(?:to|for|of)|spurn(?:ed|s)?)\b/i,
  },
  {
    status: 'agreed',
    sides: 'both',
    pattern:
      /\bagree(?:d|s|ing|ment)?\s+(?:\S+\s+){0,4}?(?:to|on)\b(?:\s+(?:set(?:ting)?\s+up|establish(?:ing)?|open(?:ing)?|creat(?:e|ing)|hold(?:ing)?|install(?:ing)?|launch(?:ing)?))?|\bdecid(?:ed|es|ing)\s+to\s+(?:set\s+up|establish|open|create|hold|launch)\b/i,
  },
  {
    status: 'proposed',
    sides: 'both',
    pattern:
      /\b(?:propos(?:ed|es|ing|al|als)|request(?:ed|s|ing)?|offer(?:ed|s|ing)?|urg(?:ed|es|ing)|call(?:ed|s|ing)?\s+for|suggest(?:ed|s|ing)?|s(?:eek|eeks|ought|eeking)|demand(?:ed|s|ing)?|appeal(?:ed|s|ing)?\s+for|invit(?:ed|es|ing|ation)|pushed\s+for|pushing\s+for|(?:is|was|were|are|be|being)\s+(?:also\s+)?(?:open|ready|willing)\s+(?:to|for)|would\s+welcome|(?<!\b(?:channels?|lines?|hotlines?|links?)\s)open\s+to|ready\s+(?:to|for)|readiness\s+(?:to|for)|willing(?:ness)?\s+to|preconditions?|want(?:ed|s|ing)?(?:\s+to)?|need(?:ed|s)?|must|should|advocat(?:ed|es|ing)|consider(?:ed|s|ing)?|explor(?:ed|es|ing))\b/i,
  },
  { status: 'tested', sides: 'both', pattern: /\b(?:test(?:ed|s|ing)?|test\s+calls?)\b/i },
  {
    status: 'open',
    sides: 'both',
    pattern:
      /\b(?:set(?:s|ting)?\s+up|establish(?:ed|es|ing|ment)?|open(?:ed|s|ing)?|launch(?:ed|es|ing)?|inaugurat(?:ed|es|ing|ion)|install(?:ed|s|ing|ation)?|creat(?:e|ed|es|ing|ion)|remain(?:s|ed)?\s+(?:open|active|in\s+place|operational)|maintain(?:ed|s|ing)?|keep(?:s|ing)?\s+open|kept\s+open|in\s+place|works?\s+(?:a?round\s+the\s+clock)|operational|up\s+and\s+running|(?:in\s+normal\s+operation|operat(?:es|ed|ing)\s+normally)|exists?|existed|went\s+live|form(?:ed|ing)|ha(?:s|ve)\s+(?:several|a|two|three|direct|routine|multiple))\b/i,
  },
  { status: 'activated', sides: 'both', pattern: /\bactivat(?:e|ed|es|ing|ion)\b/i },
  {
    status: 'in-use',
    sides: 'both',
    pattern:
      /\b(?:(?<!\b(?:once|formerly|previously)\s)us(?:ed|es|ing)|there\s+ha(?:s|ve|d)\s+been(?!\s+no\b)|ha(?:s|ve|d)\s+worked|had\s+an?\s+(?:\p{L}+\s+){0,2}(?=call|conversation|meeting)|conclud(?:ed|es|ing)|being\s+used|in\s+use|in\s+operation|pursu(?:ed|es|ing)|held|hold(?:s|ing)?|conduct(?:ed|s|ing)?|ha(?:s|ve|d)\s+been\s+(?:in|involved)|in\s+(?:regular\s+|close\s+|constant\s+|direct\s+)?(?:contact|touch|communication)|kept\s+up|keep(?:s|ing)?\s+(?:up|in)|ongoing|continu(?:ed|es|ing)|convey(?:ed|s|ing)|pass(?:ed|ing)|deliver(?:ed|ing)|relay(?:ed|ing)|sent|receiv(?:ed|ing)|spoke|spoken|speak(?:s|ing)|talked|met|(?<!so-)call(?:ed|s)?|phoned|communicat(?:ed|es|ing)|t(?:ook|aken?|akes|aking)\s+place|engag(?:ed|ing)\s+in|attend(?:ed|ing)|serv(?:ed|ing)\s+as|act(?:ed|ing)\s+as|warned|told|informed|interact|mediat(?:ed|es|ing)|initiat(?:ed|es|ing)|ha(?:ve|s|d)(?=\s+(?:military|talks|contacts?|discussions|\S*military))|engage|broker(?:ed|ing)|host(?:ed|ing))\b/iu,
  },
  {
    status: 'absent',
    sides: 'far',
    pattern:
      /\b(?:(?:is|was|are|were)\s+non-?existent|do(?:es)?\s+not\s+exist|did\s+not\s+exist|no\s+longer\s+exists?)\b/i,
  },
  {
    status: 'moribund',
    sides: 'far',
    pattern:
      /\b(?:(?:is|was|are|were|been)\s+(?:currently\s+|still\s+)?(?:not\s+in\s+(?:use|operation)|inactive|dormant|out\s+of\s+(?:service|order)|ineffective|idle)|fallen\s+(?:into\s+disuse|silent)|ha(?:s|ve|d)\s+not\s+been\s+(?:operating|operational|working|functioning|in\s+use)|do(?:es)?\s+not\s+(?:work|function|operate)|did\s+not\s+(?:work|function|operate)|(?:is|are|was|were)\s+not\s+(?:working|functioning|operating|operational))\b/i,
  },
  {
    status: 'in-use',
    sides: 'weak',
    pattern:
      /\b(?:over|via|through|using|(?<=\b(?:spoke|spoken|speak|talked|talk|conversed|communicated|conferred)\b.*)on)(?=\s)/i,
  },
];

/** Statuses that are changes hold from a day on; the others are seen on a day. */
export const changes: ReadonlySet<string> = new Set([
  'restored',
  'severed',
  'suspended',
  'frozen',
  'open',
  'activated',
]);

/** "Will open", "plans to open", "could open": not yet so. */
export function modalityOf(before: string): Modality {
  if (
    /\b(?:would|could|might|(?<!\b(?:in|since|last|until|of)\s)may|if)\s+(?:also\s+|be\s+|have\s+)?(?:\p{L}+\s+)?$/iu.test(
      before,
    )
  )
    return 'conditional';
  if (/\b(?:expect(?:ed|s)?|hop(?:ed|es|ing)|likely|due)\s+(?:to\s+)?(?:be\s+)?(?:\p{L}+\s+)?$/iu.test(before))
    return 'expected';
  if (
    /\b(?:will|would|scheduled|plan(?:s|ned)?|expected|due|set)\b[^.;,]{0,70}\bto\s+$|\bcommit(?:s|ted)?\s+to\b.{0,200}\b(?:the\s+)?$|\b(?:willing(?:ness)?|read(?:y|iness)|prepared)\b[^.;]{0,60}\s$|(?<!\b(?:continu|beg|start|manag|help|us|came|went\s+on|able|fail|refus|declin)\p{L}*\s)\bto\s+(?:\p{L}+ly\s+)?$/iu.test(
      before,
    )
  )
    return 'planned';
  if (
    /(?:\b(?:will|shall|plan(?:s|ned|ning)?\s+to|going\s+to|set\s+to|about\s+to|intend(?:s|ed)?\s+to|scheduled\s+to|prepar(?:ed|ing)\s+to|aim(?:s|ed|ing)?\s+to|vow(?:s|ed)\s+to|agreed\s+to|decided\s+to)|'ll)\s+(?:be\s+|have\s+)?(?:\p{L}+\s+)?$/iu.test(
      before,
    )
  )
    return 'planned';
  return 'asserted';
}

/** "Has not reopened", "stopped answering", "denied that … was used". */
export function polarityOf(sentence: string, before: string): Polarity {
  if (
    /\b(?:not|never|n't|no\s+longer|stop(?:s|ped|ping)?|ceas(?:es|ed|ing))\s+(?:yet\s+|been\s+|be\s+|being\s+)?$/i.test(
      before,
    )
  )
    return 'denies';
  if (
    /\b(?:den(?:y|ied|ies|ying)|false|untrue|fabricat\w+|dismiss(?:ed|es)|baseless|no\s+such|fake|propaganda|incorrect|refut(?:ed|es))\b/i.test(
      sentence,
    )
  )
    return 'denies';
  return 'affirms';
}
