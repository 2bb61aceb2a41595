import { expect, test } from '@playwright/test';
import { arrive } from '../fixtures/person.js';
import type { Look } from '../fixtures/look.js';
import { EndSteps } from '../pages/end-steps.js';
import { LogWorkPage } from '../pages/log-work-page.js';
import { expectMoved, OverviewPage, type FigureSheet } from '../pages/overview-page.js';
import { PathSteps } from '../pages/path-steps.js';
import { PeriodPage } from '../pages/period-page.js';
import { ReferPage } from '../pages/refer-page.js';

interface Journey extends Look {
  firstName: string;
  degreePart: string;
  environment: string;
  /** Has approved the environment for the degree part. */
  provider: string;
}

const PROJECT = 'Valo Satakunta';
const TASK = 'WC- ja pesutilojen siivous';
const JOURNEYS: readonly Journey[] = [
  { language: 'fi', width: 1440, firstName: 'Eevi', degreePart: 'Ylläpitosiivouspalvelut', environment: 'Niittymaan koulu', provider: 'Selkämeren ammattiopisto' },
  { language: 'sv', width: 360, firstName: 'Ellen', degreePart: 'Underhållsstädningstjänster', environment: 'Työpaja Luotsi', provider: 'Satakunnan aikuisopisto' },
];

// Each counts the figures of everyone; so they are at once only because every worker has a database of its own.
test.describe.configure({ mode: 'parallel' });

for (const journey of JOURNEYS) {
  test(`one person's path from referral to exit, in ${journey.language} at ${journey.width} px`, async ({ browser }) => {
    test.setTimeout(600_000);
    const manager = await arrive(browser, 'manager', journey);
    const coach = await arrive(browser, 'coach', journey);
    const staff = await arrive(browser, 'staff', journey);
    const overview = new OverviewPage(manager);
    const at = new PeriodPage(coach);
    const [path, ending] = [new PathSteps(at), new EndSteps(at)];
    const person = { firstName: journey.firstName, lastName: 'Polkuniemi', project: PROJECT };
    const name = `${person.firstName} ${person.lastName}`;
    const { texts } = coach;
    let before = await overview.read();

    /** One step, and what it moves in the manager's figures: these and no others. */
    const step = (title: string, act: () => Promise<void>, moved: FigureSheet = {}) =>
      test.step(title, async () => {
        await act();
        const after = await overview.read();
        expectMoved(before, after, moved);
        before = after;
      });

    await step('When the coach takes in a referral, one more is referred', async () => {
      const refer = new ReferPage(coach);
      await refer.open();
      await refer.fill(person);
      await refer.save();
      await refer.saved(person);
    }, { 'phase.referred': 1 });

    await step('Then a start before its time is refused, saying why', () => at.isRefused(texts.coachingPeriods.action.start, texts.coachingPeriods.dialog.start.save, ['informationGiven', 'legalBasisRecorded']));
    await step('When information is given, nothing moves', () => path.giveInformation());
    await step('When the period starts, a participant comes', () => path.start(), { participants: 1, women: 1, 'phase.referred': -1, 'phase.onboarding': 1 });

    await step('Then moving on before its time is refused, saying why', () =>
      at.isRefused(texts.coachingPeriods.action.to.skillBuilding, texts.coachingPeriods.dialog.advance.save, ['suitabilityAccepted', 'targetChosen', 'placedAtMappedEnvironment', 'planAgreed']));
    await step('When suitability is assessed, nothing moves', () => path.assess());
    await step('When a degree part is aimed at, nothing moves', () => path.aim(journey.degreePart));
    await step('When a mapped place is found, nothing moves', () => path.place(journey.environment));
    await step('When the plan is agreed, nothing moves', () => path.agreePlan());
    await step('When skill building begins, the phases move', () => path.advance('skillBuilding'), { 'phase.onboarding': -1, 'phase.skillBuilding': 1 });

    await step('When staff log six hours, the hours move', () => new LogWorkPage(staff).logDay(name, TASK), { hours: 6 });
    await step('When every requirement is judged ready, nothing moves', async () => {
      await coach.page.reload();
      await path.judgeAll();
    });
    await step('When readiness is confirmed, nothing moves', () => path.confirmReadiness());
    await step('When demonstrating begins, the phases move', () => path.advance('demonstration'), { 'phase.skillBuilding': -1, 'phase.demonstration': 1 });

    await step('When a demonstration is planned, nothing moves', () => ending.planDemonstration(journey.provider, todayInHelsinki()));
    await step('When it is booked, nothing moves', () => ending.book(name));
    await step('When it is passed, a degree part is completed', () => ending.recordResult(name), { degreeParts: 1 });
    await step('Then ending before its time is refused, saying why', () =>
      at.isRefused(texts.coachingPeriods.action.to.ended, texts.coachingPeriods.dialog.end.save, ['followUpPathAgreed', 'exitRecorded']));
    await step('When the path onwards is agreed, nothing moves', () => ending.agreeFollowUp());
    await step('When the situation at exit is recorded, nothing moves', () => ending.recordExit());
    await step('When the period ends, the exit counts', async () => {
      await ending.end();
      await expect(coach.page.getByRole('button', { name: texts.coachingPeriods.action.to.ended })).toBeHidden();
    }, { 'phase.demonstration': -1, 'exit.studying': 1, positivePath: 1 });
  });
}

function todayInHelsinki(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
}
