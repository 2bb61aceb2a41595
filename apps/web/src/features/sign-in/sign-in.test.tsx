import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { problem } from '../../testing/fake-server.js';
import { renderApp } from '../../testing/render-app.js';
import { realConfiguration, sessionOf } from '../../testing/sessions.js';

const demo = {
  ...realConfiguration,
  demo: true,
  demoPassword: 'valopolku-demo',
  demoAccounts: [{ email: 'valmentautuja@demo.invalid', name: 'Samira Haddadi', roles: ['trainee'] }],
};

describe('signing in', () => {
  it('says at the fields what is missing, and sends nothing', async () => {
    const { user, seen } = await renderApp({ path: '/sign-in' });

    await user.click(await screen.findByRole('button', { name: 'Kirjaudu' }));

    expect(await screen.findByRole('group', { name: 'Korjaa 2 kohtaa' })).toHaveFocus();
    expect(screen.getByLabelText('Salasana')).toHaveAccessibleDescription('Täytä tämä.');
    expect(seen.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('says when the password is wrong and keeps what was typed', async () => {
    const { user } = await renderApp({ path: '/sign-in', answers: { 'POST /session': problem(401, 'wrongCredentials') } });

    await user.type(await screen.findByLabelText('Sähköpostiosoite'), 'hanna@example.fi');
    await user.type(screen.getByLabelText('Salasana'), 'väärä salasana');
    await user.click(screen.getByRole('button', { name: 'Kirjaudu' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Sähköpostiosoite tai salasana on väärin.');
    expect(screen.getByLabelText('Sähköpostiosoite')).toHaveValue('hanna@example.fi');
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
