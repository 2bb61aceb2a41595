import { describe, expect, it } from '@jest/globals';
import type { Action } from './grants.js';
import { ACTIONS } from './grants.js';
import { SEEN_HOWS, SEEN_THINGS } from './seen-things.js';
import { sightOf, thingOf } from './sight.js';

const page = (action: Action) => ({ action, reads: true, ofOne: true });
const list = (action: Action) => ({ action, reads: true, ofOne: false });
const write = (action: Action) => ({ action, reads: false, ofOne: true });
const alone = { result: 'ok', shared: false };
const withOthers = { result: 'ok', shared: true };

describe('what someone did to a person’s data', () => {
  it.each<[string, Parameters<typeof sightOf>, string]>([
    ['a page opened', [page('coachingPeriod.read'), alone], 'looked period'],
    ['the events of the page', [page('coachingPeriod.readTimeline'), alone], 'looked timeline'],
    ['a diary read on the person’s page', [list('workLog.list'), alone], 'looked diary'],
    ['entries of several people', [list('workLog.list'), withOthers], 'listed diary'],
    ['the people about whom work may be logged', [list('workLog.create'), alone], 'listed logging'],
    ['the list of people', [list('coachingPeriod.list'), withOthers], 'listed caseload'],
    ['the list of people that found one', [list('coachingPeriod.list'), alone], 'listed caseload'],
    ['a search that found one', [list('trainee.list'), alone], 'listed search'],
    ['the day’s page', [list('myDay.read'), withOthers], 'listed myDay'],
    ['a place where the person works', [page('environment.read'), alone], 'listed place'],
    ['a task added to that place', [write('environment.addTask'), alone], 'listed place'],
    ['the own path', [list('myPath.read'), alone], 'looked ownPath'],
    ['an entry written', [{ ...write('workLog.create'), ofOne: false }, alone], 'changed diary'],
    ['an entry that was refused at a field', [write('workLog.create'), { ...alone, result: 'validation' }], 'tried diary'],
    ['a change that was asked about', [write('coachingPeriod.place'), { ...alone, result: 'confirm' }], 'other placements'],
    ['a change that met a newer one', [write('coachingPeriod.judge'), { ...alone, result: 'versionConflict' }], 'tried skills'],
    ['a page that could not be read', [page('coachingPeriod.read'), { ...alone, result: 'internal' }], 'tried period'],
    ['a page that asked for a reason', [page('coachingPeriod.read'), { ...alone, result: 'reasonRequired' }], 'refused period'],
    ['a change that is not for the role', [write('coachingPeriod.judge'), { ...alone, result: 'forbidden' }], 'refused skills'],
    ['an operation that is no more', [undefined, alone], 'other other'],
    ['… and was refused', [undefined, { ...alone, result: 'forbidden' }], 'refused other'],
  ])('%s', (_what, [operation, call], expected) => {
    const { how, what } = sightOf(operation, call);
    expect(`${how} ${what}`).toBe(expected);
  });

  it('knows each thing and each way by one name', () => {
    expect([new Set(SEEN_THINGS).size, new Set(SEEN_HOWS).size]).toEqual([SEEN_THINGS.length, SEEN_HOWS.length]);
    expect(new Set(ACTIONS.map(thingOf))).not.toContain(undefined);
  });
});
