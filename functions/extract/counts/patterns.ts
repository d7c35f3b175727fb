import type { CountKind } from '#article/article.ts';
import { NUMBER_SOURCE } from './numbers.ts';

/** Expressions for reported figures. The text is scanned once for numbers; what stands before and after each is then looked
 * at within fixed bounds, so the time is linear in the text. */
const QUALIFIER =
  'at least|at most|more than|fewer than|less than|no fewer than|no less than|not less than|no more than|over|under|up to|upwards of|' +
  'as many as|nearly|almost|about|around|some|roughly|approximately|an estimated|estimated|close to|an additional|another|only|just';

const PEOPLE =
  'people|persons?|civilians?|soldiers?|troops?|servicemen|servicemembers|policem[ae]n|policewom[ae]n|police|officers?|cops|' +
  'm[ae]n|wom[ae]n|child(?:ren)?|kids|bab(?:y|ies)|infants|boys?|girls?|teenagers?|students?|pupils|teachers?|workers?|employees|labourers|laborers|' +
  'passengers?|drivers?|crew|crewmen|sailors|pilots|protesters?|demonstrators?|activists?|militants?|gunm[ae]n|attackers?|terrorists?|' +
  'rebels?|insurgents?|fighters?|extremists?|assailants?|bombers?|suspects?|villagers?|residents?|worshippers?|pilgrims|migrants?|refugees?|' +
  'prisoners?|inmates?|detainees?|hostages?|victims?|others?|more|members?|personnel|guards?|guardsmen|journalists?|reporters?|tourists?|' +
  'holidaymakers|miners?|firefighters?|rescuers|medics|doctors|nurses|patients?|bodies|families|households|shoppers|spectators|fans|' +
  'bystanders?|pedestrians?|cyclists?|farmers?|fishermen|monks|nuns|priests?|lawmakers|officials?|commandos|marines|rangers|paramilitaries|' +
  'palestinians|israelis|syrians|iraqis|afghans|pakistanis|indians|americans|ukrainians|russians|citizens?|nationals|foreigners|survivors|climbers|skiers';

// After the number: up to four describing words, then whom it counts; or nothing ("30 injured").
const DESCRIBING = "(?:(?!(?:and|or|but|were|was|are|who|that|in|on|at|as|when)[ -])[a-z][a-z'’-]{1,18}[ -]){0,4}?";

/** A number with its qualifier: groups `qualifier`, `number`, `upper` (of a range). */
export const AMOUNT = new RegExp(
  `(?:\\b(?<qualifier>${QUALIFIER}) )?(?<![\\p{L}\\p{N}_$€£.,-]|\\d:)(?:between )?(?<number>${NUMBER_SOURCE})(?: (?:to|or|and) (?<upper>\\d[\\d,]*|[a-z]{3,9})(?= (?:${DESCRIBING}(?:${PEOPLE})\\b)))?(?![\\p{L}\\p{N}_%-]|[.,]\\d)`,
  'giu',
);

/** Right after a number: whom it counts. */
export const WHOM = new RegExp(
  `^ (?:of (?:the )?)?(?<of>${DESCRIBING}(?:${PEOPLE})(?: (?:people|officers?|members?|workers?|personnel|forces|troops|men|civilians|soldiers))?)\\b`,
  'iu',
);

const AUXILIARY =
  '(?:(?:who|that) )?(?:(?:were|was|are|is|have been|has been|had been|being|got|lay|remain(?:ed|s)?|still|also|reportedly|confirmed|reported|left|later|now|known|to have|have|has|had|to be|as|critically|seriously|badly|severely|gravely|slightly|lightly|reportedly|instantly|all) ){0,4}';

/** Between whom it counts and what happened to them: `five soldiers, including two officers, were killed`. */
const ASIDE = '(?:, (?:including|among them|most of them|mostly|many of them|all|both)\\b[^,.;:\\n]{1,60},)?';

interface Kind {
  readonly kind: CountKind;
  /** After the number: `six people were killed`. */
  readonly state: string;
  /** Before the number: `killing six people`. Finite and -ing forms only: `to kill six` has killed nobody. */
  readonly verb: string;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'killed',
    state:
      'killed|dead|died|slain|shot dead|shot and killed|beheaded|executed|massacred|murdered|drowned|burned to death|fatally shot|fatally stabbed|fatally injured|fatally wounded|lost their lives',
    verb: 'killing|killed|kills|murdered|murdering|executed|claimed the lives of|claiming the lives of|shot dead|gunned down|slain',
  },
  {
    kind: 'injured',
    state:
      'injured|wounded|hurt|hospitali[sz]ed|treated for|taken to hospital|taken to (?:a|the) hospital|taken to hospitals|rushed to hospital|burned',
    verb: 'injuring|injured|injures|wounding|wounded|wounds|hurting|hurt|hurts',
  },
  { kind: 'missing', state: 'missing|unaccounted for', verb: '' },
  {
    kind: 'arrested',
    state: 'arrested|detained|taken into custody|in custody|rounded up|apprehended|jailed',
    verb: 'arrested|arresting|arrests|detained|detaining|detains|rounded up|apprehended|jailed',
  },
  {
    kind: 'kidnapped',
    state: 'kidnapped|abducted|taken hostage|held hostage',
    verb: 'kidnapped|kidnapping|kidnaps|abducted|abducting|abducts',
  },
  {
    kind: 'displaced',
    state:
      'displaced|homeless|made homeless|fled their homes|driven from their homes|forced from their homes|forced to flee|forced to leave their homes',
    verb: 'displacing|displaced|displaces|uprooting|uprooted',
  },
  {
    kind: 'rescued',
    state: 'rescued|freed|pulled alive|pulled out alive|brought to safety|saved',
    verb: 'rescued|rescuing|rescues|freed|freeing',
  },
  { kind: 'evacuated', state: 'evacuated|ordered to evacuate|moved to safety', verb: 'evacuated|evacuating|evacuates' },
  {
    kind: 'infected',
    state: 'infected|tested positive|sickened|hospitali[sz]ed with',
    verb: 'infecting|infected|infects|sickening|sickened',
  },
];

