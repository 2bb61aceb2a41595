import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

const exactly = (label: string) => new RegExp(`(^|\\s)${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s|$)`, 'u');

/** Fills a form as a person does: every control by its label. */
export class FormDriver {
  constructor(
    private readonly user: UserEvent,
    /** The window or page that holds the form. */
    readonly scope: HTMLElement,
  ) {}

  async write(label: string, text: string): Promise<void> {
    const field = within(this.scope).getByRole('textbox', { name: exactly(label) });
    await this.user.clear(field);
    await this.user.type(field, text);
  }

  /** One of a short list. */
  async choose(label: string, option: string): Promise<void> {
    await this.user.click(within(this.scope).getByRole('button', { name: exactly(label) }));
    await this.user.click(await screen.findByRole('option', { name: option }));
  }

  /** One of a long list, found by writing. */
  async find(label: string, text: string): Promise<void> {
    const box = within(this.scope).getByRole('combobox', { name: exactly(label) });
    await this.user.clear(box);
    await this.user.type(box, text);
    await this.user.click(await screen.findByRole('option', { name: new RegExp(`^${text}`) }));
  }

  /** One of a few in sight. */
  async pick(label: string, option: string): Promise<void> {
    const group = within(this.scope).getByRole('radiogroup', { name: exactly(label) });
    await this.user.click(within(group).getByRole('radio', { name: option }));
  }

  /** A day, typed as the language writes it. */
  async day(label: string, text: string): Promise<void> {
    await this.write(label, text);
    await this.user.tab();
  }

  async press(name: string): Promise<void> {
    await this.user.click(within(this.scope).getByRole('button', { name }));
  }
}
