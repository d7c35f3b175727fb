import { DATE_WORDS, WEEKDAYS } from '../dates/date-words.ts';
import { findDate } from '../dates/read-date.ts';
import { AGE, BEFORE_PART } from '../dates/update-words.ts';
import { isBylineLine, readByline } from './byline.ts';
import { datelineAt } from './dateline.ts';
import { isBracketedAgency } from './dateline-front.ts';
import { NEWS_AGENCIES, NOT_LAST } from './dateline-words.ts';

/** A line of a page's head that states a date: `Updated: 12 March 2024, 10:05`, `Xinhua | 2024-03-12 10:05`, `By A. Name • March 12, 2024`. */
export interface DateLine {
  /** The parts that state a date, as written. */
  readonly wordings: readonly string[];
  readonly byline: string | null;
}

const LONGEST = 140;
const PARTS =
  /\s{0,3}[|•·]\s{0,3}|\s{1,3}[-–—/]{1,2}\s{1,3}(?!\d{1,2}[:.h]\d{2}(?!\d|\.\d))|,\s(?=(?:last\s)?(?:updated|modified|mis à jour|modifié|actualisé|aktualisiert|geändert|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowano|обновлено|оновлено)(?![\p{L}\p{M}]))/iu;
const WORDS = /[\p{L}\p{M}]{2,}(?:[.'’-]\p{L}+)*/gu;
/** `来源：北港日报`, `Source: Herald`: where a page or a paper has it from, beside the date. */
const LABELLED =
  /(?:^|[\s|])(?:来源|來源|文章来源|稿源|出典|提供|출처|المصدر|منبع|source|sources|quelle|fuente|fonte|bron|kaynak|źródło|zdroj|источник|джерело|sumber|nguồn|责任编辑|编辑|編輯|责编)\s?[:：]\s?[^\s|:：]{1,24}(?: [^\s|:：]{1,24}){0,2}\s?$/giu;
/** `3 mins to read`, `4 min read`. */
const READING_TIME = /\s\d{1,2}[ -]?min(?:ute)?s?(?: to)? read$/i;
const SENTENCE_END = /[!?…。！？؟।]["”’')\]»」』]{0,2}$/;
const LONGEST_NAME = 40;

/** A date's wording without its weekday, which stands between day and time in some languages (`03 Mart 2025 Pazartesi, 14:20`). */
export function withoutWeekday(wording: string): string {
  return wording.replace(WORDS, (word) => (WEEKDAYS.has(word.toLowerCase()) ? '' : word));
}

/** The date that a line states and nothing else, or null for a headline and for prose. Besides the date there may be words that
 * lead to one (`Posted on`, `Stand`, `Uhr`, weekdays), and, set off by a bar or a dash, a byline, an agency or a short name. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > LONGEST || SENTENCE_END.test(line)) return null;
  const bare = withoutAgency(line.replace(LABELLED, '').replace(READING_TIME, '').trim());
  const told = readParts(bare);
  if (told !== null) return { wordings: told, byline: null };
  const parts = bare.split(PARTS).filter((part) => part !== '');
  const wordings = parts.filter(isDateAlone);
  if (wordings.length < 2 && isDateAlone(bare)) return { wordings: [bare], byline: null };
  const others = parts.filter((part) => !wordings.includes(part));
  if (wordings.length === 0 || !others.every((part) => part.length <= LONGEST_NAME && !TELLS.test(part))) return null;
  const byline = others.find(isBylineLine);
  return { wordings, byline: byline === undefined ? null : readByline(byline) };
}

/** Three small words in a row are no name. */
const TELLS = /(?:(?:^|\s)\p{Ll}[\p{L}\p{M}'’-]*){3}/u;

/** `12/03/24 14:20 - Fire in a warehouse`: the day in front of a headline, and the headline; null for any other line. */
export function readDatedHeadline(line: string): { readonly date: string; readonly headline: string } | null {
  const [, date = '', headline = ''] = DATED_HEADLINE.exec(line) ?? [];
  return headline !== '' && isDateAlone(date) && MANY_WORDS.test(headline) ? { date, headline } : null;
}

const DATED_HEADLINE = /^(\d[\d/.:-]{5,9}(?:,? \d{1,2}[:.h]\d{2})?) [-–—|] (\S.{12,180})$/u;
const MANY_WORDS = /^(?:\S+ ){2}\S/;

/** The dates of a line whose parts begin with words of publishing and updating (`Publicerad 12 mars 2024 06.48. Uppdaterad 12 mars 2024 09.30`); ages and clocks alone
 * say no day. Null if it has no such parts, or one of them tells something else. */
function readParts(line: string): readonly string[] | null {
  const parts = line.split(BEFORE_PART).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const dated = parts.filter(isDateAlone);
  const rest = parts.filter((part) => !dated.includes(part));
  return dated.length > 0 && rest.every((part) => wordsIn(part.replace(AGE, ' ')).every(isDateWord)) ? dated : null;
}

/** `Publicado há 2 anos`, `2 min read · Updated 1 year ago`: when the page was looked at, which is no date. */
export function saysOnlyAge(line: string): boolean {
  if (line.length > LONGEST_AGE || !AGE.test(line)) return false;
  const rest = wordsIn(line.replace(AGE, ' '));
  return rest.length > 0 && findDate(line) === null && rest.every(isDateWord);
}

const LONGEST_AGE = 60;

function wordsIn(part: string): readonly string[] {
  return part.match(WORDS) ?? [];
}

/** `May 18, 2023 (Jungle Post)`, `(KOKX) Jan. 9, 2024`: who wrote it, in brackets at an end of the line. */
function withoutAgency(line: string): string {
  const [whole = '', before = '', behind = ''] = IN_BRACKETS.exec(line) ?? [];
  return whole !== '' && isBracketedAgency(before + behind) ? line.replace(whole, '').trim() : line;
}

const IN_BRACKETS = /^\(([^()\n]{2,40})\)\s(?=[^()]+$)|(?<=^[^()]{6,60})\s\(([^()\n]{2,40})\)$/u;

/** What took place on a day or where it was told, where a line says so (`Premier Division, Saturday 14 October 2023`), and the day as written; null for any other line. */
export function readOccasion(line: string): Occasion | null {
  const [, name = '', date = ''] = line.length > LONGEST ? [] : (OCCASION.exec(line) ?? []);
  if (!isDateAlone(date)) return null;
  if (NOT_LAST.has(name.split(' ').at(-1)?.toLowerCase() ?? '')) return { name, date, place: false };
  return PLACE.test(name) && CLOCK.test(date) ? { name, date, place: true } : null;
}

/** `The Hague, 21 March 2019`, `Crown Court at Lewes: Monday 7 October 2013`: place or court and a day without a clock, or null for any other line.
 * Such a line can also be a headline, so what stands around it must tell. */
export function readPlaceAndDay(line: string): Occasion | null {
  const [, name = '', date = ''] = line.length > LONGEST ? [] : (PLACE_AND_DAY.exec(line) ?? []);
  if (!isDateAlone(date)) return null;
  if (COURT.test(name)) return { name, date, place: false };
  return PLACE.test(name) && !isDateWord(name) ? { name, date, place: true } : null;
}

const COURT = /\b(?:court|tribunal|council|parliament|assembly|senate|committee|inquest)\b/i;
const PLACE_AND_DAY = /^(\p{Lu}[^,:\n]{2,60}?)(?:,|:| [-–—|]) (.{6,40})$/u;

/** The name is that of a competition or a meeting, or of the place where the story was filed (`Kochi, March 11, 2024, 02:20 PM IST`). */
export interface Occasion {
  readonly name: string;
  readonly date: string;
  readonly place: boolean;
}

const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{1,20}){0,2}$/u;
const CLOCK = /\d[:.h]\d{2}/;

const OCCASION = /^(\p{Lu}[^,\n]{2,60}?)(?: \d{1,3})?(?:,| [-–—|]) (.{6,40})$/u;

function isDateAlone(part: string): boolean {
  const date = findDate(part);
  if (date === null) return false;
  const rest = `${part.slice(0, date.start)} ${part.slice(date.end)}`;
  return wordsIn(rest).every(isDateWord) && datelineAt(`${part}\nThe`, 0)?.strength !== 'strong';
}

function isDateWord(word: string): boolean {
  const lower = word.toLowerCase().replace(FULL_STOPS, '');
  return (
    DATE_WORDS.has(lower) ||
    MORE_WORDS.has(lower) ||
    WEEKDAYS.has(lower) ||
    ZONE.test(word) ||
    NEWS_AGENCIES.has(lower) ||
    DESK.test(lower)
  );
}

/** Words beside a date that `DATE_WORDS` lacks, since they are also others in the lines of pages. */
const MORE_WORDS: ReadonlySet<string> = new Set(
  'u o na на v ve la les les publicada publicat actualitzat actualitzada actualización actualització atualização ενημερώθηκε izmijenjeno upraveno aktualizace publikované aktualizované aktualizácia zmiana ostatnia poslední naposledy frissült módosítva utoljára legutóbb actualizare posodobljeno останнє оновлення изменено обновено публикувано на објављено ажурирано güncellendi yayınlandı terakhir lần cuối به‌روزرسانی بروزرسانی روزرسانی به آخرین انتشار תאריך אחרון עדכון अंतिम uuendatud avaldatud publicēts atjaunots paskelbta atnaujinta mise actualisation dernière redigerad ändrad endret ændret muokattu viimeksi wijziging aangepast laatste redaktion roku metų d m r rok'.split(
    ' ',
  ),
);
/** `REDACCIÓN 11/03/2024`: the desk in place of a name. */
const DESK =
  /^(?:redacción|redacció|redação|redazione|rédaction|redaktion|redactie|redaksi|redakcja|redakce|редакция|редакція|agencias|agências|agenzie|agences|agenturen|newsdesk|desk)$/;
const FULL_STOPS = /\.+$/;
/** `GMT`, `IST`, `PKT`: letters of a time zone behind a time. */
const ZONE = /^[A-Z]{2,4}$/;
