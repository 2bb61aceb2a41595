const decimal = /^(\d{1,3})(?:[.,](\d{0,2}))?$/;
const clock = /^(\d{1,3})[:h](\d{1,2})$/;

/**
 * Minutes from what people write: "3,5", "3.5", "3:30", "3 h 30", "3".
 * Returns null for an empty text and undefined for one that is not a time.
 */
export function parseHours(text: string): number | null | undefined {
  const plain = text.replace(/\s+/g, '').toLowerCase();
  if (plain === '') return null;
  const asClock = clock.exec(plain);
  if (asClock) {
    const minutes = Number(asClock[2]);
    return minutes < 60 ? Number(asClock[1]) * 60 + minutes : undefined;
  }
  const asDecimal = decimal.exec(plain);
  if (!asDecimal) return undefined;
  return Math.round(Number(`${asDecimal[1]}.${asDecimal[2] || '0'}`) * 60);
}

/** Hours as the language writes them: 210 → "3,5" in Finnish; minutes that are no quarter stay minutes: 205 → "3:25". */
export function formatHours(minutes: number, locale: string): string {
  if (minutes % 15 !== 0) return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(minutes / 60);
}
