import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../access/actor.js';
import type { LogContext, LogEntry } from './work-log.rules.js';
import {
  authorOf,
  canConfirm,
  canLog,
  confirmationAfterCorrection,
  countsAsEvidence,
  isConfirmedWhenMade,
  mayTouchLog,
} from './work-log.rules.js';

const TODAY = '2026-11-17';

const entry: LogEntry = { date: '2026-11-16', minutes: 240, environmentId: 'school', taskIds: ['task-1'], activity: null, note: null };

const context: LogContext = {
  period: { phase: 'skillBuilding', startedOn: '2026-08-03', endedOn: null },
  placements: [
    { environmentId: 'school', startsOn: '2026-08-17', endsOn: '2026-12-18' },
    { environmentId: 'library', startsOn: '2026-08-03', endsOn: '2026-08-14' },
  ],
  pauses: [{ startsOn: '2026-10-19', endsOn: '2026-10-23' }],
  otherMinutesThatDay: 0,
  environmentTaskIds: ['task-1', 'task-2'],
};

describe('logging work', () => {
  it.each<[string, Partial<LogEntry>, Partial<LogContext>, string[]]>([
    ['a usual day', {}, {}, []],
    ['today', { date: TODAY }, {}, []],
    ['tomorrow', { date: '2026-11-18' }, {}, ['date:dateInFuture']],
    ['before the period', { date: '2026-08-02' }, {}, ['date:dateBeforeStart']],
    ['at another placement of that time', { date: '2026-08-10', environmentId: 'library' }, {}, []],
    ['before this placement', { date: '2026-08-10' }, {}, ['date:outsidePlacement']],
    ['after a placement', { date: '2026-08-17', environmentId: 'library' }, {}, ['date:outsidePlacement']],
    ['where the person was never placed', { environmentId: 'company' }, {}, ['environmentId:wrongEnvironment']],
    ['on the first day of a pause', { date: '2026-10-19' }, {}, ['date:inPause']],
    ['on the last day of a pause', { date: '2026-10-23' }, {}, ['date:inPause']],
    ['the day after a pause', { date: '2026-10-26' }, {}, []],
    ['in an open pause', {}, { pauses: [{ startsOn: '2026-11-01', endsOn: null }] }, ['date:inPause']],
    ['exactly 24 hours', { minutes: 1440 }, {}, []],
    ['25 hours', { minutes: 1500 }, {}, ['minutes:moreThan24Hours']],
    ['24 hours with the other entries of the day', { minutes: 240 }, { otherMinutesThatDay: 1200 }, []],
    ['more than 24 hours with the others', { minutes: 241 }, { otherMinutesThatDay: 1200 }, ['minutes:moreThan24Hours']],
    ['no time at all', { minutes: 0 }, {}, ['minutes:tooSmall']],
    ['negative time', { minutes: -60 }, {}, ['minutes:tooSmall']],
    ['an activity without a task', { taskIds: [], activity: 'cardCourse' }, {}, []],
    ['a note without a task', { taskIds: [], note: 'Tutustuminen' }, {}, []],
    ['nothing', { taskIds: [], note: '  ' }, {}, ['tasks:taskActivityOrNoteMissing']],
    ['a task of another place', { taskIds: ['task-1', 'task-9'] }, {}, ['tasks:taskOfAnotherEnvironment']],
    ['a task twice', { taskIds: ['task-1', 'task-1'] }, {}, ['tasks:notUnique']],
    ['several things wrong', { date: '2026-11-18', minutes: 0, taskIds: [] }, {}, ['date:dateInFuture', 'minutes:tooSmall', 'tasks:taskActivityOrNoteMissing']],
  ])('%s', (_name, changes, around, refused) => {
    const error = canLog({ ...entry, ...changes }, { ...context, ...around }, TODAY);
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });

  it('says how much of the day is left', () => {
    expect(canLog({ ...entry, minutes: 500 }, { ...context, otherMinutesThatDay: 1000 }, TODAY)?.params).toEqual({ others: 1000, left: 440 });
  });

  it('belongs to a running period', () => {
    expect(canLog(entry, { ...context, period: { phase: 'referred', startedOn: null, endedOn: null } }, TODAY)?.code).toBe('periodNotStarted');
    const ended = { phase: 'ended', startedOn: '2026-08-03', endedOn: '2026-11-10' } as const;
    expect(canLog(entry, { ...context, period: ended }, TODAY)?.code).toBe('periodEnded');
  });
});

function actor(changes: Partial<Actor>): Actor {
  return { userId: 'user-1', organisationId: 'organisation-1', roles: [], municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null, ...changes };
}

const staff = actor({ roles: ['staff'], environmentIds: ['school'] });
const coach = actor({ roles: ['coach'] });
const trainee = actor({ roles: ['trainee'], traineeId: 'trainee-1' });

describe('who saw it', () => {
  it.each([
    ['staff of the place', staff, 'staff'],
    ['a coach', coach, 'coach'],
    ['a coach who supervises the place too', actor({ roles: ['coach', 'staff'], environmentIds: ['school'] }), 'staff'],
    ['staff of another place who also coaches', actor({ roles: ['coach', 'staff'], environmentIds: ['library'] }), 'coach'],
    ['the trainee', trainee, 'trainee'],
  ])('%s makes it as %s', (_name, one, author) => {
    expect(authorOf(one, { traineeId: 'trainee-1', environmentId: 'school' })).toBe(author);
  });

  it('entries of staff and coach count when made, those of the trainee wait', () => {
    expect(isConfirmedWhenMade('staff')).toBe(true);
    expect(isConfirmedWhenMade('coach')).toBe(true);
    expect(isConfirmedWhenMade('trainee')).toBe(false);
    expect(countsAsEvidence({ confirmedBy: null })).toBe(false);
    expect(countsAsEvidence({ confirmedBy: 'user-1' })).toBe(true);
  });

  it.each([
    [null, staff, undefined],
    [null, coach, undefined],
    [null, trainee, 'notSeenByConfirmer'],
    ['user-2', coach, 'alreadyConfirmed'],
  ])('confirmed by %s, confirming again', (confirmedBy, one, code) => {
    expect(canConfirm({ confirmedBy, traineeId: 'trainee-1' }, one)?.code).toBe(code);
  });
});

describe('who corrects', () => {
  const own = { loggedBy: 'user-1', loggedAs: 'trainee', confirmedBy: null, environmentId: 'school', traineeId: 'trainee-1' } as const;
  it.each([
    ['the coach any', coach, { ...own, confirmedBy: 'user-3' }, true, true],
    ['another coach none', coach, own, false, false],
    ['staff those of the place', staff, own, false, true],
    ['staff of another place none', actor({ roles: ['staff'], environmentIds: ['library'] }), own, false, false],
    ['the trainee the own', trainee, own, false, true],
    ['the trainee not once confirmed', trainee, { ...own, confirmedBy: 'user-3' }, false, false],
    ['the trainee not what staff wrote', trainee, { ...own, loggedAs: 'staff' as const }, false, false],
    ['another trainee none', actor({ roles: ['trainee'], traineeId: 'trainee-2' }), own, false, false],
  ])('%s', (_name, one, log, isOwnCoach, may) => {
    expect(mayTouchLog(one, log, isOwnCoach)).toBe(may);
  });

  it.each([
    ['trainee', 'none'],
    ['staff', 'given'],
    ['coach', 'given'],
  ] as const)('a correction by the %s: confirmation %s', (author, after) => {
    expect(confirmationAfterCorrection(author)).toBe(after);
  });
});
