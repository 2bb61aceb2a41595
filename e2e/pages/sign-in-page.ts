import { expect } from '@playwright/test';
import type { Person } from '../fixtures/look.js';

/** The demo accounts, by the name on their button. */
export const ACCOUNTS = {
  coach: 'Hanna Ylitalo', staff: 'Tarja Aaltonen', manager: 'Antti Vuorio', admin: 'Pia Lundén', trainee: 'Samira Haddadi', colleague: 'Mervi Saarela',
} as const;
export type Account = keyof typeof ACCOUNTS;

/** Each language in its own words, as on its button. */
export const LANGUAGE_NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

/** Signing in by one press, as any of the demo accounts. */
export class SignInPage {
  constructor(private readonly person: Person) {}

  /** Signs in and sees to it that the screens speak the person's language. */
  async enter(account: Account): Promise<void> {
    const { page, texts } = this.person;
    await page.goto('/sign-in');
    const accounts = page.getByRole('region', { name: texts.session.demoTitle }).getByRole('button');
    await accounts.filter({ hasText: ACCOUNTS[account] }).click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).not.toHaveURL(/sign-in/);
    await this.speak();
  }

  /** As an admin is signed in: someone with a password that the admin gave, who then signs in with it. */
  async enterAsNew(role: 'coach' | 'staff'): Promise<void> {
    const { page } = this.person;
    const headers = { 'x-requested-with': 'valopolku', origin: new URL(page.url()).origin };
    const [email, password] = [`tulija-${Date.now()}@testi.invalid`, 'given-by-another'];
    const made = await page.request.post('/api/v1/users', {
      headers, data: { name: 'Uusi Tulija', email, password, roles: [role], language: 'fi', municipalityCodes: [], fieldIds: [], environmentIds: [] },
    });
    expect(made.ok()).toBe(true);
    expect((await page.request.post('/api/v1/session', { headers, data: { email, password } })).ok()).toBe(true);
  }

  private async speak(): Promise<void> {
    const { page, language, width } = this.person;
    if ((await page.locator('html').getAttribute('lang')) === language) return;
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/session') && answer.request().method() === 'PATCH');
    if (width < 900) {
      await page.locator('.only-phone').getByRole('button').click();
      await page.getByRole('menuitem', { name: LANGUAGE_NAMES[language] }).click();
    } else {
      await page.getByRole('button', { name: LANGUAGE_NAMES[language] }).click();
    }
    await kept;
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
}
