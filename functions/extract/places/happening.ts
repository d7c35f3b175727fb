/** What the words before a place say of its part in the story: `event`, where it happened; `aside`, where somebody comes from,
 * goes to or felt it; null for nothing. */
export type Happening = 'event' | 'aside' | null;

/** How far back is looked, in characters, and never past a sentence's end. */
const REACH = 70;
const STOP = /[.;!?\n](?!.*[.;!?\n])/su;

const PREPOSITION = '(?:in|at|near|outside|off|inside|on|around|close to)';
const EVENT = new RegExp(
  `\\b(?:struck|hit|shook|rocked|happened|occurred|took place|broke out|erupted|exploded|went off|crashed|collapsed|derailed|sank|capsized|opened fire|was held|were held|were killed|was killed|died)\\b[^,.;]{0,40}?\\b${PREPOSITION} (?:the )?(?:[a-z]+ (?:of|in) )?(?:central |northern |southern |eastern |western |downtown )?$` +
    '|\\b(?:struck|hit|shook|rocked) (?:the (?:city|town|village|port|island|region|area) of |central |northern |southern |eastern |western |off |near )?$' +
    '|\\b(?:km|kilomet(?:re|er)s|miles) (?:\\(\\d+ [a-z]+\\) )?(?:[a-z-]+ )?(?:of|from) (?:the (?:city|town|village|port) of )?$',
  'iu',
);
const ASIDE = new RegExp(
  '\\b(?:felt (?:in|across|as far (?:away )?as|throughout)|(?:travel|fly|head|sail|tour|transfer|return|move)(?:s|ed|ing)? (?:on )?to|(?:will|to|would) go to|went on to|bound for|(?:export|import|shipment|deliver(?:y|ie)|flight|ferr(?:y|ie)|sale)s? (?:to|from)|heading for|en route to|on (?:its|his|her|their) way to|home (?:of|in|to)|hometown of|native of|resident of|lives? in|lived in|living in|born in|grew up in|studied in|originally from|similar [a-z]+ in)\\b[^,.;:]{0,35}$' +
    '|\\b(?:man|woman|boy|girl|teenager|couple|family|families|driver|fan|fans|student|tourist|tourists) from $' +
    '|, (?:\\d{1,3}, )?(?:both |all )?(?:of|from) $',
  'iu',
);

/** A year in the clause before, as a group. */
const YEAR_BEFORE = /(?<![\p{L}\p{N}$€£.,-])(?<year>1[5-9]\d\d|20\d\d)(?![\p{N}%]|[.,]\d)(?:[^,.;:]|,(?=\d)){0,60}$/u;

/** The part of the place that begins at `start` in `text`; `year` is that of publication, null if unknown: what a clause places
 * years ago (`the flood of 1953 that killed 1,836 in the Netherlands`) is an aside. Linear in the reach. */
export function happeningAt(text: string, start: number, year: number | null): Happening {
  const window = text.slice(Math.max(0, start - REACH), start);
  const stop = STOP.exec(window);
  const before = stop === null ? window : window.slice(stop.index + 1);
  if (ASIDE.test(before)) return 'aside';
  const then = Number(YEAR_BEFORE.exec(before)?.groups?.['year'] ?? Number.POSITIVE_INFINITY);
  if (year !== null && then < year - 1) return 'aside';
  return EVENT.test(before) ? 'event' : null;
}

const MONEY =
  /^ (?:baht|birr|currency|dinars?|dirhams?|dollars?|dong|forint|francs?|hryvnia|koruna|kron[ae]r?|kronor|lira|pesos?|pounds?|rand|reais|real|rial|ringgit|riyal|rou?bles?|rupees?|rupiah|shekels?|shillings?|sterling|taka|tenge|won|yen|yuan|zloty)\b/u;

/** Whether the name that ends at `end` tells which money (`the US dollar`, `the Swiss franc`): such a mention is no scene. */
export function namesMoney(text: string, end: number): boolean {
  return MONEY.test(text.slice(end, end + 12));
}

const TREATY_BEFORE =
  /\b(?:Treat(?:y|ies)|Peace|Conventions?|Protocol|Declaration|Pact|Charter|Statute|Accords?|Agreement|Edict|Prince|Princess) of $/u;
const TREATY_AFTER =
  /^ (?:Treaty|Treaties|Accords?|Agreement|Protocol|Conventions?|Statute|Declaration|Consensus|Charter|Pact)\b/u;

/** Whether the name from `start` to `end` tells which treaty or title (`the Treaty of Rome`, `the Paris Agreement`, `the Prince of
 * Wales`): the place is named, but it is no scene. */
export function namesTreaty(text: string, start: number, end: number): boolean {
  return TREATY_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || TREATY_AFTER.test(text.slice(end, end + 14));
}
