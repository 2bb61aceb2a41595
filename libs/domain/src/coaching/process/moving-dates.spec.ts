import { describe, expect, it } from '@jest/globals';
import { movingDates, type KeptDates } from './moving-dates.js';

const kept = (overrides: Partial<KeptDates> = {}): KeptDates => ({
  phase: 'onboarding', startedOn: '2026-01-05', windowEndsOn: '2026-03-04', plannedEnd: '2026-07-04', pausedFrom: null, pausedTo: null, lastContactOn: null, lastLogOn: null, ...overrides,
});

describe('what the kept dates of a period mean today', () => {
  it.each<[string, Partial<KeptDates>, string, object]>([
    ['inside the window', {}, '2026-03-01', { status: 'open', windowEndsOn: '2026-03-04', daysLeft: 3, plannedEnd: '2026-07-04' }],
    ['on the last day', {}, '2026-03-04', { daysLeft: 0 }],
    ['the day after', {}, '2026-03-05', { daysLeft: -1 }],
    ['an open pause of ten days', { pausedFrom: '2026-02-20' }, '2026-03-01', { status: 'paused', windowEndsOn: '2026-03-14', plannedEnd: '2026-07-14', daysLeft: 13 }],
    ['an open pause that began today', { pausedFrom: '2026-03-01' }, '2026-03-01', { status: 'paused', windowEndsOn: '2026-03-05' }],
    ['a pause that began when the window was over', { pausedFrom: '2026-03-10' }, '2026-03-12', { status: 'paused', windowEndsOn: '2026-03-04', daysLeft: -8, plannedEnd: '2026-07-07' }],
    ['a pause with its last day, counted already', { pausedFrom: '2026-02-20', pausedTo: '2026-03-05' }, '2026-03-01', { status: 'paused', windowEndsOn: '2026-03-04' }],
    ['a pause that is over', { pausedFrom: '2026-02-01', pausedTo: '2026-02-10' }, '2026-03-01', { status: 'open' }],
    ['a referral', { phase: 'referred', startedOn: null, windowEndsOn: null, plannedEnd: null }, '2026-03-01', { status: 'open', windowEndsOn: null, daysLeft: null, newsNotAskedDays: null }],
    ['the end', { phase: 'ended', windowEndsOn: null, pausedFrom: '2026-02-20' }, '2026-03-01', { status: 'closed', daysLeft: null, plannedEnd: '2026-07-04' }],
  ])('%s', (_, overrides, today, expected) => {
    expect(movingDates(kept(overrides), today)).toMatchObject(expected);
  });

  it.each<[string, Partial<KeptDates>, string, number | null]>([
    ['six days after the start', {}, '2026-01-11', null],
    ['seven days after the start', {}, '2026-01-12', 7],
    ['after a log', { lastLogOn: '2026-02-20' }, '2026-02-27', 7],
    ['after a later contact', { lastLogOn: '2026-02-20', lastContactOn: '2026-02-25' }, '2026-02-27', null],
    ['in an open pause', { pausedFrom: '2026-01-20' }, '2026-03-01', null],
    ['after a pause', { pausedFrom: '2026-01-20', pausedTo: '2026-02-20' }, '2026-03-01', 9],
  ])('silence %s', (_, overrides, today, days) => {
    expect(movingDates(kept(overrides), today).newsNotAskedDays).toBe(days);
  });
});
