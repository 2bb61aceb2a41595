import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../access/actor.js';
import type { Role } from '../../access/roles.js';
import { mayEndDeputy, maySaveDeputy, seesDeputy } from './deputy.access.js';
import type { DeputyContext } from './deputy.rules.js';
import { canSaveDeputy, deputyDoubts, isDeputyInForce, isDeputyOver, stoodInAt } from './deputy.rules.js';

const TODAY = '2026-07-06';
const pair = { coachId: 'coach-1', deputyId: 'coach-2' };

describe('whether a deputy can be saved', () => {
  it.each<[what: string, startsOn: string, endsOn: string, context: Partial<DeputyContext>, found: string]>([
    ['the coming weeks', '2026-07-06', '2026-07-31', {}, ''],
    ['one day', '2026-07-06', '2026-07-06', {}, ''],
    ['days that have begun', '2026-07-01', '2026-07-10', {}, ''],
    ['an end before the start', '2026-07-10', '2026-07-09', {}, 'endsOn endBeforeStart'],
    ['days that are over', '2026-06-01', '2026-07-05', {}, 'endsOn deputyOver'],
    ['the last day of another', '2026-07-20', '2026-07-31', { others: [{ startsOn: '2026-07-06', endsOn: '2026-07-20' }] }, 'startsOn deputyOverlaps'],
    ['the day after another', '2026-07-21', '2026-07-31', { others: [{ startsOn: '2026-07-06', endsOn: '2026-07-20' }] }, ''],
    ['a longer time of what has begun', '2026-07-01', '2026-08-10', { before: { startsOn: '2026-07-01', endsOn: '2026-07-10' } }, ''],
    ['another first day of what has begun', '2026-07-06', '2026-07-10', { before: { startsOn: '2026-07-01', endsOn: '2026-07-10' } }, 'startsOn deputyBegun'],
    ['another first day of what is to come', '2026-07-08', '2026-07-10', { before: { startsOn: '2026-07-07', endsOn: '2026-07-10' } }, ''],
  ])('%s', (_, startsOn, endsOn, context, found) => {
    const refused = canSaveDeputy({ ...pair, startsOn, endsOn }, { before: null, others: [], today: TODAY, ...context });
    expect((refused?.errors ?? []).map(({ field, code }) => `${field} ${code}`).join()).toBe(found);
  });

  it.each([
    ['2027-07-06', '2028-07-06', ''],
    ['2027-07-07', '2027-07-10', 'startsOn dateFarAhead'],
    ['2026-07-06', '2028-07-07', 'endsOn dateFarAhead'],
    ['2062-07-06', '2062-07-10', 'startsOn dateFarAhead,endsOn dateFarAhead'],
  ])('from %s to %s is asked about: %s', (startsOn, endsOn, asked) => {
    const [range, told] = [{ startsOn, endsOn }, (doubts: ReturnType<typeof deputyDoubts>) => doubts.flatMap((one) => (one ? [`${one.field} ${one.code}`] : [])).join()];
    expect(told(deputyDoubts(range, null, TODAY))).toBe(asked);
    expect(told(deputyDoubts(range, range, TODAY))).toBe('');
  });

  it('nobody is the own deputy', () => {
    const refused = canSaveDeputy({ coachId: 'coach-1', deputyId: 'coach-1', startsOn: TODAY, endsOn: TODAY }, { before: null, others: [], today: TODAY });
    expect(refused?.errors).toMatchObject([{ field: 'deputyId', code: 'ownDeputy' }]);
  });
});

describe('the days of a deputy', () => {
  const days = { startsOn: '2026-07-06', endsOn: '2026-07-10', endedAt: null };

  it.each([
    ['2026-07-05', false, false],
    ['2026-07-06', true, false],
    ['2026-07-10', true, false],
    ['2026-07-11', false, true],
  ])('on %s in force: %s, over: %s', (today, inForce, over) => {
    expect([isDeputyInForce(days, today), isDeputyOver(days, today)]).toEqual([inForce, over]);
  });

  it('stop at once when it is ended', () => {
    const ended = { ...days, endedAt: '2026-07-07T09:00:00.000Z' };
    expect([isDeputyInForce(ended, '2026-07-07'), isDeputyOver(ended, '2026-07-07')]).toEqual([false, true]);
    expect(['2026-07-07T08:59:59.000Z', '2026-07-07T09:00:00.000Z'].map((instant) => stoodInAt(ended, instant, '2026-07-07'))).toEqual([true, false]);
    expect(stoodInAt(ended, '2026-07-05T08:00:00.000Z', '2026-07-05')).toBe(false);
  });
});

it('an admin makes nobody’s people the own, but lets go of them', () => {
  const actor: Actor = {
    userId: 'coach-2', organisationId: 'organisation-1', roles: ['admin', 'coach'], municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null,
  };
  expect([maySaveDeputy(actor, pair), mayEndDeputy(actor, pair)]).toEqual([false, true]);
  expect(maySaveDeputy(actor, { coachId: 'coach-1', deputyId: 'coach-3' })).toBe(true);
  expect(maySaveDeputy(actor, { coachId: 'coach-2', deputyId: 'coach-1' })).toBe(true);
});

describe('who names deputies', () => {
  const actor = (userId: string, ...roles: Role[]): Actor => ({
    userId, organisationId: 'organisation-1', roles, municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null,
  });

  it.each<[who: string, Actor, saves: boolean, sees: boolean]>([
    ['the coach', actor('coach-1', 'coach'), true, true],
    ['the deputy', actor('coach-2', 'coach'), false, true],
    ['another coach', actor('coach-3', 'coach'), false, false],
    ['an admin', actor('admin-1', 'admin'), true, true],
    ['a manager', actor('manager-1', 'manager'), false, false],
    ['one who is no coach any more', actor('coach-1', 'staff'), false, false],
  ])('%s', (_, who, saves, sees) => {
    expect([maySaveDeputy(who, pair), seesDeputy(who, pair)]).toEqual([saves, sees]);
  });
});
