import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { problem, type Answer } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';
import '../../catalogue/qualifications/pages/catalogue-page.js';

const cleaning = { id: '019e0000-0000-7000-8000-000000000001', version: 1, abilities: [], code: 'cleaning', name: { fi: 'Puhdistuspalvelut', sv: 'Lokalvård' } };

const open = (role: 'admin' | 'coach', answers: Record<string, Answer> = {}) =>
  renderApp({ path: '/catalogue', session: sessionOf(role), answers: { 'GET /qualifications': { items: [] }, 'GET /fields': { items: [cleaning] }, ...answers } });

async function form(user: Awaited<ReturnType<typeof open>>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Uusi ala' }));
  return within(await screen.findByRole('dialog', { name: 'Uusi ala' }));
}

describe('fields of work', () => {
  it('are listed for a coach, who adds none', async () => {
    await open('coach');

    expect(await screen.findByText('Puhdistuspalvelut')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Uusi ala' })).not.toBeInTheDocument();
  });

  it('are added with the names that there are', async () => {
    const { user, seen } = await open('admin', { 'POST /fields': { ...cleaning, code: 'keittiö' } });
    const dialog = await form(user);

    await user.type(dialog.getByRole('textbox', { name: /Nimi suomeksi/ }), 'Keittiöpalvelut');
    await user.type(dialog.getByRole('textbox', { name: /Tunnus/ }), 'keittiö');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'POST')).toMatchObject({ path: '/fields', body: { code: 'keittiö', name: { fi: 'Keittiöpalvelut' } } });
    expect(seen.filter(({ method, path }) => method === 'GET' && path === '/fields')).toHaveLength(2);
  });

  it('need a Finnish name and a code, each said at its field, and nothing is sent', async () => {
    const { user, seen } = await open('admin');
    const dialog = await form(user);

    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    expect(await dialog.findByRole('textbox', { name: /Nimi suomeksi/, description: /./ })).toBeInvalid();
    expect(dialog.getByRole('textbox', { name: /Tunnus/ })).toBeInvalid();
    expect(seen.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('say at the code that another field has it', async () => {
    const { user } = await open('admin', { 'POST /fields': problem(422, 'invalidInput', [{ field: 'code', code: 'codeTaken', params: {} }]) });
    const dialog = await form(user);

    await user.type(dialog.getByRole('textbox', { name: /Nimi suomeksi/ }), 'Siivous');
    await user.type(dialog.getByRole('textbox', { name: /Tunnus/ }), 'cleaning');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    const code = await dialog.findByRole('textbox', { name: /Tunnus/, description: /käytössä/ });
    expect(code).toBeInvalid();
    expect(code).toHaveValue('cleaning');
  });
});
