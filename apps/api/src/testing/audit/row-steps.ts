import type { DemonstrationResponse, DeputyResponse, UserResponse, WorkLogResponse } from '@valopolku/contracts';
import { sql, type Sql } from '../../platform/database/sql.js';
import { AccessTokensService } from '../../platform/session/access-tokens.service.js';
import { STAGE_PART, type CaseStage } from '../case-stage.js';
import type { TestApp } from '../test-app.js';
import type { TestAnswer, TestClient } from '../test-client.js';
import type { TestUser } from '../test-users.js';
import type { RowWorld } from './row-world-rows.js';

/** The ids that a query finds. */
export type Ids = (query: Sql) => Promise<string[]>;

export async function done<T>(answer: Promise<TestAnswer<T>>): Promise<T> {
  const { status, body, text } = await answer;
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body;
}

/** Two sessions that open a page, of which one ends, and one that a new password ends. */
export async function opened(api: TestApp, user: TestUser, traineeId: string, ids: Ids): Promise<Pick<RowWorld, 'openings' | 'sessions'>> {
  const [gone, kept] = [await api.signedIn(user), await api.signedIn(user)];
  for (const client of [gone, kept]) await done(client.post(`/trainees/${traineeId}/openings`, { body: { reason: 'Sijaistan' } }));
  const [first = '', second = ''] = await ids(sql`SELECT id FROM opening WHERE user_id = ${user.userId} ORDER BY id`);
  const [ended = '', still = ''] = await ids(sql`SELECT session_id AS id FROM opening WHERE user_id = ${user.userId} ORDER BY id`);
  await done(gone.delete('/session'));
  await api.signedIn(user);
  const cut = (await ids(sql`SELECT id FROM session WHERE actor_id = ${user.userId} AND id <> ${still}`))[0] ?? '';
  await done(kept.patch('/session/password', { body: { currentPassword: user.password, newPassword: 'kolme sanaa peräkkäin' } }));
  return { openings: { gone: first, kept: second }, sessions: { ended, kept: still, cut } };
}

export async function named(coach: TestClient, deputyId: string): Promise<RowWorld['deputies']> {
  const name = (startsOn: string, endsOn: string) => done(coach.post<DeputyResponse>('/deputies', { body: { deputyId, startsOn, endsOn } }));
  const [{ id: ended }, { id: kept }] = [await name('2026-03-16', '2026-03-20'), await name('2026-04-01', '2026-04-05')];
  await done(coach.delete(`/deputies/${ended}`, { version: 1 }));
  await done(coach.patch(`/deputies/${kept}`, { version: 1, body: { endsOn: '2026-04-10' } }));
  return { ended, kept };
}

export async function logged({ coach, trainee, periodId, environmentId, taskIds: [workTaskId] }: CaseStage): Promise<RowWorld['logs']> {
  const log = (client: TestClient, date: string) => done(client.post<WorkLogResponse>('/work-logs', {
    body: { coachingPeriodId: periodId, environmentId, date, minutes: 60, independence: 'independent', tasks: [{ workTaskId }] },
  }));
  const [{ id: kept }, { id: deleted }, { id: own }] = [await log(coach, '2026-03-10'), await log(coach, '2026-03-11'), await log(trainee, '2026-03-12')];
  await done(coach.patch(`/work-logs/${kept}`, { version: 1, body: { minutes: 90 } }));
  await done(coach.delete(`/work-logs/${deleted}`, { version: 1 }));
  return { kept, own, deleted };
}

/** A demonstration that is passed: the degree part is completed. */
export async function shown({ coach, periodId, targetId, providerId, environmentId }: CaseStage): Promise<string> {
  const assessors = [{ kind: 'provider', name: 'Opettaja', organisation: 'WinNova' }, { kind: 'workingLife', name: 'Esihenkilö', organisation: 'Rauma' }];
  const body = { coachingPeriodId: periodId, targetId, providerId, environmentId, startsOn: '2026-03-10', assessors };
  const { id } = await done(coach.post<DemonstrationResponse>('/demonstrations', { body }));
  await done(coach.post(`/demonstrations/${id}/booking`, { version: 1 }));
  await done(coach.post(`/demonstrations/${id}/result`, { version: 2, body: { grade: 'K3', assessedOn: '2026-03-11' } }));
  return id;
}

/** A pause, a contact, more time, and a target that is taken back. */
export async function changed(stage: CaseStage, periodId: string): Promise<string> {
  await stage.act(periodId, 'contacts', { date: '2026-03-15', kind: 'phone', outcome: 'reached' });
  await stage.act(periodId, 'extensions', { days: 14, reason: 'Aikaa tarvitaan' });
  await stage.act(periodId, 'pauses', { from: '2026-03-16', reason: 'sickLeave' });
  const parts = await done(stage.coach.get<{ items: { id: string }[] }>('/degree-parts'));
  const degreePartId = parts.items.find(({ id }) => id !== STAGE_PART)?.id ?? '';
  const { targets } = await stage.act(periodId, 'targets', { degreePartId });
  const target = targets.find(({ degreePart }) => degreePart.id === degreePartId);
  await done(stage.coach.delete(`/coaching-periods/${periodId}/targets/${target?.id ?? ''}`, { version: target?.version ?? 0 }));
  return degreePartId;
}

/** A role that waits for a second admin. */
export async function asked(api: TestApp, ids: Ids): Promise<{ admin: string; grant: string }> {
  const users = [await api.user(['admin']), await api.user(['admin']), await api.user(['admin'])];
  const client = await api.signedIn(users[0] as TestUser);
  const { version } = await done(client.get<{ version: number }>('/role-check'));
  await done(client.patch('/role-check', { version, body: { check: 'secondAdmin' } }));
  const admin = users[1]?.userId ?? '';
  const user = await done(client.get<UserResponse>(`/users/${admin}`));
  await done(client.patch(`/users/${admin}`, { version: user.version, body: { roles: ['admin', 'coach'] } }));
  return { admin, grant: (await ids(sql`SELECT id FROM role_grant`))[0] ?? '' };
}

export async function tokens(api: TestApp, { email }: TestUser): Promise<RowWorld['tokens']> {
  const service = api.get(AccessTokensService);
  const [{ id: kept }, { id: revoked }] = [await service.create(email, 'Kone', 30, ['field.list']), await service.create(email, 'Toinen', 30, ['field.list'])];
  await service.revoke(revoked);
  return { kept, revoked };
}
