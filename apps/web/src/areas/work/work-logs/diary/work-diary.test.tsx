import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { WorkLogResponse } from '@valopolku/contracts';
import type { Role } from '@valopolku/domain';
import { setToday } from '../../../../testing/clock.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const school = { id: id(1), name: 'Niittymaan koulu' };

const log = (n: number, change: Partial<WorkLogResponse> = {}): WorkLogResponse => ({
  id: id(n), version: 3, abilities: [], coachingPeriodId: id(20), traineeId: id(30), traineeName: 'Samira Haddadi', environment: school,
  date: '2025-11-14', minutes: 150, independence: 'partly', tasks: [{ workTaskId: id(41), name: 'Lattioiden pesu', independence: 'partly' }],
  activity: null, note: null, loggedBy: 'Tarja Aaltonen', loggedAt: '2025-11-14T12:00:00.000Z', confirmed: true, confirmedBy: 'Tarja Aaltonen', ...change,
});
const waiting = log(11, { confirmed: false, confirmedBy: null, loggedBy: 'Samira Haddadi', abilities: ['workLog.confirm', 'workLog.correct'] });

const open = (path: string, items: WorkLogResponse[], answers: Record<string, Answer> = {}, role: Role = 'coach') =>
  renderApp({ path, session: sessionOf(role), answers: { 'GET /work-logs': { items, nextCursor: null }, ...answers } });

beforeAll(() => setToday('2025-11-20'));
afterAll(() => { jest.useRealTimers(); });

describe('the work diary', () => {
  it('says who did what, how long, how independently and who logged it', async () => {
    await open('/work-logs', [log(10)]);

    const row = (await screen.findByRole('rowheader', { name: 'Samira Haddadi' })).closest('tr') as HTMLElement;
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['pe 14.11.', 'Lattioiden pesu', '2 t 30 min', 'Osin itsenäisesti', 'Niittymaan koulu', 'T. Aaltonen', 'Vahvistettu']);
  });

  it('asks only for what waits, and says when nothing does', async () => {
    const { user, seen, history } = await open('/work-logs', []);
    await user.click(await screen.findByRole('radio', { name: 'Odottaa vahvistusta' }));

    expect(await screen.findByText('Kaikki merkinnät on vahvistettu')).toBeInTheDocument();
    expect(history.location.search).toBe('?confirmed=waiting');
    expect(seen.filter(({ path }) => path === '/work-logs').at(-1)?.query.get('confirmed')).toBe('waiting');
  });

  it('fetches more from where it ended', async () => {
    const { user, seen } = await renderApp({
      path: '/work-logs', session: sessionOf('coach'),
      answers: { 'GET /work-logs': ({ query }) => (query.get('cursor') === 'next' ? { items: [log(12, { traineeName: 'Teemu Rantakari' })], nextCursor: null } : { items: [log(10)], nextCursor: 'next' }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää' }));

    expect(await screen.findByRole('rowheader', { name: 'Teemu Rantakari' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Samira Haddadi' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).not.toBeInTheDocument();
    expect(seen.filter(({ path }) => path === '/work-logs')).toHaveLength(2);
  });

  it('confirms in place without asking the list again, and takes it back when asked', async () => {
    const confirmed = { ...waiting, version: 4, confirmed: true, abilities: ['workLog.correct' as const] };
    const { user, seen } = await open('/work-logs', [waiting], { 'POST /work-logs/{id}/confirmation': confirmed, 'DELETE /work-logs/{id}/confirmation': waiting });
    await user.click(await screen.findByRole('button', { name: 'Vahvista merkintä: Samira Haddadi' }));
    const undo = await screen.findByRole('button', { name: 'Kumoa vahvistus: Samira Haddadi' });
    expect(seen.filter(({ method, path }) => method === 'GET' && path === '/work-logs')).toHaveLength(1);

    await user.click(undo);

    expect(await screen.findByRole('button', { name: 'Vahvista merkintä: Samira Haddadi' })).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'DELETE')?.headers.get('if-match')).toBe('"4"');
  });

  it('says why a confirmation could not be taken back', async () => {
    const confirmed = { ...waiting, version: 4, confirmed: true };
    let now: WorkLogResponse = waiting;
    const { user } = await open('/work-logs', [], {
      'GET /work-logs': () => ({ items: [now], nextCursor: null }),
      'POST /work-logs/{id}/confirmation': () => (now = confirmed),
      'DELETE /work-logs/{id}/confirmation': problem(412, 'versionConflict'),
    });
    await user.click(await screen.findByRole('button', { name: 'Vahvista merkintä: Samira Haddadi' }));
    await user.click(await screen.findByRole('button', { name: 'Kumoa vahvistus: Samira Haddadi' }));

    expect(await screen.findByText(/Joku muutti tätä samaan aikaan/)).toBeInTheDocument();
    expect(screen.getByText('Vahvistettu')).toBeInTheDocument();
  });
});

describe('a trainee’s own diary', () => {
  it('tells the day, the work, the comment and what waits for someone who saw it', async () => {
    await open('/my-path/diary', [log(13, { note: 'Opin uuden koneen.', confirmed: false })], {}, 'trainee');

    const entry = (await screen.findByText('pe 14.11. · Lattioiden pesu')).closest('li');
    expect(entry).toHaveTextContent('2 tuntia 30 minuuttia, osin itsenäisesti, Niittymaan koulu');
    expect(entry).toHaveTextContent('Opin uuden koneen.');
    expect(entry).toHaveTextContent('Odottaa vahvistusta');
  });

  it('says a mere comment once', async () => {
    await open('/my-path/diary', [log(14, { tasks: [], note: 'Kävin tutustumassa.' })], {}, 'trainee');

    expect(await screen.findAllByText(/Kävin tutustumassa\./)).toHaveLength(1);
  });

  it('can be corrected only where that is still allowed', async () => {
    const { user } = await open('/my-path/diary', [log(15), log(16, { abilities: ['workLog.correct'] })], { 'GET /loggable-people': { items: [] } }, 'trainee');

    await user.click(await screen.findByRole('button', { name: 'Korjaa' }));

    expect(await screen.findByRole('dialog', { name: 'Korjaa merkintää' })).toBeInTheDocument();
  });

  it.each([['something', [log(17)]], ['nothing', []]])('asks for no more of a person whose own period has ended (%s is written)', async (_, items) => {
    const session = sessionOf('trainee');
    await renderApp({ path: '/my-path/diary', session: { ...session, abilities: session.abilities.filter((action) => action !== 'workLog.create') }, answers: { 'GET /work-logs': { items, nextCursor: null } } });

    expect(await screen.findByText(items.length > 0 ? 'pe 14.11. · Lattioiden pesu' : 'Päiväkirjassa ei ole merkintöjä.')).toBeInTheDocument();
    expect(screen.queryByText('Kerro itse, miten meni')).not.toBeInTheDocument();
    expect(document.querySelector('a[href*="logWork"], a[href^="/log-work"]')).toBeNull();
  });

  it('begins with telling how it went when there is nothing yet', async () => {
    await open('/my-path/diary', [], {}, 'trainee');

    await waitFor(() => expect(screen.getByRole('main').querySelector('a[href*="og"]')).toHaveAttribute('href', '/my-path/diary?logWork=new'));
  });
});
