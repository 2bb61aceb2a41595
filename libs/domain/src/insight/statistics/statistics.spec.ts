import { describe, expect, it } from '@jest/globals';
import type { PeriodFact } from './facts.js';
import { evaluate } from './evaluate.js';
import type { StatisticRow } from './evaluate.js';
import type { StatisticDefinition } from './definition.js';
import { sampleCompletionFact, samplePeriodFact } from './sample-facts.js';
import { statistic, STATISTICS } from './statistics.js';
import { contributions, summed } from './roll-ups.js';
import { hoursByMonth } from './definitions/hours-by-month.js';
import { logsByMonth } from './definitions/logs-by-month.js';
import { degreePartsByFieldAndMunicipality } from './definitions/degree-parts-by-field-and-municipality.js';
import { environmentsByKind } from './definitions/environments-by-kind.js';
import { qualificationsCompleted } from './definitions/qualifications-completed.js';

const ORGANISATION = { organisationId: 'organisation-1' };
const TODAY = '2026-11-17';

function ofPeriods(id: string, facts: PeriodFact[], filter: object = {}): StatisticRow[] {
  const definition = statistic(id);
  if (definition?.source !== 'period') throw new Error(`${id} is not counted from periods`);
  return evaluate(definition, facts, { ...ORGANISATION, ...filter }, TODAY);
}

function one(id: string, changes: Partial<PeriodFact>): number | undefined {
  return ofPeriods(id, [samplePeriodFact(changes)])[0]?.value;
}

describe('every statistic', () => {
  it('has an id of its own, a source and someone who defined it', () => {
    const ids = STATISTICS.map((definition) => definition.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const definition of STATISTICS) {
      expect(definition.id).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(definition.definedBy).not.toBe('');
      expect(statistic(definition.id)).toBe(definition);
    }
    expect(statistic('nothing')).toBeUndefined();
  });
});

