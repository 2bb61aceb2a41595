import { expect, type Locator } from '@playwright/test';
import { focusIsKept } from '../fixtures/focus.js';
import type { Person } from '../fixtures/look.js';
import type { Texts } from '../fixtures/texts.js';
import { Form } from './form.js';

export type Condition = keyof Texts['choices']['gateUnmet'];
type DialogTexts = { title: string; save: string };

/** The trainee page, as the coach uses it. */
export class PeriodPage {
  constructor(readonly person: Person) {}

  get texts(): Texts['coachingPeriods'] {
    return this.person.texts.coachingPeriods;
  }

  get dialog(): Locator {
    return this.person.page.getByRole('dialog');
  }

  /** Opens the tab by its name. */
  async openTab(tab: keyof Texts['coachingPeriods']['tab']): Promise<void> {
    await this.person.page.getByRole('navigation', { name: this.texts.tab.label }).getByRole('link', { name: this.texts.tab[tab] }).click();
  }

  /** Follows the line of the checklist that is not met to where it is mended. */
  async mend(condition: Condition): Promise<void> {
    await this.unmet(condition).click();
  }

  /** Presses a button of the page, fills the window that opens, saves, and waits until it is closed. */
  async record(button: string, fill: (form: Form) => Promise<void> = async () => undefined, { save }: Pick<DialogTexts, 'save'>): Promise<void> {
    await this.press(button);
    await this.saveWindow(fill, { save });
  }

  /** Fills the window that is open, saves, and waits until it is closed; the keyboard goes on from somewhere then. */
  async saveWindow(fill: (form: Form) => Promise<void>, { save }: Pick<DialogTexts, 'save'>): Promise<void> {
    const form = new Form(this.person.page, this.dialog);
    await fill(form);
    await form.press(save);
    await expect(this.dialog).toBeHidden();
    await focusIsKept(this.person.page);
  }

  async press(button: string): Promise<void> {
    await this.person.page.getByRole('main').getByRole('button', { name: button, exact: true }).first().click();
  }

  /** Tries to move on before the time: the answer names what is missing, and the window stays until it is closed. */
  async isRefused(button: string, save: string, missing: readonly Condition[]): Promise<void> {
    await this.press(button);
    for (const condition of missing) await expect(this.dialog.getByRole('link', { name: this.person.texts.choices.gateUnmet[condition] })).toBeVisible();
    await new Form(this.person.page, this.dialog).press(save);
    await expect(this.dialog.getByRole('alert')).toContainText(this.person.texts.errors.gateNotMet);
    await this.dialog.getByRole('button', { name: this.person.texts.common.action.cancel }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** The line of the head's checklist that still lacks. */
  unmet(condition: Condition): Locator {
    return this.person.page.getByRole('main').getByRole('link', { name: this.person.texts.choices.gateUnmet[condition] }).first();
  }
}
