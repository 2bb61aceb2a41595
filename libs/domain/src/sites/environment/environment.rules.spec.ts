import { describe, expect, it } from '@jest/globals';
import type { DateRange } from '../../shared/date-range.js';
import type { EnvironmentApproval } from './environment.js';
import {
  approvalExpired,
  approvalInForce,
  approvalDoubt,
  canApprove,
  canRetire,
  canSaveEnvironment,
  isApprovedFor,
  peopleAtOnce,
  shownState,
  storedState, canAddTask } from './environment.rules.js';

const TODAY = '2026-11-17';

function approval(changes: Partial<EnvironmentApproval> = {}): EnvironmentApproval {
  return {
    id: 'approval-1',
    organisationId: 'organisation-1',
    version: 1,
    environmentId: 'place-1',
    degreePartId: 'part-1',
    qualificationVersionId: 'version-1',
    providerId: 'provider-1',
    identifiedOn: '2026-03-12',
    outsideExpert: null,
    reviewBy: '2027-07-31',
    withdrawnOn: null,
    ...changes,
  };
}

describe('the state that is kept', () => {
  it.each([
    [{ retiredOn: null, tasks: 0, mappings: 0, approvals: 0 }, 'candidate'],
    [{ retiredOn: null, tasks: 4, mappings: 0, approvals: 0 }, 'charted'],
    [{ retiredOn: null, tasks: 4, mappings: 2, approvals: 0 }, 'mapped'],
    [{ retiredOn: null, tasks: 4, mappings: 2, approvals: 1 }, 'approved'],
    // An approval without tasks mapped to it is not yet a place to learn.
    [{ retiredOn: null, tasks: 0, mappings: 0, approvals: 1 }, 'candidate'],
    [{ retiredOn: '2026-01-01', tasks: 4, mappings: 2, approvals: 1 }, 'retired'],
  ])('%o is %s', (facts, state) => {
    expect(storedState(facts)).toBe(state);
  });
});

describe('the state that is shown', () => {
  it.each([
    ['approved', 2, '2026-11-01', 'inUse'],
    ['mapped', 1, null, 'inUse'],
    ['approved', 0, '2026-11-01', 'approved'],
    ['approved', 0, '2025-11-17', 'approved'],
    ['approved', 0, '2025-11-16', 'dormant'],
    ['mapped', 0, null, 'dormant'],
    ['charted', 0, null, 'charted'],
    ['candidate', 3, null, 'candidate'],
    ['retired', 3, null, 'retired'],
  ] as const)('%s with %s placed, last used %s: %s', (state, placedNow, lastUsedOn, shown) => {
    expect(shownState({ state, chartedOn: '2024-02-01', isApprovedNow: state === 'approved' }, { seen: 'everyone', placedNow, lastUsedOn }, TODAY)).toBe(shown);
  });

  it('who does not see everyone there is not told that no one has been', () => {
    const old = { state: 'approved', chartedOn: '2024-02-01', isApprovedNow: true } as const;
    expect(shownState(old, { seen: 'own', placedNow: 0, lastUsedOn: null }, TODAY)).toBe('approved');
    expect(shownState(old, { seen: 'own', placedNow: 1, lastUsedOn: null }, TODAY)).toBe('inUse');
    expect(shownState(old, { seen: 'nobody', placedNow: 0, lastUsedOn: null }, TODAY)).toBe('approved');
  });

  it('is approved only while an approval is in force', () => {
    const use = { seen: 'everyone', placedNow: 0, lastUsedOn: '2026-11-01' } as const;
    expect(shownState({ state: 'approved', chartedOn: '2026-10-01', isApprovedNow: false }, use, TODAY)).toBe('mapped');
    expect(shownState({ state: 'approved', chartedOn: '2026-10-01', isApprovedNow: true }, use, TODAY)).toBe('approved');
    expect(shownState({ state: 'retired', chartedOn: '2026-10-01', isApprovedNow: true }, use, TODAY)).toBe('retired');
  });

  it('a new one is not dormant, and one of unknown age is not called so', () => {
    expect(shownState({ state: 'mapped', chartedOn: '2026-10-01', isApprovedNow: false }, { seen: 'everyone', placedNow: 0, lastUsedOn: null }, TODAY)).toBe('mapped');
    expect(shownState({ state: 'mapped', chartedOn: null, isApprovedNow: false }, { seen: 'everyone', placedNow: 0, lastUsedOn: null }, TODAY)).toBe('mapped');
  });
});

