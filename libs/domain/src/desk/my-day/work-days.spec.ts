import { describe, expect, it } from '@jest/globals';
import { isAtWork, isDayKnown, nextWorkDay, type PlacementAhead } from './work-days.js';

// 2026-03-16 is a Monday.
const TODAY = '2026-03-16';
const ahead = (given: Partial<PlacementAhead> = {}): PlacementAhead => ({
  coachingPeriodId: 'a', environmentId: 'x', startsOn: '2026-03-01', endsOn: '2026-05-31', daysPerWeek: 3, weekdays: ['wed'], pausedFrom: null, pausedTo: null, ...given,
});

describe('who is at work today', () => {
  it.each<[string, Parameters<typeof isAtWork>[0], boolean, boolean]>([
    ['a day of the agreed ones', { ...ahead({ weekdays: ['mon'] }), hasEntry: false }, true, true],
    ['another day', { ...ahead(), hasEntry: false }, false, true],
    ['another day, with an entry', { ...ahead(), hasEntry: true }, true, true],
    ['days that nobody has agreed', { ...ahead({ weekdays: null }), hasEntry: false }, true, false],
    ['such days, with an entry', { ...ahead({ weekdays: null }), hasEntry: true }, true, true],
    ['before the placement', { ...ahead({ weekdays: ['mon'], startsOn: '2026-03-17' }), hasEntry: false }, false, true],
  ])('%s', (_, placed, atWork, known) => {
    expect([isAtWork(placed, TODAY), isDayKnown(placed)]).toEqual([atWork, known]);
  });
});

describe('the next day with someone at work', () => {
  it.each<[string, PlacementAhead[], ReturnType<typeof nextWorkDay>]>([
    ['nobody', [], null],
    ['the first agreed day', [ahead()], { date: '2026-03-18', people: 1, places: 1 }],
    ['not in a pause', [ahead({ pausedFrom: '2026-03-17', pausedTo: '2026-03-18' })], { date: '2026-03-25', people: 1, places: 1 }],
    ['never in one that is open', [ahead({ pausedFrom: '2026-03-17' })], null],
    ['each person and each place once', [ahead(), ahead({ environmentId: 'y' }), ahead({ coachingPeriodId: 'b' })], { date: '2026-03-18', people: 2, places: 2 }],
    ['nothing after the end', [ahead({ endsOn: '2026-03-17' })], null],
    ['nothing later than a month', [ahead({ startsOn: '2026-04-18' })], null],
    // Good Friday is 3 April, Easter Monday 6 April.
    ['no public holiday', [ahead({ weekdays: ['fri'], startsOn: '2026-04-01' })], { date: '2026-04-10', people: 1, places: 1 }],
  ])('%s', (_, placements, expected) => {
    expect(nextWorkDay(placements, TODAY)).toEqual(expected);
  });
});
