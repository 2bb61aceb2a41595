import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { WorkLogResponse } from '@valopolku/contracts';
import { setToday } from '../../../../testing/clock.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const log = (n: number, change: Partial<WorkLogResponse> = {}): WorkLogResponse => ({
  id: id(n), version: 3, abilities: ['workLog.confirm'], coachingPeriodId: id(20), traineeId: id(30), traineeName: 'Samira Haddadi', environment: { id: id(1), name: 'Niittymaan koulu' },
  date: '2025-11-14', minutes: 150, independence: 'partly', tasks: [], activity: null, note: 'Pesin lattiat.', loggedBy: 'Samira Haddadi', loggedAt: '2025-11-14T12:00:00.000Z', confirmed: false, confirmedBy: null, ...change,
});
const choices = {
  people: [{ id: id(20), name: 'Samira Haddadi', startedOn: '2025-08-04' }, { id: id(21), name: 'Samira Haddadi', startedOn: '2024-02-01' }, { id: id(22), name: 'Teemu Rantakari', startedOn: null }],
  environments: [{ id: id(1), name: 'Niittymaan koulu' }],
};
const open = (path: string, items: WorkLogResponse[], answers: Record<string, Answer> = {}) =>
  renderApp({ path, session: sessionOf('coach'), answers: { 'GET /work-logs': { items, nextCursor: null }, 'GET /work-logs/choices': choices, ...answers } });

beforeAll(() => setToday('2025-11-20'));
afterAll(() => { jest.useRealTimers(); });

describe('narrowing the diary', () => {
  it('asks for a person, a place and days, which stand in the address, and says them as chips', async () => {
    const { user, seen, history } = await open('/work-logs?confirmed=yes', [log(10)]);
    await user.click(await screen.findByRole('button', { name: 'Suodatin' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Suodattimet' }));
    await user.click(dialog.getByRole('combobox', { name: 'Henkilö' }));
    const people = (await screen.findAllByRole('option')).map((option) => option.textContent);
    expect(people).toEqual(['Samira Haddadi, jakso alkoi 4.8.2025', 'Samira Haddadi, jakso alkoi 1.2.2024', 'Teemu Rantakari']);
    await user.click(screen.getByRole('option', { name: 'Teemu Rantakari' }));
    await user.click(dialog.getByRole('combobox', { name: 'Toimintaympäristö' }));
    await user.click(await screen.findByRole('option', { name: 'Niittymaan koulu' }));
    await user.type(dialog.getByLabelText('Alkaen'), '1.11.2025');
    await user.type(dialog.getByLabelText('Päättyen'), '31.10.2025');
    expect(dialog.getByText('Alkupäivä on loppupäivän jälkeen.')).toBeInTheDocument();
    await user.clear(dialog.getByLabelText('Päättyen'));
    await user.type(dialog.getByLabelText('Päättyen'), '20.11.2025');
    await user.click(dialog.getByRole('button', { name: 'Näytä' }));

    await waitFor(() => expect(Object.fromEntries(seen.filter(({ path }) => path === '/work-logs').at(-1)?.query ?? [])).toEqual({
      confirmed: 'yes', coachingPeriod: id(22), environment: id(1), from: '2025-11-01', to: '2025-11-20', limit: '50',
    }));
    expect(history.location.search).not.toContain('Rantakari');
    const chips = within(screen.getByRole('group', { name: 'Suodattimet' }));
    expect(chips.getByText('Teemu Rantakari')).toBeInTheDocument();
    await user.click(chips.getByRole('button', { name: 'Poista suodatin Alkaen: 1.11.2025' }));
    await waitFor(() => expect(history.location.search).not.toContain('from='));
    await user.click(chips.getByRole('button', { name: 'Poista suodattimet' }));
    await waitFor(() => expect(history.location.search).toBe('?confirmed=yes'));
  });

  it('says that the filters find nothing, not that nothing has been logged', async () => {
    await open('/work-logs?from=2025-11-18', []);
    expect(await screen.findByText('Näillä suodattimilla ei löydy merkintöjä')).toBeInTheDocument();
  });
});

describe('confirming all that is shown', () => {
  const [first, second, third] = [log(11), log(12, { traineeName: 'Teemu Rantakari', date: '2025-11-13' }), log(13, { confirmed: true, confirmedBy: 'Tarja Aaltonen', abilities: [] })] as const;
  const confirmed = (one: WorkLogResponse): WorkLogResponse => ({ ...one, version: 4, confirmed: true, confirmedBy: 'Hanna Ylitalo', abilities: [] });

  it('sends those that wait, says how many, and takes all of them back', async () => {
    const { user, seen } = await open('/work-logs', [first, second, third], {
      'POST /work-logs/confirmations': { items: [confirmed(first), confirmed(second)], refused: [] },
      'POST /work-logs/confirmations/withdrawal': { items: [first, second], refused: [] },
    });
    await user.click(await screen.findByRole('button', { name: 'Vahvista kaikki 2 merkintää' }));
    expect(await screen.findByText('2 merkintää vahvistettu.')).toBeInTheDocument();
    expect(screen.getAllByText('Vahvistettu')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Vahvista kaikki/ })).not.toBeInTheDocument();
    const undo = screen.getByRole('button', { name: 'Kumoa vahvistukset' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    expect(await screen.findByText('2 merkintää odottaa taas vahvistusta.')).toBeInTheDocument();
    const sent = seen.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);
    expect(sent).toEqual([
      ['/work-logs/confirmations', { entries: [{ id: first.id, version: 3 }, { id: second.id, version: 3 }] }],
      ['/work-logs/confirmations/withdrawal', { entries: [{ id: first.id, version: 4 }, { id: second.id, version: 4 }] }],
    ]);
  });

  it('tells by name and day which were not confirmed, and why', async () => {
    const { user } = await open('/work-logs', [first, second], { 'POST /work-logs/confirmations': { items: [confirmed(first)], refused: [{ id: second.id, code: 'alreadyConfirmed' }] } });
    await user.click(await screen.findByRole('button', { name: 'Vahvista kaikki 2 merkintää' }));
    expect(await screen.findByText('1 merkintä vahvistettu.')).toBeInTheDocument();
    expect(screen.getByText('1 merkintä jäi vahvistamatta:')).toBeInTheDocument();
    expect(screen.getByText(/^Teemu Rantakari, to 13\.11\.: /)).toBeInTheDocument();
  });

  it('says why when not one could be confirmed', async () => {
    const { user } = await open('/work-logs', [first, second], { 'POST /work-logs/confirmations': problem(412, 'versionConflict') });
    await user.click(await screen.findByRole('button', { name: 'Vahvista kaikki 2 merkintää' }));
    expect(await screen.findByText('2 merkintää jäi vahvistamatta:')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Kumoa vahvistukset' })).not.toBeInTheDocument();
  });

  it('is not offered for one, nor for what the user may not confirm', async () => {
    await open('/work-logs', [first, log(14, { abilities: [] })]);
    expect(await screen.findByRole('button', { name: 'Vahvista merkintä: Samira Haddadi' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Vahvista kaikki/ })).not.toBeInTheDocument();
  });
});
