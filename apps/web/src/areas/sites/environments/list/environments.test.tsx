import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { EnvironmentItem } from '@valopolku/contracts';
import { problem } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
import { id, partA, partB, school } from '../environment-samples.js';

const item = (n: number, name: string, content: Partial<EnvironmentItem> = {}): EnvironmentItem => ({
  id: id(n), version: 1, abilities: [], name, kind: 'municipalSite', organiser: 'Rauman kaupunki', municipality: { id: '684', code: '684', name: { fi: 'Rauma', sv: 'Raumo' } },
  state: 'inUse', capacity: 4, placedNow: 3, peopleSeen: 'everyone', taskCount: 8, expiredDegreeParts: [], approvedDegreeParts: [partA], reviewBy: '2099-07-31', ...content,
});
const items = [
  item(1, 'Niittymaan koulu'),
  item(2, 'Eura-halli', { municipality: { id: '050', code: '050', name: { fi: 'Eura' } }, placedNow: 0, state: 'approved', approvedDegreeParts: [partA, partB], reviewBy: '2020-01-31' }),
  item(3, 'Vanha varasto', { state: 'dormant', placedNow: 0, approvedDegreeParts: [], reviewBy: null }),
];

const open = (path: string, answers = {}, roles: Parameters<typeof sessionOf> = ['coach']) =>
  renderApp({
    path, session: sessionOf(...roles),
    answers: { 'GET /environments': { items }, 'GET /municipalities': { items: [{ code: '684', name: { fi: 'Rauma', sv: 'Raumo' }, region: school.municipality, isPlace: true }] }, 'GET /degree-parts': { items: [] }, 'GET /projects': { items: [] }, ...answers },
  });

describe('environments', () => {
  it('lists places with room, state, approvals and what has expired', async () => {
    await open('/environments');

    const row = await screen.findByRole('row', { name: /Eura-halli/ });
    expect(within(row).getByText('Hyväksytty')).toBeInTheDocument();
    expect(within(row).getByText('Vanhentunut 31.1.2020')).toBeInTheDocument();
    expect(within(row).getByText('Perussiivouspalvelut')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Niittymaan koulu' })).toHaveAttribute('href', `/environments/${id(1)}`);
    expect(screen.getByText(/3 ympäristöä\. 5 vapaata paikkaa\./)).toBeInTheDocument();
  });

  it('asks for what the address says, and tells it in words', async () => {
    const { seen, user, history } = await open('/environments?kind=municipalSite&municipality=684');

    const remove = await screen.findByRole('button', { name: 'Poista suodatin Kunta: Rauma' });
    const asked = seen.find(({ path }) => path === '/environments')?.query;
    expect(asked?.get('kind')).toBe('municipalSite');
    expect(asked?.get('municipality')).toBe('684');

    await user.click(remove);
    expect(history.location.search).toBe('?kind=municipalSite');
  });

  it('shows what is approved where, without the places that no one uses', async () => {
    const { user } = await open('/environments');
    await user.click(await screen.findByRole('radio', { name: 'Kattavuus' }));

    const hall = await screen.findByRole('row', { name: /^Eura-halli/ });
    expect(within(hall).getAllByText('Hyväksytty')).toHaveLength(2);
    const sums = screen.getByRole('row', { name: /Hyväksyttyjä ympäristöjä/ });
    expect(within(sums).getByText(/vapaana 5/)).toBeInTheDocument();
    expect(screen.queryByText('Vanha varasto')).not.toBeInTheDocument();
  });

  it('has no tick for an approval past its review date: it says that it expired, and counts it nowhere', async () => {
    const hall = items[1];
    if (!hall) throw new Error('a second place');
    const past = { ...hall, name: 'Vanha halli', state: 'mapped', approvedDegreeParts: [], expiredDegreeParts: hall.approvedDegreeParts };
    const { user } = await open('/environments', { 'GET /environments': { items: [items[0] ?? hall, past] } });
    const listed = await screen.findByRole('row', { name: /Vanha halli/ });
    expect(listed).toHaveTextContent(/Perussiivouspalvelut \(vanhentunut\)/);
    expect(within(listed).queryByText('Hyväksytty')).not.toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: 'Kattavuus' }));
    const row = await screen.findByRole('row', { name: /^Vanha halli/ });
    expect(within(row).getAllByText('Vanhentunut').length).toBeGreaterThan(0);
    expect(within(row).queryByText('Hyväksytty')).not.toBeInTheDocument();
  });

  it('adds a place and opens it; what is missing is said at its field', async () => {
    const { user, seen, history } = await open('/environments', { 'POST /environments': school, 'GET /environments/{id}': school });
    await user.click(await screen.findByRole('button', { name: 'Uusi toimintaympäristö' }));
    await user.click(await screen.findByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('group', { name: /^Korjaa/ })).toHaveFocus();
    expect(seen.some(({ method }) => method === 'POST')).toBe(false);

    await user.type(screen.getByRole('textbox', { name: 'Nimi' }), 'Niittymaan koulu');
    await user.type(screen.getByRole('textbox', { name: 'Järjestäjä' }), 'Rauman kaupunki');
    await user.type(screen.getByRole('combobox', { name: 'Kunta' }), 'Rau');
    await user.click(await screen.findByRole('option', { name: 'Rauma' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Niittymaan koulu' })).toBeInTheDocument();
    expect(history.location.pathname).toBe(`/environments/${school.id}`);
    expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ name: 'Niittymaan koulu', municipalityCode: '684', projectId: null });
  });

  it('offers nothing to add to a manager, and says what to do when the list did not come', async () => {
    await open('/environments', { 'GET /environments': problem(500, 'internal') }, ['manager']);

    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Uusi toimintaympäristö' })).not.toBeInTheDocument();
  });
});
