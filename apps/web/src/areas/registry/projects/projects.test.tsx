import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { ProjectResponse } from '@valopolku/contracts';
import { problem, type Answer } from '../../../testing/fake-server.js';
import { FormDriver } from '../../../testing/form-driver.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';
import './pages/projects-page.js';

const id = (n: number) => `019d0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const region = { id: '04', code: '04', name: { fi: 'Satakunta' } };
const coast: ProjectResponse = {
  id: id(1), version: 3, abilities: ['project.change'], name: 'Rannikon valmennus', code: null, funder: 'Euroopan sosiaalirahasto', startsOn: '2025-09-01', endsOn: '2027-12-31',
  municipalityCodes: ['684'], planned: { participants: 70, women: null },
};
const inland: ProjectResponse = { ...coast, id: id(2), abilities: [], name: 'Sisämaan valmennus', funder: null };

const open = (answers: Record<string, Answer> = {}, roles: Parameters<typeof sessionOf> = ['admin', 'manager'], items = [coast, inland]) =>
  renderApp({
    path: '/projects', session: sessionOf(...roles),
    answers: { 'GET /projects': { items }, 'GET /municipalities': { items: [{ code: '684', name: { fi: 'Rauma' }, region, isPlace: true }, { code: '050', name: { fi: 'Eura' }, region, isPlace: true }] }, ...answers },
  });
type User = Awaited<ReturnType<typeof open>>['user'];

async function openForm(user: User, button = 'Muuta hanketta Rannikon valmennus', title = 'Rannikon valmennus') {
  await user.click(await screen.findByRole('button', { name: button }));
  const element = await screen.findByRole('dialog', { name: title });
  const dialog = within(element);
  const form = new FormDriver(user, element);
  const day = (label: string, text: string) => form.day(label, text);
  return { dialog, day, save: () => user.click(dialog.getByRole('button', { name: 'Tallenna' })) };
}

describe('projects', () => {
  it('promise no report to those who may not read one', async () => {
    await open({}, ['coach'], [inland]);
    expect(await screen.findByText('Rahoitetut hankkeet ja niiden ajat.')).toBeInTheDocument();
    expect(screen.queryByText(/loppuraport/i)).not.toBeInTheDocument();
  });

  it('are listed with funder and days, and open their reports', async () => {
    await open();

    const row = within(await screen.findByRole('row', { name: /Rannikon valmennus/ }));
    expect(row.getByRole('link', { name: 'Rannikon valmennus' })).toHaveAttribute('href', `/projects/${id(1)}/final-report`);
    expect(row.getByText('1.9.2025–31.12.2027')).toBeInTheDocument();
    const other = within(screen.getByRole('row', { name: /Sisämaan valmennus/ }));
    expect(other.getByText('–')).toBeInTheDocument();
    expect(other.queryByRole('button')).not.toBeInTheDocument();
  });

  it('are neither made nor reported on by those who may not', async () => {
    await open({}, ['staff']);

    expect(await screen.findByText('Rannikon valmennus')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Rannikon valmennus' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Uusi hanke' })).not.toBeInTheDocument();
  });

  it('say what to do when there are none', async () => {
    await open({}, ['admin'], []);

    expect(await screen.findByText('Hankkeita ei ole vielä')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Uusi hanke' })).toBeInTheDocument();
  });

  it('are made with days, places and goals; what was left empty is sent as nothing', async () => {
    const { user, seen } = await open({ 'POST /projects': coast });
    const { dialog, day, save } = await openForm(user, 'Uusi hanke', 'Uusi hanke');
    await save();
    expect(await dialog.findByRole('link', { name: 'Nimi: Täytä tämä.' })).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: /^Alkaa: / })).toBeInTheDocument();
    expect(seen.some(({ method }) => method === 'POST')).toBe(false);

    await user.type(dialog.getByRole('textbox', { name: 'Nimi' }), 'Saariston valmennus');
    await day('Alkaa', '1.1.2027');
    await day('Päättyy', '31.12.2028');
    await user.type(dialog.getByRole('combobox', { name: /Kunnat/ }), 'Eu');
    await user.click(await screen.findByRole('option', { name: 'Eura' }));
    await user.type(dialog.getByRole('textbox', { name: /Tavoite: osallistujia/ }), '60');
    await save();

    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({
      name: 'Saariston valmennus', code: null, funder: null, startsOn: '2027-01-01', endsOn: '2028-12-31', municipalityCodes: ['050'], planned: { participants: 60 }, goals: null,
    });
  });

  it('are changed with the version that was read, and the list is read again', async () => {
    const { user, seen } = await open({ 'PATCH /projects/{id}': { ...coast, version: 4 } });
    const { dialog, save } = await openForm(user);
    await user.click(dialog.getByRole('button', { name: /Poista Rauma/ }));
    await user.type(dialog.getByRole('combobox', { name: /Kunnat/ }), 'Eu');
    await user.click(await screen.findByRole('option', { name: 'Eura' }));
    await save();

    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    const sent = seen.find(({ method }) => method === 'PATCH');
    expect(sent?.headers.get('if-match')).toBe('"3"');
    expect(sent?.body).toMatchObject({ name: 'Rannikon valmennus', municipalityCodes: ['050'], planned: { participants: 70, women: null } });
    await waitFor(() => expect(seen.filter(({ method, path }) => method === 'GET' && path === '/projects')).toHaveLength(2));
  });

  it('say at the field what the server refused', async () => {
    const { user } = await open({ 'PATCH /projects/{id}': problem(422, 'invalidInput', [{ field: 'endsOn', code: 'endBeforeStart' }]) });
    const { dialog, save } = await openForm(user);
    await save();

    expect(await dialog.findByRole('link', { name: 'Päättyy: Päättymispäivä on ennen alkamispäivää.' })).toBeInTheDocument();
  });

  it('are not overwritten when someone was faster: both versions are shown, and the chosen one is saved over the newer', async () => {
    const theirs = { ...coast, version: 8, funder: 'Rauman kaupunki', municipalityCodes: ['684', '050'] };
    const answers = [problem(412, 'versionConflict', [], { current: theirs }), Response.json({ ...theirs, version: 9 })];
    const { user, seen } = await open({ 'PATCH /projects/{id}': () => answers.shift() ?? null });
    const { dialog, save } = await openForm(user);
    const name = dialog.getByRole('textbox', { name: 'Nimi' });
    await user.clear(name);
    await user.type(name, 'Rannikko');
    await save();

    const choice = within(await screen.findByRole('alertdialog', { name: 'Joku muutti tätä samaan aikaan' }));
    expect(choice.getByText('Rauman kaupunki')).toBeInTheDocument();
    expect(choice.getByText('Rauma, Eura')).toBeInTheDocument();
    await user.click(choice.getByRole('button', { name: 'Tallenna valitut' }));

    await waitFor(() => expect(seen.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"8"']));
    expect(seen.findLast(({ method }) => method === 'PATCH')?.body).toMatchObject({ name: 'Rannikko', funder: 'Rauman kaupunki', municipalityCodes: ['684', '050'] });
  });
});
