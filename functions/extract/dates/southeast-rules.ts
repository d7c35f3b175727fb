import { yearFor } from './absolute-rules.ts';
import { dayNumber, isDay, isoDay, isoMonth, weekdayOf } from './calendar.ts';
import { numberIn } from './digits.ts';
import { type Context, type Meaning, meaning, type Rule } from './rule.ts';

type Groups = Readonly<Record<string, string>>;

const VIETNAMESE_DAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const THAI_MONTHS =
  'มกราคม|ม\\.ค\\. กุมภาพันธ์|ก\\.พ\\. มีนาคม|มี\\.ค\\. เมษายน|เม\\.ย\\. พฤษภาคม|พ\\.ค\\. มิถุนายน|มิ\\.ย\\. กรกฎาคม|ก\\.ค\\. สิงหาคม|ส\\.ค\\. กันยายน|ก\\.ย\\. ตุลาคม|ต\\.ค\\. พฤศจิกายน|พ\\.ย\\. ธันวาคม|ธ\\.ค\\.'.split(
    ' ',
  );
const THAI_DAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];

/** Vietnamese numbers its months, Thai writes without blanks and counts its years from 543 BC. */
export const SOUTHEAST: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  [
    'vi',
    [
      {
        pattern:
          /(?:ngày\s|mùng\s|mồng\s)?(?<!\p{Nd})(?<day>\d{1,2})\stháng\s(?<month>\d{1,2})(?:,?\s(?:năm\s)?(?<year>\d{4}))?(?!\p{Nd})/giu,
        resolve: dayIn,
      },
      {
        pattern:
          /(?:ngày|hôm|sáng|trưa|chiều|tối|đêm)\s(?<day>\d{1,2})[/-](?<month>\d{1,2})(?:[/-](?<year>\d{4}))?(?![\p{Nd}/-])/giu,
        resolve: dayIn,
      },
      {
        pattern: /(?<!\d\s)tháng\s(?<month>\d{1,2})(?:[/-]|,?\snăm\s|\s)(?<year>(?:19|20)\d{2})(?!\p{Nd})/giu,
        resolve: ({ month, year }) =>
          numberIn(month) >= 1 && numberIn(month) <= 12
            ? meaning(isoMonth(numberIn(year), numberIn(month)), 'month', 92)
            : null,
      },
      {
        pattern: /(?:trong\s|vào\s)?năm\s(?<year>(?:19|20)\d{2})(?!\p{Nd})/giu,
        resolve: ({ year = '' }) => meaning(year, 'year', 86),
      },
      ...VIETNAMESE_DAYS.map((name, index) => weekdayRule(`(?<!\\p{L})${name}(?!\\p{L})`, index)),
      deictic('(?<!\\p{L})hôm\\snay(?!\\p{L})', 0),
      deictic('(?<!\\p{L})hôm\\squa(?!\\p{L})', -1),
      deictic('(?<!\\p{L})hôm\\skia(?!\\p{L})', -2),
      deictic('(?<!\\p{L})ngày\\smai(?!\\p{L})', 1),
    ],
  ],
  [
    'th',
    [
      {
        pattern: new RegExp(
          `(?<!\\p{Nd})(?<day>\\p{Nd}{1,2})\\s?(?<month>${THAI_MONTHS.join('|')})(?:\\s?(?:พ\\.ศ\\.\\s?|ปี\\s?)?(?<year>\\p{Nd}{4}|\\p{Nd}{2}(?!\\p{Nd}|[.:])))?(?!\\p{Nd})`,
          'gu',
        ),
        resolve: dayIn,
      },
      {
        pattern: new RegExp(
          `(?<month>${THAI_MONTHS.join('|')})\\s?(?:พ\\.ศ\\.\\s?|ปี\\s?)?(?<year>\\p{Nd}{4})(?!\\p{Nd})`,
          'gu',
        ),
        resolve: ({ month, year }) => meaning(isoMonth(christian(numberIn(year)), monthIn(month)), 'month', 90),
      },
      {
        pattern: /(?:ปี|พ\.ศ\.)\s?(?:พ\.ศ\.\s?)?(?<year>\p{Nd}{4})(?!\p{Nd})/gu,
        resolve: ({ year }) => meaning(String(christian(numberIn(year))), 'year', 84),
      },
      ...THAI_DAYS.map((name, index) => weekdayRule(`วัน${name}`, index)),
      deictic('เมื่อวาน(?:นี้)?', -1),
      deictic('วันนี้', 0),
      deictic('พรุ่งนี้', 1),
    ],
  ],
]);

function christian(year: number): number {
  return year < 100 ? year + 1957 : year > 2300 ? year - 543 : year;
}

function monthIn(name = ''): number {
  return !NUMBER.test(name)
    ? THAI_MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(name)) + 1
    : numberIn(name);
}

const NUMBER = /^\p{Nd}+$/u;

function dayIn({ day, month, year }: Groups, context: Context): Meaning | null {
  const [m, d] = [monthIn(month), numberIn(day)];
  const y = year === undefined ? yearFor(m, d, { ...context, tense: () => 'unknown' }) : christian(numberIn(year));
  if (y === null || !isDay(y, m, d)) return null;
  return meaning(isoDay(dayNumber(y, m, d)), 'day', year === undefined ? 84 : 96);
}

/** Words of what is to come in the clause of a weekday. */
const AHEAD = /(?<!\p{L})(?:sẽ|dự kiến|sắp|tới đây)(?!\p{L})|จะ|กำหนด/iu;
const CLAUSE = /[,.;!?\n]/u;

function weekdayRule(pattern: string, weekday: number): Rule {
  return {
    pattern: new RegExp(pattern, 'giu'),
    kind: 'weekday',
    resolve: (_, { anchor, before, after }) => {
      if (anchor === null) return null;
      const behind = (weekdayOf(anchor) - weekday + 7) % 7;
      const ahead = AHEAD.test(before.split(CLAUSE).at(-1) ?? '') || AHEAD.test(after.split(CLAUSE)[0] ?? '');
      return meaning(isoDay(ahead ? anchor + ((7 - behind) % 7) : anchor - behind), 'day', 74);
    },
  };
}

function deictic(pattern: string, shift: number): Rule {
  return {
    pattern: new RegExp(pattern, 'giu'),
    kind: 'near',
    resolve: (_, { anchor }) => (anchor === null ? null : meaning(isoDay(anchor + shift), 'day', 82)),
  };
}
