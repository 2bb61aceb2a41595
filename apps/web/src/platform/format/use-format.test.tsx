import { describe, expect, it } from '@jest/globals';
import { addDays, type Language } from '@valopolku/domain';
import { renderPart } from '../../testing/render-part.js';
import { todayInHelsinki } from './dates.js';
import { useFormat } from './use-format.js';

type Format = ReturnType<typeof useFormat>;

function Written({ write }: { write: (format: Format) => string }) {
  return <>{write(useFormat())}</>;
}

const written = async (language: Language, write: (format: Format) => string) => {
  const { container } = await renderPart(<Written write={write} />, language);
  return container.querySelector('section')?.previousSibling?.textContent?.replace(/\u00a0/g, ' ');
};

describe('as each language writes it', () => {
  it.each<[Language, string, string, string, string]>([
    ['fi', '3 t 30 min', '3 tuntia 30 minuuttia', '45,5 %', '1 234,5'],
    ['sv', '3 h 30 min', '3 timmar 30 minuter', '45,5 %', '1 234,5'],
    ['en', '3 h 30 min', '3 hours 30 minutes', '45.5%', '1,234.5'],
  ])('%s: hours, shares and numbers', async (language, short, long, percent, number) => {
    expect(await written(language, (format) => format.hoursShort(210))).toBe(short);
    expect(await written(language, (format) => format.hoursLong(210))).toBe(long);
    expect(await written(language, (format) => format.percent(45.5))).toBe(percent);
    expect(await written(language, (format) => format.number(1234.5, 1))).toBe(number);
  });

  it.each<[Language, string]>([['fi', '1 tunti'], ['sv', '1 timme'], ['en', '1 hour']])('%s: one hour is one', async (language, words) => {
    expect(await written(language, (format) => format.hoursLong(60))).toBe(words);
  });
});

describe('a time of the day is said by hours and minutes', () => {
  it.each<[Language, number, string, string]>([
    ['fi', 140, '2 t 20 min', '2 tuntia 20 minuuttia'],
    ['fi', 45, '45 min', '45 minuuttia'],
    ['fi', 61, '1 t 1 min', '1 tunti 1 minuutti'],
    ['fi', 0, '0 t', '0 tuntia'],
    ['sv', 45, '45 min', '45 minuter'],
    ['sv', 140, '2 h 20 min', '2 timmar 20 minuter'],
    ['en', 61, '1 h 1 min', '1 hour 1 minute'],
    ['fi', 1440, '24 t', '24 tuntia'],
    // A sum of several days.
    ['fi', 2490, '41,5 t', '41,5 tuntia'],
  ])('%s: %i minutes', async (language, minutes, short, long) => {
    expect(await written(language, (format) => format.hoursShort(minutes))).toBe(short);
    expect(await written(language, (format) => format.hoursLong(minutes))).toBe(long);
  });
});

describe('a range of days', () => {
  it.each<[Language, string, string, string]>([
    ['fi', '2026-02-01', '2026-06-30', '1.2.–30.6.2026'],
    // Its first year is not that of its last.
    ['fi', '2025-12-01', '2026-06-30', '1.12.2025–30.6.2026'],
    ['en', '2025-12-31', '2026-01-01', '31 Dec 2025–1 Jan 2026'],
  ])('%s: from %s to %s', async (language, from, to, words) => {
    expect(await written(language, (format) => format.range(from, to))).toBe(words);
  });
});

describe('a day near enough has a name of its own', () => {
  const today = '2026-11-17';

  it.each([
    ['2026-11-16', 'eilen'],
    ['2026-11-17', 'tänään'],
    ['2026-11-18', 'huomenna'],
    ['2026-11-15', 'su 15.11.'],
    ['2026-11-19', 'to 19.11.'],
    ['2025-12-31', '31.12.2025'],
  ])('%s is %s', async (date, words) => {
    expect(await written('fi', (format) => format.near(date, today))).toBe(words);
  });

  it('and a moment has its clock', async () => {
    const yesterday = addDays(todayInHelsinki(), -1);
    expect(await written('fi', (format) => format.moment(`${yesterday}T10:20:00.000Z`))).toMatch(/^eilen klo 1[23]\.20$/);
  });
});
