import { randomUUID } from 'node:crypto';
import type { CoachingPeriodResponse, TraineeAccountResponse } from '@valopolku/contracts';
import type { Phase } from '@valopolku/domain';
import { STARTED_ON } from '../case-world.js';
import { exitRequest } from '@valopolku/testing';
import type { Call } from './cells.js';
import type { PermissionWorld } from './permission-world.js';
import type { Sample } from './sample.js';

export const TODAY = '2026-03-16';

type Made = Pick<CoachingPeriodResponse, 'id' | 'traineeId' | 'version'>;

/** An action on a new period in this phase. */
export function action(phase: Phase, verb: string, body: object | ((world: PermissionWorld) => object), ready?: (world: PermissionWorld, id: string) => Promise<Made>): Sample {
  return async (world) => {
    const made: Made = await world.period(phase);
    const { id, traineeId, version } = ready ? await ready(world, made.id) : made;
    return { path: `/coaching-periods/${id}/${verb}`, version, traineeId, body: typeof body === 'function' ? body(world) : body };
  };
}

const person = (path: (made: Made) => string, shown?: 'shown'): Sample => async (world) => {
  const made = await world.period('skillBuilding');
  return { path: path(made), traineeId: made.traineeId, ...(shown ? { shows: made.id } : {}) } satisfies Call;
};

/** The own account of a new person. */
async function account(world: PermissionWorld): Promise<{ path: string; version: number }> {
  const path = `/trainees/${(await world.period('onboarding')).traineeId}/account`;
  const { account: made } = await world.made<TraineeAccountResponse>(path, { email: `${randomUUID()}@test.invalid` });
  return { path, version: made?.version ?? 0 };
}

/** Trainees, and a period from its referral to its end. */
export const CASE_SAMPLES: Record<string, Sample> = {
  'trainees.search': async (world) => {
    const made = await world.period('skillBuilding');
    return { path: '/trainees?q=aino&limit=200', traineeId: made.traineeId, shows: made.traineeId };
  },
  'trainees.read': person(({ traineeId }) => `/trainees/${traineeId}`),
  'trainees.change': async (world) => {
    const { traineeId } = await world.period('skillBuilding');
    const { version } = (await world.coach.get<{ version: number }>(`/trainees/${traineeId}`)).body;
    return { path: `/trainees/${traineeId}`, version, traineeId, body: { phone: '040 999 8888' } };
  },
  'trainees.open': async (world) => {
    const { traineeId } = await world.period('skillBuilding');
    return { path: `/trainees/${traineeId}/openings`, traineeId, body: { reason: 'Sijaistan valmentajaa' } };
  },
  'trainees.accessLog': person(({ traineeId }) => `/trainees/${traineeId}/access-log`),
  'traineeAccounts.read': person(({ traineeId }) => `/trainees/${traineeId}/account`),
  'traineeAccounts.create': async (world) => ({ path: `/trainees/${(await world.period('onboarding')).traineeId}/account`, body: { email: `${randomUUID()}@test.invalid` } }),
  'traineeAccounts.change': async (world) => {
    const { path, version } = await account(world);
    return { path, version, body: { active: false } };
  },
  'traineeAccounts.givePassword': async (world) => {
    const { path, version } = await account(world);
    return { path: `${path}/password`, version };
  },
  'coachingPeriods.list': person(() => '/coaching-periods?limit=200', 'shown'),
  'coachingPeriods.read': person(({ id }) => `/coaching-periods/${id}`),
  'coachingPeriods.timeline': person(({ id }) => `/coaching-periods/${id}/timeline`),
  'coachingPeriods.refer': (world) => ({ path: '/coaching-periods', body: world.here.referral() }),
  'coachingPeriods.change': async (world) => {
    const { id, version, traineeId } = await world.period('onboarding');
    return { path: `/coaching-periods/${id}`, version, traineeId, body: { municipalityCode: '051' } };
  },
  'coachingPeriodPhases.start': action('referred', 'start', { startsOn: STARTED_ON }, (world, id) => world.here.inform(id)),
  'coachingPeriodPhases.turnAway': action('referred', 'turn-away', { outcome: 'guidedElsewhere', date: TODAY, reason: 'Toinen palvelu sopii paremmin', guidedTo: 'Ohjaamo' }),
  'coachingPeriodPhases.advance': action('onboarding', 'advance', { to: 'skillBuilding' }, async (world, id) => {
    await world.here.assess(id);
    await world.here.target(id);
    await world.here.place(id);
    return world.here.agreePlan(id);
  }),
  'coachingPeriodPhases.stepBack': action('skillBuilding', 'step-back', { reason: 'Tavoite vaihtuu' }),
  'coachingPeriodPhases.recordExit': action('skillBuilding', 'exit', exitRequest({ date: TODAY })),
  'coachingPeriodPhases.endEarly': action('skillBuilding', 'end-early', { reason: 'employed', exit: { status: 'working', date: TODAY } }),
  // Asked once more before it is written; of nobody who lives is a death taken back.
  'coachingPeriodPhases.recordDeath': async (world) => ({ ...(await action('ended', 'death', { learnedOn: TODAY })(world)), mayEndIn: 'confirm' }),
  'coachingPeriodPhases.takeBackDeath': async (world) => ({ ...(await action('ended', 'death/take-back', { reason: 'Väärä henkilö' })(world)), mayEndIn: 'transitionNotAllowed' }),
};
