/** Days since 1970-01-01, as integers: calendar arithmetic without clocks or zones. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** The days from 1970-01-01 to this day; `month` is 1–12, and months and days beyond their ends run over. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The day that a value begins with (`2023-02-17T…`), or null. */
export function dayOf(value: string): DayNumber | null {
  const time = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) || value.length < 10 ? null : Math.floor(time / DAY_MS);
}

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of `dayNumber`. */
export function civil(number: DayNumber): CivilDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2023-02-17`. */
export function isoDay(number: DayNumber): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The Monday of the ISO week that a day is in. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - ((weekdayOf(number) + 6) % 7);
}

/** `2023-W07`. */
export function isoWeek(number: DayNumber): string {
  const thursday = mondayOf(number) + 3;
  const { year } = civil(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** `2023-02`; months beyond 1 to 12 run into the neighbouring years. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** Whether year, month and day name a day of the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  const there = civil(dayNumber(year, month, day));
  return there.year === year && there.month === month && there.day === day;
}
