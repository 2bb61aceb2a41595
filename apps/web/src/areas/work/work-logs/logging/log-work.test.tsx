import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { LoggablePerson, WorkLogResponse } from '@valopolku/contracts';
import { addDays } from '@valopolku/domain';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const environment = { id: id(1), name: 'Niittymaan koulu' };
const tasks = [{ id: id(41), name: 'Pyykkihuolto' }, { id: id(42), name: 'Luokkien siivous' }];
const today = todayInHelsinki();

const saved: WorkLogResponse = {
  id: id(10), version: 1, abilities: ['workLog.delete'], coachingPeriodId: id(20), traineeId: id(30), traineeName: 'Samira Haddadi', environment,
  date: addDays(today, -1), minutes: 180, independence: 'independent', tasks: [{ workTaskId: id(42), name: 'Luokkien siivous', independence: 'independent' }],
  activity: null, note: null, loggedBy: 'Tarja Aaltonen', loggedAt: `${addDays(today, -1)}T12:00:00.000Z`, confirmed: true, confirmedBy: 'Tarja Aaltonen',
};

const person = (n: number, name: string, last: WorkLogResponse | null = null): LoggablePerson => ({
  coachingPeriodId: id(n), traineeId: id(n + 10), name, environment, placedFrom: '2026-01-01', placedTo: '2027-12-31', tasks, last,
});

const people = [person(20, 'Samira Haddadi', saved), person(21, 'Teemu Rantakari')];

const open = (answers: Record<string, Answer> = {}, path = '/log-work', items = people) =>
  renderApp({ path, session: sessionOf('staff'), answers: { 'GET /loggable-people': { items }, 'POST /work-logs': saved, ...answers } });