describe('who counts', () => {
  it.each<[string, Partial<PeriodFact>, number]>([
    ['participants', {}, 1],
    ['participants', { startedOn: null, firstInProject: false, phase: 'referred' }, 0],
    ['participants', { firstOfAll: false }, 0],
    ['participants', { firstInProject: false }, 1],
    ['participants', { organisationId: 'organisation-2' }, 0],
    ['women', {}, 1],
    ['women', { gender: 'male' }, 0],
    ['women', { gender: 'undisclosed' }, 0],
    ['under30', { ageAtStart: 29 }, 1],
    ['under30', { ageAtStart: 30 }, 0],
    ['under18', { ageAtStart: 17 }, 1],
    ['under18', { ageAtStart: 18 }, 0],
    ['under25', { ageAtStart: 24 }, 1],
    ['under25', { ageAtStart: 25 }, 0],
    ['under29', { ageAtStart: 28 }, 1],
    ['under29', { ageAtStart: 29 }, 0],
    ['from18To29', { ageAtStart: 17 }, 0],
    ['from18To29', { ageAtStart: 18 }, 1],
    ['from18To29', { ageAtStart: 29 }, 1],
    ['from18To29', { ageAtStart: 30 }, 0],
    ['from55', { ageAtStart: 54 }, 0],
    ['from55', { ageAtStart: 55 }, 1],
    ['from55', { ageAtStart: null }, 0],
    // Two definitions with a source each: they differ for the young.
    ['unemployedOver12Months', { monthsUnemployed: 12 }, 0],
    ['unemployedOver12Months', { monthsUnemployed: 13 }, 1],
    ['unemployedOver12Months', { monthsUnemployed: 13, labourMarketStatus: 'employed' }, 0],
    ['unemployedOver12Months', { monthsUnemployed: null }, 0],
    ['unemployedOver12Months', { monthsUnemployed: 7, ageAtStart: 20 }, 0],
    ['longTermUnemployedEsf', { monthsUnemployed: 7, ageAtStart: 20 }, 1],
    ['longTermUnemployedEsf', { monthsUnemployed: 6, ageAtStart: 20 }, 0],
    ['longTermUnemployedEsf', { monthsUnemployed: 7, ageAtStart: 25 }, 0],
    ['longTermUnemployedEsf', { monthsUnemployed: 13, ageAtStart: 25 }, 1],
    ['longTermUnemployedEsf', { monthsUnemployed: 13, ageAtStart: 20 }, 1],
    ['positivePath', { exitStatus: 'studying' }, 1],
    ['positivePath', { exitStatus: 'working' }, 1],
    ['positivePath', { exitStatus: 'paySubsidisedWork' }, 1],
    ['positivePath', { exitStatus: 'unemployedJobseeker' }, 0],
    ['positivePath', { exitStatus: 'movedToJobSeeking' }, 0],
    ['positivePath', { exitStatus: 'working', lastOfAll: false }, 0],
    ['positivePath', { exitStatus: 'working', lastInProject: false }, 1],
    ['positivePath', { exitStatus: 'working', endedOn: null }, 0],
  ])('%s of %o: %s', (id, changes, count) => {
    expect(one(id, changes)).toBe(count);
  });

  it('one person in two projects is one person', () => {
    const facts = [samplePeriodFact(), samplePeriodFact({ periodId: 'period-2', projectId: 'project-2' })];
    expect(ofPeriods('participants', facts)).toEqual([{ keys: [], value: 1 }]);
    expect(ofPeriods('participants', facts, { projectId: 'project-2' })).toEqual([{ keys: [], value: 1 }]);
  });

  it('one person in two projects has one background and one exit in all projects, and one of each in either', () => {
    const first = samplePeriodFact({ education: 'basic', exitStatus: 'studying', lastOfAll: false });
    const second = samplePeriodFact({ periodId: 'period-2', projectId: 'project-2', education: 'vocational', exitStatus: 'working', firstOfAll: false });
    const counted = (id: string, projectId?: string) => ofPeriods(id, [first, second], { projectId }).map(({ keys, value }) => `${keys[0]} ${value}`);
    expect([counted('educationAtStart'), counted('exits')]).toEqual([['basic 1'], ['working 1']]);
    expect([counted('educationAtStart', 'project-1'), counted('exits', 'project-1')]).toEqual([['basic 1'], ['studying 1']]);
    expect([counted('educationAtStart', 'project-2'), counted('exits', 'project-2')]).toEqual([['vocational 1'], ['working 1']]);
  });
});

describe('groups', () => {
  const people = (columns: Partial<PeriodFact>[]): PeriodFact[] =>
    columns.map((changes, index) => samplePeriodFact({ periodId: `period-${index}`, traineeId: `trainee-${index}`, ...changes }));

  it('education as reports show it', () => {
    const facts = people([
      { education: 'basicNotCompleted' }, { education: 'basic' }, { education: 'vocational' },
      { education: 'generalUpperSecondary' }, { education: 'higher' }, { education: null },
    ]);
    expect(ofPeriods('educationAtStart', facts)).toEqual([
      { keys: [''], value: 1 },
      { keys: ['basic'], value: 2 },
      { keys: ['generalUpperSecondary'], value: 1 },
      { keys: ['higher'], value: 1 },
      { keys: ['vocational'], value: 1 },
    ]);
  });

  it('the situation at exit, of the last period only', () => {
    const facts = people([{}, { exitStatus: 'studying' }, { exitStatus: null, endedOn: null }, { lastOfAll: false }]);
    expect(ofPeriods('exits', facts)).toEqual([{ keys: ['studying'], value: 1 }, { keys: ['working'], value: 1 }]);
  });

  it('where people are now, and which phases are past their window today', () => {
    const facts = people([
      { phase: 'referred', startedOn: null },
      { phase: 'onboarding', windowEndsOn: TODAY },
      { phase: 'onboarding', windowEndsOn: '2026-11-16' },
      { phase: 'demonstration', windowEndsOn: '2026-10-01' },
      { phase: 'ended' },
    ]);
    expect(ofPeriods('peopleByPhase', facts)).toEqual([
      { keys: ['demonstration'], value: 1 }, { keys: ['onboarding'], value: 2 }, { keys: ['referred'], value: 1 },
    ]);
    expect(ofPeriods('latePhases', facts)).toEqual([{ keys: ['demonstration'], value: 1 }, { keys: ['onboarding'], value: 1 }]);
  });

  it('filters narrow every statistic alike', () => {
    const facts = people([{}, { municipalityCode: '050' }, { fieldId: 'field-2' }, { coachId: 'coach-2' }, { projectId: null }]);
    expect(ofPeriods('participants', facts, { municipalityCode: '050' })[0]?.value).toBe(1);
    expect(ofPeriods('participants', facts, { fieldId: 'field-2' })[0]?.value).toBe(1);
    expect(ofPeriods('participants', facts, { coachId: 'coach-2' })[0]?.value).toBe(1);
    expect(ofPeriods('participants', facts, { projectId: 'project-1' })[0]?.value).toBe(4);
    expect(ofPeriods('participants', facts, { projectId: null })[0]?.value).toBe(5);
  });
});

