import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { MyDayResponse, WorkLogResponse } from '@valopolku/contracts';
import { problem } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const school = { id: id(1), name: 'Niittymaan koulu' };

const log: WorkLogResponse = {
  id: id(10), version: 3, abilities: ['workLog.confirm', 'workLog.correct'], coachingPeriodId: id(20), traineeId: id(30), traineeName: 'Oksana Melnyk',
  environment: school, date: '2026-11-16', minutes: 150, independence: 'partly', tasks: [{ workTaskId: id(40), name: 'Pintojen desinfiointi', independence: 'partly' }],
  activity: null, note: null, loggedBy: 'Oksana Melnyk', loggedAt: '2026-11-16T12:00:00.000Z', confirmed: false, confirmedBy: null,
};

const day: MyDayResponse = {
  today: '2026-11-17',
  places: [{ environment: school, municipality: { fi: 'Rauma', sv: 'Raumo' }, people: [
    { coachingPeriodId: id(20), traineeId: id(30), name: 'Oksana Melnyk', phase: 'skillBuilding', daysLeft: 21, nextStep: { code: 'judgeRequirements' }, unconfirmedLogs: 1 },
    { coachingPeriodId: id(21), traineeId: id(31), name: 'Jere Mäkilä', phase: 'onboarding', daysLeft: -5, nextStep: { code: 'chooseTarget' }, unconfirmedLogs: 0 },
  ] }],
  toConfirm: [log],
  toConfirmTotal: 1,
  newsNotAsked: [{ coachingPeriodId: id(22), traineeId: id(32), name: 'Veikko Nurmela', phase: 'skillBuilding', days: 15, since: '2026-11-02' }],
  late: [{ coachingPeriodId: id(21), traineeId: id(31), name: 'Jere Mäkilä', phase: 'onboarding', days: 5, nextStep: { code: 'chooseTarget' } }],
  demonstrations: [],
  referrals: [],
};

const open = (answers = {}, roles: Parameters<typeof sessionOf> = ['coach']) =>
  renderApp({ path: '/my-day', session: sessionOf(...roles), answers: { 'GET /my-day': day, ...answers } });

