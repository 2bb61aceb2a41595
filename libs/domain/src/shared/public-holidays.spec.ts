import { describe, expect, it } from '@jest/globals';
import { addDays } from './plain-date.js';
import { easterSunday, HOLIDAYS, holidayOn } from './public-holidays.js';

/** As printed in almanacs, not computed: 15 days of each year in their order. */
const ALMANAC: Readonly<Record<number, string>> = {
  2015: '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26',
  2016: '01-01 01-06 03-25 03-27 03-28 05-01 05-05 05-15 06-24 06-25 11-05 12-06 12-24 12-25 12-26',
  2017: '01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-23 06-24 11-04 12-06 12-24 12-25 12-26',
  2018: '01-01 01-06 03-30 04-01 04-02 05-01 05-10 05-20 06-22 06-23 11-03 12-06 12-24 12-25 12-26',
  2024: '01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-21 06-22 11-02 12-06 12-24 12-25 12-26',
  2025: '01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-08 06-20 06-21 11-01 12-06 12-24 12-25 12-26',
  2026: '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26',
  2027: '01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-25 06-26 11-06 12-06 12-24 12-25 12-26',
};

/** Easter Sundays of almanacs, the earliest and the latest that can be among them. */
const EASTERS = ['1992-04-19', '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21', '2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25', '2285-03-22'];

function holidaysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((date) => date.startsWith(String(year)));
  return days.filter((date) => holidayOn(date) !== null);
}

describe('public holidays', () => {
  it.each(Object.entries(ALMANAC))('of %s are those of the almanac', (year, days) => {
    expect(holidaysOf(Number(year)).map((date) => date.slice(5)).join(' ')).toBe(days);
    expect(new Set(holidaysOf(Number(year)).map(holidayOn))).toEqual(new Set(HOLIDAYS));
  });

  it.each(EASTERS)('Easter Sunday %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  it.each([
    ['2026-12-06', 'independenceDay'], ['2026-05-14', 'ascensionDay'], ['2026-06-19', 'midsummerEve'], ['2026-10-31', 'allSaintsDay'], ['2026-04-04', null], ['2026-05-13', null],
    ['2008-05-01', 'mayDay'], ['2026-06-21', null], ['2024-02-29', null],
  ])('%s: %s', (date, holiday) => {
    expect(holidayOn(date)).toBe(holiday);
  });
});
