import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { LoggablePerson, WorkLogResponse } from '@valopolku/contracts';
import { addDays } from '@valopolku/domain';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const school = { id: id(1), name: 'Niittymaan koulu' };
const tasks = [{ id: id(41), name: 'Pyykkihuolto' }, { id: id(42), name: 'Luokkien siivous' }];
const today = todayInHelsinki();

const last = (change: Partial<WorkLogResponse> = {}): WorkLogResponse => ({
  id: id(10), version: 1, abilities: ['workLog.delete'], coachingPeriodId: id(20), traineeId: id(30), traineeName: 'Samira Haddadi', environment: school,
  date: addDays(today, -1), minutes: 180, independence: 'independent', tasks: [{ workTaskId: id(42), name: 'Luokkien siivous', independence: 'independent' }],
  activity: null, note: null, loggedBy: 'Tarja Aaltonen', loggedAt: `${addDays(today, -1)}T12:00:00.000Z`, confirmed: true, confirmedBy: 'Tarja Aaltonen', ...change,
});
const person = (n: number, name: string, change: Partial<LoggablePerson> = {}): LoggablePerson => ({
  coachingPeriodId: id(n), traineeId: id(n + 10), name, environment: school, placedFrom: '2026-01-01', placedTo: '2027-12-31', tasks, last: null, ...change,
});
const samira = person(20, 'Samira Haddadi', { last: last() });

const open = (items: LoggablePerson[], answers: Record<string, Answer> = {}, path = '/log-work') =>
  renderApp({ path, session: sessionOf('staff'), answers: { 'GET /loggable-people': { items }, 'POST /work-logs': last(), ...answers } });

describe('who worked', () => {
  it('is narrowed by name when there are many, and says when nobody is called so', async () => {
    const names = ['Aino', 'Eero', 'Helmi', 'Oksana', 'Samira', 'Teemu', 'Väinö'];
    const { user } = await open(names.map((name, n) => person(50 + n, name)));
    const search = await screen.findByRole('searchbox', { name: 'Hae henkilöä' });

    await user.type(search, 'sam');
    expect(within(screen.getByRole('radiogroup', { name: 'Kuka työskenteli?' })).getAllByRole('radio').map((row) => row.closest('label')?.textContent)).toEqual([expect.stringContaining('Samira')]);
    await user.type(search, 'x');
    expect(screen.getByText('Ei osumia')).toBeInTheDocument();
  });

  it('can be known from the address: the first question is then answered', async () => {
    await open([samira, person(21, 'Teemu Rantakari')], {}, `/log-work?person=${id(21)}`);

    expect(await screen.findByRole('button', { name: 'Jatka: Teemu Rantakari' })).toBeEnabled();
  });

  it('must be said before going on', async () => {
    await open([samira, person(21, 'Teemu Rantakari')]);

    expect(await screen.findByRole('button', { name: 'Jatka' })).toBeDisabled();
  });

  it('is asked again when the people could not be read', async () => {
    let isDown = true;
    const { user } = await open([], { 'GET /loggable-people': () => (isDown ? problem(500, 'internal') : { items: [samira, person(21, 'Teemu Rantakari')] }) });
    const again = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    isDown = false;
    await user.click(again);

    expect(await screen.findByRole('radio', { name: /Teemu Rantakari/ })).toBeInTheDocument();
  });
});

describe('the same as last time', () => {
  it.each<[string, Partial<LoggablePerson>]>([
    ['it was made today already', { last: last({ date: today }) }],
    ['it was made at another place', { last: last({ environment: { id: id(2), name: 'Kaarnakoti' } }) }],
    ['none of its tasks is offered any more', { last: last({ tasks: [{ workTaskId: id(49), name: 'Poistunut', independence: 'partly' }] }) }],
    ['there is no last time', { last: null }],
  ])('is not offered when %s', async (_, change) => {
    const { user } = await open([person(20, 'Samira Haddadi', change), person(21, 'Teemu Rantakari')]);
    await user.click(await screen.findByRole('radio', { name: /Samira Haddadi/ }));

    expect(screen.getByRole('button', { name: 'Jatka: Samira Haddadi' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Kirjaa' })).not.toBeInTheDocument();
  });

  it('stays on the screen with the reason when it is refused', async () => {
    const { user } = await open([samira, person(21, 'Teemu Rantakari')], { 'POST /work-logs': problem(403, 'forbidden') });
    await user.click(await screen.findByRole('radio', { name: /Samira Haddadi/ }));
    await user.click(screen.getByRole('button', { name: 'Kirjaa' }));

    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Kirjaa' })).toBeEnabled();
  });
});

describe('what was done', () => {
  it('may be something else than a task of the place', async () => {
    const { user, seen } = await open([samira]);
    await user.click(await screen.findByRole('button', { name: 'Muu tekeminen' }));
    await user.click(screen.getByRole('button', { name: 'Korttikoulutus' }));
    await user.click(screen.getByRole('button', { name: /^Jatka/ }));
    await user.click(await screen.findByRole('button', { name: 'Kommentti' }));
    await user.type(await screen.findByLabelText(/Kommentti/), ' Hygieniapassi. ');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));

    await waitFor(() => expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ tasks: [], activity: 'cardCourse', minutes: 180, note: 'Hygieniapassi.' }));
  });

  it('is kept when one goes back to look', async () => {
    const { user } = await open([samira]);
    await user.click(await screen.findByRole('button', { name: /Pyykkihuolto/ }));
    await user.click(screen.getByRole('button', { name: 'Jatka, 1 tehtävä' }));
    expect(await screen.findByRole('heading', { name: 'Kuinka kauan?' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Takaisin' }));

    expect(await screen.findByRole('heading', { name: 'Mitä tehtiin?' })).toHaveFocus();
    expect(screen.getByRole('button', { name: /Pyykkihuolto/ })).toHaveAttribute('aria-pressed', 'true');
  });

  it('is not lost without asking', async () => {
    const { user, history } = await open([samira, person(21, 'Teemu Rantakari')]);
    await user.click(await screen.findByRole('radio', { name: /Teemu Rantakari/ }));
    await user.click(screen.getByRole('button', { name: 'Jatka: Teemu Rantakari' }));
    await user.click(await screen.findByRole('button', { name: 'Pyykkihuolto' }));
    await user.click(screen.getByRole('button', { name: 'Takaisin' }));
    await user.click(screen.getByRole('button', { name: 'Sulje' }));

    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Jatka muokkaamista' }));
    expect(history.location.pathname).toBe('/log-work');
  });
});
