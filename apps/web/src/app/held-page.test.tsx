import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { choiceAnswers } from '../testing/choices.js';
import { problem, type Answer } from '../testing/fake-server.js';
import { renderApp } from '../testing/render-app.js';
import { sessionOf } from '../testing/sessions.js';
import { feedbackGiven } from '../testing/feedback.js';
// Loaded before the clock of the first test runs; the app asks for them only when they are needed.
import '../areas/registry/feedback-messages/feedback-dialog.js';
import '../platform/form/windows/leave-dialog.js';
import '../areas/coaching/trainees/pages/refer-page.js';
import '../areas/registry/sign-in/pages/sign-in-page.js';
import './sign-in-over.js';

const WORDS = 'Ovi narisee.';
const hanna = sessionOf('coach');
const signedOut = problem(401, 'unauthenticated');

/** Hanna has typed in a window; from then on the server knows nobody, until somebody signs in. */
async function typed(signsIn: Answer = hanna) {
  let isSignedIn = true;
  const sent: unknown[] = [];
  const app = await renderApp({
    path: '/accessibility', session: hanna,
    answers: {
      'GET /session': () => (isSignedIn ? hanna : signedOut),
      'POST /session': async (seen) => {
        const answer = typeof signsIn === 'function' ? await signsIn(seen) : signsIn;
        isSignedIn = !(answer instanceof Response);
        return answer;
      },
      'PATCH /session/password': () => hanna,
      'GET /my-day': () => (isSignedIn ? problem(503, 'busy') : signedOut),
      'POST /feedback-messages': ({ body }) => {
        if (!isSignedIn) return signedOut;
        sent.push(body);
        return feedbackGiven;
      },
    },
  });
  await act(async () => app.history.push('/account'));
  await app.user.click(await screen.findByRole('button', { name: 'Anna palautetta' }));
  await app.user.type(await screen.findByLabelText(/Palautteesi/), WORDS);
  isSignedIn = false;
  const send = () => app.user.click(screen.getByRole('button', { name: 'Lähetä palaute' }));
  const password = async (label: string, word: string) => app.user.type(await screen.findByLabelText(label), word);
  const press = (name: string) => app.user.click(screen.getByRole('button', { name }));
  return { ...app, sent, send, password, press };
}

const cover = () => screen.findByRole('alertdialog', { name: 'Istuntosi päättyi' });

describe('a page whose session ended while something was typed', () => {
  it('is out of reach behind sign-in, and goes on for the same user, who saves again', async () => {
    const { send, password, press, sent } = await typed();
    await send();
    expect(within(await cover()).getByText(/Kirjoittamasi on tallessa/)).toBeInTheDocument();
    expect(screen.getByLabelText('Salasana')).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('main')).toBeNull();
    await password('Salasana', 'pitkä salasana');
    await press('Kirjaudu ja jatka');
    expect(await screen.findByLabelText(/Palautteesi/)).toHaveValue(WORDS);
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement));
    await send();
    await waitFor(() => expect(sent).toEqual([expect.objectContaining({ text: WORDS })]));
  });

  it('stays behind it when the password is wrong', async () => {
    const { send, password, press } = await typed(problem(401, 'wrongCredentials'));
    await send();
    await cover();
    await password('Salasana', 'väärä salasana');
    await press('Kirjaudu ja jatka');
    expect(await screen.findByText('Sähköpostiosoite tai salasana on väärin.')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('goes on after a password of one’s own is chosen', async () => {
    const { send, password, press } = await typed({ ...hanna, mustChangePassword: true });
    await send();
    await cover();
    await password('Salasana', 'toisen antama');
    await press('Kirjaudu ja jatka');
    expect(await screen.findByRole('alertdialog', { name: 'Valitse oma salasana' })).toBeInTheDocument();
    await password('Saamasi salasana', 'toisen antama');
    await password('Uusi salasana', 'kolme kuivaa saapasta');
    await press('Vaihda salasana');
    await waitFor(() => expect(screen.getByLabelText(/Palautteesi/)).toHaveValue(WORDS));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('is wiped when somebody else takes the place', async () => {
    const { send, press } = await typed();
    await send();
    await cover();
    await press('Kirjaudu toisena käyttäjänä');
    expect(screen.getByText(/Ne häviävät/)).toBeInTheDocument();
    await press('Hylkää ja kirjaudu');
    expect(await screen.findByRole('heading', { level: 1, name: 'Kirjaudu sisään' })).toBeInTheDocument();
    expect(screen.getByText(/Istunto päätettiin kesken kaiken/)).toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain(WORDS);
  });

  it('is held, too, when it is found out without pressing anything', async () => {
    await typed();
    await act(async () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
    expect(await cover()).toBeInTheDocument();
    expect(document.body.innerHTML).toContain(WORDS);
  });
});

it('asks before signing out wipes what is typed on a page', async () => {
  const app = await renderApp({ path: '/trainees/refer', session: hanna, answers: { ...choiceAnswers, 'DELETE /session': null } });
  await app.user.type(await screen.findByLabelText(/^Etunimi/), 'Aada');
  await app.user.click(screen.getAllByRole('button', { name: 'Kirjaudu ulos' })[0] as HTMLElement);
  expect(await screen.findByRole('alertdialog', { name: 'Jätetäänkö muutokset tallentamatta?' })).toBeInTheDocument();
  expect(app.seen.some(({ method }) => method === 'DELETE')).toBe(false);
  await app.user.click(screen.getByRole('button', { name: 'Jatka muokkaamista' }));
  expect(screen.getByLabelText(/^Etunimi/)).toHaveValue('Aada');
  await app.user.click(screen.getAllByRole('button', { name: 'Kirjaudu ulos' })[0] as HTMLElement);
  await app.user.click(await screen.findByRole('button', { name: 'Hylkää muutokset' }));
  await waitFor(() => expect(app.seen.some(({ method }) => method === 'DELETE')).toBe(true));
  expect(document.body.innerHTML).not.toContain('Aada');
});
