import { screen, within } from '@testing-library/react';
import type { LoggablePerson, WorkLogResponse } from '@valopolku/contracts';
import type { Answer } from './fake-server.js';
import { renderApp } from './render-app.js';
import { sessionOf } from './sessions.js';

export const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const school = { id: id(1), name: 'Niittymaan koulu' };
export const [floors, laundry] = [{ id: id(41), name: 'Lattioiden pesu' }, { id: id(42), name: 'Pyykkihuolto' }] as const;

/** An entry of the diary that the coach may correct. */
export const log: WorkLogResponse = {
  id: id(10), version: 3, abilities: ['workLog.correct', 'workLog.delete'], coachingPeriodId: id(20), traineeId: id(30), traineeName: 'Samira Haddadi', environment: school,
  date: '2026-11-16', minutes: 180, independence: 'guided', tasks: [{ workTaskId: floors.id, name: floors.name, independence: 'guided' }],
  activity: null, note: 'Uusi kone.', loggedBy: 'Tarja Aaltonen', loggedAt: '2026-11-16T12:00:00.000Z', confirmed: true, confirmedBy: 'Tarja Aaltonen',
};
const person: LoggablePerson = { coachingPeriodId: id(20), traineeId: id(30), name: 'Samira Haddadi', environment: school, placedFrom: '2026-01-01', placedTo: '2027-12-31', tasks: [floors, laundry], last: null };

/** Someone else was faster, and left this. */
export const changed = (current: WorkLogResponse) => Response.json({ type: 'about:blank', title: 'versionConflict', status: 412, code: 'versionConflict', traceId: 'trace-1', errors: [], current }, { status: 412 });

/** The diary, with the window of one entry open. */
export async function openEntry(answers: Record<string, Answer> = {}, entry: WorkLogResponse = log, hasOthers = true) {
  const app = await renderApp({
    path: '/work-logs', session: sessionOf('coach'),
    answers: { 'GET /work-logs': { items: [entry], nextCursor: null }, 'GET /loggable-people': { items: [person] }, ...answers },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Korjaa merkintää: Samira Haddadi' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Korjaa merkintää' }));
  await dialog.findByRole('button', { name: hasOthers ? laundry.name : floors.name });
  return { ...app, dialog, sent: (method: string) => app.seen.filter((one) => one.method === method) };
}
