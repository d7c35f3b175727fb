import { findDate, type ReadDate, readDate } from '../dates/read-date.ts';

/** A line that forbids publication before a moment. */
export interface Embargo {
  /** The moment as an ISO instant with its offset; null if the line names no day. */
  readonly until: string | null;
  /** The line leaves the zone or the hour open, and `until` is the latest moment that it may mean. */
  readonly latest: boolean;
}

const HOLD =
  /^\W{0,4}(?:(?:strictly )?(?:hold|not) for (?:release|publication|use|broadcast)(?!\p{L})|nicht vor .{3,80}(?:veröffentlich|freigegeben|zu verwenden)|frei ab .{0,40}\d|gesperrt bis .{0,40}\d|(?:à )?ne pas (?:publier|diffuser) avant |no (?:publicar|difundir) (?:antes|hasta) |non (?:pubblicare|diffondere) prima |não (?:publicar|divulgar) antes |niet (?:te )?publiceren v[oó][oó]r |nie publikować przed |не публиковать (?:до|ранее) |får (?:inte|ej) publiceras före |må ikke offentligg(?:jø|jo|ø)res før )/iu;
const OPENING =
  /^\W{0,4}(?:(?:achtung|attention|atención|attenzione|atenção|uwaga|внимание|obs)\W{1,3})?(?:strictly )?(?:under |sous |sotto |bajo |sob |unter |onder |pod |под )?(embargo(?:ed)?|sperrfrist|embargad[oa]|embargowan[ey]|эмбарго)(?!\p{L})\W{0,6}/iu;
/** Of these words a headline makes no use. */
const PLAIN = /^(?:embargoed|sperrfrist)$/i;
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch|sonnabend|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag|fredag|l[öø]rdag|s[öø]ndag|mandag|tirsdag|poniedział(?:ek|ku)|wtor(?:ek|ku)|środ[ayę]|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot[ayę]|niedziel[aię]|понедельника?|вторника?|сред[уы]|четверга?|пятниц[уы]|суббот[уы]|воскресень[ея])';
const UNTIL = new RegExp(
  `^(?:until|till?|before|to(?=\\s(?:\\d|${WEEKDAY}))|for (?:release|publication|use|broadcast)|not for|jusqu|hasta|até|bis|fino|tot|do|до|til)(?![\\p{L}])`,
  'iu',
);
const CLOCK_UNIT = '(?:[ap]\\.?m|h|uhr|hrs?|hours|gmt|uur|godz|часов|часа|мск)';
const WHEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:[:.h]\\d{2}|\\s?${CLOCK_UNIT}(?!\\p{L}))|(?:alle(?: ore)?|à|às|a las|um|ab|om|kl\\.?|klo|о|в) \\d{1,2}(?!\\p{N})|(?:${WEEKDAY}|noon|midnight|further notice|delivery)(?!\\p{L}))`,
  'iu',
);
const BEGINS_WITH_TIME = new RegExp(`^(?:\\d|${WEEKDAY}(?=\\W*$|.*\\d))`, 'iu');
const ANYTHING = /[\p{L}\p{N}]/u;
const CLOCK =
  /(?<=((?<!\p{L})(?:alle(?: ore)?|à|às|a las|um|ab|om|kl\.?|klo)\s)?)(?<![\p{L}\p{N}])(\d{1,2})(?:[:.]?(\d{2}))?\s?(hrs?|hours|h|uhr|uur)?\s?(a\.?m\.?|p\.?m\.?)?\s?\(?([A-Z]{2,4}|[+-]\d{2}:?\d{2})?(?![\p{L}\d])/iu;
const LONGEST = 200;
/** The zone in which a day ends last. */
const LAST_ZONE = '-12:00';
const DAY_MS = 86_400_000;

/**
 * The embargo that a line in front of a story states (`EMBARGOED UNTIL 00:01 GMT, WEDNESDAY 5 MARCH 2025`), or null for any other
 * line, of headlines too (`Embargo on arms is lifted`). Where the zone is missing, the moment is that at which the hour has come everywhere
 * on earth; where the hour is missing, that at which the day has ended everywhere: half a day late can be mended, early cannot.
 */
export function embargoOf(line: string): Embargo | null {
  if (line.length > LONGEST || !forbids(line)) return null;
  const date = dateIn(line);
  if (date?.precision === 'instant') return { until: date.value, latest: false };
  if (date?.precision === 'minute') return { until: `${date.value}${LAST_ZONE}`, latest: true };
  if (date?.precision !== 'day') return { until: null, latest: false };
  return clockBeside(line, date) ?? { until: `${dayAfter(date.value)}T00:00${LAST_ZONE}`, latest: true };
}

function forbids(line: string): boolean {
  if (HOLD.test(line)) return true;
  const [opening, word = ''] = OPENING.exec(line) ?? [];
  if (opening === undefined) return false;
  const rest = line.slice(opening.length);
  if (!ANYTHING.test(rest)) return true;
  const tellsWhen = WHEN.test(rest) || dateIn(rest) !== null;
  if (UNTIL.test(rest)) return tellsWhen || PLAIN.test(word);
  return tellsWhen && BEGINS_WITH_TIME.test(rest);
}

/** The day of a line; an hour before it may hide it ("alle 18 del 29 novembre 2026"). */
function dateIn(line: string): ReadDate | null {
  const date = findDate(line);
  const hour = date === null ? HOUR_OF.exec(line) : null;
  if (hour === null) return date;
  const from = hour.index + hour[0].length;
  const later = findDate(line.slice(from));
  return later === null ? null : { ...later, start: later.start + from, end: later.end + from };
}

const HOUR_OF = /\d\s(?:uhr |h )?(?:del?|du|of|am|den|do)\s(?=\d)/iu;

/** The hour that is written before or after the day: with its zone, else in the last one. */
function clockBeside(line: string, date: ReadDate): Embargo | null {
  for (const part of [line.slice(0, date.start), line.slice(date.end)]) {
    const [whole, at = '', hour = '', minute, unit = '', half = '', zone = ''] = CLOCK.exec(part) ?? [];
    // A number alone is no hour: `5` may be a fifth line, or a day that stands twice.
    if (whole === undefined || (minute === undefined && half === '' && unit === '' && at === '')) continue;
    const time = `${date.value} ${hourOf(hour, half)}:${minute ?? '00'}`;
    const stated = zone === '' ? null : readDate(`${time} ${zone.toUpperCase()}`);
    if (stated?.precision === 'instant') return { until: stated.value, latest: false };
    const assumed = readDate(`${time} ${LAST_ZONE}`);
    if (assumed?.precision === 'instant') return { until: assumed.value, latest: true };
  }
  return null;
}

/** `2`, `p.m.` → `14`; noon and midnight are 12 p.m. and 12 a.m. */
function hourOf(hour: string, half: string): string {
  const ofHalf = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return String(ofHalf).padStart(2, '0');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