describe('other sources', () => {
  const of = <S extends 'completion' | 'qualification' | 'environment' | 'rollUp'>(definition: StatisticDefinition<S>, facts: Parameters<typeof evaluate<S>>[1]) =>
    evaluate(definition, facts, ORGANISATION, TODAY);

  it('degree parts by the coach’s field and the municipality', () => {
    const facts = [sampleCompletionFact(), sampleCompletionFact({ municipalityCode: '050' }), sampleCompletionFact({ fieldId: 'field-2' }), sampleCompletionFact()];
    expect(of(degreePartsByFieldAndMunicipality, facts)).toEqual([
      { keys: ['field-1', '050'], value: 1 }, { keys: ['field-1', '684'], value: 2 }, { keys: ['field-2', '684'], value: 1 },
    ]);
  });

  it('people with a whole qualification, once each', () => {
    const fact = { ...ORGANISATION, traineeId: 'trainee-1', projectId: 'project-1', municipalityCode: '684', fieldId: 'field-1', qualificationId: 'q-1', completedOn: '2017-05-30' };
    expect(of(qualificationsCompleted, [fact, { ...fact, qualificationId: 'q-2' }, { ...fact, traineeId: 'trainee-2' }])).toEqual([{ keys: [], value: 2 }]);
  });

  it('environments charted and mapped, retired ones too unless they were mere candidates', () => {
    const fact = { ...ORGANISATION, environmentId: 'e', projectId: 'project-1', municipalityCode: '684', kind: 'municipalSite', state: 'mapped', mapped: true } as const;
    const facts = [fact, { ...fact, state: 'approved' as const }, { ...fact, state: 'retired' as const }, { ...fact, state: 'retired' as const, mapped: false }, { ...fact, state: 'charted' as const, mapped: false }, { ...fact, kind: 'company' as const }];
    expect(of(environmentsByKind, facts)).toEqual([{ keys: ['company'], value: 1 }, { keys: ['municipalSite'], value: 3 }]);
  });

  it('hours and entries by month from the roll-ups', () => {
    const months = [
      { month: '2016-02', environmentId: 'a', logs: 3, minutes: 600 },
      { month: '2016-02', environmentId: 'b', logs: 1, minutes: 120 },
      { month: '2016-03', environmentId: 'a', logs: 2, minutes: 300 },
    ];
    const rows = summed(contributions(samplePeriodFact(), months, []));
    expect(of(hoursByMonth, rows)).toEqual([{ keys: ['2016-02'], value: 720 }, { keys: ['2016-03'], value: 300 }]);
    expect(of(logsByMonth, rows)).toEqual([{ keys: ['2016-02'], value: 4 }, { keys: ['2016-03'], value: 2 }]);
  });
});
