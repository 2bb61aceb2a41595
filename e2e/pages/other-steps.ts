import { expect } from '@playwright/test';
import { say } from '../fixtures/texts.js';
import type { PeriodPage } from './period-page.js';

/** Ways off the straight path: each through the menu of the trainee page and its own window. */
export class OtherSteps {
  constructor(private readonly at: PeriodPage) {}

  /** Opens an entry of the page's menu. */
  async choose(entry: string): Promise<void> {
    const { page } = this.at.person;
    await page.getByRole('main').getByRole('button', { name: this.at.texts.action.more, exact: true }).click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  }

  /** A referral that does not become a period. */
  async turnAway(guidedTo: string, reason: string): Promise<void> {
    const { texts: t } = this.at;
    await this.choose(t.action.turnAway);
    await this.at.saveWindow(async (form) => {
      await form.write(t.field.guidedTo, guidedTo);
      await form.write(t.field.reason, reason);
    }, t.dialog.turnAway);
  }

  /** Another coach takes over, with a reason. */
  async transferTo(coach: string, reason: string): Promise<void> {
    const { texts: t } = this.at;
    await this.choose(t.action.transfer);
    await this.at.saveWindow(async (form) => {
      await form.choose(t.field.newCoach, coach);
      await form.write(t.field.reason, reason);
    }, t.dialog.transfer);
  }

  async stepBack(reason: string): Promise<void> {
    const { texts: t } = this.at;
    await this.choose(t.action.stepBack);
    await this.at.saveWindow((form) => form.write(t.field.reason, reason), t.dialog.stepBack);
  }

  /** A pause whose last day is known. */
  async pause(from: string, to: string): Promise<void> {
    const { texts: t, person: { texts: { choices } } } = this.at;
    await this.choose(t.action.pause);
    await this.at.saveWindow(async (form) => {
      await form.choose(t.field.pauseReason, choices.pauseReason.holiday);
      await form.day(t.field.pauseFrom, from);
      await form.day(t.field.pauseTo, to);
    }, t.dialog.pause);
  }

  async endEarly(): Promise<void> {
    const { texts: t, person: { texts: { choices } } } = this.at;
    await this.choose(t.action.endEarly);
    await this.at.saveWindow(async (form) => {
      await form.choose(t.field.earlyEndReason, choices.earlyEndReason.employed);
      await form.choose(t.field.exitStatus, choices.exitStatus.working);
    }, t.dialog.endEarly);
  }

  /** Aims at a part of this qualification, for parts of several have the same name. */
  async aim(degreePart: string, qualification: string): Promise<void> {
    const { texts: t } = this.at;
    await this.at.mend('targetChosen');
    await this.at.record(t.target.add, (form) => form.findOf(t.field.degreePart, degreePart, qualification), t.dialog.target);
  }

  /** Confirms readiness although requirements still lack, and says why. */
  async waiveReadiness(reason: string): Promise<void> {
    const { texts: t } = this.at;
    await this.at.openTab('progress');
    await this.at.record(t.readiness.confirm, (form) => form.write(t.field.waivedReason, reason), t.dialog.readiness);
  }

  async recordQualification(qualification: string, provider: string): Promise<void> {
    const { person: { texts: { demonstrations: t } } } = this.at;
    await this.at.record(t.qualification.title, async (form) => {
      await form.choose(t.field.qualification, qualification);
      await form.choose(t.field.provider, provider);
    }, t.qualification);
  }

  /** The last day of each phase's window, as the path tells it in Finnish. */
  async windowEnds(): Promise<readonly string[]> {
    const path = this.at.person.page.getByRole('list', { name: this.at.texts.path.label });
    const stations = await path.getByRole('listitem').allInnerTexts();
    return stations.map((text) => {
      const [, day = '', month = '', year = ''] = /–(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text) ?? [];
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    });
  }

  /** What the timeline keeps. */
  async hasHappened(...words: readonly string[]): Promise<void> {
    await this.at.openTab('timeline');
    const line = this.at.person.page.getByRole('list', { name: this.at.texts.timeline.title });
    for (const word of words) await expect(line.getByText(word).first()).toBeVisible();
  }

  /** The head of the page says that the coach has decided, with the reason kept below. */
  async isWaived(ready: string, date: string): Promise<void> {
    const { page } = this.at.person;
    await expect(page.getByText(say(this.at.texts.readiness.waived, { date })).first()).toBeVisible();
    await expect(page.getByRole('img', { name: new RegExp(`^${ready}`) })).toBeVisible();
  }
}
