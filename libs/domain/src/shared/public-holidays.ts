import type { PlainDate } from './plain-date.js';
import { addDays, weekdayOf } from './plain-date.js';

/**
 * Finnish public holidays, and the two eves on which workplaces are closed by agreement, as they have stood since 1992: Epiphany on
 * 6 January, Ascension Day on its Thursday. Sources: kirkkolaki 652/2023 (kirkolliset juhlapäivät), laki itsenäisyyspäivän viettämisestä
 * 388/1937, laki vapunpäivän järjestämisestä työntekijäin vapaapäiväksi 272/1944.
 */
export const HOLIDAYS = [
  'newYearsDay', 'epiphany', 'goodFriday', 'easterSunday', 'easterMonday', 'mayDay', 'ascensionDay', 'whitSunday', 'midsummerEve', 'midsummerDay', 'allSaintsDay',
  'independenceDay', 'christmasEve', 'christmasDay', 'boxingDay',
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

const FIXED: Readonly<Record<string, Holiday>> = {
  '01-01': 'newYearsDay', '01-06': 'epiphany', '05-01': 'mayDay', '12-06': 'independenceDay', '12-24': 'christmasEve', '12-25': 'christmasDay', '12-26': 'boxingDay',
};

/** Days from Easter Sunday. */
const MOVABLE: readonly [days: number, holiday: Holiday][] = [[-2, 'goodFriday'], [0, 'easterSunday'], [1, 'easterMonday'], [39, 'ascensionDay'], [49, 'whitSunday']];

const SATURDAY = 6;

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, as Meeus gives it). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const [quarter, rest] = [Math.floor(century / 4), century % 4];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - quarter - correction + 15) % 30;
  const shift = (32 + 2 * rest + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const days = epact + shift - 7 * late + 114;
  return `${String(year).padStart(4, '0')}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
}

/** The first Saturday on a day or after it. */
function saturdayFrom(date: PlainDate): PlainDate {
  return addDays(date, (SATURDAY - weekdayOf(date) + 7) % 7);
}

/** The holiday on a day, if there is one; of two on one day (Ascension Day on 1 May in 2008) the fixed one. */
export function holidayOn(date: PlainDate): Holiday | null {
  const year = date.slice(0, 4);
  const fixed = FIXED[date.slice(5)];
  if (fixed) return fixed;
  const easter = easterSunday(Number(year));
  const movable = MOVABLE.find(([days]) => addDays(easter, days) === date);
  if (movable) return movable[1];
  const midsummer = saturdayFrom(`${year}-06-20`);
  if (date === midsummer) return 'midsummerDay';
  if (date === addDays(midsummer, -1)) return 'midsummerEve';
  return date === saturdayFrom(`${year}-10-31`) ? 'allSaintsDay' : null;
}