/** After a number or whom it counts: what happened to them. Group `state`. */
export const STATE = new RegExp(
  `^${ASIDE} ${AUXILIARY}(?<state>${KINDS.map(({ state }) => state).join('|')})\\b`,
  'iu',
);

/** Before a number: what was done to them. Group `verb`. */
export const VERB = new RegExp(
  `\\b(?<verb>${KINDS.flatMap(({ verb }) => (verb === '' ? [] : [verb])).join('|')}) (?:(?:and (?:injuring|wounding|injured|wounded)|the|dead|all|himself and|herself and|themselves and|itself and) )?$`,
  'iu',
);

const STATES = KINDS.map(({ kind, state }) => ({ kind, word: new RegExp(`^(?:${state})$`, 'iu') }));
const VERBS = KINDS.map(({ kind, verb }) => ({ kind, word: new RegExp(`^(?:${verb})$`, 'iu') }));

/** What a state is counted as (`dead` → killed), or null. */
export function kindOfState(word: string): CountKind | null {
  return STATES.find((entry) => entry.word.test(word))?.kind ?? null;
}

/** What a verb is counted as (`arrested` → arrested), or null. */
export function kindOfVerb(word: string): CountKind | null {
  return VERBS.find((entry) => entry.word.test(word))?.kind ?? null;
}

/** Before a number: `the death toll rose to`. */
export const TOLL =
  /\b(?:toll|number of (?:the )?(?:dead|deaths|fatalities|people killed))\b[^.;\n]{0,60} (?:to|at|by|of|reached|was|is|stands at|now|past|above|beyond|passed|surpassed|topped|exceeded) $/iu;

/** Right after a number: `deaths`, `new cases`. */
export const NOUN =
  /^ (?:new |confirmed |fresh |daily ){0,3}(?<noun>deaths|fatalities|injuries|arrests|cases|infections)\b/iu;
export const KIND_OF_NOUN: Readonly<Record<string, CountKind>> = {
  deaths: 'killed',
  fatalities: 'killed',
  injuries: 'injured',
  arrests: 'arrested',
  cases: 'infected',
  infections: 'infected',
};

/** Whom a number counts when it counts those who attacked. */
export const ATTACKERS =
  /\b(?:terrorists|gunmen|attackers|militants|assailants|suicide bombers|insurgents|hijackers|raiders)$/iu;

/** `magnitude 6.1`, `6.1-magnitude`, `measured 5.4 on the Richter scale`. */
export const MAGNITUDE =
  /\bmagnitude(?: of| was| at)?[ -](?<after>\d{1,2}(?:\.\d)?)(?![\d.])|(?<![\d.])(?<before>\d{1,2}(?:\.\d)?)[- ]magnitude\b|\bmeasur(?:ed|ing) (?<richter>\d(?:\.\d)?) on the richter scale/giu;

/** Money: sign or word, with what it is counted in. */
export const MONEY = new RegExp(
  `(?:(?<qualifier>${QUALIFIER}) )?(?:(?<sign>US\\$|A\\$|C\\$|\\$|€|£|¥|₹|Rs\\.? ?)(?<signed>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[ -](?<scale>thousand|million|billion|trillion|mn|bn|m)\\b|(?<short>bn|m|k)\\b)?` +
    `|(?<![\\w.,-])(?<plain>${NUMBER_SOURCE})[ -](?<unit>(?:us )?dollars|dlrs|euros|pounds|rupees|yen|yuan|roubles|rubles|francs|marks|riyals|rand))(?![\\w-])`,
  'giu',
);

/** `no one was killed`, `nobody was hurt`, `no deaths`: a figure. `No casualties were reported` is none: nobody counted. */
export const NOBODY =
  /\b(?<who>no one|nobody|none|no (?:people|passengers|civilians))(?: else)? (?:was|were|has been|had been) (?<state>killed|injured|hurt|wounded)\b|\bthere were no (?<noun>deaths|fatalities|injuries)\b/giu;
