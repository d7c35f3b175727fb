import { civil, type DayNumber, dayNumber, isDay, isoDay, isoMonth, weekdayOf } from './calendar.ts';
import { type Meaning, meaning } from './rule.ts';

/** `viernes 8`, `sexta-feira (8)`: the number decides; the nearest such day whose weekday is right, of the months around. */
export function printedDay(anchor: DayNumber, weekday: number, day: number): Meaning | null {
  const { year, month } = civil(anchor);
  const days = [-1, 0, 1].flatMap((step) => {
    const [inYear = 0, inMonth = 0] = isoMonth(year, month + step)
      .split('-')
      .map(Number);
    return isDay(inYear, inMonth, day) ? [dayNumber(inYear, inMonth, day)] : [];
  });
  const right = days
    .filter((one) => weekdayOf(one) === weekday)
    .sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
  return right === undefined ? null : meaning(isoDay(right), 'day', 86);
}
