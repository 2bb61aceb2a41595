import { CONTACT_KINDS, CONTACT_OUTCOMES, PAUSE_REASONS, type Actor } from '@valopolku/domain';
import { FactsCheck } from '../../areas/insight/facts/facts-check.service.js';
import { AgreeService } from '../../areas/coaching/coaching-periods/plan/agree.service.js';
import { PauseService } from '../../areas/coaching/coaching-periods/placements/pause.service.js';
import { OrganisationMaker } from '../../demo/make/organisation-maker.js';
import { RunningMaker } from '../../demo/make/running-maker.js';
import { Ids } from '../../platform/clock/ids.js';
import { DEMO_PASSWORD } from '../../platform/demo/demo-sign-in.js';
import { sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AccessTokensService } from '../../platform/session/access-tokens.service.js';
import type { TestApp } from '../test-app.js';
import { fillOversight } from './fill-oversight.js';
import { spreadChoices } from './spread-choices.js';
import { systemOf } from '../../platform/audit/doer.js';

const COACH = 'valmentaja@demo.invalid';
const OTHER_COACH = 'valmentaja2@demo.invalid';
/**
 * Fills a database with a small project: the demo's running one without the published one's three years of diaries, so that the
 * chains of events are whole and short. Returns the values of choices that no row could take.
 */
export async function fillProject(api: TestApp): Promise<string[]> {
  await api.get(Ids).seeded('upgrade', async () => api.get(RunningMaker).make(await api.get(OrganisationMaker).make()));
  await fillByCalls(api);
  await addRareThings(api);
  await fillOversight(api);
  const units = api.get(UnitOfWork);
  await units.run(systemOf(), () => changeByHand(api), 'seedOfCodeSet');
  const untaken = await spreadChoices(api.database, (work) => units.run(systemOf(), work, 'seedOfCodeSet'));
  await api.get(FactsCheck).rebuild();
  return untaken;
}

/** What only calls leave: sessions, failed tries, openings, kept answers, access events. */
async function fillByCalls(api: TestApp): Promise<void> {
  await api.anonymous().post('/session', { body: { email: COACH, password: 'not-this-one' } });
  const coach = await api.anonymous().signIn({ email: COACH, password: DEMO_PASSWORD });
  await coach.get('/coaching-periods?status=open');
  await coach.post('/feedback-messages', { body: { text: 'Hyvä näkymä.' }, key: 'upgrade-feedback' });
  const other = await api.anonymous().signIn({ email: OTHER_COACH, password: DEMO_PASSWORD });
  for (const { id } of await api.database.rows<{ id: string }>(sql`SELECT id FROM trainee ORDER BY id`)) {
    await other.post(`/trainees/${id}/openings`, { body: { reason: 'Sijaistan valmentajaa.' }, key: `upgrade-${id}` });
  }
  await api.get(AccessTokensService).create(COACH, 'Raportointi', 30, ['report.read']);
}

/** What the demo has too little of: pauses and contacts of every kind, an extension. */
async function addRareThings(api: TestApp): Promise<void> {
  const periods = await api.database.rows<{ id: string; coach_id: string; organisation_id: string }>(
    sql`SELECT id, coach_id, organisation_id FROM coaching_period WHERE phase = 'skillBuilding' AND paused_from IS NULL ORDER BY id`,
  );
  for (const [index, { id, coach_id: userId, organisation_id: organisationId }] of periods.entries()) {
    const actor: Actor = { userId, organisationId, roles: ['coach'], municipalityCodes: [], fieldIds: [], environmentIds: [], deputisesFor: [], traineeId: null, sessionId: null };
    const [date, reason, kind, outcome] = [api.clock.today(), PAUSE_REASONS[index], CONTACT_KINDS[index], CONTACT_OUTCOMES[index % CONTACT_OUTCOMES.length]];
    if (index === 0) await api.get(PauseService).extend(actor, id, { days: 14, reason: 'Aikaa tarvitaan osaamisen osoittamiseen.' });
    if (reason) await api.get(PauseService).pause(actor, id, { from: date, to: null, reason });
    if (kind && outcome) await api.get(AgreeService).contact(actor, id, { date, kind, outcome });
  }
}

/** By hand: a whole qualification, which takes years by the rules, and an environment given up, in the place of what is there. */
async function changeByHand({ database }: TestApp): Promise<void> {
  await database.execute(sql`INSERT INTO qualification_completion
    (id, organisation_id, version, trainee_id, coaching_period_id, project_id, qualification_version_id, qualification_id, provider_id, completed_on, recorded_by)
    SELECT c.id, c.organisation_id, 1, c.trainee_id, c.coaching_period_id, c.project_id, c.qualification_version_id, c.qualification_id, c.provider_id, c.completed_on, p.coach_id
    FROM completion c JOIN coaching_period p ON p.id = c.coaching_period_id WHERE c.provider_id IS NOT NULL ORDER BY c.id LIMIT 1`);
  await database.execute(sql`UPDATE environment SET state = 'retired', retired_on = '2026-03-02' WHERE id = (SELECT MAX(id) FROM environment)`);
}
