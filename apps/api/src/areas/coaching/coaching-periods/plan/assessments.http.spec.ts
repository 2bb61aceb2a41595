import { expect, it } from '@jest/globals';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { CaseWorld } from '../../../../testing/case-world.js';
import { describeOnBothDatabases } from '../../../../testing/describe-on-both-databases.js';

type Answer = CoachingPeriodResponse & { code: string; errors: object[] };

describeOnBothDatabases('an assessment past onboarding', (context) => {
  it('is asked about when the person would leave by it, for the coaching goes on, and kept once it is confirmed', async () => {
    const world = await CaseWorld.make(context.api);
    const coach = await context.api.signedIn(world.coach);
    const assess = async ({ id, version }: CoachingPeriodResponse, headers: Record<string, string> = {}, more: object = {}) =>
      coach.post<Answer>(`/coaching-periods/${id}/suitability-assessments`, { version, headers, body: { decision: 'guidedElsewhere', date: '2026-03-16', criteria: [], reason: 'Toinen palvelu sopii paremmin', ...more } });
    const later = await world.inPhase('skillBuilding');
    const asked = await assess(later);
    expect([asked.status, asked.body]).toMatchObject([409, { code: 'confirm', errors: [{ field: 'decision', code: 'coachingGoesOn' }] }]);
    // What is plainly wrong is said first.
    expect((await assess(later, {}, { date: '2026-03-17' })).body.errors).toMatchObject([{ field: 'date', code: 'dateInFuture' }]);
    const kept = await assess(later, { Confirmed: 'coachingGoesOn' });
    expect([kept.status, kept.body.phase, kept.body.suitability[0]?.decision]).toEqual([200, 'skillBuilding', 'guidedElsewhere']);
    expect((await assess(await world.inPhase('onboarding'))).status).toBe(200);
  });
});
