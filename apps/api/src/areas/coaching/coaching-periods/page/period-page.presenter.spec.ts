import { describe, expect, it } from '@jest/globals';
import { Places } from '../../../case/trainees/access/places.service.js';
import type { WholePeriod } from '../parts/whole-period.js';
import { presentBackground, presentExit, presentFollowUpPath, presentGate, presentInformation, presentPlan, presentReferral, presentWindows } from './period-page.presenter.js';
import type { PhaseChangeRow } from './period-page.query.js';
import type { PeriodState } from '../kept/period-state.query.js';

const NOTHING = {
  service: null, legalBasis: null, controllerKind: null, controllerName: null, retentionYears: null, informationVersion: null, informationLanguage: null, informationGivenOn: null,
  referralOutcome: null, referralOutcomeReason: null, guidedWhere: null, planAgreedOn: null, planNote: null,
  exitStatus: null, exitOn: null, exitDetail: null, exitNote: null, earlyEndReason: null, followUpPathKind: null, followUpAgreedOn: null, followUpPathNote: null, followUpNextService: null,
};
const period = (overrides: Partial<WholePeriod> = {}): WholePeriod => ({
  ...NOTHING, versions: { referral: 1, background: 2, information: 3, plan: 4, followUpPath: 5, exit: 6 }, phase: 'skillBuilding', startedOn: '2026-01-05', endedOn: null, referredOn: '2026-01-02', referralSource: 'self', referralUnit: null, referralNote: 'Haluan oppia', coachId: null,
  labourMarketStatus: 'unemployed', monthsUnemployed: 3, education: 'basic', educationAbroad: null, immigrantBackground: true, spokenLanguage: 'ukraina', finnishLevel: 'B1', ...overrides,
} as WholePeriod);
const state: PeriodState = { decisions: [], targets: [], placements: [], pauses: [], extensionDays: [], lastContactOn: null, demonstrations: [] };
const known = new Places([{ all: true, environmentIds: [] }]);
const hidden = new Places([{ all: false, environmentIds: ['environment'] }]);
const change = (from_phase: PhaseChangeRow['from_phase'], to_phase: PhaseChangeRow['to_phase'], changed_on: string): PhaseChangeRow => ({ id: `${from_phase}-${to_phase}`, from_phase, to_phase, changed_on, reason: null, by: 'Hanna' });

