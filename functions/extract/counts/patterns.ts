import type { CountKind } from '#article/article.ts';
import { AGED_SOURCE, AGES_ASIDE_SOURCE } from './ages.ts';
import { NUMBER_SOURCE } from './numbers.ts';

/** Expressions for reported figures. The text is scanned once for numbers; what stands before and after each is then looked
 * at within fixed bounds, so the time is linear in the text. */
export const QUALIFIER =
  'at least|at most|more than|fewer than|less than|no fewer than|no less than|not less than|no more than|over|under|up to|upwards of|' +
  'as many as|nearly|almost|about|around|some|roughly|approximately|an estimated|estimated|close to|an additional|another|only|just';

const PEOPLE =
  'people|persons?|civilians?|soldiers?|troops?|servicemen|servicemembers|policem[ae]n|policewom[ae]n|police|officers?|cops|' +
  'm[ae]n|wom[ae]n|child(?:ren)?|kids?|toddlers?|bab(?:y|ies)|infants?|boys?|girls?|schoolboys?|schoolgirls?|teenagers?|students?|pupils?|teachers?|' +
  'workers?|employees?|labourers?|laborers?|passengers?|drivers?|motorists?|motorcyclists?|bikers?|riders?|hikers?|swimmers?|surfers?|divers?|' +
  'crew|crewm[ae]n|sailors?|pilots?|protesters?|demonstrators?|activists?|militants?|gunm[ae]n|attackers?|terrorists?|' +
  'rebels?|insurgents?|fighters?|extremists?|assailants?|bombers?|suspects?|villagers?|residents?|worshippers?|pilgrims?|migrants?|refugees?|' +
  'prisoners?|inmates?|detainees?|hostages?|victims?|others?|more|members?|personnel|guards?|guardsmen|journalists?|reporters?|tourists?|' +
  'holidaymakers?|miners?|firefighters?|rescuers?|medics?|paramedics?|doctors?|nurses?|patients?|bodies|families|households|shoppers?|spectators?|fans?|guests?|' +
  'bystanders?|pedestrians?|cyclists?|farmers?|fisherm[ae]n|monks?|nuns?|priests?|lawmakers?|officials?|commandos?|marines?|rangers?|paramilitaries|' +
  'palestinians|israelis|syrians|iraqis|afghans|pakistanis|indians|americans|ukrainians|russians|citizens?|nationals|foreigners|survivors?|climbers?|mountaineers?|skiers?|snowboarders?|' +
  'brothers?|sisters?|siblings|twins|sons?|daughters?|mothers?|fathers?|wives|relatives|neighbou?rs|pensioners?|adults?|youths?|teens?|footballers?|players?|athletes?|runners?|robbers?|bandits?|thieves|hijackers?|' +
  'constables?|sergeants?|recruits?|cadets?|traders?|vendors?|commuters?|devotees?|revell?ers?|campers?|trekkers?|sherpas?|stowaways?|seafarers?|seam[ae]n|jihadists?|separatists?|guerrillas?';

// After the number: an age, up to four describing words, then whom it counts; or nothing ("30 injured").
const DESCRIBING =
  "(?:\\d{1,3}-(?:year|month|week|day)-old )?(?:(?!(?:and|or|but|were|was|are|who|that|in|on|at|as|when)[ -])[a-z][a-z'’-]{1,18}[ -]){0,4}?";

/** A number with its qualifier: groups `qualifier`, `number`, `upper` (of a range). */
export const AMOUNT = new RegExp(
  `(?:\\b(?<qualifier>${QUALIFIER}) )?(?<![\\p{L}\\p{N}_$€£.,-]|\\d:)(?:between )?(?<number>${NUMBER_SOURCE})(?: (?:to|or|(?<=\\bbetween [^ ]{1,12} )and) (?<upper>\\d[\\d,]*|[a-z]{3,9})(?= (?:${DESCRIBING}(?:${PEOPLE})\\b)))?(?![\\p{L}\\p{N}_%-]|[.,]\\d)`,
  'giu',
);

/** Right after a number: whom it counts. */
export const WHOM = new RegExp(
  `^ (?:of (?:the )?(?:(?:(?:${QUALIFIER}) )?(?:${NUMBER_SOURCE}) )?)?(?<of>(?:(?:more|other) (?=(?:[a-z]+(?<!ed|died|dead) )?(?:${PEOPLE})\\b))?${DESCRIBING}(?:${PEOPLE})(?: (?:people|officers?|constables?|sergeants?|recruits?|cadets?|members?|workers?|personnel|forces|troops|men|civilians|soldiers))?)\\b`,
  'iu',
);

