/** Words that decide how far back a speaker reaches from `said`. */

/** Those who give figures, as the head of a phrase. */
export const SPEAKERS =
  /^(?:police|officials?|authorities|ministers?|ministry|spokes(?:m[ae]n|wom[ae]n|persons?|people)|governors?|mayors?|presidents?|premiers?|chancellors?|doctors?|surgeons?|nurses?|medics?|paramedics?|rescuers?|firefighters?|hospitals?|clinics?|witness(?:es)?|residents?|villagers?|locals|army|navy|military|militia|troops|commanders?|generals?|colonels?|captains?|government|council|councillors?|agency|agencies|services?|office|officers?|department|group|groups|activists?|organi[sz]ations?|charity|union|unions|party|reports?|sources?|media|newspapers?|television|broadcaster|radio|website|prosecutors?|lawyers?|attorneys?|judge|court|coroners?|company|airline|operator|firm|bank|chief|head|heads|director|chair(?:man|woman)?|chairperson|sheriff|deputy|deputies|secretary|ambassador|embassy|consulate|commission(?:er)?|committee|board|team|observatory|institute|survey|university|school|teachers?|scientists?|researchers?|experts?|analysts?|study|statement|relatives?|family|brother|father|mother|sister|wife|husband|friend|neighbou?rs?|leaders?|members?|lawmakers?|senators?|monitors?|workers?|coastguard|guard|brigade|society|centre|center|administration|federation|association|survivors?|manager|owner|driver|pilot|priest|bishop|imam|pope)(?:['’]s)?$/iu;

/** What is counted, and gives no count itself. */
export const CANNOT_REPORT =
  /^(?:cases?|deaths?|injuries|casualties|infections|people|persons?|patients|victims?|figures?|numbers?|tolls?|incidents?|thousands|hundreds|dozens|scores|arrests)$/iu;

/** No word of the phrase: conjunctions, pronouns, helping verbs, prepositions that belong to another. */
export const STOPS =
  /^(?:and|but|or|nor|that|as|while|when|where|whom|which|who|whose|after|before|because|since|if|although|though|than|so|then|until|yet|he|she|it|they|we|i|you|him|her|them|us|there|this|these|those|what|nobody|everyone|someone|was|were|is|are|be|been|being|am|has|have|had|having|will|would|could|should|may|might|must|can|cannot|did|does|do|not|to|by|into|onto|upon|during|over|about|against|through|under|between|among|off|up|down|out|died|killed|injured|wounded|dead|missing|said|says|told|rose|fell|hit|struck|sank|broke|fled|left|went|came|took|gave|made|became|began|saw|got)$/iu;

export const AUXILIARIES = {
  /** Between the phrase and the verb. */
  adverbs:
    /^(?:also|later|earlier|previously|then|however|meanwhile|reportedly|only|initially|originally|first|erroneously|incorrectly|wrongly|mistakenly|falsely|now|has|have|had|officially)$/iu,
  /** The verb is done to the phrase, not by it. */
  passive: /^(?:was|were|been|being|is|are|be|got)$/iu,
} as const;
