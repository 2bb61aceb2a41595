import { describe, expect, it } from '@jest/globals';
import { PHASES } from '../../case/coaching-period/coaching-period.choices.js';
import type { GateCondition } from '../../shared/gate-conditions.js';
import { GATE_CONDITIONS } from '../../shared/gate-conditions.js';
import type { GateFacts } from './coaching-period.phases.js';
import { gateFollowsPlace, gateLines, isGateOpen, transition, TRANSITIONS } from './coaching-period.phases.js';
import { READY_TO_START, runningPeriod, samplePeriod } from '../../case/coaching-period/sample-period.js';

const TODAY = '2026-11-17';

function facts(changes: Partial<GateFacts>): GateFacts {
  return { period: samplePeriod(), decisions: [], targets: [], placements: [], demonstrations: [], ...changes };
}

function unmet(gate: GateFacts): GateCondition[] {
  return gateLines(gate, TODAY).filter((line) => !line.met).map((line) => line.code);
}

const target = { degreePartId: 'part-1', readinessConfirmedOn: null, readinessWaivedOn: null };
const mapped = { startsOn: '2026-08-10', endsOn: null, mappedDegreePartIds: ['part-1'], approvedDegreePartIds: ['part-1'] };

describe('transitions', () => {
  it('lead from each open phase to the next one', () => {
    PHASES.slice(0, -1).forEach((phase, index) => {
      expect(transition(phase, 'forward')?.to).toBe(PHASES[index + 1]);
    });
    expect(transition('ended', 'forward')).toBeUndefined();
  });

  it('lead back one phase only, and neither undo a start nor an end', () => {
    const back = TRANSITIONS.filter((step) => step.direction === 'back').map(({ from, to }) => [from, to]);
    expect(back).toEqual([['skillBuilding', 'onboarding'], ['demonstration', 'skillBuilding']]);
  });

  it('ask of the place at the gate to skill building alone', () => {
    expect(PHASES.filter(gateFollowsPlace)).toEqual(['onboarding']);
    const lines = gateLines(facts({ period: runningPeriod({ phase: 'onboarding' }) }), TODAY);
    expect(lines.filter((line) => line.followsPlace).map((line) => line.code)).toEqual(['placedAtMappedEnvironment']);
  });

  it('ask each condition at exactly one gate', () => {
    expect(TRANSITIONS.flatMap((step) => step.gate).sort()).toEqual([...GATE_CONDITIONS].sort());
  });
});

describe('referred → onboarding', () => {
  it('names everything that is missing', () => {
    expect(unmet(facts({}))).toEqual(['informationGiven', 'legalBasisRecorded', 'coachNamed', 'startDateSet']);
  });

  it.each<[string, object, GateCondition[]]>([
    ['nothing but the start date', READY_TO_START, ['startDateSet']],
    ['everything', { ...READY_TO_START, startedOn: '2026-08-03' }, []],
    ['information without its date', { ...READY_TO_START, informationGivenOn: null }, ['informationGiven', 'startDateSet']],
    ['information without its version', { ...READY_TO_START, informationVersion: null }, ['informationGiven', 'startDateSet']],
    ['information without its language', { ...READY_TO_START, informationLanguage: null }, ['informationGiven', 'startDateSet']],
    ['no controller', { ...READY_TO_START, controllerName: null }, ['legalBasisRecorded', 'startDateSet']],
    ['no legal basis', { ...READY_TO_START, legalBasis: null }, ['legalBasisRecorded', 'startDateSet']],
    ['no coach', { ...READY_TO_START, coachId: null }, ['coachNamed', 'startDateSet']],
  ])('with %s', (_name, changes, missing) => {
    expect(unmet(facts({ period: samplePeriod(changes) }))).toEqual(missing);
  });

  it('the start date does not block the button that asks for it', () => {
    expect(isGateOpen(gateLines(facts({ period: samplePeriod(READY_TO_START) }), TODAY))).toBe(true);
    expect(isGateOpen(gateLines(facts({}), TODAY))).toBe(false);
  });
});

