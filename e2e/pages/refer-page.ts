import { expect } from '@playwright/test';
import type { Person } from '../fixtures/look.js';
import { say } from '../fixtures/texts.js';
import { Form } from './form.js';

export interface NewPerson {
  firstName: string;
  lastName: string;
  project?: string;
}

/** A new referral. */
export class ReferPage {
  readonly form: Form;

  constructor(private readonly coach: Person) {
    this.form = new Form(coach.page);
  }

  async open(): Promise<void> {
    const { page, texts } = this.coach;
    await page.goto('/trainees');
    await page.getByRole('link', { name: texts.trainees.refer }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: texts.trainees.form.title })).toBeVisible();
  }

  /** Fills what must be filled. */
  async fill({ firstName, lastName, project }: NewPerson): Promise<void> {
    const { trainees: { form: t }, choices } = this.coach.texts;
    await this.form.write(t.firstName, firstName);
    await this.form.write(t.lastName, lastName);
    await this.form.day(t.birthDate, '1990-05-04');
    await this.form.choose(t.gender, choices.gender.female);
    await this.form.find(t.homeMunicipality, this.coach.language === 'sv' ? 'Raumo' : 'Rauma');
    await this.form.choose(t.source, choices.referralSource.employmentAuthority);
    await this.form.choose(t.labourMarketStatus, choices.labourMarketStatus.unemployed);
    await this.form.write(t.monthsUnemployed, '14');
    await this.form.choose(t.education, choices.education.basic);
    if (project) await this.form.choose(t.project, project);
  }

  async save(): Promise<void> {
    await this.form.press(this.coach.texts.trainees.form.save);
  }

  /** Saved: the person's page is open. */
  async saved({ firstName, lastName }: NewPerson): Promise<void> {
    const { page, texts } = this.coach;
    const name = `${firstName} ${lastName}`;
    await expect(page.getByText(say(texts.trainees.form.saved, { name }))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
}
