import { expect } from '@playwright/test';
import type { Person } from '../fixtures/look.js';
import { say } from '../fixtures/texts.js';
import { Form } from './form.js';

/** Logging work: a window on a wide screen, three steps on a phone. */
export class LogWorkPage {
  constructor(private readonly person: Person) {}

  /** Logs six hours of one person's day, by the way that this screen offers. */
  async logDay(name: string, task: string): Promise<void> {
    if (this.person.width < 900) await this.logOnPhone(name, task);
    else await this.logAtDesk(name, task);
    const { page, texts } = this.person;
    await expect(page.getByText(new RegExp(say(texts.logWork.saved, { name, hours: '6' })))).toBeVisible();
  }

  private async logAtDesk(name: string, task: string): Promise<void> {
    const { page, texts: { logWork: t, shell, choices } } = this.person;
    await page.getByRole('link', { name: shell.logWork, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    const form = new Form(page, dialog);
    await form.find(t.who, name);
    await dialog.getByRole('button', { name: task }).click();
    await form.write(t.hours, '6');
    await form.pick(t.independence, choices.independence.partly);
    await form.press(t.save);
    await expect(dialog).toBeHidden();
  }

  private async logOnPhone(name: string, task: string): Promise<void> {
    const { page, texts: { logWork: t, shell, choices } } = this.person;
    await page.getByRole('link', { name: shell.logWorkShort, exact: true }).click();
    const main = page.getByRole('main');
    await main.getByRole('radio', { name }).check();
    await page.getByRole('button', { name: say(t.continueWith, { name }) }).click();
    await main.getByRole('button', { name: task }).click();
    await page.getByRole('button', { name: say(t.continueTasks_one, { count: 1 }) }).click();
    await main.getByRole('button', { name: /^6/ }).click();
    await main.locator('label').filter({ hasText: choices.independence.partly }).click();
    await page.getByRole('button', { name: t.save, exact: true }).click();
  }
}
