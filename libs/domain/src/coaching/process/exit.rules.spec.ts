import { describe, expect, it } from '@jest/globals';
import { EXIT_DETAILS, EXIT_STATUSES } from '../../case/coaching-period/coaching-period.choices.js';
import { ALL_EXIT_DETAILS } from '../../case/coaching-period/period-status.choices.js';
import { canPlanFollowUp, canRecordExit, isDetailOf } from './exit.rules.js';
import { canSaveRegisters, SERVICE_TERMS } from '../intake/service-terms.js';

const TODAY = '2026-11-17';
const NOTHING = { lastLogOn: null, enteredOn: null, completedOn: null, assessedOn: null, planAgreedOn: null };
const running = { phase: 'demonstration', startedOn: '2026-08-03' } as const;

describe('the situation at exit', () => {
  it.each([
    ['2026-11-15', '2026-11-13', null, undefined],
    ['2026-11-13', '2026-11-13', '2026-11-13', undefined],
    ['2026-11-12', '2026-11-13', null, 'exitBeforeLastLog'],
    ['2026-11-12', null, '2026-11-13', 'exitBeforePhase'],
    ['2026-11-12', '2026-11-02', '2026-11-13', 'exitBeforePhase'],
    ['2026-08-03', null, '2026-08-03', undefined],
    ['2026-08-02', null, null, 'exitBeforeStart'],
    // One date, one reason: the start says it before the last entry does, and that before the phase.
    ['2026-08-02', '2026-11-13', '2026-11-13', 'exitBeforeStart'],
    ['2026-11-12', '2026-11-13', '2026-11-13', 'exitBeforeLastLog'],
    ['2026-11-18', null, null, 'dateInFuture'],
    [TODAY, null, TODAY, undefined],
  ])('on %s with the last entry on %s and the phase since %s', (exitOn, lastLogOn, enteredOn, code) => {
    const error = canRecordExit(running, { status: 'studying', detail: null, exitOn }, { ...NOTHING, lastLogOn, enteredOn }, TODAY);
    expect(error?.code).toBe(code);
    if (code) expect(error?.errors).toHaveLength(1);
  });

  it.each([
    ['the day before', '2026-11-12', 'exitBeforeCompletion'],
    ['on the day', '2026-11-13', undefined],
  ])('%s of the last completion', (_when, exitOn, code) => {
    const error = canRecordExit(running, { status: 'studying', detail: null, exitOn }, { ...NOTHING, completedOn: '2026-11-13' }, TODAY);
    expect([error?.code, error?.params]).toEqual([code, code && { completedOn: '2026-11-13' }]);
  });

  it.each([
    ['2026-11-12', { assessedOn: '2026-11-13' }, 'exitBeforeAssessment'],
    ['2026-11-13', { assessedOn: '2026-11-13', planAgreedOn: '2026-11-13' }, undefined],
    ['2026-11-12', { planAgreedOn: '2026-11-13' }, 'exitBeforePlan'],
    ['2026-11-12', { enteredOn: '2026-11-14', planAgreedOn: '2026-11-13' }, 'exitBeforePhase'],
  ])('on %s, with %j', (exitOn, last, code) => {
    const error = canRecordExit(running, { status: 'studying', detail: null, exitOn }, { ...NOTHING, ...last }, TODAY);
    expect([error?.code, error?.errors.length ?? 0]).toEqual([code, code ? 1 : 0]);
  });

  it('by a death is on the day on which it was, whatever was agreed since', () => {
    const died = { status: 'outsideWorkingLife', detail: 'died', exitOn: '2026-11-12' } as const;
    expect(canRecordExit(running, died, { ...NOTHING, assessedOn: '2026-11-13', planAgreedOn: '2026-11-13' }, TODAY)).toBeUndefined();
    expect(canRecordExit(running, died, { ...NOTHING, lastLogOn: '2026-11-13' }, TODAY)?.code).toBe('exitBeforeLastLog');
  });

  it('belongs to a period that runs', () => {
    const exit = { status: 'working', detail: null, exitOn: TODAY } as const;
    expect(canRecordExit({ phase: 'referred', startedOn: null }, exit, NOTHING, TODAY)?.code).toBe('periodNotStarted');
    expect(canRecordExit({ phase: 'ended', startedOn: '2026-08-03' }, exit, NOTHING, TODAY)?.code).toBe('periodEnded');
  });

  it('has the details of its own status', () => {
    for (const status of EXIT_STATUSES) {
      const own: readonly string[] = EXIT_DETAILS[status];
      for (const detail of ALL_EXIT_DETAILS) expect(isDetailOf(status, detail)).toBe(own.includes(detail));
    }
    const wrong = canRecordExit(running, { status: 'working', detail: 'apprenticeship', exitOn: TODAY }, NOTHING, TODAY);
    expect(wrong?.errors).toEqual([{ field: 'detail', code: 'exitDetailNotOfStatus', params: {} }]);
  });
});

describe('the follow-up path', () => {
  const path = { kind: 'studies', note: null, nextService: null, agreedOn: '2026-11-10' } as const;
  it.each([
    [path, []],
    [{ ...path, agreedOn: null }, []],
    [{ ...path, agreedOn: '2026-11-18' }, ['agreedOn:dateInFuture']],
    [{ ...path, agreedOn: '2026-08-02' }, ['agreedOn:dateBeforeStart']],
    [{ ...path, kind: 'anotherService' as const }, ['nextService:required']],
    [{ ...path, kind: 'anotherService' as const, nextService: 'Ohjaamo' }, []],
    [{ ...path, kind: 'other' as const, note: ' ' }, ['words:required']],
    [{ ...path, kind: 'other' as const, note: 'Oma yritys' }, []],
  ])('%o', (one, refused) => {
    expect(canPlanFollowUp(running, one, TODAY)?.errors.map((error) => `${error.field}:${error.code}`) ?? []).toEqual(refused);
  });

  it('belongs to a period that runs', () => {
    expect(canPlanFollowUp({ phase: 'referred', startedOn: null }, path, TODAY)?.code).toBe('periodNotStarted');
    expect(canPlanFollowUp({ phase: 'ended', startedOn: '2026-08-03' }, path, TODAY)?.code).toBe('periodEnded');
  });
});

describe('whose register', () => {
  it.each([
    ['youthWorkshop', 'municipality', undefined],
    ['youthWorkshop', 'association', undefined],
    ['youthWorkshop', 'ministry', 'wrongServiceController'],
    ['rehabilitativeWorkActivity', 'wellbeingServicesCounty', undefined],
    ['rehabilitativeWorkActivity', 'municipality', 'wrongServiceController'],
    ['education', 'educationProvider', undefined],
    ['esfProject', 'ministry', undefined],
    ['employmentService', 'association', 'wrongServiceController'],
  ] as const)('%s with %s', (service, kind, code) => {
    expect(canSaveRegisters([{ service, controllerKind: kind, controller: 'Rekisterinpitäjä', retentionYears: 10 }])?.code).toBe(code);
  });

  it('sets each service once', () => {
    const one = { service: 'youthWorkshop', controllerKind: 'association', controller: 'Paja ry', retentionYears: 10 } as const;
    expect(canSaveRegisters([one, { ...one, controllerKind: 'municipality' }])?.errors).toMatchObject([{ field: 'registers.1.service', code: 'invalidChoice' }]);
  });

  it('knows which services hold social-welfare data', () => {
    const welfare = Object.entries(SERVICE_TERMS).filter(([, terms]) => terms.isSocialWelfare).map(([service]) => service);
    expect(welfare).toEqual(['rehabilitativeWorkActivity', 'socialRehabilitation']);
  });
});
