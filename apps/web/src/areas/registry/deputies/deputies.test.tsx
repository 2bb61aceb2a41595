import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { CoachingPeriodItem, DeputyResponse, MyDayResponse } from '@valopolku/contracts';
import { setToday } from '../../../testing/clock.js';
import { problem } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const session = sessionOf('coach');
const me = { id: session.userId, name: session.name };
const paivi = { id: id(2), name: 'Päivi Salonen' };
const veikko = { id: id(3), name: 'Veikko Nurmela' };
const coaches = { items: [me, paivi, veikko].map((one) => ({ ...one, roles: ['coach'] })) };

const mine: DeputyResponse = {
  id: id(10), version: 4, abilities: ['deputy.change', 'deputy.end'], coach: me, deputy: paivi, startsOn: '2026-11-16', endsOn: '2026-11-27', inForce: true,
};
const theirs: DeputyResponse = { ...mine, id: id(11), version: 1, abilities: [], coach: veikko, deputy: me, startsOn: '2026-12-01', endsOn: '2026-12-04', inForce: false };

const open = (answers = {}) =>
  renderApp({ path: '/account', session, answers: { 'GET /deputies': { items: [mine, theirs], nextCursor: null }, 'GET /colleagues': coaches, ...answers } });

describe('deputies', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows who stands in for me and for whom I stand in', async () => {
    await open();

    expect(await screen.findByText('Päivi Salonen')).toBeInTheDocument();
    expect(screen.getByText('16.11.2026–27.11.2026')).toBeInTheDocument();
    expect(screen.getByText('Voimassa')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Kenen sijaisena olen' })).toBeInTheDocument();
    expect(screen.getByText('Tulossa')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Lopeta sijaisuus: Veikko Nurmela' })).not.toBeInTheDocument();
  });

  it('names another coach for some days', async () => {
    const { user, seen } = await open({ 'POST /deputies': mine });

    await user.click(await screen.findByRole('button', { name: 'Nimeä sijainen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nimeä sijainen' });
    await user.click(within(dialog).getByRole('button', { name: /Sijainen/ }));
    const names = screen.getAllByRole('option').map((option) => option.textContent);
    expect(names).toEqual(['Päivi Salonen', 'Veikko Nurmela']);
    await user.click(screen.getByRole('option', { name: 'Veikko Nurmela' }));
    await user.click(within(dialog).getByRole('button', { name: 'Nimeä sijainen' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ coachId: session.userId, deputyId: veikko.id, startsOn: '2026-11-17', endsOn: '2026-11-23' });
  });

  it('says at the field what is wrong with the choice', async () => {
    const { user, seen } = await open({ 'POST /deputies': problem(422, 'deputyOverlaps', [{ field: 'startsOn', code: 'deputyOverlaps' }]) });

    await user.click(await screen.findByRole('button', { name: 'Nimeä sijainen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Nimeä sijainen' }));
    expect((await within(dialog).findAllByText(/Valitse sijainen\./)).length).toBeGreaterThan(0);
    expect(seen.some(({ method }) => method === 'POST')).toBe(false);

    await user.click(within(dialog).getByRole('button', { name: /Valitse|Sijainen/ }));
    await user.click(screen.getByRole('option', { name: 'Päivi Salonen' }));
    await user.click(within(dialog).getByRole('button', { name: 'Nimeä sijainen' }));
    expect((await within(dialog).findAllByText(/Samalla sijaisella on jo sijaisuus näinä päivinä\./)).length).toBeGreaterThan(0);
  });

  it('gives other days, and ends it at once, with the version that was seen', async () => {
    const { user, seen } = await open({ 'PATCH /deputies/{id}': { ...mine, version: 5 }, 'DELETE /deputies/{id}': null });

    await user.click(await screen.findByRole('button', { name: 'Muuta sijaisuutta: Päivi Salonen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Muuta sijaisuutta' });
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'PATCH')?.headers.get('if-match')).toBe('"4"'));

    await user.click(await screen.findByRole('button', { name: 'Lopeta sijaisuus: Päivi Salonen' }));
    expect(await screen.findByText('Sijaisuus päättyi: Päivi Salonen')).toBeInTheDocument();
    expect(seen.find(({ method }) => method === 'DELETE')?.headers.get('if-match')).toBe('"4"');
  });

  it('are named by an admin for anyone', async () => {
    const { user, seen } = await renderApp({
      path: '/users', session: sessionOf('admin'),
      answers: { 'GET /role-grants': { items: [] }, 'GET /role-check': { id: mine.id, version: 1, abilities: [], check: 'off', isStandard: true }, 'GET /users': { items: [], nextCursor: null }, 'GET /deputies': { items: [mine], nextCursor: null }, 'GET /colleagues': coaches, 'POST /deputies': mine },
    });

    expect(await screen.findByText('Päivi Salonen, sijaistettavana Hanna Ylitalo')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Nimeä sijainen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /Ketä sijaistetaan/ }));
    await user.click(screen.getByRole('option', { name: 'Veikko Nurmela' }));
    await user.click(within(dialog).getByRole('button', { name: /Sijainen/ }));
    expect(screen.queryByRole('option', { name: 'Veikko Nurmela' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('option', { name: 'Päivi Salonen' }));
    await user.click(within(dialog).getByRole('button', { name: 'Nimeä sijainen' }));
    await waitFor(() => expect(seen.find(({ method }) => method === 'POST')?.body).toMatchObject({ coachId: veikko.id, deputyId: paivi.id }));
  });

  it('sees in the own day whose person waits', async () => {
    const day: MyDayResponse = {
      today: '2026-11-17', places: [], toConfirm: [], toConfirmTotal: 0, demonstrations: [], referrals: [], late: [],
      newsNotAsked: [{ coachingPeriodId: id(22), traineeId: id(32), name: 'Aino Koskela', phase: 'skillBuilding', days: 8, since: '2026-11-09', deputyFor: veikko }],
    };
    await renderApp({ path: '/my-day', session, answers: { 'GET /my-day': day } });

    expect(await screen.findByText('sijaistat: Veikko Nurmela')).toBeInTheDocument();
  });

  it('finds the people of the other coach in the list, each marked', async () => {
    const person: CoachingPeriodItem = {
      id: id(22), version: 1, abilities: [], traineeId: id(32), name: 'Aino Koskela', phase: 'skillBuilding', status: 'open', access: 'own', coach: veikko,
      municipality: null, field: null, project: null, target: null, readiness: null, environment: null, nextStep: null, daysLeft: 20, newsNotAskedDays: null,
    };
    const list = { items: [person, { ...person, id: id(23), name: 'Oma Henkilö', coach: me }], nextCursor: null, total: 2, people: 2 };
    const { seen } = await renderApp({ path: '/trainees?caseload=own', session: { ...session, deputisesFor: [veikko] }, answers: { 'GET /coaching-periods': list, 'GET /colleagues': coaches } });

    expect(await screen.findByText('itselläni ja sijaisena')).toBeInTheDocument();
    expect(seen.find(({ path }) => path === '/coaching-periods')?.query.get('caseload')).toBe('own');
    expect(await screen.findAllByText('sijaistat: Veikko Nurmela')).toHaveLength(1);
  });

  it('offers the filter only to who stands in for somebody', async () => {
    const { user } = await renderApp({ path: '/trainees', session, answers: { 'GET /coaching-periods': { items: [], nextCursor: null, total: 0, people: 0 }, 'GET /colleagues': coaches } });

    await user.click(await screen.findByRole('button', { name: 'Suodatin' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Vaihe')).toBeInTheDocument();
    expect(within(dialog).queryByText('Vastuulla')).not.toBeInTheDocument();
  });
});
