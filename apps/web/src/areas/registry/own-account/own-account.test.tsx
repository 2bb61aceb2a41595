import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { problem } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

const session = sessionOf('staff');
const wrong = problem(422, 'wrongPassword', [{ field: 'currentPassword', code: 'wrongPassword' }]);

describe('the own account', () => {
  it('is found in the user menu and gives another password', async () => {
    const { user, seen } = await renderApp({ path: '/account', session, answers: { 'PATCH /session/password': session } });

    await user.click(await screen.findByRole('button', { name: 'Vaihda salasana' }));
    const dialog = await screen.findByRole('dialog', { name: 'Vaihda salasana' });
    await user.type(within(dialog).getByLabelText('Nykyinen salasana'), 'vanha-salasana-1');
    await user.type(within(dialog).getByLabelText('Uusi salasana'), 'uusi-salasana-22');
    await user.click(within(dialog).getByRole('button', { name: 'Vaihda salasana' }));

    expect(await screen.findByText('Salasana on vaihdettu')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'PATCH')?.body).toEqual({ currentPassword: 'vanha-salasana-1', newPassword: 'uusi-salasana-22' });
    expect(screen.queryByRole('heading', { name: 'Sijaiseni' })).not.toBeInTheDocument();
  });

  it('says what was wrong at the field', async () => {
    const { user } = await renderApp({ path: '/account', session, answers: { 'PATCH /session/password': wrong } });

    await user.click(await screen.findByRole('button', { name: 'Vaihda salasana' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Nykyinen salasana'), 'arvaus');
    await user.type(within(dialog).getByLabelText('Uusi salasana'), 'uusi-salasana-22');
    await user.click(within(dialog).getByRole('button', { name: 'Vaihda salasana' }));

    expect(await within(dialog).findByLabelText('Nykyinen salasana')).toHaveAccessibleDescription(/Nykyinen salasana ei ole oikein\./);
  });

  it('asks for an own password before anything else, and then goes where one was going', async () => {
    const first = { ...sessionOf('trainee'), mustChangePassword: true };
    const { user, history, seen } = await renderApp({ path: '/my-path/data', session: first, answers: { 'PATCH /session/password': { ...first, mustChangePassword: false } } });

    expect(await screen.findByRole('heading', { name: 'Valitse oma salasana' })).toBeInTheDocument();
    expect(seen.every(({ path }) => path === '/session' || path === '/configuration')).toBe(true);
    await user.type(screen.getByLabelText('Saamasi salasana'), 'k3mwp-x7rtz-ha2ve');
    await user.type(screen.getByLabelText('Uusi salasana'), 'kolme sanaa peräkkäin');
    await user.click(screen.getByRole('button', { name: 'Vaihda salasana' }));

    await waitFor(() => expect(history.location.pathname).toBe('/my-path/data'));
  });

  it('leaves someone with an own password alone', async () => {
    const { history } = await renderApp({ path: '/new-password', session, answers: { 'GET /my-day': problem(500, 'internal') } });

    await waitFor(() => expect(history.location.pathname).toBe('/my-day'));
  });
});
