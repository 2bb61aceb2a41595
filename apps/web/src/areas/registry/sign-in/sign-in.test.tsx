import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { problem, type Answer } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { realConfiguration, sessionOf } from '../../../testing/sessions.js';

const demo = {
  ...realConfiguration,
  demo: true,
  demoPassword: 'valopolku-demo',
  demoAccounts: [{ email: 'valmentautuja@demo.invalid', name: 'Samira Haddadi', roles: ['trainee'] }],
};

describe('signing in', () => {
  afterEach(() => localStorage.clear());

  it('says at the fields what is missing, and sends nothing', async () => {
    const { user, seen } = await renderApp({ path: '/sign-in' });

    await user.click(await screen.findByRole('button', { name: 'Kirjaudu' }));

    expect(await screen.findByRole('group', { name: 'Korjaa 2 kohtaa' })).toHaveFocus();
    expect(screen.getByLabelText('Salasana')).toHaveAccessibleDescription('Täytä tämä.');
    expect(seen.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('says when the password is wrong and keeps what was typed', async () => {
    const { user } = await renderApp({ path: '/sign-in', answers: { 'POST /session': problem(401, 'wrongCredentials') } });

    await user.type(await screen.findByLabelText('Sähköposti'), 'hanna@example.fi');
    await user.type(screen.getByLabelText('Salasana'), 'väärä salasana');
    await user.click(screen.getByRole('button', { name: 'Kirjaudu' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Sähköpostiosoite tai salasana on väärin.');
    expect(screen.getByLabelText('Sähköposti')).toHaveValue('hanna@example.fi');
  });

  it.each<[string, Answer, RegExp]>([
    ['too many tries', problem(429, 'tooManyRequests'), /^Liian monta yritystä\. Odota hetki ja yritä uudelleen\./],
    ['a wait after many wrong ones', problem(429, 'signInWait', [{ field: '', code: 'signInWait', params: { minutes: 2 } }]), /^Kirjautumista on yritetty monta kertaa väärin\. Odota 2 min ja yritä uudelleen\./],
    ['a fault of ours, with the id for support', problem(500, 'internal'), /trace-1/],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), /^Palveluun ei saada yhteyttä\./],
  ])('says what stopped it, and lets try again: %s', async (_, answer, words) => {
    const { user, history } = await renderApp({ path: '/sign-in', answers: { 'POST /session': answer } });

    await user.type(await screen.findByLabelText('Sähköposti'), 'hanna@example.fi');
    await user.type(screen.getByLabelText('Salasana'), 'pitkä salasana');
    await user.click(screen.getByRole('button', { name: 'Kirjaudu' }));

    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByRole('button', { name: 'Kirjaudu' })).toBeEnabled();
    expect(history.location.pathname).toBe('/sign-in');
  });

  it('says why a demo account did not open', async () => {
    const { user } = await renderApp({ path: '/sign-in', answers: { 'GET /configuration': demo, 'POST /session': problem(401, 'wrongCredentials') } });

    await user.click(await screen.findByRole('button', { name: /Valmentautuja/ }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Sähköpostiosoite tai salasana on väärin.');
    expect(screen.getByRole('button', { name: /Valmentautuja/ })).toBeEnabled();
  });

  it('speaks the language of the one who came in, on the page that was asked for', async () => {
    const { user, history } = await renderApp({
      path: '/sign-in?to=%2Fmy-path%2Fdata',
      answers: { 'GET /configuration': demo, 'POST /session': { ...sessionOf('trainee'), language: 'sv' }, 'GET /trainees/{id}/access-log': { items: [], nextCursor: null } },
    });

    await user.click(await screen.findByRole('button', { name: /Valmentautuja/ }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Mina uppgifter' })).toBeInTheDocument();
    expect(history.location.pathname).toBe('/my-path/data');
    expect(document.documentElement.lang).toBe('sv');
  });

  it.each(['https://evil.example/x', '//evil.example', '/\\evil.example'])('goes nowhere but to our own pages: %s', async (to) => {
    const { history } = await renderApp({ path: `/sign-in?to=${encodeURIComponent(to)}`, session: sessionOf('trainee') });

    await waitFor(() => expect(history.location.pathname).toBe('/my-path'));
  });

  it('shows no demo accounts where the people are real', async () => {
    await renderApp({ path: '/sign-in' });

    expect(await screen.findByLabelText('Salasana')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Kokeile esittelytunnuksella' })).not.toBeInTheDocument();
  });

  it('lets in with one press of a demo account, to the page of that role', async () => {
    const { user, history } = await renderApp({
      path: '/sign-in',
      answers: { 'GET /configuration': demo, 'POST /session': sessionOf('trainee') },
    });

    await user.click(await screen.findByRole('button', { name: /Valmentautuja/ }));

    await waitFor(() => expect(history.location.pathname).toBe('/my-path'));
  });

  it('asks to sign in first and comes back to the page that was asked for', async () => {
    const { history } = await renderApp({ path: '/my-day' });

    await waitFor(() => expect(history.location.href).toBe('/sign-in?to=%2Fmy-day'));
    expect(await screen.findByRole('heading', { name: 'Kirjaudu sisään' })).toBeInTheDocument();
  });
});
