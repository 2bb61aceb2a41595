import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Role } from '@valopolku/domain';
import { problem } from '../../testing/fake-server.js';
import { feedbackGiven } from '../../testing/feedback.js';
import { renderApp } from '../../testing/render-app.js';
import { realConfiguration, sessionOf } from '../../testing/sessions.js';

const emptyDay = { today: '2026-11-17', places: [], toConfirm: [], toConfirmTotal: 0, newsNotAsked: [], late: [], demonstrations: [], referrals: [] };
const answers = { 'GET /my-day': emptyDay };

const placesOf = async () => {
  const menu = await screen.findByRole('navigation', { name: 'Päävalikko' });
  return within(menu).getAllByRole('link').map((link) => link.textContent?.trim());
};

describe('the shell', () => {
  afterEach(() => localStorage.clear());

  it.each<[Role, string, string]>([
    ['coach', '/my-day', 'Oma päivä'],
    ['staff', '/my-day', 'Oma päivä'],
    ['manager', '/overview', 'Tilannekuva'],
    ['admin', '/users', 'Käyttäjät ja roolit'],
    ['trainee', '/my-path', 'Minun polkuni'],
  ])('lands a %s on a page of their own', async (role, path, place) => {
    const { history } = await renderApp({ path: '/', session: sessionOf(role), answers });

    await waitFor(() => expect(history.location.pathname).toBe(path));
    const menu = await screen.findByRole('navigation', { name: 'Päävalikko' });
    expect(within(menu).getByRole('link', { name: place })).toHaveAttribute('aria-current', 'page');
  });

  it('shows a trainee only the own places', async () => {
    await renderApp({ path: '/my-path/data', session: sessionOf('trainee') });

    expect(await placesOf()).toEqual(['Minun polkuni', 'Päiväkirjani', 'Todistukseni', 'Omat tiedot']);
  });

  it('shows an admin no case and no log work', async () => {
    await renderApp({ path: '/users', session: sessionOf('admin') });

    expect(await placesOf()).toEqual(['Käyttäjät ja roolit', 'Hankkeet', 'Tutkinnot', 'Palaute']);
    expect(screen.queryByRole('link', { name: 'Kirjaa työ' })).not.toBeInTheDocument();
  });

  it.each<[Role, string, string[]]>([
    ['coach', '/my-day', ['Oma päivä', 'Ihmiset', 'Kirjaa', 'Ympäristöt', 'Näytöt']],
    ['manager', '/users', ['Tilannekuva', 'Ihmiset', 'Ympäristöt', 'Hankkeet']],
    ['admin', '/users', ['Käyttäjät', 'Hankkeet', 'Tutkinnot', 'Palaute']],
    ['trainee', '/my-path/data', ['Polku', 'Päiväkirja', 'Kirjaa', 'Todistukset', 'Tiedot']],
  ])('gives the thumb of a %s the own places, and logging work to those who log', async (role, path, tabs) => {
    await renderApp({ path, session: sessionOf(role), answers });

    const bar = await screen.findByRole('navigation', { name: 'Valikko' });
    expect(within(bar).getAllByRole('link').map((link) => link.textContent)).toEqual(tabs);
  });

  it('changes the language at once, for the page and its title, and keeps it for the user', async () => {
    const { user, seen } = await renderApp({ path: '/my-day', session: sessionOf('coach'), answers: { ...answers, 'PATCH /session': { ...sessionOf('coach'), language: 'sv' } } });

    await user.click(await screen.findByRole('button', { name: 'Svenska' }));

    expect(await screen.findByRole('heading', { name: 'Min dag' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('sv');
    expect(document.title).toBe('Min dag – Valopolku');
    expect(seen.find(({ method }) => method === 'PATCH')?.body).toEqual({ language: 'sv' });
  });

  it('keeps the theme that was chosen', async () => {
    const { user } = await renderApp({ path: '/my-day', session: sessionOf('coach'), answers });

    await user.click(await screen.findByRole('button', { name: 'Hanna Ylitalo' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tumma' }));

    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('valopolku.theme')).toBe('dark');
    delete document.documentElement.dataset['theme'];
  });

  it('leads to sign-in when the session has ended meanwhile, and remembers the page', async () => {
    const { history } = await renderApp({ path: '/work-logs', session: sessionOf('coach'), answers: { 'GET /work-logs': problem(401, 'unauthenticated') } });

    await waitFor(() => expect(history.location.href).toBe('/sign-in?to=%2Fwork-logs'));
  });

  it('says so when there is no such page', async () => {
    await renderApp({ path: '/no-such-page', session: sessionOf('coach') });

    expect(await screen.findByRole('heading', { name: 'Sivua ei löydy' })).toBeInTheDocument();
  });

  it('sends feedback about the page, without saying who', async () => {
    const { user, seen } = await renderApp({ path: '/my-day', session: sessionOf('coach'), answers: { ...answers, 'POST /feedback-messages': feedbackGiven } });

    await user.click(await screen.findByRole('button', { name: 'Anna palautetta' }));
    await user.type(await screen.findByLabelText('Palautteesi'), 'Hyvä päivä.');
    await user.click(screen.getByRole('button', { name: 'Lähetä palaute' }));

    expect(await screen.findByText('Kiitos, palaute on lähetetty.')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ text: 'Hyvä päivä.', page: '/my-day' });
  });

  it('keeps the new language on the screen even when it could not be kept for the user', async () => {
    const { user } = await renderApp({ path: '/my-day', session: sessionOf('coach'), answers: { ...answers, 'PATCH /session': problem(503, 'internal') } });

    await user.click(await screen.findByRole('button', { name: 'English' }));

    expect(await screen.findByRole('heading', { name: 'My day' })).toBeInTheDocument();
    expect(localStorage.getItem('valopolku.language')).toBe('en');
  });

  it('has everything in the menu of a phone: places, account, languages, look and the way out', async () => {
    const { user } = await renderApp({ path: '/users', session: sessionOf('admin') });

    await user.click(await screen.findByRole('button', { name: 'Valikko' }));

    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Käyttäjät ja roolit', 'Hankkeet', 'Tutkinnot', 'Palaute', 'Oma tunnus', 'Suomi', 'Svenska', 'English', 'Laitteen mukaan', 'Vaalea', 'Tumma', 'Kirjaudu ulos',
    ]);
  });

  it('tells of a break in service over every page', async () => {
    await renderApp({ path: '/my-day', session: sessionOf('coach'), answers: { ...answers, 'GET /configuration': { ...realConfiguration, banner: 'Huolto klo 16.' } } });

    expect(await screen.findByText('Huolto klo 16.')).toBeInTheDocument();
  });
});
