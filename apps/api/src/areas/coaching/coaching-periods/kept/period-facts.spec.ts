import { describe, expect, it } from '@jest/globals';
import { END_OF_TIME } from '@valopolku/domain';
import type { WholePeriod } from '../parts/whole-period.js';
import { keptColumns, lastPause } from './period-facts.js';
import type { PeriodState, TargetState } from './period-state.query.js';

const target = (id: string, overrides: Partial<TargetState> = {}): TargetState => ({
  id, degreePartId: `part-${id}`, readinessConfirmedOn: null, readinessWaivedOn: null, requirementCount: 4, readyCount: 0, completed: false, ...overrides,
});
const state = (overrides: Partial<PeriodState> = {}): PeriodState => ({
  decisions: [], targets: [], placements: [], pauses: [], extensionDays: [], lastContactOn: null, demonstrations: [], ...overrides,
});
const period = (overrides: Partial<WholePeriod> = {}): WholePeriod => ({
  phase: 'skillBuilding', referredOn: '2026-01-02', startedOn: '2026-01-05', coachId: 'c', planAgreedOn: '2026-01-10', lastLogOn: null, oldestUnconfirmedOn: null,
  logMinutes: 0, logCount: 0, unconfirmedLogs: 0, exitStatus: null, exitOn: null, followUpPathKind: null, followUpAgreedOn: null, ...overrides,
} as WholePeriod);

describe('what a period keeps in its row', () => {
  it('keeps the window of the phase and the planned end, extensions in the last one only', () => {
    expect(keptColumns(period(), state())).toMatchObject({ windowEndsOn: '2026-05-04', plannedEnd: '2026-07-04', extensionDays: 0 });
    expect(keptColumns(period(), state({ extensionDays: [10, 5] }))).toMatchObject({ windowEndsOn: '2026-05-04', plannedEnd: '2026-07-19', extensionDays: 15 });
    expect(keptColumns(period({ phase: 'demonstration' }), state({ extensionDays: [10] }))).toMatchObject({ windowEndsOn: '2026-07-14' });
  });

  it('counts pauses that are over, and leaves an open one to the day of reading', () => {
    const over = { id: 'a', startsOn: '2026-02-01', endsOn: '2026-02-07' };
    const open = { id: 'b', startsOn: '2026-03-01', endsOn: null };
    expect(keptColumns(period(), state({ pauses: [over] }))).toMatchObject({ windowEndsOn: '2026-05-11', pausedFrom: '2026-02-01', pausedTo: '2026-02-07' });
    expect(keptColumns(period(), state({ pauses: [over, open] }))).toMatchObject({ windowEndsOn: '2026-05-11', pausedFrom: '2026-03-01', pausedTo: null, nextStep: 'resume', urgentOn: END_OF_TIME });
    expect(lastPause([over, { id: 'c', startsOn: '2026-01-10', endsOn: '2026-01-12' }])?.id).toBe('a');
  });

  it('has nothing to do after the end, and no window before the start', () => {
    expect(keptColumns(period({ phase: 'ended' }), state())).toMatchObject({ nextStep: 'none', urgentOn: END_OF_TIME, nextStepDue: null, windowEndsOn: null });
    expect(keptColumns(period({ phase: 'referred', startedOn: null }), state())).toMatchObject({ urgentOn: '2026-01-02', plannedEnd: null, windowEndsOn: null });
  });

  it('is urgent from the oldest entry that waits for confirmation', () => {
    expect(keptColumns(period({ oldestUnconfirmedOn: '2026-01-08', lastLogOn: '2026-02-01' }), state())).toMatchObject({ nextStep: 'confirmLogs', urgentOn: '2026-01-08' });
  });

  it.each<[string, TargetState[], string | null]>([
    ['none', [], null],
    ['the first', [target('1'), target('2')], '1'],
    ['the first that is not completed', [target('1', { completed: true }), target('2')], '2'],
    ['the first when all are completed', [target('1', { completed: true }), target('2', { completed: true })], '1'],
  ])('shows %s of the targets in lists', (_, targets, main) => {
    expect(keptColumns(period(), state({ targets })).mainTargetId).toBe(main);
  });
});