/** Right after a number: people at once, or after one word that tells of them. */
export const PEOPLE_NEXT = new RegExp(`^ (?:[a-z]+(?<!ed|died|dead) )?(?:${PEOPLE})\\b`, 'iu');

const AUXILIARY =
  '(?:(?:who|that) )?(?:(?:were|was|are|is|have been|has been|had been|being|got|lay|remain(?:ed|s)?|still|also|reportedly|confirmed|reported|left|later|now|known|to have|have|has|had|to be|as|critically|seriously|badly|severely|gravely|slightly|lightly|reportedly|instantly|all) ){0,4}';

/** Between whom it counts and what happened to them: `five soldiers, including two officers, were killed`,
 * `13 people, not 30, were killed`, `a cyclist, 34, was killed`, `157 people on board were killed`. */
const ASIDE =
  `(?:${AGED_SOURCE})?` +
  "(?: (?:on board|aboard(?: the (?:[\\p{L}\\p{N}-]+ ){0,2}[\\p{L}\\p{N}-]+)?|in (?:his|her|their) (?:(?:early|mid|late)[ -])?(?:teens|\\d0s|[a-z]{2,5}ties)|from (?:[\\p{L}'’-]+ ){0,2}[\\p{L}'’-]+|" +
  'of (?:one|the same|a|his|her|their) family|on (?:the|a) (?:[a-z]+ )?(?:ferry|boat|ship|vessel|bus|coach|train|tram|plane|flight)|in the (?:[a-z]+ )?(?:car|bus|truck|lorry|van|vehicle|plane|aircraft|helicopter|train|boat|house|home|building|area|village|town|city|region|district|province)))?' +
  `(?:, (?:(?:including|among them|most of them|mostly|many of them|[\\p{L}\\p{N}]+ of (?:them|whom)|all|both|not|rather than|instead of)\\b[^,.;:\\n]{1,60}),| \\(\\d{1,2}\\)|${AGES_ASIDE_SOURCE}|,? (?:rather than|instead of|and not) (?:the )?[\\p{L}\\p{N},-]{1,14}(?: [a-z]+)??,?)?`;

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
      'killed|dead|died|slain|martyred|shot dead|shot and killed|beheaded|executed|massacred|murdered|drowned|(?:burn(?:ed|t)|stabbed|shot|beaten|crushed|trampled|hacked|frozen) to death|fatally (?:shot|stabbed|injured|wounded|hurt)|' +
      'perished|electrocuted|found dead|pronounced dead|lost (?:his|her|their) li(?:fe|ves)',
    verb: 'killing|killed|kills|martyred|martyring|murdered|murdering|executed|claimed the lives of|claiming the lives of|shot dead|gunned down|slain|drowned|drowning',
  },
  {
    kind: 'injured',
    state:
      'injured|wounded|hurt|(?:shot|stabbed|beaten|attacked|hit|struck) and (?:injured|wounded|hurt)|nursing (?:[a-z-]+ ){0,2}(?:injuries|wounds|burns|bruises)|hospitali[sz]ed|treated (?:for|at|in)|(?:taken|rushed|airlifted|flown) to (?:(?:a|the) )?(?:[a-z]+ )?hospitals?|burned|' +
      '(?:suffered|sustained) (?:[a-z-]+ ){0,2}(?:injur(?:y|ies)|burns|wounds)',
    verb: 'injuring|injured|injures|wounding|wounded|wounds|hurting|hurt|hurts',
  },
  { kind: 'missing', state: 'missing(?! (?:through|with|out|due to|because of)\\b)|unaccounted for', verb: '' },
  {
    kind: 'arrested',
    state: 'arrested|detained|taken into custody|in custody|rounded up|apprehended|jailed|(?:placed )?under arrest',
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
      'displaced|homeless|made homeless|fled their homes|driven from their homes|forced from their homes|forced to flee|forced to leave their homes|had to leave their homes',
    verb: 'displacing|displaced|displaces|uprooting|uprooted',
  },
  {
    kind: 'rescued',
    state: 'rescued|freed|pulled alive|pulled out alive|(?:brought|winched|led|airlifted|pulled) to safety|saved',
    verb: 'rescued|rescuing|rescues|freed|freeing',
  },
  {
    kind: 'evacuated',
    state:
      'evacuated|(?:ordered|told|asked|forced|advised) to (?:evacuate|leave)|moved to (?:safety|shelters?|higher ground|safer (?:ground|areas?|places?))',
    verb: 'evacuated|evacuating|evacuates',
  },
  {
    kind: 'infected',
    state:
      'infected|tested positive|sickened|hospitali[sz]ed with|(?:fell|fallen|became|become|taken|made) (?:ill|sick|infected)',
    verb: 'infecting|infected|infects|sickening|sickened',
  },
];

