import type { Locator } from '@playwright/test';
import { labelled } from '../fixtures/texts.js';
import type { Person } from '../fixtures/look.js';

/** The window for a word to those who keep the service: a form of one field, over any page. */
export class FeedbackWindow {
  readonly dialog: Locator;
  readonly text: Locator;

  constructor(private readonly person: Person) {
    const { page, texts: { feedbackMessages: t } } = person;
    this.dialog = page.getByRole('dialog', { name: t.give });
    this.text = this.dialog.getByRole('textbox', { name: labelled(t.text) });
  }

  async open(): Promise<void> {
    await this.person.page.getByRole('button', { name: this.person.texts.shell.footer.feedback }).click();
  }

  async write(words: string): Promise<void> {
    await this.open();
    await this.text.fill(words);
  }

  async send(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.person.texts.feedbackMessages.send }).click();
  }
}
