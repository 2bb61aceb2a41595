import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { RoleCheckResponse, UserResponse } from '@valopolku/contracts';
import { problem, type Answer, type Seen } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';
import './pages/users-page.js';

const id = (n: number) => `01a00000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const region = { id: '04', code: '04', name: { fi: 'Satakunta' } };
const mervi: UserResponse = {
  id: id(1), version: 4, abilities: ['user.change', 'user.setPassword', 'user.deactivate'], name: 'Mervi Saarela', email: 'mervi@example.invalid', roles: ['coach'], language: 'fi', municipalityCodes: ['684'], fieldIds: [id(9)], environmentIds: [], active: true, awaitedRoles: [],
};
const check: RoleCheckResponse = { id: id(7), version: 1, abilities: ['roleCheck.change'], check: 'secondAdmin', isStandard: true, next: null, nextFrom: null };
const hanna: UserResponse = { ...mervi, id: sessionOf('admin').userId, name: 'Hanna Ylitalo', email: 'hanna@example.invalid', roles: ['admin'], municipalityCodes: [], fieldIds: [] };

const open = (answers: Record<string, Answer> = {}, path = '/users') =>
  renderApp({
    path, session: sessionOf('admin'),
    answers: {
      'GET /users': { items: [mervi, hanna] }, 'GET /environments': { items: [] }, 'GET /deputies': { items: [] }, 'GET /role-grants': { items: [] }, 'GET /role-check': check, 'GET /fields': { items: [{ id: id(9), version: 1, abilities: [], code: 'cleaning', name: { fi: 'Puhdistuspalvelut' } }] },
      'GET /municipalities': { items: [{ code: '684', name: { fi: 'Rauma' }, region, isPlace: true }, { code: '050', name: { fi: 'Eura' }, region, isPlace: true }] }, ...answers,
    },
  });
type User = Awaited<ReturnType<typeof open>>['user'];

async function openForm(user: User, button = 'Muuta käyttäjää Mervi Saarela', title = 'Mervi Saarela') {
  await user.click(await screen.findByRole('button', { name: button }));
  const dialog = within(await screen.findByRole('dialog', { name: title }));
  return { dialog, press: (name: string) => user.click(dialog.getByRole('button', { name })) };
}

describe('accounts', () => {
  it('are told with roles and reach, and asked for by role from the address', async () => {
    const { user, seen, history } = await open({}, '/users?role=coach');
    const row = within(await screen.findByRole('row', { name: /Mervi Saarela/ }));
    expect(await row.findByText('Rauma · Puhdistuspalvelut')).toBeInTheDocument();
    expect(row.getByText('Käytössä')).toBeInTheDocument();
    expect(seen.find(({ path }) => path === '/users')?.query.get('role')).toBe('coach');

    await user.click(screen.getByRole('button', { name: /Rooli/ }));
    await user.click(await screen.findByRole('option', { name: 'Kaikki roolit' }));
    await waitFor(() => expect(history.location.search).toBe(''));
  });

  it('come a page at a time', async () => {
    const pages: Record<string, object> = { first: { items: [mervi], nextCursor: 'more' }, more: { items: [hanna], nextCursor: null } };
    const { user } = await open({ 'GET /users': ({ query }: Seen) => pages[query.get('cursor') ?? 'first'] ?? null });
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää' }));

    expect(await screen.findByRole('row', { name: /Hanna Ylitalo/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Mervi Saarela/ })).toBeInTheDocument();
  });

  it('are made with a password of twelve letters at least, and an address that is one', async () => {
    const { user, seen } = await open({ 'POST /users': mervi });
    const { dialog, press } = await openForm(user, 'Uusi käyttäjä', 'Uusi käyttäjä');
    await user.type(dialog.getByRole('textbox', { name: 'Nimi' }), 'Mervi Saarela');
    await user.type(dialog.getByRole('textbox', { name: 'Sähköposti' }), 'mervi');
    await user.type(dialog.getByLabelText(/^Salasana/), 'lyhyt');
    // Nothing is chosen beforehand: a role that opens cases is given by who means it.
    expect(dialog.queryAllByRole('checkbox', { checked: true })).toEqual([]);
    await user.click(dialog.getByRole('checkbox', { name: 'Valmentaja' }));
    await press('Luo käyttäjä');
    expect(await dialog.findByRole('link', { name: /^Sähköposti: Anna sähköpostiosoite/ })).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: 'Salasana: Kirjoita vähintään 12 merkkiä.' })).toBeInTheDocument();
    expect(seen.some(({ method }) => method === 'POST')).toBe(false);

    await user.type(dialog.getByRole('textbox', { name: 'Sähköposti' }), '@example.invalid');
    await user.type(dialog.getByLabelText(/^Salasana/), ' mutta pidempi');
    await press('Luo käyttäjä');
    expect(await screen.findByText('Käyttäjä luotu: Mervi Saarela')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ email: 'mervi@example.invalid', roles: ['coach'], password: 'lyhyt mutta pidempi' });
  });

  it('keep their password when none is given', async () => {
    const { user, seen } = await open({ 'PATCH /users/{id}': mervi });
    const { dialog, press } = await openForm(user);
    await user.click(dialog.getByRole('checkbox', { name: 'Esihenkilö' }));
    await press('Tallenna');

    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    const sent = seen.find(({ method }) => method === 'PATCH');
    expect(sent?.headers.get('if-match')).toBe('"4"');
    expect(sent?.body).toMatchObject({ roles: ['coach', 'manager'], password: null });
  });

  it('are ended at once by those who may, but nobody ends their own', async () => {
    const { user, seen } = await open({ 'PATCH /users/{id}': { ...mervi, active: false } });
    const own = await openForm(user, 'Muuta käyttäjää Hanna Ylitalo', 'Hanna Ylitalo');
    expect(own.dialog.queryByRole('button', { name: 'Sulje tunnus' })).not.toBeInTheDocument();
    await own.press('Peruuta');

    const { press } = await openForm(user);
    await press('Sulje tunnus');
    expect(await screen.findByText('Tunnus suljettu: Mervi Saarela')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'PATCH')?.body).toEqual({ active: false });
  });

  it('of trainees have but a name and a language to change', async () => {
    const trainee: UserResponse = { ...mervi, abilities: ['user.change', 'user.deactivate'], roles: ['trainee'], municipalityCodes: [], fieldIds: [], traineeId: id(8) };
    const { user, seen } = await open({ 'GET /users': { items: [trainee, hanna] }, 'PATCH /users/{id}': trainee });
    const { dialog, press } = await openForm(user);
    expect(dialog.getByText(/Valmentautujan tunnuksen tekee hänen valmentajansa/)).toBeInTheDocument();
    expect([dialog.queryByRole('checkbox'), dialog.queryByRole('textbox', { name: 'Sähköposti' }), dialog.queryByLabelText(/salasana/i)]).toEqual([null, null, null]);
    await user.type(dialog.getByRole('textbox', { name: 'Nimi' }), ' Oy');
    await press('Tallenna');
    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'PATCH')?.body).toEqual({ name: 'Mervi Saarela Oy', language: 'fi' });
  });

  it('say why one could not be ended', async () => {
    const { user } = await open({ 'PATCH /users/{id}': problem(403, 'forbidden') });
    const { dialog, press } = await openForm(user);
    await press('Sulje tunnus');

    expect(await dialog.findByText('Sinulla ei ole oikeutta tähän.')).toBeInTheDocument();
  });

  it('are not overwritten when another admin was faster', async () => {
    const theirs: UserResponse = { ...mervi, version: 6, municipalityCodes: ['684', '050'] };
    const answers = [problem(412, 'versionConflict', [], { current: theirs }), Response.json({ ...theirs, version: 7 })];
    const { user, seen } = await open({ 'PATCH /users/{id}': () => answers.shift() ?? null });
    const { dialog, press } = await openForm(user);
    const name = dialog.getByRole('textbox', { name: 'Nimi' });
    await user.clear(name);
    await user.type(name, 'Mervi Saari');
    await press('Tallenna');

    const choice = within(await screen.findByRole('alertdialog', { name: 'Joku muutti tätä samaan aikaan' }));
    expect(choice.getByText('Rauma, Eura')).toBeInTheDocument();
    await user.click(choice.getByRole('button', { name: 'Tallenna valitut' }));
    await waitFor(() => expect(seen.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers.get('if-match'))).toEqual(['"4"', '"6"']));
    expect(seen.findLast(({ method }) => method === 'PATCH')?.body).toMatchObject({ name: 'Mervi Saari', municipalityCodes: ['684', '050'] });
  });
});
