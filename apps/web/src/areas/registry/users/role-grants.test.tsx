import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { RoleCheckResponse, RoleGrantResponse, UserResponse } from '@valopolku/contracts';
import { problem, type Answer } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';
import './pages/users-page.js';

const id = (n: number) => `01a00000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const mervi: UserResponse = {
  id: id(1), version: 4, abilities: ['user.change', 'user.setPassword', 'user.deactivate'], name: 'Mervi Saarela', email: 'mervi@example.invalid', roles: ['admin'], language: 'fi', municipalityCodes: [], fieldIds: [], environmentIds: [], active: true, awaitedRoles: [],
};
const waiting: UserResponse = { ...mervi, version: 5, awaitedRoles: ['coach'] };
const own: UserResponse = { ...mervi, id: sessionOf('admin').userId, name: 'Hanna Ylitalo', abilities: ['user.change'] };
const grant: RoleGrantResponse = {
  id: id(5), version: 2, abilities: ['roleGrant.confirm', 'roleGrant.withdraw'], user: { id: id(1), name: 'Mervi Saarela' }, roles: ['coach'], askedBy: { id: id(3), name: 'Pia Lundén' }, askedAt: '2020-03-16T08:00:00.000Z', effectiveAt: null,
};
const check: RoleCheckResponse = { id: id(7), version: 1, abilities: ['roleCheck.change'], check: 'secondAdmin', isStandard: true, next: null, nextFrom: null };

const open = (answers: Record<string, Answer> = {}) =>
  renderApp({
    path: '/users', session: sessionOf('admin'),
    answers: {
      'GET /users': { items: [waiting, own] }, 'GET /environments': { items: [] }, 'GET /deputies': { items: [] }, 'GET /fields': { items: [] }, 'GET /municipalities': { items: [] },
      'GET /role-grants': { items: [grant] }, 'GET /role-check': check, ...answers,
    },
  });

describe('roles that wait', () => {
  it('stand above the accounts and at the account, and are confirmed by a second admin', async () => {
    const { user, seen } = await open({ 'POST /role-grants/{id}/confirmation': null });
    const section = within(await screen.findByRole('region', { name: /Roolit, jotka odottavat/ }));
    expect(section.getByText('Mervi Saarela: Valmentaja')).toBeInTheDocument();
    expect(section.getByText(/Pyysi Pia Lundén .*2020.* Odottaa toisen pääkäyttäjän vahvistusta\./)).toBeInTheDocument();
    expect(within(await screen.findByRole('row', { name: /Mervi Saarela/ })).getByText('odottaa: Valmentaja')).toBeInTheDocument();

    await user.click(section.getByRole('button', { name: 'Vahvista roolit: Mervi Saarela' }));
    expect(await screen.findByText('Roolit annettu: Mervi Saarela')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'POST')?.headers.get('if-match')).toBe('"2"');
    await waitFor(() => expect(seen.filter(({ path }) => path === '/role-grants').length).toBeGreaterThan(1));
  });

  it('are only withdrawn by who asked, and say when they take effect by themselves', async () => {
    const { user } = await open({
      'GET /role-grants': { items: [{ ...grant, abilities: ['roleGrant.withdraw'], askedBy: null, effectiveAt: '2020-03-17T08:00:00.000Z' }] },
      'POST /role-grants/{id}/withdrawal': problem(409, 'grantDecided'),
    });
    const section = within(await screen.findByRole('region', { name: /Roolit, jotka odottavat/ }));
    expect(section.getByText(/Pyydetty palvelimelta .* Tulee voimaan itsestään/)).toBeInTheDocument();
    expect(section.queryByRole('button', { name: /Vahvista/ })).not.toBeInTheDocument();
    await user.click(section.getByRole('button', { name: 'Peru pyyntö: Mervi Saarela' }));
    const asked = within(await screen.findByRole('alertdialog', { name: 'Peru pyyntö: Mervi Saarela' }));
    await user.click(asked.getByRole('button', { name: 'Peru pyyntö' }));
    expect(await asked.findByText('Tästä on jo päätetty.')).toBeInTheDocument();
  });

  it('are withdrawn by keyboard only when asked, and the focus stays on the page', async () => {
    let grants = [grant];
    const { user, seen } = await open({ 'GET /role-grants': () => ({ items: grants }), 'POST /role-grants/{id}/withdrawal': () => { grants = []; return null; } });
    const press = async (name: string) => {
      const button = await screen.findByRole('button', { name });
      act(() => button.focus());
      await user.keyboard('{Enter}');
    };
    await press('Peru pyyntö: Mervi Saarela');
    expect(await screen.findByRole('alertdialog')).toHaveTextContent('Rooleja ei anneta: Valmentaja.');
    expect(seen.some(({ method }) => method === 'POST')).toBe(false);
    await press('Peru pyyntö');
    expect(await screen.findByText('Pyyntö peruttu: Mervi Saarela')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('region', { name: /Roolit, jotka odottavat/ })).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('say why an admin who is too new cannot confirm them, and nothing to who asked', async () => {
    const asked = { ...grant, id: id(6), abilities: ['roleGrant.withdraw' as const], askedBy: { id: own.id, name: own.name } };
    await open({ 'GET /role-grants': { items: [{ ...grant, abilities: ['roleGrant.withdraw'] }, asked] } });
    const section = within(await screen.findByRole('region', { name: /Roolit, jotka odottavat/ }));
    expect(section.getAllByText(/Et voi vahvistaa vielä/)).toHaveLength(1);
  });

  it('stand chosen in the account, so that saving it keeps them waiting', async () => {
    const { user, seen } = await open({ 'PATCH /users/{id}': waiting });
    await user.click(await screen.findByRole('button', { name: 'Muuta käyttäjää Mervi Saarela' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Mervi Saarela' }));
    expect(dialog.getByText(/^Odottaa vielä: Valmentaja\./)).toBeInTheDocument();
    expect(dialog.getByRole('checkbox', { name: 'Valmentaja' })).toBeChecked();
    await user.type(dialog.getByRole('textbox', { name: 'Nimi' }), ' Oy');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'PATCH')?.body).toMatchObject({ name: 'Mervi Saarela Oy', roles: ['coach', 'admin'] });
  });

  it('are told when an account is saved', async () => {
    const { user } = await open({ 'GET /users': { items: [mervi, own] }, 'GET /role-grants': { items: [] }, 'PATCH /users/{id}': waiting });
    await user.click(await screen.findByRole('button', { name: 'Muuta käyttäjää Mervi Saarela' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Mervi Saarela' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Valmentaja' }));
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText('Tallennettu. Odottaa vielä: Valmentaja.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /Roolit, jotka odottavat/ })).not.toBeInTheDocument();
  });

  it('cannot be asked for the own account, nor its password set there', async () => {
    const { user, seen } = await open({ 'PATCH /users/{id}': own });
    await user.click(await screen.findByRole('button', { name: 'Muuta käyttäjää Hanna Ylitalo' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Hanna Ylitalo' }));
    expect(dialog.getByText(/Omia roolejasi ja rajojasi muuttaa toinen pääkäyttäjä/)).toBeInTheDocument();
    expect([dialog.queryByRole('checkbox'), dialog.queryByLabelText(/salasana/i)]).toEqual([null, null]);
    await user.type(dialog.getByRole('textbox', { name: 'Nimi' }), ' Oy');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'PATCH')?.body).toEqual({ name: 'Hanna Ylitalo Oy', email: 'mervi@example.invalid', language: 'fi' });
  });

  it('wait as the organisation chose', async () => {
    const { user, seen } = await open({ 'PATCH /role-check': { ...check, version: 2, isStandard: false, next: 'waitADay', nextFrom: '2020-03-17T08:00:00.000Z' } });
    const section = within(await screen.findByRole('region', { name: 'Pääkäyttäjän muut roolit' }));
    expect(await section.findByText('Toinen pääkäyttäjä vahvistaa')).toBeInTheDocument();
    expect(section.getByText('Näin on, kun muuta ei ole valittu.')).toBeInTheDocument();
    await user.click(section.getByRole('button', { name: 'Muuta' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Pääkäyttäjän muut roolit' }));
    await user.click(dialog.getByRole('radio', { name: 'Rooli odottaa vuorokauden' }));
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await section.findByText(/^Uusi tapa on voimassa .*: Rooli odottaa vuorokauden\.$/)).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'PATCH')?.body).toEqual({ check: 'waitADay' });
  });
});