describe('my day', () => {
  it('says whom I meet, where, and what we do next; late is said in words', async () => {
    await open();

    expect(await screen.findByText('Tiistai 17.11.2026. Tapaat tänään 2 henkilöä yhdessä paikassa.')).toBeInTheDocument();
    const today = screen.getByRole('list', { name: 'Tänään' });
    expect(within(today).getByText('5 pv yli')).toBeInTheDocument();
    expect(within(today).getByText('Valitse tutkinnon osa')).toBeInTheDocument();
    expect(within(today).getByRole('link', { name: 'Vahvista merkinnät: Oksana Melnyk' })).toHaveAttribute('href', `/work-logs?coachingPeriod=${id(20)}&confirmed=waiting`);
  });

  it('says of a day without anyone that nobody is at work, which holiday it is, and when the next are', async () => {
    await open({ 'GET /my-day': { ...day, today: '2026-12-06', holiday: 'independenceDay', places: [], nextDay: { date: '2026-12-07', people: 13, places: 4 } } });

    expect(await screen.findByText(/^Sunnuntai 6\.12\.2026, itsenäisyyspäivä\. Tänään kukaan ei ole työssä\. Seuraava työpäivä on .*: tapaat 13 henkilöä 4 paikassa\.$/)).toBeInTheDocument();
    expect(screen.getByText('Kukaan ei ole tänään työssä')).toBeInTheDocument();
    expect(screen.queryByText(/Tapaat tänään/)).not.toBeInTheDocument();
  });

  it('says that nobody is going anywhere, and of whom the weekdays are open', async () => {
    const { unmount } = await open({ 'GET /my-day': { ...day, places: [], nextDay: null } });
    expect(await screen.findByText(/Tänään kukaan ei ole työssä\. Kuukauden aikana kukaan ei ole menossa paikkaan\.$/)).toBeInTheDocument();
    unmount();
    await open({ 'GET /my-day': { ...day, places: day.places.map((place) => ({ ...place, people: place.people.map((person, index) => ({ ...person, areDaysKnown: index === 0 })) })) } });
    expect(await screen.findAllByText('viikonpäivät sopimatta')).toHaveLength(1);
  });

  it('counts one who is at two places once', async () => {
    await open({ 'GET /my-day': { ...day, places: [...day.places, { environment: { id: id(2), name: 'Kirjasto' }, municipality: { fi: 'Rauma' }, people: day.places[0]?.people.slice(0, 1) ?? [] }] } });
    expect(await screen.findByText('Tiistai 17.11.2026. Tapaat tänään 2 henkilöä 2 paikassa.')).toBeInTheDocument();
  });

  it('opens the list behind each count', async () => {
    await open();

    const figures = await screen.findByRole('list', { name: 'Mikä odottaa' });
    expect(within(figures).getByRole('link', { name: /Kuulumiset kysymättä/ })).toHaveAttribute('href', '/trainees?waiting=newsNotAsked&status=open&caseload=team');
    expect(within(figures).getByRole('link', { name: /myöhässä/ })).toHaveAttribute('href', '/trainees?waiting=late&status=open&caseload=team');
  });

  it('confirms an entry in its place and can take it back', async () => {
    const confirmed = { ...log, version: 4, confirmed: true, confirmedBy: 'Hanna Ylitalo', abilities: ['workLog.correct'] };
    const { user, seen } = await open({
      'POST /work-logs/{id}/confirmation': confirmed,
      'DELETE /work-logs/{id}/confirmation': log,
    });

    await user.click(await screen.findByRole('button', { name: 'Vahvista merkintä: Oksana Melnyk' }));
    expect(await screen.findByText('Vahvistettu')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'POST')?.headers.get('if-match')).toBe('"3"');

    const undo = screen.getByRole('button', { name: 'Kumoa vahvistus: Oksana Melnyk' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    expect(seen.find(({ method }) => method === 'DELETE')?.headers.get('if-match')).toBe('"4"');
  });

  it('counts one less everywhere as soon as an entry is confirmed', async () => {
    const places = day.places.map((place) => ({ ...place, people: place.people.map((person, row) => ({ ...person, unconfirmedLogs: row === 0 ? 3 : 2 })) }));
    const { user, seen } = await open({
      'GET /my-day': { ...day, places, toConfirm: [log, { ...log, id: id(11) }], toConfirmTotal: 5 },
      'POST /work-logs/{id}/confirmation': { ...log, version: 4, confirmed: true, abilities: [] },
    });

    const heading = (await screen.findByRole('heading', { name: 'Vahvistusta odottavat merkinnät' })).parentElement as HTMLElement;
    expect(heading).toHaveTextContent('merkinnät5');
    await user.click(screen.getAllByRole('button', { name: 'Vahvista merkintä: Oksana Melnyk' })[0] as HTMLElement);

    await waitFor(() => expect(heading).toHaveTextContent('merkinnät4'));
    const today = screen.getByRole('list', { name: 'Tänään' });
    expect(within(today).getAllByText('2 merkintää vahvistettavana')).toHaveLength(2);
    expect(within(screen.getByRole('list', { name: 'Mikä odottaa' })).getByRole('link', { name: /Vahvistettavaa/ }).parentElement).toHaveTextContent(/^4/);
    expect(seen.filter(({ path }) => path === '/my-day')).toHaveLength(1);
  });

  it('says why an entry could not be confirmed', async () => {
    const { user } = await open({ 'POST /work-logs/{id}/confirmation': problem(409, 'alreadyConfirmed') });

    await user.click(await screen.findByRole('button', { name: 'Vahvista merkintä: Oksana Melnyk' }));

    expect(await screen.findByText('Merkintä on jo vahvistettu.')).toBeInTheDocument();
  });

  it('shows staff only their own counts', async () => {
    await open({ 'GET /my-day': { ...day, newsNotAsked: [], late: [] } }, ['staff']);

    const figures = await screen.findByRole('list', { name: 'Mikä odottaa' });
    expect(within(figures).getAllByRole('link')).toHaveLength(1);
    expect(screen.queryByText('Kuulumiset kysymättä')).not.toBeInTheDocument();
  });

  it('says what to do when the day could not be read', async () => {
    const { user, seen } = await open({ 'GET /my-day': problem(500, 'internal') });

    const retry = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    const asked = () => seen.filter(({ path }) => path === '/my-day').length;
    const before = asked();
    await user.click(retry);

    expect(screen.getByText('trace-1')).toBeInTheDocument();
    expect(asked()).toBe(before + 1);
  });
});
