import type { RoleCheckResponse, UserResponse } from '@valopolku/contracts';
import { DEMO_PASSWORD } from '../../platform/demo/demo-sign-in.js';
import { AuditErasure } from '../../platform/audit/audit-erasure.js';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { TestApp } from '../test-app.js';

const ADMINS = 8;
const TRIES = 4;

/** What watches over people's power: sign-ins that failed, roles that wait, a case handed over, an erasure. */
export async function fillOversight(api: TestApp): Promise<void> {
  for (let n = 0; n < TRIES; n += 1) await api.anonymous().post('/session', { body: { email: `nobody${n}@demo.invalid`, password: 'not-this-one' } });
  const period = await api.database.firstRow<{ id: string; trainee_id: string; coach_id: string; organisation_id: string }>(
    sql`SELECT id, trainee_id, coach_id, organisation_id FROM coaching_period WHERE phase = 'onboarding' ORDER BY id LIMIT 1`,
  );
  if (!period) throw new Error('the project has nobody in onboarding');
  await askForRoles(api, period.organisation_id);
  await handOver(api);
  const doer = { userId: period.coach_id, organisationId: period.organisation_id };
  await api.get(UnitOfWork).run(doer, () => api.get(AuditErasure).erase(period.trainee_id));
}

async function askForRoles(api: TestApp, organisationId: string): Promise<void> {
  const admins = [];
  for (let n = 0; n < ADMINS; n += 1) admins.push(await api.user(['admin'], { organisationId }));
  const first = await api.signedIn(admins[0] as (typeof admins)[number]);
  const { version } = (await first.get<RoleCheckResponse>('/role-check')).body;
  await first.patch('/role-check', { version, body: { check: 'secondAdmin' } });
  for (const { userId } of admins.slice(1)) {
    const user = (await first.get<UserResponse>(`/users/${userId}`)).body;
    await first.patch(`/users/${userId}`, { version: user.version, body: { roles: ['admin', 'coach'] } });
  }
}

/** A case that another coach can take, by the manager. */
async function handOver(api: TestApp): Promise<void> {
  const manager = await api.anonymous().signIn({ email: 'esimies@demo.invalid', password: DEMO_PASSWORD });
  const coaches = await api.database.rows<{ id: string }>(sql`SELECT id FROM app_user WHERE email LIKE 'valmentaja%@demo.invalid' ORDER BY email`);
  const seen = new Set<string>();
  for (const { id, version, coach_id: coach } of await api.database.rows<{ id: string; version: number; coach_id: string }>(sql`SELECT id, version, coach_id FROM coaching_period WHERE phase <> 'ended' ORDER BY id`)) {
    for (const other of coaches.filter((one) => one.id !== coach)) {
      const answer = await manager.patch<{ code?: string }>(`/coaching-periods/${id}`, { version, key: `hand-over-${id}`, body: { coachId: other.id, reason: 'Valmentaja jää opintovapaalle.' } });
      if (answer.status === 200) return;
      seen.add(`${answer.status} ${answer.body.code ?? ''}`);
    }
  }
  throw new Error(`nobody takes a case: ${[...seen].join(' ')}`);
}
