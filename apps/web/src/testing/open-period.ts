import { screen } from '@testing-library/react';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { choiceAnswers } from './choices.js';
import type { Answer } from './fake-server.js';
import { FormDriver } from './form-driver.js';
import { besidesPeriod } from './periods.js';
import { renderApp, type Scene } from './render-app.js';
import { sessionOf } from './sessions.js';

/** The trainee page of a period, open at a section, with all that its windows ask. */
export async function openPeriod(period: CoachingPeriodResponse, answers: Record<string, Answer> = {}, { hash = '', session = sessionOf('coach'), language = 'fi' }: { hash?: string } & Pick<Scene, 'session' | 'language'> = {}) {
  const app = await renderApp({
    path: `/coaching-periods/${period.id}${hash && `#${hash}`}`, session, language,
    answers: { ...choiceAnswers, ...besidesPeriod, 'GET /completions': { items: [], nextCursor: null }, 'GET /qualification-completions': { items: [] }, 'GET /coaching-periods/{id}': period, ...answers },
  });
  await screen.findByRole('heading', { level: 1, name: period.name });
  return { ...app, sent: () => app.seen.filter(({ method }) => method !== 'GET') };
}

/** Presses a button of the page, or an entry of the menu behind it, and gives the window that opens. */
export async function openWindow(user: Awaited<ReturnType<typeof openPeriod>>['user'], button: string, entry?: string): Promise<FormDriver> {
  const [first] = await screen.findAllByRole('button', { name: button });
  if (!first) throw new Error(`no button ${button}`);
  await user.click(first);
  if (entry) await user.click(await screen.findByRole('menuitem', { name: entry }));
  return new FormDriver(user, await screen.findByRole('dialog'));
}

/** A window of the trainee page in a table of tests: how it is opened, filled and saved. */
export interface WindowRow {
  what: string;
  period?: CoachingPeriodResponse;
  hash?: string;
  /** The button, and the entry when it opens a menu. */
  button: [string, string?];
  fill?: (form: FormDriver) => Promise<void>;
  save: string;
}
