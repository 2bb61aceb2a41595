import { expect, test } from '@playwright/test';
import { addDays } from '@valopolku/domain';
import { arrive } from '../fixtures/person.js';
import type { Person } from '../fixtures/look.js';
import { say } from '../fixtures/texts.js';
import { EndSteps } from '../pages/end-steps.js';
import { OtherSteps } from '../pages/other-steps.js';
import { PathSteps } from '../pages/path-steps.js';
import { PeriodPage } from '../pages/period-page.js';
import { ReferPage } from '../pages/refer-page.js';
import { ACCOUNTS } from '../pages/sign-in-page.js';

const REASON = 'Sovittiin yhdessä, koska ensin etsitään asunto.';
const PART = 'Kotisiivouspalvelujen tuottaminen';
/** The part is the only one that this qualification asks of everyone. */
const QUALIFICATION = 'Kotityöpalvelujen ammattitutkinto';
const ENVIRONMENT = 'Kotiapu Purje';
const PROVIDER = 'Satakunnan aikuisopisto';

/** A new referral, made through the screens; its page is open. */
async function refer(coach: Person, firstName: string, date?: string): Promise<string> {
  const page = new ReferPage(coach);
  const person = { firstName, lastName: 'Sivupolku' };
  await page.open();
  await page.fill(person);
  if (date) await page.form.day(coach.texts.trainees.form.date, date);
  await page.save();
  await page.saved(person);
  return `${firstName} ${person.lastName}`;
}

/** How many the caseload finds by this name. */
async function found({ page, texts }: Person, name: string, search = ''): Promise<number> {
  await page.goto(`/trainees${search}`);
  const asked = page.waitForResponse((answer) => answer.url().includes('q='));
  await page.getByRole('searchbox', { name: texts.trainees.search }).fill(name);
  await asked;
  await page.waitForLoadState('networkidle');
  return page.getByRole('main').getByText(name, { exact: true }).count();
}

interface Listed {
  items: { id: string; name: string }[];
}

/** The provider approves the environment for the part anew: the demo's own approval of it has run out. */
async function approve({ page }: Person, today: string): Promise<void> {
  const found = async (path: string, name: string) => ((await (await page.request.get(`/api/v1/${path}`)).json()) as Listed).items.find((one) => one.name === name)?.id ?? '';
  const id = await found('environments?limit=200', ENVIRONMENT);
  const environment = (await (await page.request.get(`/api/v1/environments/${id}`)).json()) as { version: number; approvals: { degreePart: { id: string; name: { fi: string } } }[] };
  const degreePartId = environment.approvals.find(({ degreePart }) => degreePart.name.fi === PART)?.degreePart.id;
  const answer = await page.request.post(`/api/v1/environments/${id}/approvals`, {
    headers: { 'x-requested-with': 'valopolku', origin: new URL(page.url()).origin, 'if-match': `"${environment.version}"` },
    data: { degreePartId, providerId: await found('education-providers?limit=200', PROVIDER), identifiedOn: today, reviewBy: addDays(today, 365) },
  });
  expect(answer.status(), await answer.text()).toBe(201);
}

test('a referral that is turned away says where the person was guided, and leaves the open ones', async ({ browser }) => {
  const coach = await arrive(browser, 'coach', { language: 'sv', width: 360 });
  const at = new PeriodPage(coach);
  const name = await refer(coach, 'Turo');
  await new OtherSteps(at).turnAway('Ohjaamo', REASON);
  await expect(coach.page.getByText(coach.texts.choices.referralOutcome.guidedElsewhere, { exact: true }).first()).toBeVisible();
  await expect(coach.page.getByText(`Ohjaamo. ${REASON}`)).toBeVisible();
  await expect(coach.page.getByRole('button', { name: at.texts.action.start })).toHaveCount(0);
  await new OtherSteps(at).hasHappened(at.texts.timeline.coachingPeriod.turnedAway);
  expect(await found(coach, name)).toBe(0);
  expect(await found(coach, name, '?status=closed')).toBe(1);
});

