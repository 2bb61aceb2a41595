import { daysBetween } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '../i18n/languages.js';
import { useLanguage } from '../i18n/use-language.js';
import { clock, dateOf, dayTile, fullDate, shortDate, todayInHelsinki, weekday, weekdayName } from './dates.js';

/** Minutes of a day. */
const DAY = 1440;

/** Dates, hours and numbers as the language shown now writes them. Dates are YYYY-MM-DD, hours are minutes. */
export function useFormat() {
  const language = useLanguage();
  const { t } = useTranslation('common');
  const locale = LOCALES[language];
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, useGrouping: 'always' }).format(value);

  /** "tänään", "eilen", "huomenna", else "ti 17.11." (with the year when it is another year). */
  function near(date: string, today = todayInHelsinki()): string {
    const days = daysBetween(today, date);
    if (days === 0) return t('date.today');
    if (days === -1) return t('date.yesterday');
    if (days === 1) return t('date.tomorrow');
    return date.slice(0, 4) === today.slice(0, 4) ? `${weekday(date, language)} ${shortDate(date, language)}` : fullDate(date, language);
  }

  /** A time of the day by hours and minutes: what is nothing is not said. What is longer is a sum, and stays in hours. */
  function byMinute(minutes: number, hour: (count: number) => string, minute: (count: number) => string): string {
    if (minutes > DAY) return hour(minutes / 60);
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [...(hours > 0 || rest === 0 ? [hour(hours)] : []), ...(rest > 0 ? [minute(rest)] : [])].join(' ');
  }
  const inHours = (count: number) => number(count, 2);
  /** In a list of the present the year is not said; in another year it is. */
  const bare = (date: string) => (date.slice(0, 4) === todayInHelsinki().slice(0, 4) ? shortDate(date, language) : fullDate(date, language));

  return {
    language,
    locale,
    number,
    near,
    date: (date: string) => fullDate(date, language),
    /** "17.11.", with the year when it is another year. */
    shortDate: bare,
    /** "1.2.–30.6.2026"; both years when it crosses one: "1.12.2025–30.6.2026". */
    range: (from: string, to: string) => t('date.range', { from: from.slice(0, 4) === to.slice(0, 4) ? shortDate(from, language) : fullDate(from, language), to: fullDate(to, language) }),
    /** "ti 17.11.", with the year when it is another year. */
    weekdayDate: (date: string) => `${weekday(date, language)} ${bare(date)}`,
    /** "tiistai 17.11.2026" */
    longDate: (date: string) => `${weekdayName(date, language)} ${fullDate(date, language)}`,
    /** Day of the month, and the weekday and month under it. */
    tile: (date: string) => dayTile(date, language),
    weekdayName: (date: string) => weekdayName(date, language),
    time: (time: string) => clock(time, language),
    /** "eilen klo 15.20" */
    moment: (instant: string) => t('date.at', { date: near(dateOf(instant)), time: clock(instant, language) }),
    /** "3 t 30 min" in rows; a sum "41,5 t". */
    hoursShort: (minutes: number) => byMinute(minutes, (count) => t('hours.short', { hours: inHours(count) }), (count) => t('hours.minutes', { minutes: count })),
    /** "3 tuntia 30 minuuttia" in sentences. */
    hoursLong: (minutes: number) => byMinute(minutes, (count) => t('hours.long', { count, hours: inHours(count) }), (count) => t('hours.minutesLong', { count })),
    /** "45,5 %", and in English "45.5%". */
    percent: (value: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100),
    /** "suunnitelmaasi, taukojasi ja työpäiväkirjaasi" */
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
