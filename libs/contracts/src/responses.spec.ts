import { describe, expect, it } from '@jest/globals';
import { EXIT_STATUSES, PHASES } from '@valopolku/domain';
import { check, CodedReference, CoachingPeriodItem, EnvironmentItem, ExitRow, Gate, LocalizedText, MonthFigure, PathStep, Problem, ReconciliationRow, RequirementReadiness, SessionResponse, TraineeItem, AccessLogItem } from './index.js';

const ID = '01930000-0000-7000-8000-000000000001';
const rauma = { id: '684', code: '684', name: { fi: 'Rauma' } };
const period = { id: ID, version: 1, abilities: ['coachingPeriod.read'], traineeId: ID, name: 'Aino Salo', phase: 'onboarding', status: 'open', access: 'own' };
const requirement = { requirementId: ID, order: 1, text: { fi: 'Siivoaa' }, draft: false, judgement: 'notYet' };
const place = { peopleSeen: 'everyone', id: ID, version: 1, abilities: [], name: 'Koulu', kind: 'company', organiser: 'Oy', municipality: rauma, state: 'inUse', capacity: 0, placedNow: 2, taskCount: 0, expiredDegreeParts: [], approvedDegreeParts: [] };
const session = {
  userId: ID, name: 'Hanna', email: 'hanna@example.invalid', roles: ['coach'], language: 'fi', organisation: { id: ID, name: 'Työpaja' }, municipalityCodes: [], fields: [], deputisesFor: [], abilities: [],
  mustChangePassword: false, expiresAt: '2026-11-17T20:00:00.000Z', secondsLeft: 43_200, idleSeconds: 7200,
};
const read = { id: ID, date: '2026-11-17', firstAt: '2026-11-17T08:00:00.000Z', lastAt: '2026-11-17T20:00:00.000Z', by: 'Hanna', roles: ['coach'], asDeputy: false, acts: [{ how: 'looked', what: 'diary' }], reasons: [] };
const faults = (of: new () => object, plain: object) => check(of, plain).errors.map(({ field, code }) => `${field}: ${code}`);

describe('answers', () => {
  it.each<[string, new () => object, object, string[]]>([
    ['a period seen by its own coach', CoachingPeriodItem, period, []],
    ['a period that opens with a reason', CoachingPeriodItem, { ...period, access: 'reason' }, []],
    ['a period that anyone may open', CoachingPeriodItem, { ...period, access: 'any' }, ['access: invalidChoice']],
    ['days left before a window ends, or after', CoachingPeriodItem, { ...period, daysLeft: -12 }, []],
    ['a period without its version', CoachingPeriodItem, { ...period, version: 0 }, ['version: tooSmall']],
    ['a gate that hangs on what is not told', Gate, { to: 'skillBuilding', open: null, conditions: [{ code: 'placedAtMappedEnvironment', met: null, warning: false, where: 'placement' }] }, []],
    ['evidence that is not told', RequirementReadiness, { ...requirement, independent: null, partly: null, guided: null }, []],
    ['less evidence than none', RequirementReadiness, { ...requirement, independent: -1, partly: 0, guided: 0 }, ['independent: tooSmall']],
    ['a score of a person', CoachingPeriodItem, { ...period, riskScore: 3 }, ['riskScore: unknownField']],
    ['an identity code in a list', TraineeItem, { id: ID, name: 'Aino', access: 'own', identityCode: '010199A900X' }, ['identityCode: unknownField']],
    ['more people placed than fit, which is told as it is', EnvironmentItem, place, []],
    ['an environment of no kind', EnvironmentItem, { ...place, kind: 'home' }, ['kind: invalidChoice']],
    ['a day that is none', EnvironmentItem, { ...place, reviewBy: '2027-02-29' }, ['reviewBy: invalidDate']],
    ['a month', MonthFigure, { month: '2026-11', minutes: 0, logs: 0 }, []],
    ['a month with a day', MonthFigure, { month: '2026-11-01', minutes: 0, logs: 0 }, ['month: tooLong']],
    ['a share of more than all', ExitRow, { status: 'work', count: 1, percent: 100.1 }, ['percent: tooLarge']],
    ['a share with three decimals', ExitRow, { status: 'work', count: 1, percent: 33.333 }, ['percent: notANumber']],
    ['a difference below nothing', ReconciliationRow, { check: 'printed.exits.work.percent', left: 29.9, right: 29.8, difference: -0.1, explanation: '' }, []],
    ['a name without its Finnish', LocalizedText, { sv: 'Raumo' }, ['fi: required']],
    ['a municipality, whose id is its code', CodedReference, rauma, []],
    ['a session', SessionResponse, session, []],
    ['a session that ends on a day, not at a moment', SessionResponse, { ...session, expiresAt: '17.11.2026' }, ['expiresAt: invalidDate']],
    ['a password in a session', SessionResponse, { ...session, passwordHash: 'x' }, ['passwordHash: unknownField']],
    ['a role that there is not', SessionResponse, { ...session, roles: ['coach', 'king'] }, ['roles: invalidChoice']],
    ['who read a page', AccessLogItem, read, []],
    ['a reading of what there is no word for', AccessLogItem, { ...read, acts: [{ how: 'looked', what: 'soul' }] }, ['acts.0.what: invalidChoice']],
    ['a problem', Problem, { type: 'about:blank', title: 'x', status: 412, code: 'versionConflict', traceId: 't', errors: [], current: { id: ID }, params: { count: 2 } }, []],
    ['a success that calls itself a problem', Problem, { type: 'about:blank', title: 'x', status: 200, code: 'x', traceId: 't', errors: [] }, ['status: tooSmall']],
    ['where the fault is', Problem, { type: 'x', title: 'x', status: 422, code: 'x', traceId: 't', errors: [{ field: 'a', code: '' }] }, ['errors.0.code: required']],
  ])('%s', (_what, of, plain, expected) => expect(faults(of, plain)).toEqual(expected));

  it.each([...EXIT_STATUSES, 'work'])('the report tells of an exit to %s', (status) => {
    expect(faults(ExitRow, { status, count: 1, percent: 1.3 })).toEqual([]);
  });

  it('the report adds work together under one name of its own', () => {
    expect(EXIT_STATUSES).not.toContain('work');
    const parts = { working: { count: 14, percent: 18.2 }, paySubsidisedWork: { count: 9, percent: 11.7 } };
    expect(faults(ExitRow, { status: 'work', count: 23, percent: 29.9, parts })).toEqual([]);
    expect(faults(ExitRow, { status: 'work', count: 23, percent: 29.9, parts: { working: parts.working } })).toEqual(['parts.paySubsidisedWork: required']);
  });

  it.each(PHASES)('a step of the own path may be %s', (phase) => {
    expect(faults(PathStep, { phase, state: 'ahead' })).toEqual([]);
    expect(faults(PathStep, { phase, state: 'failed' })).toEqual(['state: invalidChoice']);
  });
});
