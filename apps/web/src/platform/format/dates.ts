import type { Language } from '@valopolku/domain';
import { LOCALES } from '../i18n/languages.js';

const zone = 'Europe/Helsinki';
const weekdays: Record<Language, readonly string[]> = {
  fi: ['su', 'ma', 'ti', 'ke', 'to', 'pe', 'la'],
  sv: ['sö', 'må', 'ti', 'on', 'to', 'fr', 'lö'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** Today as people here count it, whatever the device says about its zone. */
export function todayInHelsinki(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now);
}

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];
const atNoon = (date: string) => new Date(`${date}T12:00:00Z`);

/** 17.11.2026 in Finnish and Swedish, 17 Nov 2026 in English. */
export function fullDate(date: string, language: Language): string {
  const [year, month, day] = parts(date);
  if (language !== 'en') return `${day}.${month}.${year}`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(atNoon(date));
}

/** 17.11. in Finnish, 17.11 in Swedish, 17 Nov in English. */
export function shortDate(date: string, language: Language): string {
  const [, month, day] = parts(date);
  if (language === 'fi') return `${day}.${month}.`;
  if (language === 'sv') return `${day}.${month}`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(atNoon(date));
}

/** Two letters: ti. */
export function weekday(date: string, language: Language): string {
  return weekdays[language][atNoon(date).getUTCDay()] ?? '';
}

/** A day as a tile writes it: "17.11." over "ti" in Finnish, "17" over "ti nov" in Swedish and "Tue Nov" in English. */
export function dayTile(date: string, language: Language): { day: string; below: string } {
  const [, month, day] = parts(date);
  const twoLetters = weekday(date, language);
  if (language === 'fi') return { day: `${day}.${month}.`, below: twoLetters };
  const named = new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' }).format(atNoon(date)).replace('.', '');
  return { day: String(day), below: `${twoLetters} ${named}` };
}

/** The whole word: tiistai. */
export function weekdayName(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(atNoon(date));
}

/** 8.30 in Finnish and Swedish, 8:30 in English; from an instant (in Helsinki) or from HH:MM. */
export function clock(time: string, language: Language): string {
  const [hour, minute] = (time.length > 5 ? inHelsinki(time) : time).split(':');
  return `${Number(hour)}${language === 'en' ? ':' : '.'}${minute}`;
}

function inHelsinki(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** The civil date of an instant. */
export function dateOf(instant: string): string {
  return todayInHelsinki(new Date(instant));
}
