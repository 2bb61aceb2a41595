import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '../../shared/domain-error.js';
import type { GateFacts } from './coaching-period.phases.js';
import { canAdvance, canAgreePlan, canEnd, canEndEarly, canRefer, canStart, canStepBack, canTurnAway, referralDateError, unsettledDoubt } from './coaching-period.rules.js';
import { READY_TO_START, runningPeriod, samplePeriod } from '../../case/coaching-period/sample-period.js';

const TODAY = '2026-11-17';

/** `field:code` of each refusal, or the code alone; empty when nothing is refused. */
function said(error: DomainError | undefined): string[] {
  if (error === undefined) return [];
  return error.errors.length === 0 ? [error.code] : error.errors.map((one) => `${one.field}:${one.code}`);
}

function facts(changes: Partial<GateFacts>): GateFacts {
  return { period: samplePeriod(), decisions: [], targets: [], placements: [], demonstrations: [], ...changes };
}

describe('referring', () => {
  it.each([
    [0, null, '2026-11-17', []],
    [0, null, '2026-11-18', ['referral.date:dateInFuture']],
    [1, null, '2026-11-10', ['traineeId:openPeriodExists']],
    [1, null, '2026-11-18', ['traineeId:openPeriodExists', 'referral.date:dateInFuture']],
    [0, '2026-11-10', '2026-11-10', []],
    [0, '2026-11-10', '2026-11-09', ['referral.date:dateBeforePreviousEnd']],
    [0, '2026-11-10', '2026-11-18', ['referral.date:dateInFuture']],
  ])('with %s open periods and an earlier one ended on %s, on %s', (open, lastEndedOn, date, refused) => {
    expect(said(canRefer({ open, lastEndedOn, seenEndedOn: lastEndedOn }, '1995-05-05', date, TODAY))).toEqual(refused);
  });
});

describe('the day of a referral', () => {
  const limits = { birthDate: '1995-05-05', lastEndedOn: null, seenEndedOn: null, startedOn: '2026-08-03' };
  it.each([
    ['2026-08-03', limits, []],
    ['2026-08-04', limits, ['referral.date:endBeforeStart']],
    ['2026-11-18', limits, ['referral.date:dateInFuture']],
    ['1995-05-05', limits, []],
    ['1995-05-04', limits, ['referral.date:bornAfterReferral']],
    ['2026-03-01', { ...limits, lastEndedOn: '2026-03-02', seenEndedOn: '2026-03-02' }, ['referral.date:dateBeforePreviousEnd']],
    ['2026-03-01', { ...limits, lastEndedOn: '2026-03-02' }, ['referral.date:dateBeforeUnseenEnd']],
    ['2026-03-02', { ...limits, lastEndedOn: '2026-03-02' }, []],
    // Between the end that is seen and the one that is not, only that it is too early is told.
    ['2026-02-15', { ...limits, lastEndedOn: '2026-03-02', seenEndedOn: '2026-02-10' }, ['referral.date:dateBeforeUnseenEnd']],
    ['2026-02-09', { ...limits, lastEndedOn: '2026-03-02', seenEndedOn: '2026-02-10' }, ['referral.date:dateBeforePreviousEnd']],
    ['2026-11-17', { ...limits, startedOn: null }, []],
  ])('%s', (date, given, refused) => {
    expect(said(referralDateError('referral.date', date, given, TODAY))).toEqual(refused);
  });

  it('tells the day only of an end that the caller sees', () => {
    const told = (date: string) => referralDateError('referral.date', date, { ...limits, lastEndedOn: '2026-03-02', seenEndedOn: '2026-02-10' }, TODAY)?.errors[0]?.params;
    expect([told('2026-02-09'), told('2026-02-15')]).toEqual([{ endedOn: '2026-02-10' }, {}]);
  });
});

describe('starting', () => {
  const ready = facts({ period: samplePeriod(READY_TO_START) });
  const project = { startsOn: '2026-09-01', endsOn: '2027-12-31' };

  it.each([
    ['on a day after the referral', '2026-08-03', null, []],
    ['on the day of the referral', '2026-07-27', null, []],
    ['before the referral', '2026-07-26', null, ['startsOn:dateBeforeReferral']],
    ['tomorrow', '2026-11-18', null, ['startsOn:dateInFuture']],
    ['today', TODAY, null, []],
    ['before the project', '2026-08-31', project, ['startsOn:projectDatesExclude']],
    ['on the first day of the project', '2026-09-01', project, []],
  ])('%s', (_name, date, within, refused) => {
    expect(said(canStart(ready, date, TODAY, within))).toEqual(refused);
  });

  it('names everything missing at the sections where it is mended', () => {
    const error = canStart(facts({}), '2026-08-03', TODAY);
    expect(error?.code).toBe('gateNotMet');
    expect(error?.params).toEqual({ missing: ['informationGiven', 'legalBasisRecorded', 'coachNamed'] });
    expect(said(error)).toEqual(['information:informationGiven', 'information:legalBasisRecorded', 'referral:coachNamed']);
  });

  it('happens once', () => {
    expect(said(canStart(facts({ period: runningPeriod() }), '2026-08-03', TODAY))).toEqual(['transitionNotAllowed']);
  });
});