describe('parts of a period’s page', () => {
  it('tells who referred and what the person hopes for', () => {
    expect(presentReferral(period(), known, true)).toEqual({ version: 1, source: 'self', unit: null, date: '2026-01-02', wish: 'Haluan oppia', outcome: null, outcomeReason: null, guidedTo: null });
    const turned = period({ referralOutcome: 'guidedElsewhere', referralOutcomeReason: 'Toive toisaalla', guidedWhere: 'Ohjaamo' });
    expect(presentReferral(turned, known, true)).toMatchObject({ outcome: 'guidedElsewhere', outcomeReason: 'Toive toisaalla', guidedTo: 'Ohjaamo' });
    expect(presentReferral(turned, hidden, false)).toMatchObject({ outcome: 'guidedElsewhere', outcomeReason: null, guidedTo: null });
  });

  it('keeps origin and language for those who may see special-category data', () => {
    expect(presentBackground(period(), true)).toMatchObject({ immigrantBackground: true, languageSpoken: 'ukraina', finnishLevel: 'B1', version: 2 });
    expect(presentBackground(period(), false)).toMatchObject({ education: 'basic', immigrantBackground: null, languageSpoken: null, finnishLevel: null });
    expect(presentBackground(period({ education: null }), true)).toMatchObject({ education: null });
  });

  it('tells of a death the team alone', () => {
    const dead = period({ exitStatus: 'outsideWorkingLife', exitOn: '2026-03-10', exitDetail: 'died', exitNote: 'Omainen soitti' });
    expect(presentExit(dead, true, true, true)).toMatchObject({ detail: 'died', note: 'Omainen soitti' });
    expect(presentExit(dead, true, true, false)).toEqual({ version: 6, status: 'outsideWorkingLife', date: '2026-03-10', detail: null, note: null, earlyEndReason: null });
  });

  it('tells an exit without its note, and without a detail of health, where special-category data is not seen', () => {
    const ill = period({ exitStatus: 'outsideWorkingLife', exitOn: '2026-02-01', exitDetail: 'health', exitNote: 'Pitkä toipuminen' });
    expect(presentExit(ill, true, true, true)).toEqual({ version: 6, status: 'outsideWorkingLife', date: '2026-02-01', detail: 'health', note: 'Pitkä toipuminen', earlyEndReason: null });
    expect(presentExit(ill, false, false, true)).toEqual({ version: 6, status: 'outsideWorkingLife', date: '2026-02-01', detail: null, note: null, earlyEndReason: null });
    expect(presentExit(period({ exitStatus: 'working', exitOn: '2026-02-01', exitDetail: 'partTime' }), false, false, true)).toMatchObject({ detail: 'partTime' });
  });

  it('shows what was not told yet as empty, with the version that the first word is told to', () => {
    const nothing = { service: null, legalBasis: null, controllerKind: null, controller: null, retentionYears: null, informationVersion: null, language: null, date: null };
    expect(presentInformation(period(), known)).toEqual({ version: 3, ...nothing });
    expect(presentPlan(period(), true)).toEqual({ version: 4, date: null, plan: null });
    expect(presentFollowUpPath(period(), known, true)).toEqual({ version: 5, kind: null, words: '', nextService: null, agreedOn: null });
    expect(presentExit(period(), true, true, true)).toEqual({ version: 6, status: null, date: null, detail: null, note: null, earlyEndReason: null });
    const agreed = period({ followUpPathKind: 'work', followUpAgreedOn: '2026-02-01', followUpPathNote: 'Kouluun töihin' });
    expect(presentFollowUpPath(agreed, known, true)).toEqual({ version: 5, kind: 'work', words: 'Kouluun töihin', nextService: null, agreedOn: '2026-02-01' });
  });

  it('tells no name of a unit, controller or service, and no words, where a safety prohibition hides the places', () => {
    const agreed = period({ followUpPathKind: 'work', followUpAgreedOn: '2026-02-01', followUpPathNote: 'Kouluun Raumalle', followUpNextService: 'Rauman Ohjaamo', referralUnit: 'Rauman TE-toimisto' });
    expect(presentReferral(agreed, hidden, false)).toMatchObject({ source: 'self', unit: null, date: '2026-01-02', wish: null });
    expect(presentFollowUpPath(agreed, hidden, false)).toEqual({ version: 5, kind: 'work', words: '', nextService: null, agreedOn: '2026-02-01' });
    const given = period({
      informationVersion: '1', informationLanguage: 'fi', informationGivenOn: '2026-01-04', service: 'youthWorkshop', legalBasis: 'youthAct', controllerKind: 'municipality', controllerName: 'Rauman kaupunki', retentionYears: 5,
    });
    expect([presentInformation(given, known)?.controller, presentInformation(given, hidden)]).toEqual(['Rauman kaupunki', expect.objectContaining({ controllerKind: 'municipality', controller: null })]);
    const ill = period({ exitStatus: 'outsideWorkingLife', exitOn: '2026-02-01', exitDetail: 'health', exitNote: 'Rauman sairaala' });
    expect(presentExit(ill, true, false, true)).toMatchObject({ detail: 'health', note: null });
  });

  it('says when each phase was entered and left, and how late the present one is', () => {
    const changes = [change('referred', 'onboarding', '2026-01-05'), change('onboarding', 'skillBuilding', '2026-02-20')];
    expect(presentWindows(period(), state, changes, '2026-05-06')).toEqual([
      { phase: 'onboarding', from: '2026-01-05', to: '2026-03-04', enteredOn: '2026-01-05', leftOn: '2026-02-20', state: 'done', daysLate: 0 },
      { phase: 'skillBuilding', from: '2026-03-05', to: '2026-05-04', enteredOn: '2026-02-20', leftOn: null, state: 'now', daysLate: 2 },
      { phase: 'demonstration', from: '2026-05-05', to: '2026-07-04', enteredOn: null, leftOn: null, state: 'ahead', daysLate: 0 },
    ]);
    expect(presentWindows(period({ startedOn: null }), state, [], '2026-05-06')).toEqual([]);
    const reopened = [...changes, change('skillBuilding', 'ended', '2026-04-01'), change('ended', 'skillBuilding', '2026-04-15')];
    expect(presentWindows(period(), state, reopened, '2026-05-06')).toEqual(presentWindows(period(), state, changes, '2026-05-06'));
  });

  it('lists the gate ahead, and none after the end', () => {
    const gate = presentGate(period({ phase: 'referred', startedOn: null }), state, '2026-01-03', hidden);
    expect(gate).toMatchObject({ to: 'onboarding', open: false });
    expect(gate?.conditions.map((line) => `${line.where} ${line.code}`)).toEqual([
      'information informationGiven', 'information legalBasisRecorded', 'referral coachNamed', 'start startDateSet',
    ]);
    expect(presentGate(period({ phase: 'ended' }), state, '2026-01-03', known)).toBeNull();
  });

  it('does not tell a condition that follows from a hidden place, nor a gate that hangs on it', () => {
    const target = { id: 'target', degreePartId: 'part', readinessConfirmedOn: null, readinessWaivedOn: null, requirementCount: 1, readyCount: 0, completed: false };
    const placed = (parts: string[]) => [{ id: 'placement', environmentId: 'environment', startsOn: '2026-01-05', endsOn: '2026-06-30', mappedDegreePartIds: parts, approvedDegreePartIds: [] }];
    const agreed = { ...state, decisions: [{ decision: 'accepted' as const, on: '2025-09-01' }], targets: [target] };
    const gate = (parts: string[], planAgreedOn: string | null, places: Places) => presentGate(period({ phase: 'onboarding', planAgreedOn }), { ...agreed, placements: placed(parts) }, '2026-02-01', places);
    expect([gate(['part'], '2026-01-09', known)?.open, gate([], '2026-01-09', known)?.open]).toEqual([true, false]);
    expect(gate(['part'], '2026-01-09', known)?.conditions).toContainEqual({ code: 'approvalPending', met: false, warning: true, where: 'placement' });
    expect(gate(['part'], '2026-01-09', hidden)).toEqual(gate([], '2026-01-09', hidden));
    expect(gate([], '2026-01-09', hidden)).toMatchObject({ open: null, conditions: [{ met: true }, { met: true }, { code: 'placedAtMappedEnvironment', met: null, warning: false }, { met: true }] });
    expect(gate(['part'], null, hidden)?.open).toBe(false);
  });
});