describe('onboarding → skillBuilding', () => {
  const ready = { period: runningPeriod({ planAgreedOn: '2026-09-20' }), decisions: [{ decision: 'accepted', on: '2026-09-01' }], targets: [target], placements: [mapped] } as const;

  it.each<[string, Partial<GateFacts>, GateCondition[]]>([
    ['everything', {}, []],
    ['accepted with support', { decisions: [{ decision: 'acceptedWithSupport', on: '2026-09-01' }] }, []],
    ['deferred', { decisions: [{ decision: 'deferred', on: '2026-09-01' }] }, ['suitabilityAccepted']],
    ['guided elsewhere', { decisions: [{ decision: 'guidedElsewhere', on: '2026-09-01' }] }, ['suitabilityAccepted']],
    ['not assessed', { decisions: [] }, ['suitabilityAccepted']],
    ['no target', { targets: [] }, ['targetChosen', 'placedAtMappedEnvironment']],
    ['no placement', { placements: [] }, ['placedAtMappedEnvironment']],
    ['a place mapped for another part', { placements: [{ ...mapped, mappedDegreePartIds: ['part-2'] }] }, ['placedAtMappedEnvironment']],
    ['a placement that has ended', { placements: [{ ...mapped, endsOn: '2026-11-16' }] }, ['placedAtMappedEnvironment']],
    ['a placement that ends today', { placements: [{ ...mapped, endsOn: TODAY }] }, []],
    ['a placement that begins today', { placements: [{ ...mapped, startsOn: TODAY }] }, []],
    ['a placement that begins tomorrow', { placements: [{ ...mapped, startsOn: '2026-11-18' }] }, ['placedAtMappedEnvironment']],
    ['a plan agreed today', { period: runningPeriod({ planAgreedOn: TODAY }) }, []],
    ['a plan agreed tomorrow', { period: runningPeriod({ planAgreedOn: '2026-11-18' }) }, ['planAgreed']],
    ['accepted tomorrow', { decisions: [{ decision: 'accepted', on: '2026-11-18' }] }, ['suitabilityAccepted']],
    ['accepted, and put off tomorrow', { decisions: [{ decision: 'deferred', on: '2026-11-18' }, { decision: 'accepted', on: TODAY }] }, []],
    ['accepted, and put off today', { decisions: [{ decision: 'deferred', on: TODAY }, { decision: 'accepted', on: '2026-11-16' }] }, ['suitabilityAccepted']],
    ['two decisions of one day, the later first', { decisions: [{ decision: 'accepted', on: TODAY }, { decision: 'deferred', on: TODAY }] }, []],
    ['no plan', { period: runningPeriod() }, ['planAgreed']],
    ['nothing', { period: runningPeriod(), decisions: [], targets: [], placements: [] }, ['suitabilityAccepted', 'targetChosen', 'placedAtMappedEnvironment', 'planAgreed']],
  ])('with %s', (_name, changes, missing) => {
    expect(unmet(facts({ ...ready, ...changes }))).toEqual(missing);
  });

  it('warns, without stopping, while the approval is still on its way', () => {
    const lines = gateLines(facts({ ...ready, placements: [{ ...mapped, approvedDegreePartIds: [] }] }), TODAY);
    const placed = lines.find((line) => line.code === 'placedAtMappedEnvironment');
    expect(placed).toEqual({ code: 'placedAtMappedEnvironment', where: 'placement', met: true, warning: 'approvalPending', isVacuous: false, followsPlace: true });
    expect(gateLines(facts(ready), TODAY).every((line) => line.warning === null)).toBe(true);
  });
});