describe('advancing', () => {
  const target = { degreePartId: 'part-1', readinessConfirmedOn: '2026-11-01', readinessWaivedOn: null };

  it('goes on when the gate is met', () => {
    expect(canAdvance(facts({ period: runningPeriod({ phase: 'skillBuilding' }), targets: [target] }), TODAY)).toBeUndefined();
  });

  it('is refused with what is missing', () => {
    expect(said(canAdvance(facts({ period: runningPeriod() }), TODAY))).toEqual([
      'suitability:suitabilityAccepted',
      'targets:targetChosen',
      'placement:placedAtMappedEnvironment',
      'plan:planAgreed',
    ]);
  });

  it.each(['referred', 'demonstration', 'ended'] as const)('is not the way on from %s', (phase) => {
    expect(said(canAdvance(facts({ period: runningPeriod({ phase }) }), TODAY))).toEqual(['transitionNotAllowed']);
  });
});

describe('stepping back', () => {
  it.each([
    ['demonstration', 'Näyttö uusitaan', []],
    ['skillBuilding', 'Tavoite vaihtuu', []],
    ['demonstration', '  ', ['reason:reasonMissing']],
    ['demonstration', null, ['reason:reasonMissing']],
    ['onboarding', 'Syy', ['transitionNotAllowed']],
    ['referred', 'Syy', ['transitionNotAllowed']],
    ['ended', 'Syy', ['transitionNotAllowed']],
  ] as const)('from %s with the reason %j', (phase, reason, refused) => {
    expect(said(canStepBack({ phase }, reason))).toEqual(refused);
  });
});

describe('ending', () => {
  const done = { followUpPathKind: 'work', followUpAgreedOn: '2026-11-10', exitStatus: 'working', exitOn: '2026-11-15' } as const;

  it('needs the gate', () => {
    expect(canEnd(facts({ period: runningPeriod({ phase: 'demonstration', ...done }) }))).toBeUndefined();
    const open = facts({ period: runningPeriod({ phase: 'demonstration' }), demonstrations: [{ state: 'booked', cancelReason: null }] });
    expect(said(canEnd(open))).toEqual(['demonstrations:demonstrationsSettled', 'followUp:followUpPathAgreed', 'exit:exitRecorded']);
  });

  it.each(['referred', 'onboarding', 'skillBuilding', 'ended'] as const)('is not possible from %s', (phase) => {
    expect(said(canEnd(facts({ period: runningPeriod({ phase, ...done }) })))).toEqual(['transitionNotAllowed']);
  });

  it.each([
    ['onboarding', 'employed', null, true, []],
    ['skillBuilding', 'moved', null, true, []],
    ['demonstration', 'other', 'Muutti ulkomaille', true, []],
    ['demonstration', 'other', '', true, ['exit.note:reasonMissing']],
    ['onboarding', null, null, true, ['reason:reasonMissing']],
    ['onboarding', 'employed', null, false, ['exit:exitMissing']],
    ['onboarding', null, null, false, ['reason:reasonMissing', 'exit:exitMissing']],
    ['referred', 'employed', null, true, ['transitionNotAllowed']],
    ['ended', 'employed', null, true, ['transitionNotAllowed']],
  ] as const)('early from %s for %s (%j), exit recorded: %s', (phase, reason, note, hasExit, refused) => {
    const exit = hasExit ? { exitStatus: 'working', exitOn: '2026-11-15' } as const : { exitStatus: null, exitOn: null };
    expect(said(canEndEarly({ phase, ...exit }, reason, note))).toEqual(refused);
  });
});

describe('demonstrations before an early end', () => {
  it.each([
    ['draft', null, '2026-11-01', undefined],
    ['booked', null, '2026-11-16', undefined],
    ['booked', null, '2026-11-15', 'demonstrationUnsettled'],
    ['booked', null, '2026-11-01', 'demonstrationUnsettled'],
    ['held', null, '2026-11-01', 'demonstrationUnsettled'],
    ['interrupted', null, '2026-11-01', 'demonstrationUnsettled'],
    ['underReview', null, '2026-11-01', 'demonstrationUnsettled'],
    ['assessed', null, '2026-11-01', undefined],
    ['cancelled', 'Sairaus', '2026-11-01', undefined],
  ] as const)('one that is %s (%j), of %s', (state, cancelReason, startsOn, code) => {
    expect(unsettledDoubt('exit', [{ state, cancelReason, startsOn }], '2026-11-15')?.code).toBe(code);
  });
});

describe('turning away', () => {
  it.each([
    ['referred', 'declined', 'Ei halua aloittaa nyt', null, []],
    ['referred', 'guidedElsewhere', 'Päihdepalvelu ensin', 'Päihdeklinikka', []],
    ['referred', 'guidedElsewhere', 'Päihdepalvelu ensin', ' ', ['guidedTo:guidedWhereMissing']],
    ['referred', 'cancelled', '', null, ['reason:reasonMissing']],
    ['onboarding', 'declined', 'Syy', null, ['transitionNotAllowed']],
    ['ended', 'declined', 'Syy', null, ['transitionNotAllowed']],
  ] as const)('from %s as %s', (phase, outcome, reason, where, refused) => {
    expect(said(canTurnAway({ phase }, outcome, reason, where))).toEqual(refused);
  });
});

describe('agreeing the plan', () => {
  it.each([
    ['onboarding', '2026-08-03', '2026-09-01', []],
    ['onboarding', '2026-08-03', '2026-08-02', ['date:dateBeforeStart']],
    ['onboarding', '2026-08-03', '2026-11-18', ['date:dateInFuture']],
    ['referred', null, '2026-09-01', ['periodNotStarted']],
    ['ended', '2026-08-03', '2026-09-01', ['periodEnded']],
  ] as const)('in %s, started %s, on %s', (phase, startedOn, date, refused) => {
    expect(said(canAgreePlan({ phase, startedOn }, date, TODAY))).toEqual(refused);
  });
});
