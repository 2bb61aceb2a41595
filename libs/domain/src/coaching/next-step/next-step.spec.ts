import { describe, expect, it } from '@jest/globals';
import { gateLines } from '../process/coaching-period.phases.js';
import { READY_TO_START, runningPeriod, samplePeriod } from '../../case/coaching-period/sample-period.js';
import { askNewsOn, newsNotAskedDays, newsSince } from './news.js';
import type { NewsFacts } from './news.js';
import type { UrgencyFacts } from './next-step.js';
import { isDemonstrationAhead, nextStep, placedDays, stepOn, urgentOn } from './next-step.js';

const target = { degreePartId: 'part-1', readinessConfirmedOn: null, readinessWaivedOn: null };
const placed = { startsOn: '2026-08-10', endsOn: '2026-12-31', mappedDegreePartIds: ['part-1'], approvedDegreePartIds: [] };

function facts(changes: Partial<UrgencyFacts>): UrgencyFacts {
  return {
    period: samplePeriod(),
    decisions: [],
    targets: [],
    placements: [],
    demonstrations: [],
    pauses: [],
    extensions: [],
    lastContactOn: '2026-11-16',
    lastLogOn: null,
    oldestUnconfirmedOn: null,
    bookedOn: [],
    isReadyToConfirm: false,
    ...changes,
  };
}

/** Asked for news so late that it never comes first. */
const quiet = { lastContactOn: '2027-06-01' };

describe('the next step', () => {
  const building = runningPeriod({ phase: 'skillBuilding' });
  const showing = runningPeriod({ phase: 'demonstration' });
  it.each<[string, Partial<UrgencyFacts>, string, string | null]>([
    ['a new referral', {}, 'giveInformation', '2026-07-27'],
    ['a referral informed, without a coach', { period: samplePeriod({ ...READY_TO_START, coachId: null }) }, 'handleReferral', '2026-07-27'],
    ['a referral ready to start', { period: samplePeriod(READY_TO_START) }, 'startPeriod', '2026-07-27'],
    ['onboarding, not assessed', { period: runningPeriod(), ...quiet }, 'assessSuitability', '2026-10-02'],
    ['onboarding, no target', { period: runningPeriod(), decisions: [{ decision: 'accepted', on: '2026-09-01' }], ...quiet }, 'chooseTarget', '2026-10-02'],
    ['onboarding, no placement', { period: runningPeriod(), decisions: [{ decision: 'accepted', on: '2026-09-01' }], targets: [target], ...quiet }, 'findPlacement', '2026-10-02'],
    ['onboarding, no plan', { period: runningPeriod(), decisions: [{ decision: 'accepted', on: '2026-09-01' }], targets: [target], placements: [placed], ...quiet }, 'agreePlan', '2026-10-02'],
    ['onboarding, all done', { period: runningPeriod({ planAgreedOn: '2026-09-20' }), decisions: [{ decision: 'accepted', on: '2026-09-01' }], targets: [target], placements: [placed], ...quiet }, 'moveOn', '2026-10-02'],
    ['skill building', { period: building, targets: [target], ...quiet }, 'judgeRequirements', '2026-12-02'],
    ['skill building, the last target taken away', { period: building, targets: [], ...quiet }, 'chooseTarget', '2026-12-02'],
    ['skill building, all judged ready', { period: building, targets: [target], isReadyToConfirm: true, ...quiet }, 'confirmReadiness', '2026-12-02'],
    ['demonstration without a booking', { period: showing, ...quiet }, 'bookDemonstration', '2027-02-02'],
    ['demonstration booked', { period: showing, demonstrations: [{ state: 'booked', cancelReason: null }], bookedOn: ['2027-01-12'], ...quiet }, 'recordResult', '2027-01-12'],
    ['demonstration assessed', { period: showing, demonstrations: [{ state: 'assessed', cancelReason: null }], ...quiet }, 'planFollowUp', '2027-02-02'],
    ['path agreed', { period: { ...showing, followUpPathKind: 'work', followUpAgreedOn: '2026-11-01' }, demonstrations: [{ state: 'assessed', cancelReason: null }], ...quiet }, 'recordExit', '2027-02-02'],
    ['exit recorded', { period: { ...showing, followUpPathKind: 'work', followUpAgreedOn: '2026-11-01', exitStatus: 'working', exitOn: '2026-11-10' }, ...quiet }, 'endPeriod', '2027-02-02'],
    ['entries waiting', { period: building, targets: [target], oldestUnconfirmedOn: '2026-11-10', ...quiet }, 'confirmLogs', '2026-11-10'],
    ['news before the window ends', { period: building, targets: [target] }, 'askNews', '2026-11-23'],
    ['an extension gives time', { period: showing, extensions: [{ days: 28 }], ...quiet }, 'bookDemonstration', '2027-03-02'],
    ['an open pause waits for no one', { period: building, pauses: [{ startsOn: '2026-11-01', endsOn: null }] }, 'resume', null],
    ['entries are confirmed in a pause too', { period: building, pauses: [{ startsOn: '2026-11-01', endsOn: null }], oldestUnconfirmedOn: '2026-10-30' }, 'confirmLogs', '2026-10-30'],
    ['after the end', { period: runningPeriod({ phase: 'ended', endedOn: '2026-11-10' }) }, 'none', null],
  ])('%s', (_name, changes, code, on) => {
    const step = nextStep(facts(changes));
    expect(step).toEqual({ code, on });
    expect(urgentOn(facts(changes))).toBe(on);
  });

});

