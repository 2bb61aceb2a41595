import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { EnvironmentResponse } from '@valopolku/contracts';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
import { id, partB, partOptions, qualification, requirements, school } from '../environment-samples.js';
import '../pages/environment-page.js';

const open = (answers: Record<string, Answer> = {}, environment: EnvironmentResponse = school) =>
  renderApp({
    path: `/environments/${school.id}`, session: sessionOf('coach'),
    answers: { 'GET /environments/{id}': environment, 'GET /degree-parts': { items: partOptions }, 'GET /qualifications/{id}': qualification, 'GET /municipalities': { items: [] }, 'GET /projects': { items: [] }, ...answers },
  });
const conflict = (current: EnvironmentResponse) => problem(412, 'versionConflict', [], { current });
const renamed = (name: string, version: number): EnvironmentResponse => ({ ...school, tasks: school.tasks.map((task) => (task.id === id(11) ? { ...task, name, version } : task)) });

async function startRenaming(user: Awaited<ReturnType<typeof open>>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Toiminnot: Koneiden huolto' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Muuta nimeä' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Muuta nimeä' }));
  const field = dialog.getByRole('textbox', { name: 'Työtehtävän nimi' });
  await user.clear(field);
  return { dialog, field };
}

describe('the tasks of an environment', () => {
  it('are renamed with the version that was read, and nothing but the name is sent', async () => {
    const { user, seen } = await open({ 'PATCH /environments/{id}/tasks/{taskId}': renamed('Koneiden pesu', 2) });
    const { dialog, field } = await startRenaming(user);
    expect(dialog.getByText('Niittymaan koulu')).toBeInTheDocument();

    await user.type(field, 'Koneiden pesu');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    expect(await screen.findByRole('button', { name: 'Toiminnot: Koneiden pesu' })).toBeInTheDocument();
    const change = seen.find(({ method }) => method === 'PATCH');
    expect(change?.path).toBe(`/environments/${school.id}/tasks/${id(11)}`);
    expect(change?.headers.get('if-match')).toBe('"1"');
    expect(change?.body).toEqual({ name: 'Koneiden pesu' });
  });

  it('keep what was written when someone renamed it first', async () => {
    const answers: Response[] = [conflict(renamed('Konehuolto', 5)), Response.json(renamed('Koneiden pesu', 6))];
    const { user, seen } = await open({ 'PATCH /environments/{id}/tasks/{taskId}': () => answers.shift() ?? null });
    const { dialog, field } = await startRenaming(user);
    await user.type(field, 'Koneiden pesu');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    const choice = within(await screen.findByRole('alertdialog', { name: 'Joku muutti tätä samaan aikaan' }));
    expect(choice.getByText('Konehuolto')).toBeInTheDocument();
    await user.click(choice.getByRole('button', { name: 'Tallenna valitut' }));

    await waitFor(() => expect(seen.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers.get('if-match'))).toEqual(['"1"', '"5"']));
    expect(seen.findLast(({ method }) => method === 'PATCH')?.body).toEqual({ name: 'Koneiden pesu' });
  });

  it('need a name', async () => {
    const { user, seen } = await open();
    const { dialog } = await startRenaming(user);
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    expect(await dialog.findByRole('link', { name: 'Työtehtävän nimi: Täytä tämä.' })).toBeInTheDocument();
    expect(seen.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('stay when the question of taking one out is answered no, or when it could not be done', async () => {
    const { user, seen } = await open({ 'DELETE /environments/{id}/tasks/{taskId}': problem(409, 'environmentRetired') });
    const ask = async () => {
      await user.click(await screen.findByRole('button', { name: 'Toiminnot: Koneiden huolto' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Poista tehtävä' }));
      return within(await screen.findByRole('alertdialog', { name: 'Poistetaanko Koneiden huolto?' }));
    };
    await user.click((await ask()).getByRole('button', { name: 'Peruuta' }));
    expect(seen.some(({ method }) => method === 'DELETE')).toBe(false);

    const question = await ask();
    await user.click(question.getByRole('button', { name: 'Poista tehtävä' }));
    expect(await question.findByText('Toimintaympäristö on poistettu käytöstä.')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'DELETE')?.headers.get('if-match')).toBe('"1"');
  });

  it('are mapped to one more degree part by choosing it', async () => {
    const other = { ...qualification, versions: qualification.versions.map((version) => ({ ...version, degreeParts: [...version.degreeParts, { ...partB, kind: 'optional' as const, requirements: [{ ...requirements[0], id: id(250), order: 1, text: { fi: 'Pesee ikkunat' }, draft: false }] }] })) };
    const { user, seen } = await open({ 'GET /qualifications/{id}': other, 'PATCH /environments/{id}/tasks/{taskId}': school });
    await user.type(await screen.findByRole('combobox', { name: 'Kytke tehtävät tutkinnon osaan' }), 'Perus');
    await user.click(await screen.findByRole('option', { name: /Perussiivouspalvelut/ }));

    expect(await screen.findByRole('tab', { name: /Perussiivouspalvelut/, selected: true })).toHaveTextContent('0/3');
    await user.click(await screen.findByRole('checkbox', { name: 'Koneiden huolto opettaa: Pesee ikkunat' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'PATCH')?.body).toEqual({ name: 'Koneiden huolto', requirementIds: [id(250)] }));
  });

  it('tell how many of them build each requirement, and which is our own draft', async () => {
    await open();

    const list = within(await screen.findByRole('list', { name: 'Vaatimukset' }));
    const [first, second] = list.getAllByRole('listitem');
    expect(first).toHaveTextContent('1Suunnittelee työnsä1 tehtävä');
    expect(second).toHaveTextContent('2Käyttää koneitaEi tehtävää');
    expect(screen.getByText('Vaatimusten tekstit ovat luonnoksia.')).toBeInTheDocument();
    const sums = screen.getByRole('row', { name: /Tehtäviä vaatimusta kohti/ });
    expect(within(sums).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1', '0', '0']);
  });

  it('ask for the first of them when there are none', async () => {
    const { user } = await open({}, { ...school, tasks: [], coverage: [], taskCount: 0 });

    expect(await screen.findByText('Ei vielä työtehtäviä')).toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'Kytke tehtävät tutkinnon osaan' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lisää työtehtävä' }));
    expect(await screen.findByRole('dialog', { name: 'Lisää työtehtävä' })).toBeInTheDocument();
  });

  it('stand as a plain list until one of them is mapped', async () => {
    await open({}, { ...school, coverage: [], tasks: school.tasks.map((task) => ({ ...task, requirementIds: [] })) });

    const list = within(await screen.findByRole('list', { name: 'Työtehtävät ja vaatimukset' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });

  it('can be tried again when the requirements did not come', async () => {
    const answers: Answer[] = [problem(500, 'internal'), problem(500, 'internal'), problem(500, 'internal'), problem(500, 'internal')];
    const { user } = await open({ 'GET /qualifications/{id}': () => (answers.shift() as Response | undefined) ?? qualification });

    const retry = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    answers.length = 0;
    await user.click(retry);
    expect(await screen.findByRole('list', { name: 'Vaatimukset' })).toBeInTheDocument();
  });

  it('say when a degree part has no requirements yet', async () => {
    const empty = { ...qualification, versions: qualification.versions.map((version) => ({ ...version, degreeParts: version.degreeParts.map((part) => ({ ...part, requirements: [] })) })) };
    await open({ 'GET /qualifications/{id}': empty });

    expect(await screen.findByText('Tällä tutkinnon osalla ei ole vielä vaatimuksia tietokannassa.')).toBeInTheDocument();
  });
});
