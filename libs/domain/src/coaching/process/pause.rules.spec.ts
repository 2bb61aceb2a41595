import { describe, expect, it } from '@jest/globals';
import { canExtend, canPause, canResume, MAX_EXTENSION_DAYS, openPause } from './pause.rules.js';

const TODAY = '2026-11-17';
const running = { phase: 'skillBuilding', startedOn: '2026-08-03' } as const;
const past = { startsOn: '2026-09-01', endsOn: '2026-09-07' };

describe('pausing', () => {
  it.each([
    ['from today on', [], { startsOn: TODAY, endsOn: null }, [], []],
    ['from last week on', [past], { startsOn: '2026-11-10', endsOn: null }, [], []],
    ['for known days', [past], { startsOn: '2026-11-10', endsOn: '2026-11-24' }, [], []],
    ['from tomorrow', [], { startsOn: '2026-11-18', endsOn: null }, [], ['from:dateInFuture']],
    ['before the start', [], { startsOn: '2026-08-02', endsOn: '2026-08-10' }, [], ['from:dateBeforeStart']],
    ['backwards', [], { startsOn: '2026-11-10', endsOn: '2026-11-09' }, [], ['to:endBeforeStart']],
    ['over an earlier one', [past], { startsOn: '2026-09-07', endsOn: '2026-09-10' }, [], ['from:pauseOverlaps']],
    ['twice', [{ startsOn: '2026-11-01', endsOn: null }], { startsOn: '2026-11-10', endsOn: null }, [], ['from:alreadyPaused']],
    ['over days with entries', [], { startsOn: '2026-11-10', endsOn: null }, ['2026-11-09', '2026-11-10'], ['from:logsInPause']],
    ['after the last entry', [], { startsOn: '2026-11-10', endsOn: null }, ['2026-11-09'], []],
    ['between entries', [], { startsOn: '2026-11-10', endsOn: '2026-11-12' }, ['2026-11-09', '2026-11-13'], []],
  ])('%s', (_name, pauses, pause, logged, refused) => {
    const error = canPause(running, pauses, pause, logged, TODAY);
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });

  it('is for a running period', () => {
    const pause = { startsOn: TODAY, endsOn: null };
    expect(canPause({ phase: 'referred', startedOn: null }, [], pause, [], TODAY)?.code).toBe('periodNotStarted');
    expect(canPause({ phase: 'ended', startedOn: '2026-08-03' }, [], pause, [], TODAY)?.code).toBe('periodEnded');
  });
});

describe('resuming', () => {
  const open = { startsOn: '2026-11-01', endsOn: null };
  it.each([
    [open, '2026-11-16', undefined],
    [open, TODAY, undefined],
    [open, '2026-11-01', undefined],
    [open, '2026-10-31', 'endBeforeStart'],
    [open, '2026-11-18', 'dateInFuture'],
    [undefined, '2026-11-16', 'notPaused'],
  ])('%o with the last day %s', (pause, endsOn, code) => {
    expect(canResume(running, pause, endsOn, TODAY)?.code).toBe(code);
  });

  it('concerns the pause that is open', () => {
    expect(openPause([past, open])).toBe(open);
    expect(openPause([past])).toBeUndefined();
  });
});

describe('extending', () => {
  it.each([
    [[], 366, undefined],
    [[9_634], 366, undefined],
    [[9_000, 635], 366, 365],
    [[9_634, 365], 1, undefined],
    [[9_634, 366], 1, 0],
  ])('after %j by %s days leaves at most %s', (earlier, days, max) => {
    expect(canExtend(running, earlier, days, 'Näyttö siirtyi')?.params['max']).toBe(max);
  });

  it.each([
    [30, 'Näyttö siirtyi', []],
    [1, 'Näyttö siirtyi', []],
    [MAX_EXTENSION_DAYS, 'Näyttö siirtyi', []],
    [0, 'Näyttö siirtyi', ['days:tooSmall']],
    [-5, 'Näyttö siirtyi', ['days:tooSmall']],
    [1.5, 'Näyttö siirtyi', ['days:tooSmall']],
    [MAX_EXTENSION_DAYS + 1, 'Näyttö siirtyi', ['days:tooLarge']],
    [30, ' ', ['reason:reasonMissing']],
    [0, null, ['days:tooSmall', 'reason:reasonMissing']],
  ])('by %s days because of %j', (days, reason, refused) => {
    const error = canExtend(running, [], days, reason);
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });
});
