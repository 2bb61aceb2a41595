import { beforeAll, expect, it } from '@jest/globals';
import { CaseWorld } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';
import { sql } from '../../../../platform/database/sql.js';

describeOnBothDatabases('one person’s path', (context) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await CaseWorld.make(context.api);
  });

  it('goes from the referral to the exit through every gate', async () => {
    const referred = await world.refer();
    expect(referred).toMatchObject({ phase: 'referred', status: 'open', name: 'Aino Mäkinen', version: 1, access: 'own', nextStep: { code: 'giveInformation', due: '2026-03-02' } });
    const started = await world.start(referred.id);
    expect(started).toMatchObject({ phase: 'onboarding', startedOn: '2026-03-09', plannedEnd: '2026-09-08', windowEndsOn: '2026-05-08', daysLeft: 53 });
    const building = await world.toSkillBuilding(referred.id);
    expect(building).toMatchObject({
      phase: 'skillBuilding', windowEndsOn: '2026-07-08', environment: { id: world.environmentId, name: 'Otan koulu' },
      readiness: { ready: 0, total: world.requirementIds.length }, plan: { date: '2026-03-09' },
    });
    const demonstrating = await world.toDemonstration(referred.id);
    expect(demonstrating).toMatchObject({ phase: 'demonstration', readiness: { ready: world.requirementIds.length, total: world.requirementIds.length } });
    const ended = await world.end(referred.id);
    expect(ended).toMatchObject({ phase: 'ended', status: 'closed', endedOn: '2026-03-16', exit: { status: 'studying', date: '2026-03-16' }, gate: null, nextStep: { code: 'none' } });
    expect(ended.placements).toMatchObject([{ from: '2026-03-09', to: '2026-03-16' }]);
    expect(ended.phaseChanges.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'referred → onboarding', 'onboarding → skillBuilding', 'skillBuilding → demonstration', 'demonstration → ended',
    ]);
  });

  it('leaves an audit event for each step, about the person', async () => {
    const { id, traineeId } = await world.inPhase('skillBuilding');
    const rows = await context.api.database.rows<{ kind: string }>(sql`SELECT e.kind FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
      WHERE s.trainee_id = ${traineeId} AND e.entity_id = ${id} ORDER BY e.seq`);
    expect(rows.map((row) => row.kind.replace('coachingPeriod.', ''))).toEqual([
      'referred', 'informationGiven', 'legalBasisRecorded', 'started', 'suitabilityAssessed', 'targetAdded', 'placed', 'planAgreed', 'advanced',
    ]);
  });
});
