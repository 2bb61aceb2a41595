import { describe, expect, it } from '@jest/globals';
import { planDoubts } from '../../assessment/demonstration/demonstration.rules.js';
import { placementDoubts } from '../placement/placement.rules.js';
import { projectKeepsPeriods } from '../../registry/project/project.rules.js';
import type { LabourMarketStatus } from '../../case/coaching-period/coaching-period.choices.js';
import { heldDoubt } from '../target/target.rules.js';
import { backgroundError, unemployedTooLong } from '../intake/background.rules.js';
import { projectDatesError, projectOverError } from './coaching-period.rules.js';

const TODAY = '2026-11-17';

describe('what contradicts', () => {
  const project = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

  it.each([
    ['2025-12-31', 'projectDatesExclude'], ['2026-01-01', undefined], ['2026-12-31', undefined], ['2027-01-01', 'projectDatesExclude'], [null, undefined],
  ])('a project for a period that began on %s: %s', (startedOn, code) => {
    expect(projectDatesError('projectId', startedOn, project)?.code).toBe(code);
    expect(projectDatesError('projectId', startedOn, null)).toBeUndefined();
  });

  it.each([
    ['2025-06-01', null, undefined], ['2026-12-31', null, undefined], ['2027-01-01', null, 'projectDatesExclude'],
    // What has begun is asked by its start.
    ['2027-01-01', '2027-02-01', undefined],
  ])('a project for a referral of %s that began on %s: %s', (referredOn, startedOn, code) => {
    expect(projectOverError('projectId', { referredOn, startedOn }, project)?.code).toBe(code);
    expect(projectOverError('projectId', { referredOn, startedOn }, { ...project, endsOn: null })).toBeUndefined();
  });

  it.each([
    ['2026-01-01', '2026-12-31', []],
    ['2025-12-31', '2026-12-31', ['startsOn']],
    ['2026-01-01', '2027-01-01', ['endsOn']],
    ['2025-12-31', '2027-01-01', ['startsOn', 'endsOn']],
  ])('a project whose periods began from %s to %s', (first, last, fields) => {
    expect(projectKeepsPeriods(project, { first, last })?.errors.map(({ field }) => field) ?? []).toEqual(fields);
    expect(projectKeepsPeriods(project, null)).toBeUndefined();
  });

  it.each<[LabourMarketStatus, number | null, string | undefined]>([
    ['unemployed', 14, undefined], ['unemployed', 0, undefined], ['unemployed', null, 'required'],
    ['employed', null, undefined], ['employed', 14, 'onlyOfUnemployed'], ['employed', 0, 'onlyOfUnemployed'],
    ['inEducation', 3, 'onlyOfUnemployed'], ['outsideWorkingLife', 3, 'onlyOfUnemployed'],
  ])('%s for %s months: %s', (labourMarketStatus, monthsUnemployed, code) => {
    const error = backgroundError('background.monthsUnemployed', { labourMarketStatus, monthsUnemployed });
    expect(error?.errors.map((one) => `${one.field} ${one.code}`)).toEqual(code && [`background.monthsUnemployed ${code}`]);
  });
});

describe('months without work', () => {
  const born = (birthDate: string, birthDateEstimated = false) => ({ birthDate, birthDateEstimated });
  it.each([
    [null, born('2012-01-01'), undefined],
    [60, born('2005-03-02'), undefined],
    [72, born('2005-03-02'), undefined],
    [73, born('2005-03-02'), 72],
    // Of whom only the year is known it is the whole year.
    [74, born('2005-07-01', true), undefined],
    [75, born('2005-07-01', true), 74],
    [0, born('2012-01-01'), undefined],
    [1, born('2012-01-01'), 0],
  ])('%s, of a person %o', (monthsUnemployed, person, max) => {
    const error = unemployedTooLong({ field: 'background.monthsUnemployed', code: 'tooLarge' }, { monthsUnemployed }, person, '2026-03-02');
    expect(error?.errors).toEqual(max === undefined ? undefined : [{ field: 'background.monthsUnemployed', code: 'tooLarge', params: { max } }]);
  });
});

describe('what is asked about', () => {
  const codes = (doubts: readonly ({ field: string; code: string } | undefined)[]) => doubts.flatMap((one) => (one ? [`${one.field} ${one.code}`] : []));

  it.each([
    ['2026-11-17', '2028-11-17', []],
    ['2026-11-17', '2028-11-18', ['to dateFarAhead']],
    ['2027-11-17', '2028-01-01', []],
    ['2027-11-18', '2028-01-01', ['from dateFarAhead']],
    ['2026-11-17', '2032-05-01', ['to dateFarAhead']],
  ])('a placement from %s to %s', (startsOn, endsOn, asked) => {
    expect(codes(placementDoubts({ startsOn, endsOn }, null, TODAY))).toEqual(asked);
    // What stands already, confirmed once, is not asked about again.
    expect(codes(placementDoubts({ startsOn, endsOn }, { startsOn, endsOn }, TODAY))).toEqual([]);
  });

  it.each([['2028-11-17', []], ['2028-11-18', ['startsOn dateFarAhead', 'endsOn dateFarAhead']]])('a demonstration on %s', (day, asked) => {
    const [none, plan] = [{ startsOn: null, endsOn: null }, { startsOn: day, endsOn: day }];
    expect(codes(planDoubts(plan, none, TODAY))).toEqual(asked);
    expect(codes([...planDoubts(plan, plan, TODAY), ...planDoubts(none, plan, TODAY)])).toEqual([]);
  });

  it('a target that the person holds, with the last day on which it was completed', () => {
    const held = [{ degreePartId: 'part-1', completedOn: '2024-05-01' }, { degreePartId: 'part-1', completedOn: '2025-05-01' }];
    expect(heldDoubt(held, 'part-1')).toEqual({ field: 'degreePartId', code: 'partAlreadyHeld', params: { date: '2025-05-01' } });
    expect(heldDoubt(held, 'part-2')).toBeUndefined();
  });
});
