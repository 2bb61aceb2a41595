import { beforeAll, expect, it } from '@jest/globals';
import { DomainError } from '@valopolku/domain';
import { CaseWorld, aPerson } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { EnvironmentsService } from '../../../sites/environments/environments.service.js';
import { PlacementsAtEnvironment } from '../../../sites/environments/environments.port.js';
import { CoachingPeriodsService } from '../coaching-periods.service.js';
import { PauseService } from './pause.service.js';
import { PlacementsService } from './placements.service.js';
import { TargetsService } from '../plan/targets.service.js';

const NOBODYS = '01950000-0000-7000-8000-00000000dead';
const WORK = { basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360 } as const;

async function refusal(step: Promise<unknown>): Promise<string> {
  try {
    await step;
    return 'allowed';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, ...error.errors.map((one) => one.field)].join(' ');
  }
}

describeOnBothDatabases('places, pauses and extra time', (context) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
  });
  const placements = () => context.api.get(PlacementsService);
  const pauses = () => context.api.get(PauseService);
  const environment = async (capacity: number): Promise<string> => {
    const made = await context.api.get(EnvironmentsService).create(world.coach, {
      name: 'Pieni päiväkoti', kind: 'municipalSite', organiser: 'Rauman kaupunki', municipalityCode: '684', capacity, contacts: [],
    });
    return made.id;
  };

  it.each([
    ['before the start', { from: '2026-03-08', to: '2026-04-30' }, 'dateBeforeStart from'],
    ['ending before it begins', { from: '2026-04-01', to: '2026-03-31' }, 'endBeforeStart to'],
    ['at a place of nobody', { environmentId: NOBODYS }, 'unknownEnvironment environmentId'],
    ['twice at the same place', {}, 'placementOverlaps from'],
  ])('refuses a placement %s', async (what, overrides, refused) => {
    const { id } = await world.inPhase('onboarding');
    const input = { environmentId: world.environmentId, from: '2026-03-09', to: '2026-04-30', ...WORK };
    if (what.startsWith('twice')) await placements().place(world.coach, id, input);
    expect(await refusal(placements().place(world.coach, id, { ...input, ...overrides }))).toBe(refused);
  });

  it('takes no more people at once than the place has room for, also when two come at the same moment', async () => {
    const environmentId = await environment(1);
    const people = await Promise.all(['Eka', 'Toka', 'Kolmas'].map((lastName) => world.inPhase('onboarding', { trainee: aPerson({ lastName }) })));
    const input = { environmentId, from: '2026-03-09', to: '2026-04-30', ...WORK };
    const outcomes = await Promise.all(people.map(({ id }) => refusal(placements().place(world.coach, id, input))));
    const refused = people[outcomes.indexOf('environmentFull environmentId')]?.id ?? '';
    expect([...outcomes].sort()).toEqual(['allowed', 'environmentFull environmentId', 'environmentFull environmentId']);
    expect(await refusal(placements().place(world.coach, refused, { ...input, from: '2026-05-01', to: '2026-05-31' }))).toBe('allowed');
  });

  it('tells the limits of the basis as warnings with their source', async () => {
    const { id } = await world.inPhase('onboarding');
    const placed = await placements().place(world.coach, id, {
      environmentId: world.environmentId, from: '2026-03-09', to: '2026-10-31', basis: 'workTryOut', daysPerWeek: 6, minutesPerDay: 540,
      document: { kind: 'Sopimus työkokeilusta', date: '2026-03-05', signedBy: 'Rauman työllisyysalue' },
    });
    expect(placed.placements[0]?.warnings.map((warning) => warning.code)).toEqual(['dayTooLong', 'tooManyDaysPerWeek', 'tooLongWithOrganiser']);
    expect(placed.placements[0]).toMatchObject({ document: { kind: 'Sopimus työkokeilusta', signedBy: 'Rauman työllisyysalue' } });
    expect(placed.placements[0]?.warnings[0]?.source).toContain('380/2023');
  });

  it('changes what is given of a placement', async () => {
    const { id, placements: [placement] } = await world.inPhase('skillBuilding');
    const changed = await placements().change(world.coach, id, undefined, placement?.id ?? '', { to: '2026-05-31', instructor: 'Kaija Ohjaaja' });
    expect(changed.placements[0]).toMatchObject({ from: '2026-03-09', to: '2026-05-31', instructor: 'Kaija Ohjaaja', basis: 'workTryOut' });
    expect(await refusal(placements().change(world.coach, id, undefined, NOBODYS, { to: '2026-05-30' }))).toBe('notFound');
  });

  it('tells environments who is there and until when', async () => {
    const environmentId = await environment(5);
    const { id } = await world.inPhase('onboarding', { trainee: aPerson({ lastName: 'Paikalla' }) });
    await placements().place(world.coach, id, { environmentId, from: '2026-03-10', to: '2026-04-30', ...WORK });
    const port = context.api.get(PlacementsAtEnvironment);
    expect((await port.uses(world.coach, [environmentId], '2026-03-16')).get(environmentId)).toEqual({ placedNow: 1, lastUsedOn: '2026-03-16' });
    expect(await port.people(world.coach, environmentId, '2026-03-16')).toMatchObject([{ coachingPeriodId: id, name: 'Aino Paikalla', to: '2026-04-30' }]);
    expect(await port.rangesFrom(world.coach, environmentId, '2026-04-01')).toEqual([{ startsOn: '2026-03-10', endsOn: '2026-04-30' }]);
  });

  it('pauses, resumes and moves the windows by the days between', async () => {
    const { id } = await world.inPhase('onboarding');
    const paused = await pauses().pause(world.coach, id, { from: '2026-03-10', reason: 'sickLeave' });
    expect(paused).toMatchObject({ status: 'paused', windowEndsOn: '2026-05-15', plannedEnd: '2026-09-15' });
    expect(paused.abilities).toContain('coachingPeriod.resume');
    expect(paused.abilities).not.toContain('coachingPeriod.pause');
    expect(await refusal(pauses().pause(world.coach, id, { from: '2026-03-12', reason: 'holiday' }))).toBe('alreadyPaused from');
    const pauseId = paused.pauses[0]?.id ?? '';
    expect(await refusal(pauses().resume(world.coach, id, undefined, pauseId, { to: '2026-03-09' }))).toBe('endBeforeStart to');
    const resumed = await pauses().resume(world.coach, id, undefined, pauseId, { to: '2026-03-12' });
    expect(resumed).toMatchObject({ status: 'open', windowEndsOn: '2026-05-11', plannedEnd: '2026-09-11' });
    expect(await refusal(pauses().resume(world.coach, id, undefined, pauseId, { to: '2026-03-12' }))).toBe('notPaused');
  });

  it('extends the last window only', async () => {
    const { id } = await world.inPhase('onboarding');
    const extended = await pauses().extend(world.coach, id, { days: 30, reason: 'Näyttöpaikka siirtyi' });
    expect(extended).toMatchObject({ windowEndsOn: '2026-05-08', plannedEnd: '2026-10-08', extensionDays: 30, extensionReason: 'Näyttöpaikka siirtyi' });
    expect((await world.page(id)).windows.map((window) => window.to)).toEqual(['2026-05-08', '2026-07-08', '2026-10-08']);
  });

  it('ends an open pause and the placements with the period', async () => {
    const { id } = await world.inPhase('demonstration');
    await pauses().pause(world.coach, id, { from: '2026-03-13', reason: 'waiting' });
    const ended = await world.end(id);
    expect(ended.pauses).toMatchObject([{ from: '2026-03-13', to: '2026-03-16' }]);
    expect(ended.placements).toMatchObject([{ to: '2026-03-16' }]);
  });

  it('aims at a degree part once, and takes back what was chosen by mistake', async () => {
    const targets = context.api.get(TargetsService);
    const { id, targets: [target] } = await world.inPhase('skillBuilding');
    expect(await refusal(targets.add(world.coach, id, { degreePartId: world.degreePartId }))).toBe('targetExists degreePartId');
    expect(await refusal(targets.add(world.coach, id, { degreePartId: NOBODYS }))).toBe('unknownDegreePart degreePartId');
    expect(await refusal(targets.judge(world.coach, id, undefined, target?.id ?? '', { requirementId: NOBODYS, judgement: 'ready' }))).toBe('requirementNotOfTarget requirementId');
    const judged = await targets.judge(world.coach, id, undefined, target?.id ?? '', { requirementId: world.requirementIds[0] ?? '', judgement: 'ready', words: 'Varma ote' });
    expect(judged.targets[0]?.requirements[0]).toMatchObject({ judgement: 'ready', words: 'Varma ote', judgedOn: '2026-03-16', judgedBy: world.coach.name });
    expect(judged.readiness).toEqual({ ready: 1, total: world.requirementIds.length, isConfirmed: false });
    const removed = await targets.remove(world.coach, id, undefined, target?.id ?? '');
    expect([removed.targets, removed.target]).toEqual([[], null]);
    const { items } = await context.api.get(CoachingPeriodsService).timeline(world.coach, id, {});
    const aboutOf = (kind: string) => items.find((item) => item.kind === kind)?.about;
    expect([aboutOf('coachingPeriod.targetRemoved'), aboutOf('coachingPeriod.requirementJudged')]).toEqual([target?.degreePart.name, target?.requirements[0]?.text]);
    expect((await context.api.get(CoachingPeriodsService).read(world.coach, id)).gate?.open).toBe(false);
  });

  it('counts the limit of a basis over the person’s periods, and says when an extension goes past it', async () => {
    const { traineeId } = await world.inPhase('ended');
    const { id } = await world.inPhase('onboarding', { traineeId, trainee: undefined });
    // Eight days in the earlier period, 182 in this one.
    const { placements } = await world.place(id, '2026-03-17', '2026-09-14');
    expect(placements[0]?.warnings.map(({ code }) => code)).toEqual(['tooLongWithOrganiser']);
    const other = await world.inPhase('onboarding');
    expect((await world.place(other.id, '2026-03-17', '2026-09-14')).placements[0]?.warnings).toEqual([]);
    await context.api.get(PauseService).extend(world.coach, other.id, { days: 60, reason: 'Näyttö myöhemmin' });
    expect((await world.page(other.id)).placements[0]?.warnings.map(({ code }) => code)).toEqual(['extendedPastLimit']);
  });

  it('says of a placement that was written when it was over that it has no document', async () => {
    const { id } = await world.inPhase('onboarding');
    const { placements } = await world.place(id, '2026-03-09', '2026-03-13');
    expect(placements[0]?.warnings).toEqual([{ code: 'writtenAfterwards', params: {}, source: null }]);
  });
}, { sql: 'differs' });
