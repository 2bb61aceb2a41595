import { describe, expect, it } from '@jest/globals';
import type { PlacementBasis } from './placement.choices.js';
import type { DateRange } from '../../shared/date-range.js';
import type { PlacementContext } from './placement.rules.js';
import { canPlace, placementFor, placementWarnings } from './placement.rules.js';
import { limitOf, PLACEMENT_LIMITS } from './placement-limits.js';

const range = (startsOn: string, endsOn: string | null): DateRange => ({ startsOn, endsOn });

function context(changes: Partial<PlacementContext> = {}): PlacementContext {
  return {
    period: { phase: 'onboarding', startedOn: '2026-08-03' },
    environment: { retiredOn: null, capacity: 2 },
    ownAtEnvironment: [],
    othersAtEnvironment: [],
    loggedOn: [],
    ...changes,
  };
}

describe('placing', () => {
  const placement = range('2026-09-01', '2026-10-31');
  it.each<[string, DateRange, Partial<PlacementContext>, string[]]>([
    ['plainly', placement, {}, []],
    ['without an end', range('2026-09-01', null), {}, []],
    ['for one day', range('2026-09-01', '2026-09-01'), {}, []],
    ['before the start', range('2026-08-02', '2026-10-31'), {}, ['from:dateBeforeStart']],
    ['backwards', range('2026-09-01', '2026-08-31'), {}, ['to:endBeforeStart']],
    ['twice at the same place', placement, { ownAtEnvironment: [range('2026-10-31', null)] }, ['from:placementOverlaps']],
    ['again at the same place', placement, { ownAtEnvironment: [range('2026-11-01', null)] }, []],
    ['away from days with entries', placement, { loggedOn: ['2026-08-31', '2026-09-01', '2026-11-01'] }, ['to:logsOutsidePlacement']],
    ['where one place is free', placement, { othersAtEnvironment: [placement] }, []],
    ['where it is full', placement, { othersAtEnvironment: [placement, range('2026-10-31', null)] }, ['environmentId:environmentFull']],
    ['where others come later', placement, { othersAtEnvironment: [placement, range('2026-11-01', null)] }, []],
    ['where it is retired', placement, { environment: { retiredOn: '2026-10-01', capacity: 2 } }, ['environmentId:environmentRetired']],
    ['until it is retired', placement, { environment: { retiredOn: '2026-10-31', capacity: 2 } }, []],
  ])('%s', (_name, one, changes, refused) => {
    const error = canPlace(one, context(changes));
    expect(error?.errors.map((found) => `${found.field}:${found.code}`) ?? []).toEqual(refused);
  });

  it('belongs to a running period', () => {
    expect(canPlace(placement, context({ period: { phase: 'referred', startedOn: null } }))?.code).toBe('periodNotStarted');
    expect(canPlace(placement, context({ period: { phase: 'ended', startedOn: '2026-08-03' } }))?.code).toBe('periodEnded');
  });
});

