import { beforeAll, expect, it } from '@jest/globals';
import type { JudgeRequest, PeriodWithTargets } from '@valopolku/contracts';
import { DomainError, type Phase } from '@valopolku/domain';
import { CaseWorld } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { AgreeService } from '../plan/agree.service.js';
import { AssessService } from '../plan/assess.service.js';
import { EndService } from './end.service.js';
import { MovePhaseService } from './move-phase.service.js';
import { TargetsService } from '../plan/targets.service.js';
import { CoachingPeriodsService } from '../coaching-periods.service.js';
import { PeriodPage } from '../page/period-page.service.js';

/** The refusal of a step, in one line: code, and what is missing where. */
async function refusal(step: Promise<unknown>): Promise<string> {
  try {
    await step;
    return 'allowed';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, ...error.errors.map((one) => `${one.field}/${one.code}`)].join(' ');
  }
}

describeOnBothDatabases('gates of the phases', (context) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
  });

  const advance = (id: string, to: Phase): Promise<string> => refusal(context.api.get(MovePhaseService).advance(world.coach, id, undefined, { to }));
  const start = (id: string, startsOn = '2026-03-09'): Promise<string> => refusal(context.api.get(MovePhaseService).start(world.coach, id, undefined, { startsOn }));

  it('starts when information is given, the legal basis recorded and a coach named', async () => {
    const { id } = await world.refer({ coachId: null });
    expect(await start(id)).toBe('gateNotMet information/informationGiven information/legalBasisRecorded referral/coachNamed');
    await world.inform(id);
    expect(await start(id)).toBe('gateNotMet referral/coachNamed');
    expect(await refusal(context.api.get(MovePhaseService).start(world.coach, id, undefined, { startsOn: '2026-03-09', coachId: world.coach.userId }))).toBe('allowed');
  });

  it.each([
    ['2026-03-01', 'dateBeforeReferral startsOn/dateBeforeReferral'],
    ['2026-03-17', 'dateInFuture startsOn/dateInFuture'],
  ])('refuses a start on %s', async (startsOn, refused) => {
    const { id } = await world.refer();
    await world.inform(id);
    expect(await start(id, startsOn)).toBe(refused);
    expect(await context.api.get(CoachingPeriodsService).read(world.coach, id)).toMatchObject({ phase: 'referred', startedOn: null });
  });

  it('moves to skill building when accepted, aimed, placed and agreed: each missing thing is named', async () => {
    const { id } = await world.inPhase('onboarding');
    const missing = ['suitability/suitabilityAccepted', 'targets/targetChosen', 'placement/placedAtMappedEnvironment', 'plan/planAgreed'];
    const steps = [() => world.assess(id), () => world.target(id), () => world.place(id), () => world.agreePlan(id)];
    for (const [index, step] of steps.entries()) {
      expect(await advance(id, 'skillBuilding')).toBe(['gateNotMet', ...missing.slice(index)].join(' '));
      await step();
    }
    const { gate } = await context.api.get(CoachingPeriodsService).read(world.coach, id);
    expect(gate).toMatchObject({ to: 'skillBuilding', open: true });
    // The provider's approval of the environment is still on its way: a warning, never a refusal.
    expect(gate?.conditions.filter((line) => !line.met)).toEqual([{ code: 'approvalPending', met: false, warning: true, where: 'placement' }]);
    expect(await advance(id, 'skillBuilding')).toBe('allowed');
  });

  it('looks at the day of the move: a placement in force that day, a plan agreed by then', async () => {
    const { id } = await world.inPhase('onboarding');
    await world.assess(id);
    await world.target(id);
    const on = (date: string): Promise<string> => refusal(context.api.get(MovePhaseService).advance(world.coach, id, undefined, { to: 'skillBuilding', date }));
    await world.place(id, '2026-03-10', '2026-03-12');
    await context.api.get(AgreeService).plan(world.coach, id, undefined, { date: '2026-03-11', plan: '' });
    expect(await on('2026-03-09')).toBe('gateNotMet date/notMetThatDay placement/placedAtMappedEnvironment plan/planAgreed');
    expect(await on('2026-03-10')).toBe('gateNotMet date/notMetThatDay plan/planAgreed');
    expect(await on('2026-03-13')).toBe('gateNotMet date/notMetThatDay placement/placedAtMappedEnvironment');
    const { gate, nextStep } = await context.api.get(CoachingPeriodsService).read(world.coach, id);
    expect(gate?.conditions).toContainEqual(expect.objectContaining({ code: 'placedAtMappedEnvironment', met: false }));
    expect(nextStep?.code).toBe('askNews');
    expect(await on('2026-03-12')).toBe('allowed');
  });

  it('takes a confirmed readiness back with a judgement, says so, and lets a waived one stand', async () => {
    const { id, targets } = await world.inPhase('skillBuilding');
    const targetId = targets[0]?.id ?? '';
    const service = context.api.get(TargetsService);
    await world.judgeAll(id);
    await service.confirmReadiness(world.coach, id, undefined, targetId, { date: '2026-03-16' });
    const requirementId = world.requirementIds[0] ?? '';
    const judge = async (judgement: 'independently' | 'ready') => {
      await service.judge(world.coach, id, undefined, targetId, { requirementId, judgement });
      return world.page(id);
    };
    const first = await judge('ready');
    expect([first.readiness?.isConfirmed, first.gate?.open]).toEqual([true, true]);
    const second = await judge('independently');
    expect([second.readiness?.isConfirmed, second.targets[0]?.readinessConfirmedOn, second.gate?.open, second.nextStep?.code]).toEqual([false, null, false, expect.any(String)]);
    expect(await advance(id, 'demonstration')).toBe('gateNotMet readiness/readinessConfirmed');
    const { items } = await context.api.get(CoachingPeriodsService).timeline(world.coach, id, {});
    expect(items.map(({ kind }) => kind)).toContain('coachingPeriod.readinessFell');
    await service.confirmReadiness(world.coach, id, undefined, targetId, { date: '2026-03-16', waivedReason: 'Osaaminen nähty työssä' });
    expect((await judge('ready')).readiness?.isConfirmed).toBe(true);
    expect((await judge('independently')).readiness?.isConfirmed).toBe(true);
  });

  it('judges all requirements of a part at once: all or none, what is left out stays, and readiness falls once', async () => {
    const { id, targets } = await world.inPhase('skillBuilding');
    const targetId = targets[0]?.id ?? '';
    const service = context.api.get(TargetsService);
    const [first = '', second = '', third = ''] = world.requirementIds;
    const judge = (...judgements: JudgeRequest[]) => service.judgeSeveral(world.coach, id, undefined, targetId, { judgements });
    const judged = ({ targets: [target] }: PeriodWithTargets) => target?.requirements.slice(0, 3).map(({ judgement, words }) => [judgement, words ?? null]);
    const all = await judge({ requirementId: first, judgement: 'ready', words: 'Sujuu' }, { requirementId: second, judgement: 'withGuidance' });
    expect(judged(all)).toEqual([['ready', 'Sujuu'], ['withGuidance', null], ['notYet', null]]);
    expect(await refusal(judge({ requirementId: first, judgement: 'notYet' }, { requirementId: targetId, judgement: 'ready' }))).toBe('requirementNotOfTarget judgements.1.requirementId/requirementNotOfTarget');
    expect(judged(await judge({ requirementId: third, judgement: 'independently' }))).toEqual([['ready', 'Sujuu'], ['withGuidance', null], ['independently', null]]);
    await judge(...world.requirementIds.map((requirementId): JudgeRequest => ({ requirementId, judgement: 'ready' })));
    await service.confirmReadiness(world.coach, id, undefined, targetId, { date: '2026-03-16' });
    const fallen = await judge({ requirementId: first, judgement: 'notYet' }, { requirementId: second, judgement: 'notYet' });
    expect([judged(fallen), fallen.readiness?.isConfirmed]).toEqual([[['notYet', 'Sujuu'], ['notYet', null], ['ready', null]], false]);
    const { items } = await context.api.get(CoachingPeriodsService).timeline(world.coach, id, {});
    expect(items.filter(({ kind }) => kind === 'coachingPeriod.readinessFell')).toHaveLength(1);
  });

  it('lets the latest suitability decision count', async () => {
    const { id } = await world.inPhase('onboarding');
    await world.assess(id);
    const later = { date: '2026-03-16', criteria: [], reason: 'Aloitus siirtyy', decision: 'deferred' } as const;
    await context.api.get(AssessService).assess(world.coach, id, { ...later, criteria: [] });
    expect(await advance(id, 'skillBuilding')).toContain('suitability/suitabilityAccepted');
  });

  it('moves to the demonstration when readiness is confirmed, or waived with a reason', async () => {
    const { id, targets } = await world.inPhase('skillBuilding');
    const targetId = targets[0]?.id ?? '';
    expect(await advance(id, 'demonstration')).toBe('gateNotMet readiness/readinessConfirmed');
    const confirm = (waivedReason?: string): Promise<string> =>
      refusal(context.api.get(TargetsService).confirmReadiness(world.coach, id, undefined, targetId, { date: '2026-03-16', waivedReason }));
    const shown = async (): Promise<unknown> => (await context.api.get(PeriodPage).read(world.coach, id)).readiness;
    expect(await confirm()).toBe('requirementsNotJudged waivedReason/requirementsNotJudged');
    expect(await shown()).toMatchObject({ ready: 0, isConfirmed: false });
    expect(await confirm('Osaaminen on osoitettu työssä aiemmin')).toBe('allowed');
    expect(await shown()).toMatchObject({ ready: 0, isConfirmed: true });
    expect(await advance(id, 'demonstration')).toBe('allowed');
  });

  it('ends when demonstrations are settled, the follow-up path agreed and the exit recorded', async () => {
    const { id } = await world.inPhase('demonstration');
    expect(await advance(id, 'ended')).toBe('gateNotMet followUp/followUpPathAgreed exit/exitRecorded');
    await context.api.get(AgreeService).followUpPath(world.coach, id, undefined, { kind: 'work', words: 'Töihin kouluun', agreedOn: '2026-03-16' });
    expect(await advance(id, 'ended')).toBe('gateNotMet exit/exitRecorded');
    await context.api.get(EndService).recordExit(world.coach, id, undefined, { status: 'working', detail: 'openLabourMarket', date: '2026-03-16' });
    expect(await advance(id, 'ended')).toBe('allowed');
    expect(await advance(id, 'ended')).toBe('transitionNotAllowed');
  });

  it('does not end before what came after the exit was recorded', async () => {
    const { id } = await world.inPhase('onboarding');
    const ends = context.api.get(EndService);
    await ends.recordExit(world.coach, id, undefined, { status: 'working', date: '2026-03-12' });
    await world.toSkillBuilding(id);
    await world.toDemonstration(id);
    await context.api.get(AgreeService).followUpPath(world.coach, id, undefined, { kind: 'work', words: 'Töihin kouluun', agreedOn: '2026-03-16' });
    expect(await advance(id, 'ended')).toBe('exitBeforePhase exit.date/exitBeforePhase');
    expect(await refusal(ends.recordExit(world.coach, id, undefined, { status: 'working', date: '2026-03-16' }))).toBe('exitAlreadyRecorded');
    await ends.changeExit(world.coach, id, undefined, { status: 'working', date: '2026-03-16' });
    const onAnotherDay = context.api.get(MovePhaseService).advance(world.coach, id, undefined, { to: 'ended', date: '2026-03-13' });
    expect(await refusal(onAnotherDay)).toBe('exitOnAnotherDay date/exitOnAnotherDay');
    expect(await advance(id, 'ended')).toBe('allowed');
  });

  it('does not end before the person was assessed or the plan agreed', async () => {
    const { id } = await world.inPhase('onboarding');
    const exit = (date: string): Promise<string> => refusal(context.api.get(EndService).recordExit(world.coach, id, undefined, { status: 'working', date }));
    await world.assess(id, '2026-03-11');
    await world.agreePlan(id, '2026-03-12');
    expect(await exit('2026-03-10')).toBe('exitBeforeAssessment date/exitBeforeAssessment');
    expect(await exit('2026-03-11')).toBe('exitBeforePlan date/exitBeforePlan');
    const early = { reason: 'employed', exit: { status: 'working', date: '2026-03-11' } } as const;
    expect(await refusal(context.api.get(EndService).endEarly(world.coach, id, undefined, early))).toBe('exitBeforePlan exit.date/exitBeforePlan');
    expect(await exit('2026-03-12')).toBe('allowed');
  });

  it('skips no phase and does not go back without being asked to', async () => {
    const { id } = await world.inPhase('onboarding');
    expect(await advance(id, 'demonstration')).toBe('transitionNotAllowed');
    expect(await advance(id, 'onboarding')).toBe('transitionNotAllowed');
    expect(await start(id)).toBe('transitionNotAllowed');
  });

  it('goes back one phase with a reason that stands in the history', async () => {
    const { id } = await world.inPhase('demonstration');
    const back = await context.api.get(MovePhaseService).stepBack(world.coach, id, undefined, { reason: 'Näyttö hylättiin' });
    expect(back).toMatchObject({ phase: 'skillBuilding', windowEndsOn: '2026-07-08' });
    expect(back.phaseChanges.at(-1)).toMatchObject({ from: 'demonstration', to: 'skillBuilding', reason: 'Näyttö hylättiin', date: '2026-03-16' });
    expect(await advance(id, 'demonstration')).toBe('allowed');
  });

  it('ends early with a reason and an exit; a referral is turned away instead', async () => {
    const ends = context.api.get(EndService);
    const running = await world.inPhase('skillBuilding');
    const tooEarly = { status: 'working', date: '2026-03-01' } as const;
    expect(await refusal(ends.endEarly(world.coach, running.id, undefined, { reason: 'employed', exit: tooEarly }))).toBe('exitBeforeStart exit.date/exitBeforeStart');
    const beforePhase = { status: 'working', date: '2026-03-13' } as const;
    expect(await refusal(ends.endEarly(world.coach, running.id, undefined, { reason: 'employed', exit: beforePhase }))).toBe('exitBeforePhase exit.date/exitBeforePhase');
    const ended = await ends.endEarly(world.coach, running.id, undefined, { reason: 'employed', exit: { status: 'working', date: '2026-03-16' } });
    expect(ended).toMatchObject({ phase: 'ended', exit: { earlyEndReason: 'employed' }, endedOn: '2026-03-16', exitStatus: 'working' });
    const referred = await world.refer();
    expect(await refusal(ends.endEarly(world.coach, referred.id, undefined, { reason: 'other', exit: tooEarly }))).toBe('transitionNotAllowed');
    const away = { outcome: 'guidedElsewhere', date: '2026-03-16', reason: 'Ala ei sovi' } as const;
    expect(await refusal(ends.turnAway(world.coach, referred.id, undefined, away))).toBe('guidedWhereMissing guidedTo/guidedWhereMissing');
    const turned = await ends.turnAway(world.coach, referred.id, undefined, { ...away, guidedTo: 'Ohjaamo Rauma' });
    expect(turned).toMatchObject({ phase: 'ended', referral: { outcome: 'guidedElsewhere', outcomeReason: 'Ala ei sovi', guidedTo: 'Ohjaamo Rauma' }, startedOn: null });
  });
});