describe('skillBuilding → demonstration', () => {
  const period = runningPeriod({ phase: 'skillBuilding' });
  it.each([
    ['confirmed', { ...target, readinessConfirmedOn: '2026-11-01' }, []],
    ['waived', { ...target, readinessWaivedOn: '2026-11-01' }, []],
    ['neither', target, ['readinessConfirmed']],
    ['confirmed today', { ...target, readinessConfirmedOn: TODAY }, []],
    ['confirmed tomorrow', { ...target, readinessConfirmedOn: '2026-11-18' }, ['readinessConfirmed']],
  ])('readiness %s', (_name, one, missing) => {
    expect(unmet(facts({ period, targets: [one] }))).toEqual(missing);
  });

  it('asks for a target where there is none, and then for its readiness', () => {
    expect(unmet(facts({ period, targets: [] }))).toEqual(['targetChosen', 'readinessConfirmed']);
  });

  it('one ready target is enough, the others go on', () => {
    expect(unmet(facts({ period, targets: [target, { ...target, readinessConfirmedOn: '2026-11-01' }] }))).toEqual([]);
  });
});

describe('demonstration → ended', () => {
  const done = { followUpPathKind: 'studies', followUpAgreedOn: '2026-11-10', exitStatus: 'studying', exitOn: '2026-11-15' } as const;
  const period = runningPeriod({ phase: 'demonstration', ...done });

  it.each<[string, Partial<GateFacts>, GateCondition[]]>([
    ['no demonstration', {}, []],
    ['a draft', { demonstrations: [{ state: 'draft', cancelReason: null }] }, []],
    ['an assessed one', { demonstrations: [{ state: 'assessed', cancelReason: null }] }, []],
    ['a booked one', { demonstrations: [{ state: 'booked', cancelReason: null }] }, ['demonstrationsSettled']],
    ['a held one', { demonstrations: [{ state: 'held', cancelReason: null }] }, ['demonstrationsSettled']],
    ['a no-show', { demonstrations: [{ state: 'noShow', cancelReason: null }] }, ['demonstrationsSettled']],
    ['one under review', { demonstrations: [{ state: 'underReview', cancelReason: null }] }, ['demonstrationsSettled']],
    ['one cancelled with a reason', { demonstrations: [{ state: 'cancelled', cancelReason: 'sairastui' }] }, []],
    ['one cancelled without', { demonstrations: [{ state: 'cancelled', cancelReason: '' }] }, ['demonstrationsSettled']],
    ['no path', { period: { ...period, followUpPathKind: null } }, ['followUpPathAgreed']],
    ['a path not agreed yet', { period: { ...period, followUpAgreedOn: null } }, ['followUpPathAgreed']],
    ['no exit', { period: { ...period, exitStatus: null, exitOn: null } }, ['exitRecorded']],
  ])('with %s', (_name, changes, missing) => {
    expect(unmet(facts({ period, ...changes }))).toEqual(missing);
  });

  it('an ended period has no gate ahead', () => {
    expect(gateLines(facts({ period: { ...period, phase: 'ended' } }), TODAY)).toEqual([]);
  });

  it.each<[string, GateFacts['demonstrations'], string | null]>([
    ['none', [], 'noDemonstration'],
    ['one that was cancelled', [{ state: 'cancelled', cancelReason: 'sairastui' }], 'noDemonstration'],
    ['a draft', [{ state: 'draft', cancelReason: null }], 'demonstrationDraft'],
    ['an assessed one and a draft', [{ state: 'assessed', cancelReason: null }, { state: 'draft', cancelReason: null }], 'demonstrationDraft'],
    ['an assessed one', [{ state: 'assessed', cancelReason: null }], null],
    ['an assessed one and a cancelled one', [{ state: 'assessed', cancelReason: null }, { state: 'cancelled', cancelReason: 'sairastui' }], null],
    ['a booked one', [{ state: 'booked', cancelReason: null }], null],
  ])('no tick for demonstrations that are not there: %s', (_name, demonstrations, warning) => {
    const line = gateLines(facts({ period, demonstrations }), TODAY).find(({ code }) => code === 'demonstrationsSettled');
    expect([line?.warning, line?.isVacuous]).toEqual([warning, warning !== null]);
  });
});
