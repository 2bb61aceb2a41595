import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { EnvironmentResponse } from '@valopolku/contracts';
import { setToday } from '../../../../testing/clock.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
import { id, partOptions, qualification, school } from '../environment-samples.js';
import '../pages/environment-page.js';

const open = (environment: EnvironmentResponse, answers: Record<string, Answer> = {}) =>
  renderApp({
    path: `/environments/${school.id}`, session: sessionOf('coach'),
    answers: { 'GET /environments/{id}': environment, 'GET /degree-parts': { items: partOptions }, 'GET /qualifications/{id}': qualification, 'GET /municipalities': { items: [] }, 'GET /projects': { items: [] }, ...answers },
  });

describe('who is at an environment', () => {
  it.each([
    ['room left', { placedNow: 1 }, ['Samira Haddadi', '3 paikkaa vapaana']],
    ['full', { placedNow: 4 }, ['Samira Haddadi', 'Ei vapaita paikkoja']],
    ['more than fit', { placedNow: 6 }, ['Samira Haddadi', 'Ei vapaita paikkoja']],
    ['nobody', { placedNow: 0, people: [] }, ['4 paikkaa vapaana']],
  ])('%s', async (_, content, rows) => {
    await open({ ...school, ...content });

    const list = within(await screen.findByRole('list', { name: 'Paikalla nyt' }));
    expect(list.getAllByRole('listitem').map((row) => row.textContent?.replace(/\d+\.\d+\.\d+–.*$/, ''))).toEqual(rows);
  });

  it('is told with the days of the place', async () => {
    await open(school);

    const row = (await screen.findByRole('link', { name: 'Samira Haddadi' })).closest('li');
    expect(row).toHaveTextContent('1.9.2026–31.12.2026');
  });
});

describe('how far an environment has come', () => {
  it.each([
    ['only charted so far', { tasks: [], coverage: [], approvedDegreeParts: [], approvals: [], placedNow: 0, people: [] }, 'Kartoitettu'],
    ['tasks without requirements', { tasks: school.tasks.map((task) => ({ ...task, requirementIds: [] })), coverage: [], approvedDegreeParts: [], approvals: [], placedNow: 0, people: [] }, 'Tunnistettu'],
    ['mapped, not approved', { approvedDegreeParts: [], approvals: [], placedNow: 0, people: [] }, 'Hyväksytty'],
    ['approved, empty', { placedNow: 0, people: [] }, 'Käytössä'],
  ])('%s: the next step is %s', async (_, content, next) => {
    await open({ ...school, ...content });

    const stages = within(await screen.findByRole('list', { name: 'Opinnollistamisen vaihe' }));
    expect(stages.getAllByRole('listitem').find((one) => one.getAttribute('aria-current') ?? one.querySelector('[aria-current]'))).toHaveTextContent(next);
  });

  it('is over when it is out of use: the day is told, the steps are not', async () => {
    await open({ ...school, state: 'retired', retiredOn: '2026-06-30', abilities: [] });

    expect(await screen.findByText('30.6.2026')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Opinnollistamisen vaihe' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Muuta tietoja' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Lisää toimintoja' })).not.toBeInTheDocument();
  });
});

describe('taking an environment out of use', () => {
  beforeEach(() => setToday('2026-11-16'));
  afterEach(() => void jest.useRealTimers());

  async function startRetiring(answer: Answer) {
    const scene = await open(school, { 'POST /environments/{id}/retirement': answer });
    await scene.user.click(await screen.findByRole('button', { name: 'Lisää toimintoja' }));
    await scene.user.click(await screen.findByRole('menuitem', { name: 'Poista käytöstä' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Niittymaan koulu pois käytöstä' }));
    return { ...scene, dialog, end: () => scene.user.click(dialog.getByRole('button', { name: 'Poista käytöstä' })) };
  }

  it('is dated today unless another day is given, and carries the version', async () => {
    const { end, seen } = await startRetiring({ ...school, state: 'retired', retiredOn: '2026-11-16', abilities: [] });
    await end();

    expect(await screen.findByText('Ympäristö on poistettu käytöstä')).toBeInTheDocument();
    const sent = seen.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({ date: '2026-11-16' });
    expect(sent?.headers.get('if-match')).toBe('"7"');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Lisää toimintoja' })).not.toBeInTheDocument());
  });

  it('says at the day why it cannot be', async () => {
    const { dialog, end } = await startRetiring(problem(422, 'invalidInput', [{ field: 'date', code: 'dateInFuture' }]));
    await end();

    expect(await dialog.findByRole('link', { name: 'Viimeinen käyttöpäivä: Päivä ei voi olla tulevaisuudessa.' })).toBeInTheDocument();
  });

  it('is not there for an environment that is not found', async () => {
    await open(school, { 'GET /environments/{id}': problem(404, 'notFound') });

    expect(await screen.findByText('Tätä ei löydy, tai se ei näy sinulle.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Toimintaympäristö' })).toBeInTheDocument();
    expect(screen.queryByText(id(1))).not.toBeInTheDocument();
  });
});
