import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { EnvironmentResponse } from '@valopolku/contracts';
import { problem } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
import { id, partOptions, qualification, school } from '../environment-samples.js';

const provider = { id: id(30), version: 1, abilities: [], name: 'Selkämeren ammattiopisto', contacts: [] };

const open = (answers = {}, environment: EnvironmentResponse = school) =>
  renderApp({
    path: `/environments/${school.id}`, session: sessionOf('coach'),
    answers: {
      'GET /environments/{id}': environment, 'GET /degree-parts': { items: partOptions }, 'GET /qualifications/{id}': qualification, 'GET /education-providers': { items: [provider] },
      'GET /municipalities': { items: [] }, 'GET /projects': { items: [] }, ...answers,
    },
  });

const mapped = (taskId: string, requirementIds: string[], version: number): EnvironmentResponse => ({
  ...school, tasks: school.tasks.map((task) => (task.id === taskId ? { ...task, requirementIds, version } : task)),
});

describe('one environment', () => {
  it('tells who answers for it, where the work is done, who is there and whom to call', async () => {
    await open();

    expect(await screen.findByText('Rauman kaupunki')).toBeInTheDocument();
    expect(screen.getByText('Koulukatu 1')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Samira Haddadi' })).toHaveAttribute('href', `/coaching-periods/${id(40)}`);
    expect(screen.getByText('Yksi paikka vapaana')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '040 123 4567' })).toHaveAttribute('href', 'tel:0401234567');
  });

  it('saves ticks of the matrix one after another, each with the version that the one before left', async () => {
    const answers = [mapped(id(10), [id(200), id(201)], 4), mapped(id(10), [id(201)], 5)];
    const { user, seen } = await open({ 'PATCH /environments/{id}/tasks/{taskId}': () => answers.shift() ?? null });
    const machines = await screen.findByRole('checkbox', { name: 'Käytävien siivous opettaa: Käyttää koneita' });
    expect(within(screen.getByRole('list', { name: 'Vaatimukset' })).getAllByText('Ei tehtävää')).toHaveLength(2);

    await user.click(machines);
    await user.click(screen.getByRole('checkbox', { name: 'Käytävien siivous opettaa: Suunnittelee työnsä' }));

    await waitFor(() => expect(seen.filter(({ method }) => method === 'PATCH')).toHaveLength(2));
    const [first, second] = seen.filter(({ method }) => method === 'PATCH');
    expect(first?.headers.get('if-match')).toBe('"3"');
    expect(first?.body).toEqual({ name: 'Käytävien siivous', requirementIds: [id(200), id(201)] });
    expect(second?.headers.get('if-match')).toBe('"4"');
    expect(second?.body).toEqual({ name: 'Käytävien siivous', requirementIds: [id(201)] });
    expect(machines).toBeChecked();
  });

  it('takes a tick back and says why when it was not saved', async () => {
    const { user } = await open({ 'PATCH /environments/{id}/tasks/{taskId}': problem(409, 'environmentRetired') });
    const tick = await screen.findByRole('checkbox', { name: 'Koneiden huolto opettaa: Arvioi laatua' });

    await user.click(tick);

    expect(await screen.findByText('Toimintaympäristö on poistettu käytöstä.')).toBeInTheDocument();
    expect(tick).not.toBeChecked();
  });

  it('only shows the matrix to those who may not map', async () => {
    await open({}, { ...school, abilities: [] });

    const row = await screen.findByRole('row', { name: /Käytävien siivous/ });
    expect(within(row).getByRole('img', { name: 'Opettaa' })).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Lisää|Muuta|Peru/ })).not.toBeInTheDocument();
  });

  it('adds a task, and takes one out after asking', async () => {
    const { user, seen } = await open({ 'POST /environments/{id}/tasks': school, 'DELETE /environments/{id}/tasks/{taskId}': school });
    await user.click(await screen.findByRole('button', { name: 'Lisää työtehtävä' }));
    await user.type(await screen.findByRole('textbox', { name: 'Työtehtävän nimi' }), 'Ikkunoiden pesu');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ name: 'Ikkunoiden pesu' }));

    await user.click(await screen.findByRole('button', { name: 'Toiminnot: Koneiden huolto' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poista tehtävä' }));
    await user.click(await screen.findByRole('button', { name: 'Poista tehtävä' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'DELETE')?.path).toBe(`/environments/${school.id}/tasks/${id(11)}`));
  });

  it('records an approval, and withdraws one after asking', async () => {
    const { user, seen } = await open({ 'POST /environments/{id}/approvals': school, 'DELETE /environments/{id}/approvals/{approvalId}': school });
    const approvals = await screen.findByRole('region', { name: 'Hyväksynnät' });
    expect(within(approvals).getByText('Hyväksytty')).toBeInTheDocument();

    await user.click(within(approvals).getByRole('button', { name: 'Lisää' }));
    await user.type(await screen.findByRole('combobox', { name: 'Tutkinnon osa' }), 'Perus');
    await user.click(await screen.findByRole('option', { name: /Perussiivouspalvelut/ }));
    await user.type(screen.getByRole('combobox', { name: 'Koulutuksen järjestäjä' }), 'Selkä');
    await user.click(await screen.findByRole('option', { name: 'Selkämeren ammattiopisto' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna hyväksyntä' }));
    expect(await screen.findByRole('link', { name: /^Tarkistettava viimeistään/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Peruuta' }));
    await user.click(await screen.findByRole('button', { name: 'Hylkää muutokset' }));

    await user.click(await screen.findByRole('button', { name: 'Peru hyväksyntä: Ylläpitosiivous' }));
    await user.click(await screen.findByRole('button', { name: 'Peru hyväksyntä' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'DELETE')?.headers.get('if-match')).toBe('"2"'));
  });

  it('is taken out of use only when no one is placed there, which is said', async () => {
    const { user } = await open({ 'POST /environments/{id}/retirement': problem(409, 'environmentInUse') });
    await user.click(await screen.findByRole('button', { name: 'Lisää toimintoja' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poista käytöstä' }));
    await user.click(await screen.findByRole('button', { name: 'Poista käytöstä' }));

    expect(await screen.findByText('Toimintaympäristössä on valmentautujia.')).toBeInTheDocument();
  });
});