describe('an approval', () => {
  it.each([
    [approval(), TODAY, true],
    [approval(), '2026-03-11', false],
    [approval(), '2026-03-12', true],
    [approval(), '2027-07-31', true],
    [approval(), '2027-08-01', false],
    [approval({ withdrawnOn: '2026-11-01' }), TODAY, false],
    [approval({ withdrawnOn: '2026-11-01' }), '2026-10-31', true],
    [approval({ withdrawnOn: '2026-12-01' }), TODAY, true],
  ])('%# holds on %s', (one, on, inForce) => {
    expect(approvalInForce(one, on)).toBe(inForce);
  });

  it('expires the day after its review date', () => {
    expect(approvalExpired(approval({ reviewBy: TODAY }), TODAY)).toBe(false);
    expect(approvalExpired(approval({ reviewBy: '2026-11-16' }), TODAY)).toBe(true);
  });

  it.each([
    ['part-1', TODAY, null, true],
    ['part-1', TODAY, 'provider-1', true],
    ['part-1', TODAY, 'provider-2', false],
    ['part-2', TODAY, null, false],
    ['part-1', '2027-08-01', null, false],
  ])('for %s on %s by %s: %s', (part, on, provider, approved) => {
    expect(isApprovedFor([approval()], part, on, provider)).toBe(approved);
  });

  it.each([
    [{ identifiedOn: '2026-11-01', reviewBy: '2027-07-31' }, null, undefined],
    [{ identifiedOn: '2026-11-18', reviewBy: '2027-07-31' }, null, 'dateInFuture'],
    [{ identifiedOn: '2026-11-01', reviewBy: '2026-10-31' }, null, 'endBeforeStart'],
    [{ identifiedOn: '2026-11-01', reviewBy: TODAY }, null, undefined],
    [{ identifiedOn: '2026-11-01', reviewBy: '2026-11-16' }, null, 'approvalOver'],
    [{ identifiedOn: '2026-11-01', reviewBy: '2027-07-31' }, '2026-01-01', 'environmentRetired'],
  ])('%o at a place retired on %s: %s', (dates, retiredOn, code) => {
    expect(canApprove({ ...dates, degreePartId: 'part-1' }, { retiredOn }, ['part-1'], TODAY)?.code).toBe(code);
  });

  it('is of a part that the tasks are mapped to', () => {
    const dates = { identifiedOn: '2026-11-01', reviewBy: '2027-07-31', degreePartId: 'part-1' };
    expect(canApprove(dates, { retiredOn: null }, ['part-2'], TODAY)?.errors).toEqual([{ field: 'degreePartId', code: 'partNotMapped', params: {} }]);
  });

  it.each([['2031-11-17', undefined], ['2031-11-18', 'dateFarAhead']])('is asked about when it is reviewed on %s: %s', (reviewBy, code) => {
    expect(approvalDoubt({ reviewBy }, TODAY)?.code).toBe(code);
  });
});

describe('saving an environment', () => {
  const school = { kind: 'municipalSite', organiser: 'Rauman kaupunki', place: null, chartedOn: null } as const;
  const home = { ...school, kind: 'customersHome', place: 'Asiakkaan koti, Rauma' } as const;
  it.each([
    [school, []],
    [home, []],
    [{ ...home, place: ' ' }, ['place:required']],
    [{ ...home, organiser: 'Asiakkaan koti, Rauma ' }, ['organiser:homeCannotOrganise']],
    [{ ...school, chartedOn: '2026-11-18' }, ['chartedOn:dateInFuture']],
    [{ ...school, chartedOn: TODAY }, []],
  ])('%o', (environment, refused) => {
    const error = canSaveEnvironment(environment, TODAY);
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });
});

describe('retiring', () => {
  const placed = (endsOn: string | null): DateRange => ({ startsOn: '2026-09-01', endsOn });
  it.each([
    [null, [], [], undefined],
    [null, [placed('2026-10-31')], [], undefined],
    [null, [placed(TODAY)], [placed(TODAY)], undefined],
    [null, [placed('2026-11-18')], [], 'environmentInUse'],
    [null, [placed(null)], [], 'environmentInUse'],
    [null, [], [placed('2026-11-18')], 'environmentBooked'],
    [null, [placed('2026-11-18')], [placed('2026-11-18')], 'environmentInUse'],
    ['2026-01-01', [], [], 'environmentRetired'],
  ])('retired %s with %j and %j booked', (retiredOn, placements, booked, code) => {
    const refused = canRetire({ retiredOn, chartedOn: TODAY }, { placements, booked }, TODAY);
    expect([refused?.code, refused?.params ?? {}]).toEqual([code, {}]);
  });

  it('is not before the charting', () => {
    const refused = canRetire({ retiredOn: null, chartedOn: '2026-11-18' }, { placements: [], booked: [] }, TODAY);
    expect(refused?.errors).toEqual([{ field: 'date', code: 'dateBeforeCharting', params: { chartedOn: '2026-11-18' } }]);
  });
});

describe('people at once', () => {
  const at = (startsOn: string, endsOn: string | null): DateRange => ({ startsOn, endsOn });
  it.each([
    [[], 0],
    [[at('2026-09-01', '2026-09-30')], 1],
    [[at('2026-09-01', '2026-09-30'), at('2026-10-01', '2026-10-31')], 1],
    [[at('2026-09-01', '2026-10-01'), at('2026-10-01', '2026-10-31')], 2],
    [[at('2026-01-01', null), at('2026-09-15', '2026-09-20'), at('2026-09-21', null)], 2],
    [[at('2026-01-01', '2026-08-31'), at('2026-11-01', null)], 0],
  ])('%j: %s', (placements, most) => {
    expect(peopleAtOnce(placements, at('2026-09-01', '2026-10-31'))).toBe(most);
  });
});

describe('adding a task', () => {
  it.each([
    [0, 1, undefined],
    [499, 10_000, undefined],
    [500, 501, 500],
    [1, 10_001, 10_000],
  ])('to %s in use, as number %s', (offered, position, max) => {
    expect(canAddTask(offered, position)?.params['max']).toBe(max);
  });
});
