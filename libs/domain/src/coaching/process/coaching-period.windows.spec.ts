import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DateRange } from '../../shared/date-range.js';
import { daysInUnion } from '../../shared/date-range.js';
import { addDays, addMonths, daysBetween } from '../../shared/plain-date.js';
import type { WindowInput } from './coaching-period.windows.js';
import { currentWindow, drift, extendedUntil, movedEnd, phaseWindows, plannedEndOn } from './coaching-period.windows.js';

const TODAY = '2026-11-17';

function input(startedOn: string, pauses: DateRange[] = [], extensions: number[] = []): WindowInput {
  return { startedOn, pauses, extensions: extensions.map((days) => ({ days })) };
}

function ends(one: WindowInput, today = TODAY): string[] {
  return phaseWindows(one, today).map((window) => window.endsOn);
}

describe('windows', () => {
  it.each<[string, WindowInput, string[]]>([
    ['plain, as in the mockups', input('2026-08-03'), ['2026-10-02', '2026-12-02', '2027-02-02']],
    ['from the end of a month', input('2026-08-31'), ['2026-10-30', '2026-12-30', '2027-02-27']],
    ['over a leap day', input('2023-12-31'), ['2024-02-28', '2024-04-29', '2024-06-29']],
    ['a week of pause in onboarding moves all', input('2026-08-03', [{ startsOn: '2026-09-01', endsOn: '2026-09-07' }]), ['2026-10-09', '2026-12-09', '2027-02-09']],
    ['a pause in skill building leaves onboarding', input('2026-08-03', [{ startsOn: '2026-10-10', endsOn: '2026-10-19' }]), ['2026-10-02', '2026-12-12', '2027-02-12']],
    ['overlapping pauses count once', input('2026-08-03', [{ startsOn: '2026-09-01', endsOn: '2026-09-07' }, { startsOn: '2026-09-05', endsOn: '2026-09-07' }]), ['2026-10-09', '2026-12-09', '2027-02-09']],
    ['a pause across the boundary counts whole', input('2026-08-03', [{ startsOn: '2026-09-29', endsOn: '2026-10-08' }]), ['2026-10-12', '2026-12-12', '2027-02-12']],
    ['a pause moved into the window counts too', input('2026-08-03', [{ startsOn: '2026-09-01', endsOn: '2026-09-10' }, { startsOn: '2026-10-05', endsOn: '2026-10-06' }]), ['2026-10-14', '2026-12-14', '2027-02-14']],
    ['an open pause runs to today', input('2026-08-03', [{ startsOn: '2026-11-11', endsOn: null }]), ['2026-10-02', '2026-12-09', '2027-02-09']],
    ['an extension moves the last window only', input('2026-08-03', [], [30]), ['2026-10-02', '2026-12-02', '2027-03-04']],
    ['extensions add up', input('2026-08-03', [], [30, 10]), ['2026-10-02', '2026-12-02', '2027-03-14']],
    ['what was before the start does not count', input('2026-08-03', [{ startsOn: '2026-07-01', endsOn: '2026-08-04' }]), ['2026-10-04', '2026-12-04', '2027-02-04']],
  ])('%s', (_name, one, expected) => {
    expect(ends(one)).toEqual(expected);
    expect(plannedEndOn(one, TODAY)).toBe(expected[2]);
  });

  it('follow each other without a gap, in order, from the start', () => {
    const [onboarding, skillBuilding, demonstration] = phaseWindows(input('2026-08-03'), TODAY);
    expect(onboarding?.startsOn).toBe('2026-08-03');
    expect(skillBuilding?.startsOn).toBe('2026-10-03');
    expect(demonstration?.startsOn).toBe('2026-12-03');
  });

  it('belong to running phases only', () => {
    expect(currentWindow('skillBuilding', input('2026-08-03'), TODAY)?.endsOn).toBe('2026-12-02');
    expect(currentWindow('referred', input('2026-08-03'), TODAY)).toBeUndefined();
    expect(currentWindow('ended', input('2026-08-03'), TODAY)).toBeUndefined();
  });

  it('net of pauses, the planned period is as long as one without', () => {
    const start = '2026-01-15';
    const nominal = daysBetween(start, addMonths(start, 6));
    const anyPause = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 }))
      .map(([from, length]) => ({ startsOn: addDays(start, from), endsOn: addDays(start, from + length) }));
    fc.assert(fc.property(fc.array(anyPause, { maxLength: 5 }), (pauses) => {
      const end = plannedEndOn(input(start, pauses), TODAY);
      const paused = daysInUnion(pauses, { startsOn: start, endsOn: end });
      expect(daysBetween(start, end) + 1 - paused).toBe(nominal);
    }));
  });

  it('a window never ends before it starts', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 8000 }), fc.nat(300), (days, extended) => {
      const windows = phaseWindows(input(addDays('2010-01-01', days), [], [extended]), TODAY);
      expect(windows.every((window) => window.startsOn <= window.endsOn)).toBe(true);
    }));
  });
});

describe('drift', () => {
  const window = { startsOn: '2026-10-03', endsOn: '2026-12-02' };
  it.each([
    ['2026-11-17', 15, 0, false],
    ['2026-12-01', 1, 0, false],
    ['2026-12-02', 0, 0, false],
    ['2026-12-03', 0, 1, true],
    ['2026-12-07', 0, 5, true],
  ])('on %s: %s days left, %s late', (today, daysLeft, daysLate, isLate) => {
    expect(drift(window, today)).toEqual({ daysLeft, daysLate, isLate });
  });
});

describe('an end today', () => {
  it.each([
    ['without a pause', null, null, '2026-11-10'],
    ['in a pause that began before it', '2026-11-08', null, '2026-11-20'],
    ['in a pause that began on its day', '2026-11-10', null, '2026-11-18'],
    // Late when the pause began: late in it too.
    ['in a pause that began the day after', '2026-11-11', null, '2026-11-10'],
    ['after a pause, whose days it holds', '2026-11-01', '2026-11-05', '2026-11-10'],
  ])('%s', (_, pausedFrom, pausedTo, moved) => {
    expect(movedEnd('2026-11-10', { pausedFrom, pausedTo }, TODAY)).toBe(moved);
  });
});

describe('what an extension carries a placement to', () => {
  it.each([
    ['skillBuilding', 28, '2027-03-01'],
    ['skillBuilding', 0, null],
    ['ended', 28, null],
  ] as const)('in %s, by %s days: %s', (phase, extensionDays, until) => {
    expect(extendedUntil({ phase, extensionDays }, '2027-03-01')).toBe(until);
  });
});
