import { withoutAsides } from './asides.ts';

/** `either`: what was to be and came to nothing (`was due to speak on Thursday but fell ill`); the nearest such day is meant. */
export type Tense = 'past' | 'future' | 'either' | 'unknown';

const FUTURE =
  /\b(?:will|shall|won['’]t|would|may|might|can|could|should|must|(?:is|are|was|were|be) (?:due|set|scheduled|expected|slated|planned|poised|going|likely|to)\b|due|scheduled|slated|expected|planned|plans?|planning|intends?|hopes?|aims?|set (?:to|for)|forecast(?: to)?|(?:is|are|['’]re) (?:being|holding|meeting|playing|travell?ing|visiting|hosting|flying|leaving|returning|opening|closing|heading|launching|starting|appearing|speaking|marching|voting)|expects? to|(?:doors|gates|polls|schools|shops|tickets|nominations|bookings) (?:open|close|reopen)|to (?:be|begin|start|open|meet|hold|take|go|discuss|vote|decide|leave|arrive|return|play|face|visit)|upcoming|ahead of|begins|starts|opens|kicks off|takes place|gets under way|takes|plays?|hosts?|faces?|travels?|flies to|heads to|returns to|takes on|meets|resumes?|continues|reopens?|visits|arrives|(?<=['’])ll)\b/gi;
const PAST =
  /\b(?:said|says|told|announced|reported|was|were|had|has|have|did|went|came|took|made|began|started|held|met|won|lost|fell|rose|struck|hit|killed|died|found|became|got|left|gave|saw|sent|set off|shot|broke|ran|led|put|kept|brought|spoke|wrote|paid|cut|cost|grew|fled|flew|blew|burst|quit|chose|sank|drew|drove|caught|felt|built|bought|sold|sat|stood|stole|swept|threw|tore|wore|beat|hurt|knew|dealt|fought|laid|lay|rode|shook|spent|split|spread|withdrew|\p{L}{3,14}ed)\b/giu;
/** Verbs in the present that tell of what is to come when the day follows (`leaves on Sunday`), though not when it precedes (`the fire on Sunday leaves …`). */
const COMING =
  /\b(?:leaves|departs|ends|expires|closes|close(?= (?:from )?$)|decides|defends|hears|holds|enters|runs(?= (?:un)?til\b| to\b| through\b| from\b)|appears(?= (?:in court|before)\b)|meet(?= again\b)|(?:stays?|remains?|is|are) in (?:force|place|effect)|(?:goes|go) (?:to the polls|on (?:sale|trial|show|strike|display))|comes? into (?:force|effect)|takes? effect|(?:addresses|attends|chairs|inaugurates|launches|premieres|airs|convenes|gathers?|testifies|unveils|welcomes|receives|delivers|tours|(?:reopen|resume)(?!\w)|(?:moves|flies|heads|rolls|blows|sweeps) (?:in|out|home|off|back)|(?<=[a-z]s )vote(?= (?:on|for)\b))|(?:returns|rules|votes|speaks|signs|sits|lands|flies|travels|debates|marches|marries|debuts|presents)(?<!\b(?:the|an?|its|his|her|their|our|new|old|of|in|on|by|two|three|all|some|these|those|more|many|first|last)\s\w{4,8})(?=\s(?:on\s|next\s|this\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\S*\s\d[^.;]*)?$))/gi;
const CLAUSE =
  /\.(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mrs?|Ms|Dr|Gen|Sen|Gov|Rep|Lt|Col|[ap]|[ap]\.m(?!\.\s(?:The|On|In|At|He|She|It|They|A|An|But|And)\b))\.)|[!?;\n]|,\s(?:and|but|while|after|before|when|which|who|as)\s/g;
const REACH = 120;

/** Whether the clause around a mention tells of what was or of what is to come: the verb nearest before it decides, else the
 * nearest behind it. `(strike) planned for Friday`, `by Friday` and `until Friday` look ahead whatever the verb. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const reach = text.slice(Math.max(0, start - REACH), start);
  const answer = reach.includes('?') ? tenseOfQuestion(reach) : null;
  if (answer !== null) return answer;
  const before = clauseBefore(withoutAsides(reach));
  if (FOILED.test(before) && NOT_SO.test(text.slice(end, end + REACH))) return 'either';
  if (LOOKING_AHEAD.test(before) || OPEN_END.test(before)) return 'future';
  if (
    UP_TO.test(text.slice(start, end)) ||
    BEFORE.test(before) ||
    BEFORE.test(`${text.slice(start, end).split(' ')[0]} `)
  ) {
    if (AWAITED.test(before)) return 'future';
  }
  if (STILL_THROUGH.test(before) || (FROM.test(text.slice(start, end)) && NOW.test(before))) return 'future';
  // `is closed until March`: an end that is looked at from now on.
  const limit = UP_TO.test(text.slice(start, end)) || UP_TO_BEFORE.test(before);
  if (limit && (HELD.test(before) || !TOLD.test(before))) return 'future';
  const left = nearest(before, 'last', COMING);
  if (left !== 'unknown') return left;
  return nearest(clauseAfter(text.slice(end, end + REACH)), 'first');
}

/** `was due to speak on Thursday but fell ill`. */
const FOILED =
  /\b(?:(?:was|were|had been) (?:originally |initially )?(?:due|set|scheduled|expected|supposed|meant|planned|slated|to)|had (?:planned|hoped|intended|wanted|agreed) to)\b[^.;]*$/i;
const NOT_SO = /^,?\s(?:but|however|only to|until it was)\b/i;

/** `When do they leave? – On Thursday.`: a day that answers a question is of the question's time. */
const ANSWERED =
  /([^.?!\n]{3,100})\?["”’]?\s{1,3}(?:\p{Lu}[\p{L}. ]{0,20}:\s|[–—-]\s)?["“‘]?(?:(?:Probably|Maybe|Perhaps|Not until|Only)\s)?$/u;
const ASKED_PAST = /\b(?:did|was|were|had|has|have)\b/i;
const ASKED_FUTURE = /\b(?:do|does|will|is|are|can|could|should|shall|would|next|must)\b/i;

/** The tense of the question that a mention answers; null where no question stands right before it. */
function tenseOfQuestion(before: string): Tense | null {
  const asked = ANSWERED.exec(before)?.[1];
  if (asked === undefined) return null;
  if (ASKED_PAST.test(asked)) return 'past';
  return ASKED_FUTURE.test(asked) ? 'future' : 'unknown';
}

const LOOKING_AHEAD =
  /\b(?:(?:planned|scheduled|set|due|slated|expected|called|booked|fixed|timed|forecast|predicted|likely|possible) (?:for|on)|(?<!\b(?:he|she|it|who|what|that) )(?:is|are)(?: on| for)?|ahead of|deadline(?: of)?|call(?:s|ed|ing)? for (?:an? )?[\w-]{1,20}(?: [\w-]{1,20})?(?: on)?|no later than|starting|beginning|effective)\s(?:the\s)?$/i;

const BEFORE = /\b(?:before|by|until|till|within)\s(?:at\sleast\s)?(?:the\s)?$/i;
/** `did not expect them back before …`, `has until …`, `vowed to finish by …`: what is waited for lies ahead, whenever it was said. */
const AWAITED =
  /(?:\b(?:expect(?:s|ed|ing)?|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|want(?:s|ed)?|promis(?:e|es|ed)|vow(?:s|ed)?|pledg(?:e|es|ed)|intend(?:s|ed)?|urg(?:e|es|ed)|given|gave)\b(?:\s[^\s.;]{1,20}){0,7}|\b(?:has|have|had))\s?(?:(?:before|by|until|till|within)\s(?:at\sleast\s)?(?:the\s)?)?$/i;

/** An end that is not known yet is still to come. */
const OPEN_END = /\b(?:until|till)\sat\sleast\s(?:the\s)?$/i;

/** `is closed through Tuesday`; without the present verb, `through` tells of what lasted. */
const STILL_THROUGH = /\b(?:is|are|remains?|stays?)\s(?:[^\s.;,]{1,20}\s){1,4}through\s$/i;
/** `are back to normal from Monday`. */
const FROM = /^from\s/i;
const NOW = /\b(?:is|are)\s(?:[^\s.;,]{1,20}\s){0,4}$/i;
const UP_TO = /^(?:until|till|by)\s/i;
const UP_TO_BEFORE =
  /\b(?:(?:until|till|by)\s(?:at\sleast\s)?|(?:until|till|by|through|to)\s(?:noon|midday|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s(?:[A-Z]{2,4}\s)?(?:on\s)?)$/i;
/** `was remanded until 12 January`: what was decided holds from then on. */
const HELD =
  /\b(?:remanded|adjourned|suspended|extended|banned|barred|jailed|postponed|delayed|pushed back|put off)\b[^.;]{0,60}$/i;
const TOLD = /\b(?:was|were|had|did|said|told|closed by|ended|lasted|remained|stayed|stood|worked|ran|went)\b/i;

function nearest(clause: string, which: 'first' | 'last', coming?: RegExp): Tense {
  const future = [...positions(clause, FUTURE), ...(coming === undefined ? [] : positions(clause, coming))].sort(
    (a, b) => a - b,
  );
  const past = positions(clause, PAST);
  const pick = (all: readonly number[]): number | undefined => (which === 'last' ? all.at(-1) : all[0]);
  const f = pick(future);
  const p = pick(past);
  if (f === undefined)
    return p !== undefined ? 'past' : which === 'last' && HEADLINE.test(clause) ? 'future' : 'unknown';
  if (p === undefined) return 'future';
  // A modal governs the verb behind it: `would be held`, `is expected to`; a later `said` governs alone.
  if (which === 'first') return f <= p ? 'future' : 'past';
  if (p <= f) return 'future';
  const group = clause.slice(f, p);
  const told = past.some((at) => at > f && FINITE.test(clause.slice(at)));
  return told || PERFECT.test(group) || !MODAL_GROUP.test(group) ? 'past' : 'future';
}

/** `Storm to hit coast`, `Bank of Nordland to cut rates`: how headlines say what is to come. */
const HEADLINE =
  /^\s*(?:(?!\p{L}{3,}ing\s|(?:From|Back|Close|Due|Up|Access|Trip|Road|Route|Way|Thanks|Return|Visit|Flight)\b)\p{Lu}[\p{L}’'.-]*\s(?:of\s|and\s)?){1,4}(?:not\s)?to\s(?!(?:reporters|hospital|court|jail|prison|death|work|school|church|home|war|power|life|date|victory|safety|police|parliament|blame|a|an|the|his|her|its|their|our|my|your|all|some|one|two)\b)\p{Ll}{2,}\s/u;

/** Nothing but the verb group lies between modal and participle. */
const MODAL_GROUP = /^(?:[^\s,]+\s+){1,4}$/;
/** No participle of a verb group, so that it has a subject of its own (`the planned march was`, `the man who will lead was`). */
const FINITE =
  /^(?:was|were|had|did|said|says|went|came|took|began|rose|fell|gave|saw|broke|spoke|wrote|grew|flew|chose|sank|drew|drove|stole|threw|tore|knew|became|shook|rode|withdrew|died)\b/i;
/** `may have been killed`: that is over. */
const PERFECT = /^(?:may|might|could|must|would|should)\s(?:\p{L}+ly\s|not\s|well\s)?have\s/iu;

/** With a capital, May is a month or a surname and Will a first name, no verb. */
const NAMES: ReadonlySet<string> = new Set(['May', 'Will']);
/** `were told to leave on Tuesday`: what was ordered was done then. */
const ORDERED =
  /\b(?:told|ordered|forced|asked|urged|made|allowed|able|had|helped|managed|began|refused|failed|used|came|went|rushed|raced) $/i;

function positions(clause: string, pattern: RegExp): readonly number[] {
  return [...clause.matchAll(pattern)].flatMap(({ index, 0: verb }) => {
    if (pattern === PAST && TO.test(clause.slice(0, index))) return [];
    if (NAMES.has(verb) || (INFINITIVE.test(verb) && ORDERED.test(clause.slice(0, index)))) return [];
    return [index];
  });
}

const INFINITIVE = /^to\s/i;
/** `to hit`, `to cut`: an infinitive that is also a past form. */
const TO = /(?:^|\s)to $/i;

function clauseBefore(text: string): string {
  const last = [...text.matchAll(CLAUSE)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function clauseAfter(text: string): string {
  const first = CLAUSE_END.exec(text);
  return first === null ? text : text.slice(0, first.index);
}

const CLAUSE_END = /[.!?;,\n]/;
