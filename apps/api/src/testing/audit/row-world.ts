import { randomUUID } from 'node:crypto';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { sql } from '../../platform/database/sql.js';
import { stageCase, stageRequirement } from '../case-stage.js';
import type { TestApp } from '../test-app.js';
import { asked, changed, done, logged, named, opened, shown, tokens, type Ids } from './row-steps.js';
import type { RowWorld } from './row-world-rows.js';

/** A case with all that hangs on it, accounts, roles that wait, and what has ended: made through the routes. */
export async function rowWorld(api: TestApp): Promise<RowWorld> {
  const stage = await stageCase(api);
  const [second, third] = [await stage.refer('Bea Berg'), await stage.refer('Cia Lund')];
  const ids: Ids = async (query) => (await api.database.rows<{ id: string }>(query)).map(({ id }) => id);
  const otherUser = await api.user(['coach'], { municipalityCodes: ['684'], fieldIds: [stage.fieldId] });
  const openings = await opened(api, otherUser, stage.traineeId, ids);
  const deputies = await named(stage.coach, otherUser.userId);
  const logs = await logged(stage);
  const demonstration = await shown(stage);
  const approval = (await ids(sql`SELECT id FROM environment_approval`))[0] ?? '';
  await done(stage.coach.delete(`/environments/${stage.environmentId}/approvals/${approval}`, { version: 1 }));
  const removedTarget = await changed(stage, second.periodId);
  await stage.act(third.periodId, `targets/${third.targetId}/judgements`, { requirementId: stageRequirement(1), judgement: 'ready' });
  const { id: account } = (await done(stage.coach.post<{ account: { id: string } }>(`/trainees/${second.traineeId}/account`, { body: { email: `${randomUUID()}@testi.invalid` } }))).account;
  const { version } = await done(stage.coach.get<CoachingPeriodResponse>(`/coaching-periods/${third.periodId}`));
  await done(stage.coach.patch(`/coaching-periods/${third.periodId}`, { version, body: { coachId: otherUser.userId, reason: 'Muuttaa' } }));
  const { admin, grant } = await asked(api, ids);
  return {
    coach: stage.users.coach.userId, other: otherUser.userId, admin, people: [stage.traineeId, second.traineeId, third.traineeId], account, period: stage.periodId, removedTarget,
    ...openings, deputies, tokens: await tokens(api, stage.users.coach), logs, demonstration, grant, approval,
  };
}
