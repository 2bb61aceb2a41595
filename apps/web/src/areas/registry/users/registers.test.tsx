import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { OrganisationResponse } from '@valopolku/contracts';
import { fakeServer, problem, type Answer } from '../../../testing/fake-server.js';
import { renderPart } from '../../../testing/render-part.js';
import { RegistersSection } from './registers-section.js';

const organisation: OrganisationResponse = {
  id: '01a00000-0000-7000-8000-000000000001', version: 3, abilities: ['organisation.change'], name: 'Rauman työpaja', kind: 'municipality',
  registers: [{ service: 'youthWorkshop', controllerKind: 'municipality', controller: 'Rauman kaupunki', retentionYears: 5 }],
};

async function open(answers: Record<string, Answer> = {}) {
  const seen = fakeServer({ 'GET /organisation': organisation, ...answers });
  return { ...(await renderPart(<RegistersSection />)), seen };
}

describe('controllers of the services', () => {
  it('are told with their kind and how long the data is kept, and what is not set is said', async () => {
    await open();
    const row = (await screen.findByText('Nuorten työpaja')).closest('li') as HTMLElement;
    expect(row).toHaveTextContent('Rauman kaupunki (kunta). Tiedot säilytetään 5 vuotta jakson jälkeen.');
    expect(screen.getByText('Työvoimapalvelu').closest('li')).not.toHaveTextContent('Rauman kaupunki');
  });

  it('are changed service by service: the others go along as they are', async () => {
    const fresh = { ...organisation, version: 4 };
    const { user, seen } = await open({ 'PATCH /organisation': fresh });
    await user.click(await screen.findByRole('button', { name: 'Muuta: Koulutus' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Koulutus' }));
    await user.type(dialog.getByLabelText(/nimi/i), 'Winnova');
    await user.type(dialog.getByLabelText(/^Tietojen säilytys/), '3');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    const sent = seen.find(({ method }) => method === 'PATCH');
    expect(sent?.headers.get('if-match')).toBe('"3"');
    expect(sent?.body).toEqual({ registers: [...organisation.registers, { service: 'education', controllerKind: 'educationProvider', controller: 'Winnova', retentionYears: 3 }] });
  });

  it('keep what was typed when it is refused, and are not changed by those who may not', async () => {
    const { user } = await open({ 'PATCH /organisation': problem(403, 'forbidden') });
    await user.click(await screen.findByRole('button', { name: 'Muuta: Nuorten työpaja' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Nuorten työpaja' }));
    await user.clear(dialog.getByLabelText(/nimi/i));
    await user.type(dialog.getByLabelText(/nimi/i), 'Euran kunta');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await dialog.findByRole('alert')).toBeInTheDocument();
    expect(dialog.getByLabelText(/nimi/i)).toHaveValue('Euran kunta');
  });

  it('are only read without the right to change them', async () => {
    await open({ 'GET /organisation': { ...organisation, abilities: [] } });
    expect(await screen.findByText(/Rauman kaupunki/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
