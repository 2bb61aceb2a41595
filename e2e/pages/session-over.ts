import { expect, type Locator, type Request } from '@playwright/test';
import type { Person } from '../fixtures/look.js';

/** What stands over a page whose session ended while something was typed in it. */
export class SessionOver {
  readonly cover: Locator;
  private readonly asked = new Set<Request>();

  constructor(private readonly person: Person) {
    const { page, texts } = person;
    this.cover = page.getByRole('alertdialog', { name: texts.sessionEnd.title });
    page.on('request', (request) => this.asked.add(request));
    page.on('requestfinished', (request) => this.asked.delete(request));
    page.on('requestfailed', (request) => this.asked.delete(request));
  }

  /** Ends the session on the server; nothing tells the page, nor does an answer that it waits for: a page that has gone on reads anew what it shows. */
  async end(): Promise<void> {
    const { page } = this.person;
    await expect.poll(() => this.asked.size, { intervals: [500] }).toBe(0);
    const headers = { 'x-requested-with': 'valopolku', origin: new URL(page.url()).origin };
    expect((await page.request.delete('/api/v1/session', { headers })).status()).toBe(204);
  }

  /** It stands there, says what is kept, and nothing behind it can be read or reached. */
  async stands(hidden: readonly string[]): Promise<void> {
    const { page, texts: { sessionEnd, session } } = this.person;
    await expect(this.cover.getByText(sessionEnd.kept)).toBeVisible();
    await expect(this.cover.getByLabel(session.password)).toBeFocused();
    const shown = await page.locator('body').innerText();
    for (const words of hidden) expect(shown).not.toContain(words);
    await expect(page.getByRole('main')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(hidden[0]);
    await page.keyboard.press('Escape');
    await expect(this.cover).toBeVisible();
  }

  /** The same user, with the password. */
  async goOn(): Promise<void> {
    await this.cover.getByRole('button', { name: this.person.texts.sessionEnd.goOn }).click();
    await expect(this.cover).toBeHidden();
  }

  /** Somebody else: asks before what was typed is thrown away. */
  async another(): Promise<void> {
    const t = this.person.texts.sessionEnd.another;
    await this.cover.getByRole('button', { name: t.label }).click();
    await this.cover.getByRole('button', { name: t.confirm }).click();
    await expect(this.person.page).toHaveURL(/\/sign-in/);
  }
}
