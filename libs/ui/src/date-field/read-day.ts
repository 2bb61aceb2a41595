export interface DayBounds {
  /** 'YYYY-MM-DD': where days without their whole year are looked for. */
  today: string;
  min?: string | undefined;
  max?: string | undefined;
}

/** Day, month and year between the marks that people use; the year may be missing or have two digits. */
const WRITTEN = /^(\d{1,2})\s*[./,\s-]\s*(\d{1,2})(?:\s*[./,\s-]\s*(\d{4}|\d{2})?)?\s*$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** Nothing but digits: ddmmyyyy or ddmmyy. */
const DIGITS = /^(\d{2})(\d{2})(\d{4}|\d{2})$/u;

const two = (value: number) => String(value).padStart(2, '0');

/** 'YYYY-MM-DD', or null when the calendar has no such day. */
function civil(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

interface Parts {
  day: number;
  month: number;
  /** As it was written: four digits, two, or none. */
  year: string;
}

function partsOf(text: string): Parts | null {
  const iso = ISO.exec(text);
  if (iso) return { year: iso[1] ?? '', month: Number(iso[2]), day: Number(iso[3]) };
  const written = WRITTEN.exec(text) ?? DIGITS.exec(text);
  return written && { day: Number(written[1]), month: Number(written[2]), year: written[3] ?? '' };
}

/** The day that a text says as it stands, with its whole year: 24.11.2026, 24/11/2026, 2026-11-24, 24112026. Null for anything else. */
export function wholeDay(text: string): string | null {
  const parts = partsOf(text.trim());
  return parts?.year.length === 4 ? civil(Number(parts.year), parts.month, parts.day) : null;
}

/** A day and a month, and the year left out: 5.5. */
export function lacksYear(text: string): boolean {
  return partsOf(text.trim())?.year === '';
}

/**
 * The day that was meant, once the writer has gone on: a year of two digits is of the last hundred years up to ten ahead, a day without a year
 * is the one nearest to today. What the bounds allow goes before what they do not. Null when the calendar has no such day.
 */
export function meantDay(text: string, bounds: DayBounds): string | null {
  const parts = partsOf(text.trim());
  if (!parts) return null;
  const { day, month, year } = parts;
  if (year.length === 4) return civil(Number(year), month, day);
  const { today, min = '', max = '9999' } = bounds;
  const thisYear = Number(today.slice(0, 4));
  const years = year === '' ? nearYears(today, month, day) : centuries(Number(year), thisYear);
  const days = years.map((one) => civil(one, month, day)).filter((one) => one !== null);
  return days.find((one) => one >= min && one <= max) ?? days[0] ?? null;
}

/** This year, the next and the last, by how far the day is from today. */
function nearYears(today: string, month: number, day: number): number[] {
  const thisYear = Number(today.slice(0, 4));
  const from = Date.parse(today);
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - from);
  return [thisYear, thisYear + 1, thisYear - 1].sort((one, other) => distance(one) - distance(other));
}

function centuries(year: number, thisYear: number): number[] {
  const latest = thisYear + 10;
  const last = latest - ((latest - year) % 100 + 100) % 100;
  return [last, last - 100];
}
