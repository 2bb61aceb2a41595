import { describe, expect, it } from '@jest/globals';
import type { Independence } from '../work-log/work-log.choices.js';
import type { EvidenceEntry } from './readiness.js';
import { canConfirmReadiness, readinessFalls, canJudge, canJudgeSeveral, evidenceFor, readinessOf, skillState } from './readiness.js';

const mappings = [
  { workTaskId: 'corridors', requirementId: 'clean' },
  { workTaskId: 'kitchen', requirementId: 'clean' },
  { workTaskId: 'kitchen', requirementId: 'hygiene' },
];

function entry(id: string, date: string, tasks: [string, Independence][], counts = true): EvidenceEntry {
  return { id, date, counts, tasks: tasks.map(([workTaskId, independence]) => ({ workTaskId, independence })) };
}

describe('evidence', () => {
  const entries = [
    entry('a', '2026-11-10', [['corridors', 'guided']]),
    entry('b', '2026-11-12', [['corridors', 'partly'], ['kitchen', 'independent']]),
    entry('c', '2026-11-11', [['kitchen', 'partly']]),
    entry('d', '2026-11-13', [['corridors', 'independent']], false),
    entry('e', '2026-11-14', [['laundry', 'independent']]),
  ];

  it('counts an entry once, by its most independent task', () => {
    expect(evidenceFor('clean', mappings, entries)).toEqual({
      requirementId: 'clean', guided: 1, partly: 1, independent: 1, lastOn: '2026-11-12', entryIds: ['a', 'b', 'c'],
    });
  });

  it('looks only at tasks mapped to the requirement', () => {
    expect(evidenceFor('hygiene', mappings, entries)).toMatchObject({ guided: 0, partly: 1, independent: 1, lastOn: '2026-11-12' });
    expect(evidenceFor('machines', mappings, entries)).toMatchObject({ guided: 0, partly: 0, independent: 0, lastOn: null, entryIds: [] });
  });

  it('does not count what nobody has confirmed', () => {
    expect(evidenceFor('clean', mappings, entries).entryIds).not.toContain('d');
  });
});

describe('readiness', () => {
  const judged = (requirementId: string, judgement: 'notYet' | 'withGuidance' | 'independently' | 'ready') => ({ requirementId, judgement });
  it.each([
    [['a', 'b', 'c'], [judged('a', 'ready'), judged('b', 'independently')], { ready: 1, total: 3 }],
    [['a', 'b'], [judged('a', 'ready'), judged('b', 'ready')], { ready: 2, total: 2 }],
    [['a'], [judged('z', 'ready')], { ready: 0, total: 1 }],
    [['a'], [judged('a', 'ready'), judged('a', 'ready')], { ready: 1, total: 1 }],
    [[], [], { ready: 0, total: 0 }],
  ])('of %j', (requirements, judgements, readiness) => {
    expect(readinessOf(requirements, judgements)).toEqual(readiness);
  });

  it.each([
    [{ ready: 8, total: 8 }, '2026-11-10', null, []],
    [{ ready: 5, total: 8 }, '2026-11-10', null, ['waivedReason:requirementsNotJudged']],
    [{ ready: 5, total: 8 }, '2026-11-10', ' ', ['waivedReason:requirementsNotJudged']],
    [{ ready: 5, total: 8 }, '2026-11-10', 'Kone on huollossa', []],
    // A degree part without known requirements is confirmed with a reason only.
    [{ ready: 0, total: 0 }, '2026-11-10', null, ['waivedReason:requirementsNotJudged']],
    [{ ready: 8, total: 8 }, '2026-11-18', null, ['date:dateInFuture']],
    [{ ready: 8, total: 8 }, '2026-08-02', null, ['date:dateBeforeStart']],
  ])('%o confirmed on %s, waived for %j', (readiness, date, waivedReason, refused) => {
    const error = canConfirmReadiness(readiness, { date, waivedReason }, '2026-08-03', '2026-11-17');
    expect(error?.errors.map((one) => `${one.field}:${one.code}`) ?? []).toEqual(refused);
  });

  it('waits for the start', () => {
    expect(canConfirmReadiness({ ready: 1, total: 1 }, { date: '2026-11-10', waivedReason: null }, null, '2026-11-17')?.code).toBe('periodNotStarted');
  });

  it.each([
    ['a', 'skillBuilding', '2026-08-03', undefined],
    ['z', 'skillBuilding', '2026-08-03', 'requirementNotOfTarget'],
    ['a', 'ended', '2026-08-03', 'periodEnded'],
    ['a', 'referred', null, 'periodNotStarted'],
  ])('judging %s in %s', (requirement, phase, startedOn, code) => {
    expect(canJudge(requirement, ['a', 'b'], phase, startedOn)?.code).toBe(code);
  });
});

describe('judging several at once', () => {
  const refused = (given: string[], phase = 'skillBuilding', startedOn: string | null = '2026-08-03') => {
    const error = canJudgeSeveral(given, ['a', 'b', 'c'], phase, startedOn);
    return error && [error.code, ...error.errors.map(({ field, code }) => `${field}: ${code}`)];
  };
  it.each<[string, string[] | undefined, string[] | undefined]>([
    ['all that belong', refused(['a', 'c']), undefined],
    ['nothing', refused([]), ['required', 'judgements: required']],
    ['one of another part', refused(['a', 'z']), ['requirementNotOfTarget', 'judgements.1.requirementId: requirementNotOfTarget']],
    ['two that are wrong', refused(['z', 'b', 'b']), ['invalidInput', 'judgements.0.requirementId: requirementNotOfTarget', 'judgements.2.requirementId: notUnique']],
    ['a period that has ended', refused(['a', 'z'], 'ended'), ['periodEnded']],
    ['a period that has not begun', refused(['a'], 'referred', null), ['periodNotStarted']],
  ])('%s', (_name, got, wanted) => {
    expect(got).toEqual(wanted);
  });
});

describe('what the trainee sees', () => {
  const none = { guided: 0, partly: 0, independent: 0 };
  it.each([
    ['ready', none, 'learned'],
    ['notYet', none, 'ahead'],
    [null, none, 'ahead'],
    ['notYet', { ...none, guided: 1 }, 'practising'],
    [null, { ...none, independent: 4 }, 'practising'],
    ['withGuidance', none, 'practising'],
    ['independently', none, 'practising'],
  ] as const)('judged %s with %o: %s', (judgement, evidence, state) => {
    expect(skillState(judgement, evidence)).toBe(state);
  });
});

describe('readiness that was confirmed', () => {
  it.each([
    ['stands while all are ready', '2026-11-01', { ready: 4, total: 4 }, false],
    ['falls with one', '2026-11-01', { ready: 3, total: 4 }, true],
    ['cannot fall before it was confirmed, nor when it was waived', null, { ready: 3, total: 4 }, false],
  ])('%s', (_name, readinessConfirmedOn, readiness, falls) => {
    expect(readinessFalls({ readinessConfirmedOn }, readiness)).toBe(falls);
  });
});