/** After a number or whom it counts: what happened to them. Group `state`. */
export const STATE = new RegExp(
  `^${ASIDE} ${AUXILIARY}(?<state>${KINDS.map(({ state }) => state).join('|')})\\b`,
  'iu',
);

/** After one person (`a cyclist`): `was killed`, `has died`. Without `was` only what needs no object: `a man killed` goes on.
 * `A man is killed every day` tells of nobody; `is missing` and `is dead` do. Groups `state`, `now`, `alone`. */
export const STATE_OF_ONE = new RegExp(
  `^${ASIDE} (?:(?:was|were|has been|had been|have been) (?:(?:also|later|reportedly|confirmed|reported|critically|seriously|badly|severely|gravely|slightly|lightly|instantly|then) ){0,2}(?<state>${KINDS.map(({ state }) => state).join('|')})` +
    '|(?:is|are|remains?) (?:still |also |reported )?(?<now>missing(?! (?:through|with|out|due to|because of)\\b)|unaccounted for|dead|in custody|under arrest|hospitali[sz]ed)' +
    '|(?:(?:has|had|also|later|reportedly) ){0,2}(?<alone>died|drowned|perished|lost (?:his|her|their) li(?:fe|ves)|(?:suffered|sustained) (?:[a-z-]+ ){0,2}(?:injur(?:y|ies)|burns|wounds)|fell ill))\\b',
  'iu',
);

/** One person, as the last word of whom `a` or `an` counts. */
export const ONE_PERSON =
  /\b(?:person|civilian|soldier|trooper|policeman|policewoman|officer|cop|man|woman|child|kid|toddler|baby|infant|boy|girl|schoolboy|schoolgirl|teenager|student|pupil|teacher|worker|employee|labourer|laborer|passenger|driver|motorist|motorcyclist|biker|rider|hiker|swimmer|surfer|diver|crewman|sailor|pilot|protester|demonstrator|activist|militant|gunman|attacker|terrorist|rebel|insurgent|fighter|assailant|bomber|suspect|villager|resident|worshipper|pilgrim|migrant|refugee|prisoner|inmate|detainee|hostage|member|guard|journalist|reporter|tourist|holidaymaker|miner|firefighter|rescuer|medic|paramedic|doctor|nurse|patient|shopper|spectator|fan|guest|bystander|pedestrian|cyclist|farmer|fisherman|monk|nun|priest|lawmaker|official|constable|sergeant|recruit|cadet|footballer|player|athlete|runner|robber|trader|vendor|commuter|pensioner|brother|sister|commando|marine|ranger|citizen|climber|mountaineer|skier|snowboarder)$/iu;

