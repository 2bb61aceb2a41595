import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { EnvironmentResponse } from '@valopolku/contracts';
import { setToday } from '../../../../testing/clock.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { FormDriver } from '../../../../testing/form-driver.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
import { id, partA, partOptions, qualification, school } from '../environment-samples.js';
import '../pages/environment-page.js';

const provider = (n: number, name: string) => ({ id: id(n), version: 1, abilities: [], name, contacts: [] });
const unapproved: EnvironmentResponse = { ...school, state: 'mapped', approvals: [], approvedDegreeParts: [], reviewBy: null, placedNow: 0, people: [] };
const [approval] = school.approvals;

const open = (answers: Record<string, Answer> = {}, environment: EnvironmentResponse = unapproved, roles: Parameters<typeof sessionOf> = ['coach', 'admin']) =>
  renderApp({
    path: `/environments/${school.id}`, session: sessionOf(...roles),
    answers: {
      'GET /environments/{id}': environment, 'GET /degree-parts': { items: partOptions }, 'GET /qualifications/{id}': qualification, 'GET /municipalities': { items: [] }, 'GET /projects': { items: [] },
      'GET /education-providers': { items: [provider(30, 'Selkämeren ammattiopisto')] }, ...answers,
    },
  });

type User = Awaited<ReturnType<typeof open>>['user'];

async function startApproving(user: User) {
  await user.click(await screen.findByRole('button', { name: 'Lisää hyväksyntä: Ylläpitosiivous' }));
  const dialog = await screen.findByRole('dialog', { name: 'Lisää hyväksyntä' });
  const form = new FormDriver(user, dialog);
  const day = (label: string, text: string) => form.day(label, text);
  return { dialog: within(dialog), day };
}

