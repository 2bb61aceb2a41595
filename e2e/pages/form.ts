import { expect, type Locator, type Page } from '@playwright/test';
import { labelled } from '../fixtures/texts.js';

/** The controls of a form, found as a person finds them: by their labels. */
export class Form {
  constructor(private readonly page: Page, private readonly scope: Locator = page.locator('main')) {}

  async write(label: string, text: string): Promise<void> {
    await this.scope.getByRole('textbox', { name: labelled(label) }).fill(text);
  }

  /** One of a short list. */
  async choose(label: string, option: string): Promise<void> {
    await this.scope.getByRole('button', { name: labelled(label) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
    // The list gives the focus back when it has gone; what is typed before that would be lost.
    await expect(this.page.getByRole('listbox')).toBeHidden();
  }

  /** One of a long list, found by writing; the first that fits. */
  async find(label: string, text: string): Promise<void> {
    const box = this.scope.getByRole('combobox', { name: labelled(label) });
    // The list opens on focus; what is put there in the same blink is lost, what is typed is not.
    await box.click();
    await box.pressSequentially(text);
    await expect(this.page.getByRole('option', { name: text }).first()).toBeVisible();
    await box.press('ArrowDown');
    await box.press('Enter');
  }

  /** One of a long list that is there and cannot be chosen, for a reason that it says; the word stays. */
  async findClosed(label: string, text: string, why: string): Promise<void> {
    const box = this.scope.getByRole('combobox', { name: labelled(label) });
    await box.click();
    await box.pressSequentially(text);
    const option = this.page.getByRole('option', { name: text }).first();
    await expect(option).toContainText(why);
    await expect(option).toBeDisabled();
    await box.press('Escape');
    await expect(box).toHaveValue(text);
  }

  /** One of a long list where several have the same name: the one that says this besides. */
  async findOf(label: string, text: string, besides: string): Promise<void> {
    const box = this.scope.getByRole('combobox', { name: labelled(label) });
    await box.click();
    await box.pressSequentially(text);
    await this.page.getByRole('option').filter({ hasText: text }).filter({ hasText: besides }).click();
  }

  /** One of a few that are in sight. */
  async pick(label: string, option: string): Promise<void> {
    await this.scope.getByRole('radiogroup', { name: labelled(label) }).getByText(option, { exact: true }).first().click();
  }

  /** A day, typed as people here write it. */
  async day(label: string, date: string): Promise<void> {
    const [year, month, day] = date.split('-').map(Number);
    await this.write(label, `${day}.${month}.${year}`);
  }

  async press(name: string): Promise<void> {
    await this.scope.getByRole('button', { name, exact: true }).click();
  }

  /** The field that holds a label, with what is said under it. */
  field(label: string): Locator {
    return this.scope.locator('.field, .form-field').filter({ has: this.page.getByText(labelled(label)) });
  }

  async refuses(text: string): Promise<void> {
    await expect(this.scope.locator('.field-error').filter({ hasText: text }).first()).toBeVisible();
  }
}