test('a case is handed over with a reason: nobody takes it, the new coach is told, and the page asks the first one why', async ({ browser }) => {
  test.setTimeout(240_000);
  const coach = await arrive(browser, 'coach', { language: 'en', width: 768 });
  const { page, texts: { trainees: t } } = coach;
  const name = await refer(coach, 'Siiri');
  const address = new URL(page.url()).pathname;
  const colleague = await arrive(browser, 'colleague', { language: 'fi', width: 1440 });
  await test.step('The colleague does not take the case', async () => {
    const id = address.split('/').at(-1) ?? '';
    const { userId } = (await (await colleague.page.request.get('/api/v1/session')).json()) as { userId: string };
    const headers = { 'x-requested-with': 'valopolku', origin: new URL(colleague.page.url()).origin, 'if-match': '"1"' };
    const answer = await colleague.page.request.patch(`/api/v1/coaching-periods/${id}`, { headers, data: { coachId: userId, reason: REASON } });
    expect([403, 404]).toContain(answer.status());
  });
  await new OtherSteps(new PeriodPage(coach)).transferTo(ACCOUNTS.colleague, REASON);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText(t.open.text)).toBeVisible();
  await page.getByRole('textbox', { name: t.open.reason }).fill('Handing over');
  await page.getByRole('button', { name: t.open.save }).click();
  await expect(page.getByText(say(coach.texts.coachingPeriods.lead.coach, { name: ACCOUNTS.colleague }))).toBeVisible();
  await expect(page.getByRole('button', { name: coach.texts.coachingPeriods.action.start })).toHaveCount(0);

  await test.step('The colleague is told on the own day until it is seen, and reads why on the timeline', async () => {
    const { page: at, texts: { notifications: n, coachingPeriods } } = colleague;
    await at.goto('/my-day');
    const told = at.getByRole('region', { name: n.title }).locator('.note').filter({ hasText: name });
    await expect(told).toContainText(say(n.reason, { reason: REASON }));
    await told.getByRole('link', { name: n.open }).click();
    await expect(at.getByRole('button', { name: coachingPeriods.action.start })).toBeVisible();
    await new OtherSteps(new PeriodPage(colleague)).hasHappened(coachingPeriods.timeline.coachingPeriod.transferred, REASON);
    await at.goto('/my-day');
    await told.getByRole('button').click();
    await expect(told).toHaveCount(0);
  });
});

test('readiness waived, a whole qualification, a step back, a pause and an early end', async ({ browser }) => {
  test.setTimeout(240_000);
  const coach = await arrive(browser, 'coach', { language: 'fi', width: 1440 });
  const at = new PeriodPage(coach);
  const [path, ending, other] = [new PathSteps(at), new EndSteps(at), new OtherSteps(at)];
  const { page, texts: { coachingPeriods: t, demonstrations } } = coach;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
  await approve(coach, today);
  const name = await refer(coach, 'Eliel', addDays(today, -40));
  await path.giveInformation();
  await at.record(t.action.start, (form) => form.day(t.field.startsOn, addDays(today, -30)), t.dialog.start);

  await test.step('A pause of a week moves the end of every window by a week', async () => {
    const before = await other.windowEnds();
    await other.pause(addDays(today, -20), addDays(today, -14));
    await expect.poll(() => other.windowEnds()).toEqual(before.map((day) => addDays(day, 7)));
  });

  await path.assess();
  await other.aim(PART, QUALIFICATION);
  await path.place(ENVIRONMENT);
  await path.agreePlan();
  await path.advance('skillBuilding');

  await test.step('Readiness is waived with a reason, and the ring is marked', async () => {
    await other.waiveReadiness('Osoitettu työssä aiemmin.');
    await other.isWaived('0/', `${Number(today.slice(8))}.${Number(today.slice(5, 7))}.${today.slice(0, 4)}`);
  });
  await path.advance('demonstration');
  await ending.planDemonstration(PROVIDER, today);
  await ending.book(name);
  await ending.recordResult(name);

  await test.step('The whole qualification is recorded', async () => {
    await other.recordQualification(QUALIFICATION, PROVIDER);
    await expect(page.getByText(demonstrations.qualification.granted)).toBeVisible();
  });
  await test.step('A step back keeps its reason', async () => {
    await other.stepBack(REASON);
    await expect(page.getByRole('button', { name: t.action.to.demonstration })).toBeVisible();
    await other.hasHappened(REASON);
  });
  await test.step('An early end closes the period with why and the situation', async () => {
    await other.endEarly();
    await expect(page.getByText(`${coach.texts.choices.earlyEndReason.employed} · ${coach.texts.choices.exitStatus.working}`)).toBeVisible();
    await expect(page.getByRole('button', { name: t.action.to.demonstration })).toHaveCount(0);
    await other.hasHappened(t.timeline.coachingPeriod.endedEarly, REASON);
  });
});
