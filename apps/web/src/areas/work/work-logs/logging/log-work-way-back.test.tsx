import { afterEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { LoggablePerson, WorkLogResponse } from '@valopolku/contracts';
import { tellReached } from '../../../../platform/api/connection.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import type { Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const environment = { id: id(1), name: 'Niittymaan koulu' };
const tasks = [{ id: id(41), name: 'Pyykkihuolto' }, { id: id(42), name: 'Luokkien siivous' }];
const today = todayInHelsinki();
const saved: WorkLogResponse = {
  id: id(10), version: 1, abilities: [], coachingPeriodId: id(21), traineeId: id(31), traineeName: 'Teemu Rantakari', environment, date: today, minutes: 205, independence: 'partly',
  tasks: [{ workTaskId: id(41), name: 'Pyykkihuolto', independence: 'partly' }], activity: null, note: null, loggedBy: 'Tarja Aaltonen', loggedAt: `${today}T12:00:00.000Z`, confirmed: true, confirmedBy: 'Tarja Aaltonen',
};
const person = (n: number, name: string): LoggablePerson => ({ coachingPeriodId: id(n), traineeId: id(n + 10), name, environment, placedFrom: '2026-01-01', placedTo: '2027-12-31', tasks, last: null });

const open = (answers: Record<string, Answer> = {}) =>
  renderApp({ path: '/log-work', session: sessionOf('staff'), answers: { 'GET /loggable-people': { items: [person(20, 'Samira Haddadi'), person(21, 'Teemu Rantakari')] }, 'POST /work-logs': saved, ...answers } });

type Opened = Awaited<ReturnType<typeof open>>;

async function toTime({ user }: Opened) {
  await user.click(await screen.findByRole('radio', { name: /Teemu Rantakari/ }));
  await user.click(screen.getByRole('button', { name: 'Jatka: Teemu Rantakari' }));
  await user.click(await screen.findByRole('button', { name: 'Pyykkihuolto' }));
  await user.click(screen.getByRole('button', { name: 'Jatka, 1 tehtävä' }));
  await screen.findByRole('heading', { name: 'Kuinka kauan?' });
}
const step = (name: string) => screen.findByRole('heading', { name });
const press = ({ history }: Opened, way: 'back' | 'forward') => act(async () => history[way]());

afterEach(() => tellReached(true));

describe('the way back of the browser', () => {
  it('goes one step back and forward again, and keeps what was chosen', async () => {
    const opened = await open();
    await toTime(opened);
    await press(opened, 'back');
    expect(await step('Mitä tehtiin?')).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Pyykkihuolto' })).toHaveAttribute('aria-pressed', 'true');
    await press(opened, 'back');
    await step('Kuka työskenteli?');
    expect(screen.getByRole('radio', { name: /Teemu Rantakari/ })).toBeChecked();
    await press(opened, 'forward');
    await step('Mitä tehtiin?');
    await press(opened, 'forward');
    await step('Kuinka kauan?');
  });

  it('leads forward no further than what is answered', async () => {
    const opened = await open();
    await toTime(opened);
    await press(opened, 'back');
    await opened.user.click(await screen.findByRole('button', { name: 'Pyykkihuolto' }));
    await press(opened, 'forward');
    await step('Mitä tehtiin?');
    await press(opened, 'back');
    await step('Kuka työskenteli?');
  });

  it('does not lead through the steps of what is saved', async () => {
    const opened = await open();
    const { user, history, seen } = opened;
    await toTime(opened);
    await user.click(screen.getByRole('button', { name: '2 tuntia' }));
    await user.click(screen.getByRole('radio', { name: 'Osin itsenäisesti' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(seen.some(({ method }) => method === 'POST')).toBe(true));
    await step('Kuka työskenteli?');
    await waitFor(() => expect(history.location.state.__TSR_index).toBe(0));
    expect(screen.getByRole('radio', { name: /Teemu Rantakari/ })).not.toBeChecked();
  });
});

describe('how long', () => {
  it('is any number of minutes', async () => {
    const opened = await open();
    const { user, seen } = opened;
    await toTime(opened);
    await user.click(screen.getByRole('button', { name: 'Muu aika' }));
    const hours = screen.getByRole('textbox', { name: 'Tunnit' });
    expect(hours).toHaveFocus();
    await user.keyboard('3');
    await user.type(screen.getByRole('textbox', { name: 'Minuutit' }), '25');
    expect(screen.getByText('3 t 25 min')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Osin itsenäisesti' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ minutes: 205 }));
  });

  it('says what is no time, and what is longer than a day', async () => {
    const opened = await open();
    const { user, seen } = opened;
    await toTime(opened);
    await user.click(screen.getByRole('button', { name: 'Muu aika' }));
    await user.keyboard('kolme');
    expect(screen.getByText('Kirjoita tunnit ja minuutit numeroina.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('link', { name: /: Kirjoita tunnit ja minuutit numeroina\.$/ })).toBeInTheDocument();
    await user.clear(screen.getByRole('textbox', { name: 'Tunnit' }));
    await user.type(screen.getByRole('textbox', { name: 'Tunnit' }), '25');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    const summary = await screen.findByRole('group', { name: 'Korjaa 2 kohtaa' });
    expect(within(summary).getByText(/Päivässä on 24 tuntia\./)).toBeInTheDocument();
    expect(seen.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('without a network', () => {
  it('says that the people could not be fetched, and goes on by itself when it is back', async () => {
    let isAway = true;
    await open({ 'GET /loggable-people': () => { if (isAway) throw new TypeError('Failed to fetch'); return { items: [person(20, 'Samira Haddadi'), person(21, 'Teemu Rantakari')] }; } });
    expect((await screen.findByText(/^Ei verkkoa\. Henkilöitä ei voitu hakea/)).closest('[role=status]')).not.toBeNull();
    expect(screen.queryByText(/Jatka vain/)).not.toBeInTheDocument();
    expect(screen.queryByText('Ladataan')).not.toBeInTheDocument();
    isAway = false;
    expect(await screen.findByRole('radio', { name: /Samira Haddadi/ }, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.queryByText(/^Ei verkkoa/)).not.toBeInTheDocument();
  }, 15_000);

  it('says so as soon as the browser knows, at the top and at Save, and when it is back', async () => {
    const opened = await open();
    await toTime(opened);
    act(() => { window.dispatchEvent(new Event('offline')); });
    expect(screen.getByText(/^Ei verkkoa\. Jatka vain/).closest('[role=status]')).not.toBeNull();
    expect(screen.getByText('Ei verkkoa. Paina Tallenna, kun verkko palaa.')).toBeInTheDocument();
    act(() => { window.dispatchEvent(new Event('online')); });
    expect(screen.getByText('Verkko palasi. Voit tallentaa.').closest('[role=status]')).not.toBeNull();
    expect(screen.queryByText(/Paina Tallenna, kun/)).not.toBeInTheDocument();
  });

  it('keeps the entry when saving did not reach the service, and sends the same one later', async () => {
    let isAway = true;
    const opened = await open({ 'POST /work-logs': () => { if (isAway) throw new TypeError('Failed to fetch'); return saved; } });
    const { user, seen } = opened;
    await toTime(opened);
    await user.click(screen.getByRole('button', { name: '2 tuntia' }));
    await user.click(screen.getByRole('radio', { name: 'Osin itsenäisesti' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Palveluun ei saada yhteyttä.');
    expect(screen.getByText(/^Ei verkkoa\. Jatka vain/)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Osin itsenäisesti' })).toBeChecked();
    isAway = false;
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await step('Kuka työskenteli?');
    const sent = seen.filter(({ method }) => method === 'POST');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.body).toEqual(sent[0]?.body);
    expect(sent[1]?.headers.get('idempotency-key')).toBe(sent[0]?.headers.get('idempotency-key'));
  });
});
