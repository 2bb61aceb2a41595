import { expect } from '@playwright/test';
import { say } from '../fixtures/texts.js';
import type { PeriodPage } from './period-page.js';

/** The steps of the last phase: the demonstration, its result, the path onwards and the end. */
export class EndSteps {
  constructor(private readonly at: PeriodPage) {}

  async planDemonstration(provider: string, today: string): Promise<void> {
    const { person: { texts: { demonstrations: t } } } = this.at;
    await this.at.openTab('completions');
    await this.at.record(t.plan.title, async (form) => {
      await form.choose(t.field.provider, provider);
      await form.day(t.field.startsOn, today);
      for (const [number, name, organisation] of [[1, 'Riitta Lampela', provider], [2, 'Outi Kallio', 'Rauman kaupunki']] as const) {
        await form.write(say(t.field.assessorName, { number }), name);
        await form.write(say(t.field.assessorOrganisation, { number }), organisation);
      }
    }, t.plan);
  }

  async book(name: string): Promise<void> {
    const { person: { page, texts: { demonstrations: t } } } = this.at;
    await this.at.press(say(t.action.bookFor, { name }));
    await expect(page.getByRole('button', { name: say(t.action.resultFor, { name }) })).toBeVisible();
  }

  /** The assessors' grade; a pass makes the completion. */
  async recordResult(name: string): Promise<void> {
    const { person: { texts: { demonstrations: t, choices } } } = this.at;
    await this.at.record(say(t.action.resultFor, { name }), (form) => form.pick(t.field.grade, choices.grade.passed), t.result);
  }

  async agreeFollowUp(): Promise<void> {
    const { texts: t, person: { texts: { choices } } } = this.at;
    await this.at.mend('followUpPathAgreed');
    await this.at.record(t.followUp.agree, async (form) => {
      await form.choose(t.field.followUpKind, choices.followUpPathKind.studies);
      await form.write(t.field.followUpWords, 'Jatkaa opintoja syksyllä.');
    }, t.dialog.followUp);
  }

  async recordExit(): Promise<void> {
    const { texts: t, person: { texts: { choices } } } = this.at;
    await this.at.mend('exitRecorded');
    await this.at.record(t.exit.record, (form) => form.choose(t.field.exitStatus, choices.exitStatus.studying), t.dialog.exit);
  }

  async end(): Promise<void> {
    await this.at.record(this.at.texts.action.to.ended, undefined, this.at.texts.dialog.end);
  }
}