/** Before a number: what was done to them. Group `verb`. */
export const VERB = new RegExp(
  `\\b(?<verb>${KINDS.flatMap(({ verb }) => (verb === '' ? [] : [verb])).join('|')}) (?:(?:and (?:injuring|wounding|injured|wounded)|the|dead|all|himself and|herself and|themselves and|itself and) )?(?:not [\\p{L}\\p{N},-]{1,14}(?: [a-z]+)? but )?$`,
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

/** Before a number: `the death toll rose to`, `the number of injured stands at`, `put the dead at`. Group `what`. */
export const TOLL =
  /\b(?:(?<toll>toll)|(?:number|tally|count) of (?:the |people )?(?<what>dead|deaths|fatalities|killed|injured|wounded|hurt|missing|arrested|detained|displaced|homeless|evacuated|infected|infections|rescued))\b[^.;\n]{0,60} (?:to|at|as|of|reached|reaches|hit|hits|was|is|stands at|now|past|above|beyond|passed|surpassed|topped|tops|exceeded) (?:not [\p{L}\p{N},-]{1,14}(?: [a-z]+)? but )?$/iu;
/** `toll nears 40`: it is not yet reached. */
export const NEARS = /\btoll\b[^.;\n]{0,60} (?:nears|nearing|neared|approaches|approaching) $/iu;
export const PUT_AT =
  /\b(?:(?:put|puts|putting|placed|estimated|gave) (?:the )?(?<what>dead|deaths|fatalities|killed|injured|wounded|missing|arrested|detained|displaced|homeless|infected|infections) (?:at|as)|the (?<those>dead|injured|wounded|missing|displaced|infected)(?: now)? number(?:s|ed)?(?: now)?) $/iu;
const KIND_OF_WHAT: readonly (readonly [CountKind, RegExp])[] = [
  ['injured', /^(?:injured|wounded|hurt)$/iu],
  ['missing', /^missing$/iu],
  ['arrested', /^(?:arrested|detained)$/iu],
  ['displaced', /^(?:displaced|homeless)$/iu],
  ['evacuated', /^evacuated$/iu],
  ['infected', /^infect(?:ed|ions)$/iu],
  ['rescued', /^rescued$/iu],
];

/** What a toll counts: the dead, unless it says another thing. */
export function kindOfToll(what: string | undefined): CountKind {
  return KIND_OF_WHAT.find(([, word]) => word.test(what ?? ''))?.[0] ?? 'killed';
}

/** Right before a number that does not hold: `13 instead of 30`, `not 30 but 13`. */
export const INSTEAD =
  /\b(?:instead of|rather than|as opposed to|not) (?:the |a )?(?:earlier |originally |previously )?(?:reported |stated )?$/iu;

/** Bodies that were found are dead. */
export const BODIES = /\bbodies$/iu;
export const BODIES_FOUND =
  /^ (?:(?:have|has|had|were|was|been|also|so far) ){0,3}(?:recovered|found|retrieved|discovered|pulled|exhumed|washed (?:up|ashore))\b/iu;
export const FOUND_BODIES =
  /\b(?:recovered|recovering|found|finding|retrieved|pulled|pulling|discovered|exhumed)(?: out)? (?:the )?$/iu;

/** `the bodies of nine men`, `found the bodies of nine men`. */
export const BODIES_OF = /\b(?:bodies|remains|corpses) of (?:the )?$/iu;
export const FOUND_BODIES_OF =
  /\b(?:recovered|recovering|found|finding|retrieved|retrieving|pulled|pulling|discovered|discovering|exhumed)(?: out)? (?:the )?(?:[a-z-]+ ){0,2}(?:bodies|remains|corpses) of (?:the )?$/iu;

/** `pulled 71 survivors from the water`, `71 survivors were pulled out`. */
export const SURVIVORS = /\bsurvivors$/iu;
export const BROUGHT_OUT =
  /\b(?:pulled|pulling|plucked|plucking|winched|picked up|picking up|saved|saving|brought|dug)(?: out)? (?:the )?$/iu;
export const WERE_BROUGHT_OUT =
  /^ (?:(?:have|has|had|were|was|been|also|so far) ){1,3}(?:pulled|plucked|winched|picked up|brought|dug)\b/iu;

/** `sending 43 runners to hospital`. */
export const SENT = /\b(?:sent|sending|sends|put|putting|landed|landing) $/iu;
export const TO_HOSPITAL = /^ (?:to|in|into) (?:a |the )?(?:(?!the )[a-z]+ )?hospitals?\b/iu;

/** `claimed 30 lives`, before and after the number. */
export const CLAIMED = /\b(?:claimed|claiming|claims|cost|costing|took|taken|taking) (?:the )?$/iu;
export const LIVES = /^ (?:more )?lives\b/iu;

/** `Cases` are infections where a text speaks of illness, else matters of a court. */
export const ILLNESS =
  /\b(?:virus|disease|illness(?:es)?|infect\w*|outbreak|epidemic|pandemic|vaccin\w*|cholera|measles|covid|flu|influenza|fever|malaria|dengue|ebola|mpox|polio|symptoms|tested positive|patients|hepatitis|salmonella|plague|health (?:ministry|officials|workers|authorities))\b/iu;

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

/** `no one was killed`, `nobody was hurt`, `no deaths`: a figure, as is `no injuries were reported`. `No casualties
 * were reported` is none: it does not say which. */
export const NOBODY =
  /\b(?<who>no one|nobody|none|no (?:people|passengers|civilians))(?: else)? (?:was|were|has been|had been) (?<state>killed|injured|hurt|wounded)\b|\b(?:there were no (?<noun>deaths|fatalities|injuries)\b|no (?<reported>deaths|fatalities|injuries) (?:were|have been|had been) reported\b)/giu;