describe('approvals of an environment', () => {
  beforeEach(() => setToday('2026-11-16'));
  afterEach(() => void jest.useRealTimers());

  it('are asked for by the part that lacks one, dated today', async () => {
    const { user, seen } = await open({ 'POST /environments/{id}/approvals': school });
    const { dialog, day } = await startApproving(user);
    expect(dialog.getByRole('combobox', { name: 'Tutkinnon osa' })).toHaveValue('Ylläpitosiivous');

    await user.type(dialog.getByRole('combobox', { name: 'Koulutuksen järjestäjä' }), 'Selkä');
    await user.click(await screen.findByRole('option', { name: 'Selkämeren ammattiopisto' }));
    await day('Tarkistettava viimeistään', '31.7.2027');
    await user.type(dialog.getByRole('textbox', { name: /Ulkopuolinen asiantuntija/ }), ' Raija Mäki ');
    await user.click(dialog.getByRole('button', { name: 'Tallenna hyväksyntä' }));

    expect(await screen.findByText('Hyväksyntä tallennettu')).toBeInTheDocument();
    const sent = seen.find(({ method }) => method === 'POST');
    expect(sent?.headers.get('idempotency-key')).toBeTruthy();
    expect(sent?.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/), degreePartId: partA.id, providerId: id(30), identifiedOn: '2026-11-16', reviewBy: '2027-07-31', outsideExpert: 'Raija Mäki',
    });
    // The page shows the fresh environment without being read again.
    expect(await screen.findByRole('button', { name: 'Peru hyväksyntä: Ylläpitosiivous' })).toHaveTextContent('Peru hyväksyntä');
    expect(seen.filter(({ method, path }) => method === 'GET' && path === `/environments/${school.id}`)).toHaveLength(1);
  });

  it('say at the field what the server refused', async () => {
    const { user } = await open({ 'POST /environments/{id}/approvals': problem(422, 'invalidInput', [{ field: 'reviewBy', code: 'endBeforeStart' }]) });
    const { dialog, day } = await startApproving(user);
    await user.type(dialog.getByRole('combobox', { name: 'Koulutuksen järjestäjä' }), 'Selkä');
    await user.click(await screen.findByRole('option', { name: 'Selkämeren ammattiopisto' }));
    await day('Tarkistettava viimeistään', '1.1.2020');
    await user.click(dialog.getByRole('button', { name: 'Tallenna hyväksyntä' }));

    expect(await dialog.findByRole('link', { name: 'Tarkistettava viimeistään: Päättymispäivä on ennen alkamispäivää.' })).toBeInTheDocument();
  });

  it('take a provider that is not yet known, and choose it at once', async () => {
    const { user, seen } = await open({ 'POST /education-providers': provider(31, 'Rauman opisto'), 'POST /environments/{id}/approvals': school });
    const { dialog } = await startApproving(user);
    await user.click(dialog.getByRole('button', { name: 'Uusi koulutuksen järjestäjä' }));
    const adding = within(await screen.findByRole('dialog', { name: 'Uusi koulutuksen järjestäjä' }));
    await user.type(adding.getByRole('textbox', { name: 'Järjestäjän nimi' }), 'Rauman opisto');
    await user.click(adding.getByRole('button', { name: 'Tallenna' }));

    await waitFor(() => expect(dialog.getByRole('combobox', { name: 'Koulutuksen järjestäjä' })).toHaveValue('Rauman opisto'));
    expect(seen.find(({ method, path }) => method === 'POST' && path === '/education-providers')?.body).toEqual({ name: 'Rauman opisto' });
    expect(dialog.getByRole('combobox', { name: 'Tutkinnon osa' })).toHaveValue('Ylläpitosiivous');
  });

  it('are withdrawn only after saying what follows, with the version that was read', async () => {
    const { user, seen } = await open({ 'DELETE /environments/{id}/approvals/{approvalId}': unapproved }, school);
    await user.click(await screen.findByRole('button', { name: 'Peru hyväksyntä: Ylläpitosiivous' }));
    const question = within(await screen.findByRole('alertdialog', { name: 'Perutaanko hyväksyntä: Ylläpitosiivous?' }));
    expect(question.getByText(/^Selkämeren ammattiopisto ei enää hyväksy ympäristöä/)).toBeInTheDocument();
    await user.click(question.getByRole('button', { name: 'Peru hyväksyntä' }));

    expect(await screen.findByText('Hyväksyntä peruttu')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'DELETE')).toMatchObject({ path: `/environments/${school.id}/approvals/${approval?.id}` });
    expect(await screen.findByRole('button', { name: 'Lisää hyväksyntä: Ylläpitosiivous' })).toBeInTheDocument();
  });

  it('carry the newer version when someone changed one first', async () => {
    const newer = { ...school, approvals: school.approvals.map((one) => ({ ...one, version: 9 })) };
    const answers = [problem(412, 'versionConflict', [], { current: newer }), Response.json(unapproved)];
    const { user, seen } = await open({ 'DELETE /environments/{id}/approvals/{approvalId}': () => answers.shift() ?? null }, school);
    await user.click(await screen.findByRole('button', { name: 'Peru hyväksyntä: Ylläpitosiivous' }));
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: 'Peru hyväksyntä' }));
    expect(await question.findByText(/Joku muutti tätä samaan aikaan/)).toBeInTheDocument();
    await user.click(question.getByRole('button', { name: 'Peru hyväksyntä' }));

    await waitFor(() => expect(seen.filter(({ method }) => method === 'DELETE').map(({ headers }) => headers.get('if-match'))).toEqual(['"2"', '"9"']));
  });

  it('are only read by those who may not give them', async () => {
    await open({}, { ...school, abilities: [] });

    const approvals = await screen.findByRole('region', { name: 'Hyväksynnät' });
    expect(within(approvals).getByText('Selkämeren ammattiopisto, 31.7.2099 asti')).toBeInTheDocument();
    expect(within(approvals).queryByRole('button')).not.toBeInTheDocument();
  });
});
