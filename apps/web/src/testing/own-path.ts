import type { AccessLogItem, MyPathResponse } from '@valopolku/contracts';
import { renderApp } from './render-app.js';
import { sessionOf } from './sessions.js';

export const pathId = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const ownPart = { id: pathId(1), code: '1', name: { fi: 'Ylläpitosiivous' } };
const skill = (n: number, fi: string, state: 'learned' | 'practising' | 'ahead') => ({ requirementId: pathId(n), text: { fi }, state });

export const ownPath: MyPathResponse = {
  traineeId: pathId(3), firstName: 'Samira', coachName: 'Hanna Ylitalo', environment: 'Niittymaan koulu', nextStep: 'practise', plan: 'Harjoittelen koneita.',
  steps: [
    { phase: 'referred', state: 'done' },
    { phase: 'onboarding', state: 'done', from: '2026-08-03', to: '2026-10-02' },
    { phase: 'skillBuilding', state: 'now', from: '2026-10-03', to: '2020-12-02' },
    { phase: 'demonstration', state: 'ahead', from: '2099-12-03', to: '2100-02-02' },
    { phase: 'ended', state: 'ahead' },
  ],
  targets: [{ degreePart: ownPart, skills: [skill(11, 'Suunnittelen työni', 'learned'), skill(12, 'Käytän siivouskoneita', 'practising'), skill(13, 'Arvioin työni laatua', 'ahead')] }],
  diary: [{ id: pathId(21), date: '2026-11-16', minutes: 180, environment: 'Niittymaan koulu', tasks: [{ name: 'Luokkien siivous', independence: 'independent' }], activity: null, note: null }],
  completions: [], demonstrations: [], followUpPath: null, coachChanges: [],
};

export const viewed = (n: number, by: string, role: string, acts: AccessLogItem['acts'], reason: string | null = null): AccessLogItem => ({
  id: pathId(n), date: '2026-11-16', firstAt: '2026-11-16T13:20:00.000Z', lastAt: '2026-11-16T13:20:00.000Z', by, byUserId: pathId(1000 + n), roles: [role], asDeputy: false, acts, reasons: reason ? [reason] : [],
});
export const look = (what: AccessLogItem['acts'][number]['what']) => ({ how: 'looked' as const, what });
export const accessLog = {
  items: [
    { ...viewed(31, 'Hanna Ylitalo', 'trainee', [look('ownPath')]), byUserId: sessionOf('trainee').userId },
    viewed(32, 'Tarja Aaltonen', 'staff', [{ how: 'changed', what: 'diary' }]),
    viewed(33, 'Antti Vuorio', 'manager', [look('person')], 'Ohjausryhmä kysyi'),
  ],
  nextCursor: null, total: 3,
};

/** A page of the trainee's own, with what they have behind them and who has looked. */
export const openPath = (path_ = '/my-path', change: Partial<MyPathResponse> = {}) =>
  renderApp({ path: path_, session: sessionOf('trainee'), answers: { 'GET /my-path': { ...ownPath, ...change }, 'GET /trainees/{id}/access-log': accessLog } });