describe('limits of a basis', () => {
  const checked = (changes: { basis?: PlacementBasis; startsOn?: string; endsOn?: string | null; daysPerWeek?: number; minutesPerDay?: number; documentKind?: string | null; recordedOn?: string | null; organiser?: string }) => ({
    basis: 'workTryOut' as PlacementBasis,
    startsOn: '2026-09-01',
    endsOn: '2026-10-31',
    daysPerWeek: 4,
    minutesPerDay: 360,
    documentKind: null,
    recordedOn: '2026-08-25',
    organiser: 'Rauman kaupunki',
    ...changes,
  });
  const other = (startsOn: string, endsOn: string, changes: object = {}) => ({ ...checked({ startsOn, endsOn }), ...changes });

  it.each([
    ['a usual work try-out', checked({}), [], []],
    ['a short day', checked({ minutesPerDay: 239 }), [], ['dayTooShort']],
    ['a long day', checked({ minutesPerDay: 481 }), [], ['dayTooLong']],
    ['exactly eight hours', checked({ minutesPerDay: 480 }), [], []],
    ['six days a week', checked({ daysPerWeek: 6 }), [], ['tooManyDaysPerWeek']],
    ['exactly six months', checked({ endsOn: '2027-02-28' }), [], []],
    ['a day more than six months', checked({ endsOn: '2027-03-01' }), [], ['tooLongWithOrganiser']],
    ['six months with the earlier one', checked({}), [other('2026-05-01', '2026-08-31')], []],
    ['a day more than six months with the earlier one', checked({}), [other('2026-04-30', '2026-08-31')], ['tooLongWithOrganiser']],
    ['two months a year apart: the sum, not first to last', checked({}), [other('2025-09-01', '2025-10-31')], []],
    ['181 days in two pieces a year apart', checked({}), [other('2025-07-01', '2025-10-28')], []],
    ['184 days in two pieces, exactly', checked({}), [other('2025-07-01', '2025-10-31')], []],
    ['185 days in two pieces', checked({}), [other('2025-06-30', '2025-10-31')], ['tooLongWithOrganiser']],
    ['two places on the same days count once', checked({}), [other('2026-09-01', '2026-10-31'), other('2026-05-01', '2026-08-31')], []],
    ['with the same organiser written in another way', checked({ organiser: 'Hoiva O’Brien Oy' }), [other('2026-01-01', '2026-08-31', { organiser: "hoiva  o'brien oy" })], ['tooLongWithOrganiser']],
    ['with another organiser', checked({}), [other('2026-01-01', '2026-08-31', { organiser: 'Euran kunta' })], []],
    ['on another basis', checked({}), [other('2026-01-01', '2026-08-31', { basis: 'volunteer' })], []],
    ['rehabilitative, by person: another organiser counts', checked({ basis: 'rehabilitativeWorkActivity' }), [other('2024-10-31', '2026-08-31', { basis: 'rehabilitativeWorkActivity', organiser: 'Euran kunta' })], ['tooLongInAll']],
    ['rehabilitative, exactly 24 months with another organiser', checked({ basis: 'rehabilitativeWorkActivity' }), [other('2024-11-01', '2026-08-31', { basis: 'rehabilitativeWorkActivity', organiser: 'Euran kunta' })], []],
    ['written on its last day', checked({ recordedOn: '2026-10-31' }), [], []],
    ['written the day after', checked({ recordedOn: '2026-11-01' }), [], ['writtenAfterwards']],
    ['written the day after, with a document', checked({ recordedOn: '2026-11-01', documentKind: 'sopimus' }), [], []],
    ['written nobody knows when', checked({ recordedOn: null }), [], []],
    ['written the day after, without limits', checked({ basis: 'volunteer', recordedOn: '2026-11-01' }), [], ['writtenAfterwards']],
    ['an open end', checked({ endsOn: null }), [], []],
    ['rehabilitative, five days', checked({ basis: 'rehabilitativeWorkActivity', endsOn: '2026-12-31', daysPerWeek: 5 }), [], ['tooManyDaysPerWeek']],
    ['rehabilitative, under three months', checked({ basis: 'rehabilitativeWorkActivity' }), [], ['tooShortInAll']],
    ['rehabilitative, over 24 months', checked({ basis: 'rehabilitativeWorkActivity', endsOn: '2028-09-01' }), [], ['tooLongInAll']],
    ['several at once', checked({ minutesPerDay: 60, daysPerWeek: 7 }), [], ['dayTooShort', 'tooManyDaysPerWeek']],
    ['a basis without limits', checked({ basis: 'volunteer', minutesPerDay: 900, daysPerWeek: 7 }), [], []],
  ])('%s', (_name, placement, earlier, codes) => {
    const warnings = placementWarnings(placement, earlier);
    expect(warnings.map((warning) => warning.code)).toEqual(codes);
    for (const { code, source } of warnings) expect([code, source === null]).toEqual([code, code === 'writtenAfterwards']);
  });

  it.each([
    ['not extended', null, []],
    ['extended to its end', '2026-10-31', []],
    ['extended to six months in all', '2027-02-28', []],
    ['extended a day more', '2027-03-01', ['extendedPastLimit']],
  ])('a period %s', (_name, extendedTo, codes) => {
    expect(placementWarnings(checked({}), [], extendedTo).map(({ code }) => code)).toEqual(codes);
    // Where the placement itself is too long, that is said.
    expect(placementWarnings(checked({ endsOn: '2027-03-01' }), [], extendedTo).map(({ code }) => code)).toEqual(['tooLongWithOrganiser']);
  });

  it('are those of the law in force on the first day', () => {
    expect(limitOf('workTryOut', '2024-12-31')?.source).toContain('916/2012');
    expect(limitOf('workTryOut', '2025-01-01')?.source).toContain('380/2023');
    expect(limitOf('workTryOut', '2012-12-31')).toBeUndefined();
  });

  it('of one basis never hold twice on a day', () => {
    for (const limit of PLACEMENT_LIMITS) {
      expect(PLACEMENT_LIMITS.filter((one) => one.basis === limit.basis && one.validFrom === limit.validFrom)).toHaveLength(1);
      expect(limitOf(limit.basis, limit.validFrom)).toBe(limit);
    }
  });
});

describe('which placement', () => {
  const school = { environmentId: 'school', ...range('2026-09-01', '2026-10-31') };
  const library = { environmentId: 'library', ...range('2026-10-15', null) };

  it.each([
    ['school', '2026-10-20', school],
    ['library', '2026-10-20', library],
    ['school', '2026-11-01', undefined],
    ['library', '2026-10-14', undefined],
    ['elsewhere', '2026-10-20', undefined],
  ])('work at %s on %s', (environmentId, date, found) => {
    expect(placementFor([school, library], environmentId, date)).toBe(found);
  });
});