describe('logging work on the phone', () => {
  it('asks who, what, how long and how independently, and sends one entry', async () => {
    const { user, seen } = await open();

    await user.click(await screen.findByRole('radio', { name: /Teemu Rantakari/ }));
    await user.click(screen.getByRole('button', { name: 'Jatka: Teemu Rantakari' }));
    await user.click(await screen.findByRole('button', { name: 'Pyykkihuolto' }));
    await user.click(screen.getByRole('button', { name: 'Jatka, 1 tehtävä' }));
    await user.click(await screen.findByRole('button', { name: '2 tuntia' }));
    await user.click(screen.getByRole('button', { name: 'Enemmän' }));
    await user.click(screen.getByRole('radio', { name: 'Osin itsenäisesti' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));

    await waitFor(() => expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1));
    const sent = seen.find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({ coachingPeriodId: id(21), environmentId: id(1), date: today, minutes: 150, independence: 'partly', tasks: [{ workTaskId: id(41) }], note: null });
    expect(sent?.headers.get('idempotency-key')).toBe((sent?.body as { id: string }).id);
    expect(await screen.findByRole('heading', { name: 'Kuka työskenteli?' })).toBeInTheDocument();
  });

  it('makes the same as yesterday in one press, and can take it back', async () => {
    const { user, seen } = await open({ 'DELETE /work-logs/{id}': null });

    await user.click(await screen.findByRole('radio', { name: /Samira Haddadi/ }));
    const copy = screen.getByText('Sama kuin eilen').closest('div')?.parentElement as HTMLElement;
    expect(copy).toHaveTextContent('Luokkien siivous, 3 tuntia, itsenäisesti');
    await user.click(within(copy).getByRole('button', { name: 'Kirjaa' }));

    expect(await screen.findByText('Kirjattu: Samira Haddadi, 3 tuntia')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ minutes: 180, tasks: [{ workTaskId: id(42), independence: 'independent' }] });
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'DELETE')?.path).toBe(`/work-logs/${id(10)}`));
  });

  it('takes another day, typed digit by digit, and loses nothing of what was chosen', async () => {
    const { user, seen } = await open();
    await user.click(await screen.findByRole('radio', { name: /Teemu Rantakari/ }));
    await user.click(screen.getByRole('button', { name: 'Muu päivä' }));
    const day = addDays(today, -20);
    const field = await screen.findByRole('textbox', { name: 'Päivä' });
    expect(field).toHaveFocus();
    await user.clear(field);
    const [year, month, date] = day.split('-').map(Number);
    for (const sign of `${date}.${month}.${year}`) await user.type(field, sign);
    expect(screen.getByRole('textbox', { name: 'Päivä' })).toBe(field);

    await user.click(await screen.findByRole('button', { name: 'Jatka: Teemu Rantakari' }));
    await user.click(await screen.findByRole('button', { name: 'Pyykkihuolto' }));
    await user.click(screen.getByRole('button', { name: 'Jatka, 1 tehtävä' }));
    await user.click(await screen.findByRole('button', { name: '2 tuntia' }));
    await user.click(screen.getByRole('radio', { name: 'Osin itsenäisesti' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ coachingPeriodId: id(21), date: day }));
    const asked = seen.filter(({ path }) => path === '/loggable-people').map(({ query }) => query.get('date'));
    expect([...new Set(asked)]).toEqual([today, day]);
  });

  it('has yesterday and the last working days one press away', async () => {
    const { user, seen } = await open();
    const picks = within(await screen.findByRole('group', { name: 'Päivä' })).getAllByRole('button');
    expect(picks.map((pick) => pick.textContent?.replace(/^(ma|ti|ke|to|pe) .*/u, 'työpäivä'))).toEqual(['Tänään', 'Eilen', 'työpäivä', 'työpäivä', 'Muu päivä']);
    await user.click(screen.getByRole('button', { name: 'Eilen' }));
    await waitFor(() => expect(seen.map(({ query }) => query.get('date'))).toContain(addDays(today, -1)));
    expect(screen.getByRole('button', { name: 'Eilen' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('begins at the tasks when there is only one person to log for', async () => {
    await open({}, '/log-work', [person(20, 'Samira Haddadi')]);

    expect(await screen.findByRole('heading', { name: 'Mitä tehtiin?' })).toBeInTheDocument();
  });

  it('says where one stands when nobody has a placement on the day', async () => {
    await open({}, '/log-work', []);

    expect(await screen.findByText('Kenelläkään ei ole paikkaa tänä päivänä')).toBeInTheDocument();
  });

  it('says to a person whose own period has ended that it has, and leads back', async () => {
    const session = sessionOf('trainee');
    await renderApp({ path: '/log-work', session: { ...session, abilities: session.abilities.filter((action) => action !== 'workLog.create') }, answers: { 'GET /loggable-people': { items: [] } } });

    expect(await screen.findByRole('heading', { name: 'Jaksosi on päättynyt' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Palaa omalle polullesi' })).toHaveAttribute('href', '/my-path');
    expect(screen.queryByText(/Kenelläkään|Pyydä/i)).not.toBeInTheDocument();
  });
});

describe('logging work at a desk', () => {
  const desk = (answers: Record<string, Answer> = {}) =>
    open({ 'GET /my-day': { today, places: [], toConfirm: [], toConfirmTotal: 0, newsNotAsked: [], late: [], demonstrations: [], referrals: [] }, ...answers }, `/my-day?logWork=${id(21)}`);

  it('judges the entry at its fields before sending', async () => {
    const { user, seen } = await desk();

    const dialog = await screen.findByRole('dialog', { name: 'Kirjaa työ' });
    await user.click(await within(dialog).findByRole('button', { name: 'Pyykkihuolto' }));
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));

    expect(await within(dialog).findByRole('group', { name: 'Korjaa 2 kohtaa' })).toHaveFocus();
    expect(within(dialog).getByLabelText('Tunnit')).toBeInvalid();
    expect(within(dialog).getAllByText(/Valitse, kuinka itsenäisesti työ sujui\./).length).toBeGreaterThan(0);
    expect(seen.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('shows the server’s refusal at the field and keeps what was typed', async () => {
    const { user, history } = await desk({ 'POST /work-logs': problem(422, 'moreThan24Hours', [{ field: 'minutes', code: 'moreThan24Hours', params: { left: 30 } }]) });

    const dialog = await screen.findByRole('dialog', { name: 'Kirjaa työ' });
    await user.click(await within(dialog).findByRole('button', { name: 'Pyykkihuolto' }));
    await user.type(within(dialog).getByLabelText('Tunnit'), '3:30');
    await user.click(within(dialog).getByRole('radio', { name: 'Ohjatusti' }));
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));

    const hours = within(dialog).getByLabelText('Tunnit');
    await waitFor(() => expect(hours).toHaveAccessibleDescription(/Päivään mahtuu 24 tuntia/));
    expect(hours).toHaveValue('3,5');
    expect(history.location.search).toContain('logWork');
  });

  it('closes and leaves the page as it was', async () => {
    const { user, history } = await desk();

    await user.click(await screen.findByRole('button', { name: 'Peruuta' }));

    await waitFor(() => expect(history.location.href).toBe('/my-day'));
  });
});
