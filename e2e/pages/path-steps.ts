import { expect } from '@playwright/test';
import { say } from '../fixtures/texts.js';
import type { PeriodPage } from './period-page.js';

/** The steps of the path up to the demonstration, each through its own window. */
export class PathSteps {
  constructor(private readonly at: PeriodPage) {}

  async giveInformation(): Promise<void> {
    const { texts: t, person: { texts: { choices } } } = this.at;
    await this.at.mend('informationGiven');
    await this.at.record(t.information.give, (form) => form.choose(t.field.service, choices.service.youthWorkshop), t.dialog.information);
  }

  async start(): Promise<void> {
    await this.at.record(this.at.texts.action.start, undefined, this.at.texts.dialog.start);
  }

  async assess(): Promise<void> {
    const { texts: t, person: { texts: { choices } } } = this.at;
    await this.at.mend('suitabilityAccepted');
    await this.at.record(t.suitability.assess, async (form) => {
      for (const criterion of Object.values(choices.suitabilityCriterion)) await form.pick(criterion, choices.suitabilityAnswer.yes);
      await form.pick(t.field.decision, choices.suitabilityDecision.accepted);
      await form.write(t.field.decisionReason, 'Valmis aloittamaan.');
    }, t.dialog.suitability);
  }

  async aim(degreePart: string): Promise<void> {
    const { texts: t } = this.at;
    await this.at.mend('targetChosen');
    await this.at.record(t.target.add, (form) => form.find(t.field.degreePart, degreePart), t.dialog.target);
  }

  async place(environment: string): Promise<void> {
    const { texts: t } = this.at;
    await this.at.mend('placedAtMappedEnvironment');
    await this.at.record(t.placement.add, (form) => form.find(t.field.environment, environment), t.dialog.place);
  }

  async agreePlan(): Promise<void> {
    const { texts: t } = this.at;
    await this.at.mend('planAgreed');
    await this.at.record(t.plan.agree, (form) => form.write(t.field.plan, 'Siivotaan luokat ja käytävät.'), t.dialog.plan);
  }

  async advance(to: 'skillBuilding' | 'demonstration'): Promise<void> {
    await this.at.record(this.at.texts.action.to[to], undefined, this.at.texts.dialog.advance);
  }

  /** Judges every requirement ready, one by one. */
  async judgeAll(): Promise<void> {
    const { texts: t, person: { page, texts: { choices } } } = this.at;
    await this.at.openTab('progress');
    const table = page.locator('#readiness');
    const count = await table.getByRole('button', { name: new RegExp(say(t.readiness.judgeFor, { number: '\\d+' })) }).count();
    expect(count).toBeGreaterThan(0);
    for (let number = 1; number <= count; number += 1) {
      await table.getByRole('button', { name: say(t.readiness.judgeFor, { number }), exact: true }).click();
      await this.at.dialog.getByRole('radiogroup').getByText(choices.judgement.ready, { exact: true }).click();
      await this.at.dialog.getByRole('button', { name: t.dialog.judge.save }).click();
      await expect(this.at.dialog).toBeHidden();
    }
  }

  async confirmReadiness(): Promise<void> {
    await this.at.record(this.at.texts.readiness.confirm, undefined, this.at.texts.dialog.readiness);
  }
}