describe('the next step and the gate', () => {
  const ready: Partial<UrgencyFacts> = { period: runningPeriod({ planAgreedOn: '2026-08-05' }), decisions: [{ decision: 'accepted', on: '2026-08-04' }], targets: [target], ...quiet };
  const unplanned = { ...ready, period: runningPeriod() };
  const [ended, ahead] = [{ ...placed, endsOn: '2026-09-30' }, { ...placed, startsOn: '2026-12-01' }];
  const step = (changes: Partial<UrgencyFacts>, today: string) => stepOn({ ...nextStep(facts(changes)), ...placedDays(facts(changes)) }, today);

  it.each<[string, Partial<UrgencyFacts>, string, string, string | null]>([
    ['on its last day', { ...ready, placements: [ended] }, '2026-09-30', 'moveOn', '2026-10-02'],
    ['the day after', { ...ready, placements: [ended] }, '2026-10-01', 'findPlacement', '2026-10-02'],
    ['the day after, without a plan', { ...unplanned, placements: [ended] }, '2026-10-01', 'findPlacement', '2026-10-02'],
    ['the day before it begins', { ...ready, placements: [ahead] }, '2026-11-30', 'moveOn', '2026-12-01'],
    ['when it begins', { ...ready, placements: [ahead] }, '2026-12-01', 'moveOn', '2026-10-02'],
    ['before it begins, without a plan', { ...unplanned, placements: [ahead] }, '2026-11-30', 'agreePlan', '2026-10-02'],
    ['between two', { ...ready, placements: [ended, ahead] }, '2026-10-15', 'moveOn', '2026-12-01'],
    ['in two that meet', { ...ready, placements: [ended, { ...placed, startsOn: '2026-10-01' }] }, '2026-10-01', 'moveOn', '2026-10-02'],
    ['mapped for another part', { ...ready, placements: [{ ...placed, mappedDegreePartIds: ['part-2'] }] }, '2026-09-01', 'findPlacement', '2026-10-02'],
    ['without an end', { ...ready, placements: [{ ...placed, endsOn: null }] }, '2030-01-01', 'moveOn', '2026-10-02'],
    ['when the gate ahead does not ask', { ...ready, period: runningPeriod({ phase: 'skillBuilding' }), placements: [ended] }, '2026-11-01', 'judgeRequirements', '2026-12-02'],
  ])('a placement %s', (_name, changes, today, code, on) => {
    expect(step(changes, today)).toEqual({ code, on });
  });

  it('never moves on through a gate that is closed for good, nor asks for what is there', () => {
    for (const placements of [[ended], [placed], [ahead], []]) {
      for (const today of ['2026-08-09', '2026-08-10', '2026-09-30', '2026-10-01', '2026-12-01', '2026-12-31', '2027-01-01']) {
        const { code, on } = step({ ...ready, placements }, today);
        const isOpen = gateLines(facts({ ...ready, placements }), today).every((line) => line.met);
        if (isOpen) expect([today, code]).toEqual([today, 'moveOn']);
        else expect([today, code === 'findPlacement' || (on !== null && on > today)]).toEqual([today, true]);
      }
    }
  });
});

describe('news', () => {
  const base: NewsFacts = { phase: 'skillBuilding', startedOn: '2026-08-03', lastContactOn: null, lastLogOn: null, lastPause: null };
  it.each<[string, Partial<NewsFacts>, string | null]>([
    ['from the start', {}, '2026-08-03'],
    ['from the last contact', { lastContactOn: '2026-11-02' }, '2026-11-02'],
    ['from the last entry', { lastContactOn: '2026-11-02', lastLogOn: '2026-11-09' }, '2026-11-09'],
    ['from the end of a pause', { lastLogOn: '2026-10-01', lastPause: { startsOn: '2026-10-05', endsOn: '2026-11-10' } }, '2026-11-10'],
    ['not in a pause', { lastPause: { startsOn: '2026-10-05', endsOn: null } }, null],
    ['not before the start', { phase: 'referred', startedOn: null }, null],
    ['not after the end', { phase: 'ended' }, null],
  ])('%s', (_name, changes, since) => {
    expect(newsSince({ ...base, ...changes })).toBe(since);
  });

  it.each([
    ['2026-11-08', null],
    ['2026-11-09', 7],
    ['2026-11-16', 14],
    ['2026-11-17', 15],
  ])('on %s not asked for %s days', (today, days) => {
    const facts7 = { ...base, lastLogOn: '2026-11-02' };
    expect(newsNotAskedDays(facts7, today)).toBe(days);
    expect(askNewsOn(facts7)).toBe('2026-11-09');
  });

  it('is not expected of an ended period', () => {
    expect(newsNotAskedDays({ ...base, phase: 'ended' }, '2027-11-17')).toBeNull();
    expect(askNewsOn({ ...base, phase: 'ended' })).toBeNull();
  });
});

describe('a demonstration ahead', () => {
  it.each([
    ['2026-11-17', true],
    ['2026-12-17', true],
    ['2026-12-18', false],
    ['2026-11-16', false],
    [null, false],
  ])('%s: %s', (startsOn, ahead) => {
    expect(isDemonstrationAhead(startsOn, '2026-11-17')).toBe(ahead);
  });
});
