import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CoachingPeriodItem } from '@valopolku/contracts';
import { choiceAnswers, choiceIds } from '../../../../testing/choices.js';
import { setToday } from '../../../../testing/clock.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { FormDriver } from '../../../../testing/form-driver.js';
import { personItem, someoneElses } from '../../../../testing/people.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import './trainees-page.js';

const samira = personItem(100, 'Samira Haddadi');
const kaisa = someoneElses(120, 'Kaisa Metsäranta');
const listed = (...items: CoachingPeriodItem[]) => ({ items, nextCursor: null, total: items.length, people: items.length });

async function open(path = '/trainees', items = [samira, kaisa], answers: Record<string, Answer> = {}) {
  const app = await renderApp({ path, session: sessionOf('coach'), answers: { ...choiceAnswers, 'GET /coaching-periods': listed(...items), ...answers } });
  const asked = () => app.seen.filter((seen) => seen.path === '/coaching-periods').map(({ query }) => Object.fromEntries(query));
  return { ...app, asked };
}

describe('the caseload', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test('asks for the open ones first and says of each what we do next', async () => {
    const { asked } = await open();
    const table = await screen.findByRole('table', { name: 'Valmentautujat' });
    expect(asked()[0]).toEqual({ status: 'open', limit: '50' });
    const row = within(table).getByRole('row', { name: /Samira Haddadi/ });
    expect(row).toHaveTextContent('Hankkiminen');
    expect(row).toHaveTextContent('3/5 vaatimuksesta valmiina');
    expect(row).toHaveTextContent('Arvioi vaatimukset eilen');
    expect(within(row).getByRole('link', { name: 'Samira Haddadi' })).toHaveAttribute('href', `/coaching-periods/${samira.id}`);
  });

  test.each([
    ['a day ahead stands once, in the words', { nextStep: { code: 'askNews', due: '2026-11-27' } }, /Kysy kuulumiset pe 27\.11\.(?!.*27\.11)/],
    ['readiness that was confirmed before all was ready', { readiness: { ready: 3, total: 5, isConfirmed: true } }, /3\/5 vaatimuksesta valmiina, valmius vahvistettu/],
    ['late by our plan', { daysLeft: -6 }, /Vaihe myöhässä/],
    ['news not asked', { newsNotAskedDays: 16 }, /Kuulumiset kysymättä 16 pv/],
    ['a pause hides the rest', { status: 'paused', daysLeft: -6 }, /Tauolla/],
    ['no target yet', { target: null, readiness: null }, /Ei valittu/],
    ['nobody coaches yet', { coach: null }, /Ei nimetty/],
  ] as [string, Partial<CoachingPeriodItem>, RegExp][])('%s', async (_, changes, words) => {
    await open('/trainees', [{ ...samira, ...changes }]);
    expect(await screen.findByRole('row', { name: /Samira Haddadi/ })).toHaveTextContent(words);
  });

  test('filters are chosen in a window, stand in the address, and are taken away by their chips', async () => {
    const { user, history, asked } = await open();
    await user.click(await screen.findByRole('button', { name: 'Suodatin' }));
    const form = new FormDriver(user, await screen.findByRole('dialog', { name: 'Suodattimet' }));
    await form.choose('Vaihe', 'Ammattitaidon hankkiminen');
    await form.find('Kunta', 'Eura');
    await form.choose('Hanke', 'Valo Satakunta');
    await form.choose('Odottaa meitä', 'vaihe myöhässä');
    await form.press('Näytä');
    const chosen = { phase: 'skillBuilding', municipality: '050', project: choiceIds.project, waiting: 'late' };
    expect(Object.fromEntries(new URLSearchParams(history.location.search))).toEqual(chosen);
    await waitFor(() => expect(asked().at(-1)).toMatchObject(chosen));
    await user.click(await screen.findByRole('button', { name: 'Poista suodatin Kunta: Eura' }));
    expect(new URLSearchParams(history.location.search).has('municipality')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Tyhjennä' }));
    expect(history.location.search).toBe('?status=all');
    await waitFor(() => expect(asked().at(-1)).toEqual({ limit: '50' }));
  });

  test('an address with filters tells them in words, and asks for nothing that it does not know', async () => {
    const { asked } = await open(`/trainees?group=women&exitStatus=work&coach=${choiceIds.otherCoach}&q=Samira&colour=red`);
    expect(await screen.findByText('naiset')).toBeInTheDocument();
    expect(screen.getByText('työ, myös palkkatuettu')).toBeInTheDocument();
    expect(await screen.findByText('Mervi Saarela', { selector: '.chip *' })).toBeInTheDocument();
    expect(asked()[0]).toEqual({ group: 'women', exitStatus: 'work', coach: choiceIds.otherCoach, limit: '50' });
  });

  test('the word that people are searched by is asked of the server and never stands in the address', async () => {
    const { user, history, asked } = await open();
    await user.type(await screen.findByRole('searchbox', { name: 'Hae henkilöä' }), 'samira');
    await waitFor(() => expect(asked().at(-1)).toMatchObject({ q: 'samira', status: 'open' }));
    expect(`${history.location.pathname}${history.location.search}`).toBe('/trainees');
  });

  test('Back finds the word that people were searched by, and the breadcrumb the filters; another user begins anew', async () => {
    const { user, history, asked } = await open('/trainees?phase=onboarding', [samira], { 'GET /coaching-periods/{id}': problem(404, 'notFound') });
    await user.type(await screen.findByRole('searchbox', { name: 'Hae henkilöä' }), 'sam');
    await user.click(await screen.findByRole('link', { name: 'Samira Haddadi' }));
    await waitFor(() => expect(history.location.pathname).toBe(`/coaching-periods/${samira.id}`));
    act(() => history.back());
    expect(await screen.findByRole('searchbox', { name: 'Hae henkilöä' })).toHaveValue('sam');
    await waitFor(() => expect(asked().at(-1)).toMatchObject({ q: 'sam', phase: 'onboarding' }));
    expect(history.location.href).toBe('/trainees?phase=onboarding');
    await user.click(screen.getByRole('link', { name: 'Uusi ohjaus' }));
    const trail = within(await screen.findByRole('navigation', { name: 'Olet tässä' }));
    expect(trail.getByRole('link', { name: 'Valmentautujat' })).toHaveAttribute('href', '/trainees?phase=onboarding');
  });

  test('the word of another user is not shown', async () => {
    const { history } = await open();
    act(() => history.push('/trainees', { searched: { word: 'salainen', by: 'somebody else' } }));
    expect(await screen.findByRole('searchbox', { name: 'Hae henkilöä' })).toHaveValue('');
  });

  test('people are listed in another order when that is asked for, which says what it is', async () => {
    const { user, history, asked } = await open('/trainees', [{ ...samira, lastContactOn: '2026-11-02' }, kaisa]);
    await screen.findByRole('table', { name: 'Valmentautujat' });
    const form = new FormDriver(user, document.body);
    await form.choose('Järjestys', 'Viimeisin yhteydenotto');
    await waitFor(() => expect(asked().at(-1)).toMatchObject({ sort: 'lastContact', status: 'open' }));
    expect(history.location.search).toBe('?sort=lastContact');
    expect(await screen.findByRole('columnheader', { name: 'Viimeisin yhteydenotto' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Samira Haddadi/ })).toHaveTextContent('2.11.2026');
    await form.choose('Järjestys', 'Mitä teemme seuraavaksi');
    expect(history.location.search).toBe('');
  });

  test('nobody found says what to do', async () => {
    await open('/trainees?phase=demonstration', []);
    expect(await screen.findByRole('heading', { name: 'Ei valmentautujia näillä suodattimilla' })).toBeInTheDocument();
  });

  test('a long list comes a page at a time', async () => {
    const { user, asked } = await open('/trainees', [], {
      'GET /coaching-periods': ({ query }) => (query.get('cursor') === 'c2' ? { items: [personItem(130, 'Teemu Rantakari')], nextCursor: null, total: 2, people: 2 } : { items: [samira], nextCursor: 'c2', total: 2, people: 2 }),
    });
    expect(await screen.findByText('1 / 2')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Näytä lisää' }));
    expect(await screen.findByText('Teemu Rantakari')).toBeInTheDocument();
    expect(screen.getByText('Samira Haddadi')).toBeInTheDocument();
    expect(asked().at(-1)).toMatchObject({ cursor: 'c2' });
  });

  test('a list that could not be read can be tried again', async () => {
    let isBroken = true;
    const { user } = await open('/trainees', [], { 'GET /coaching-periods': () => (isBroken ? problem(500, 'internal', [], { traceId: 'trace-9' }) : listed(samira)) });
    expect(await screen.findByText('trace-9')).toBeInTheDocument();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByText('Samira Haddadi')).toBeInTheDocument();
  });

  test('someone else’s person opens with a reason, asked over the list', async () => {
    const opening = { traineeId: kaisa.traineeId, openedAt: '2026-11-17T08:00:00.000Z' };
    const { user, seen, history } = await open('/trainees', [samira, kaisa], { 'POST /trainees/{id}/openings': opening });
    expect(screen.queryByRole('link', { name: 'Kaisa Metsäranta' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Avaa Kaisa Metsäranta, kysyy syyn' }));
    const form = new FormDriver(user, await screen.findByRole('dialog', { name: 'Avaa Kaisa Metsäranta' }));
    await form.press('Avaa sivu');
    expect(await within(form.scope).findByRole('link', { name: 'Miksi avaat sivun: Täytä tämä.' })).toBeInTheDocument();
    await form.write('Miksi avaat sivun?', 'Sijaistan viikon');
    await form.press('Avaa sivu');
    await waitFor(() => expect(history.location.pathname).toBe(`/coaching-periods/${kaisa.id}`));
    expect(seen.find(({ method }) => method === 'POST')).toMatchObject({ path: `/trainees/${kaisa.traineeId}/openings`, body: { reason: 'Sijaistan viikon' } });
  });

  test('a new referral is offered to those who may make one', async () => {
    const { unmount } = await open();
    expect(await screen.findByRole('link', { name: 'Uusi ohjaus' })).toHaveAttribute('href', '/trainees/refer');
    unmount();
    await renderApp({ path: '/trainees', session: sessionOf('manager'), answers: { ...choiceAnswers, 'GET /coaching-periods': listed(samira) } });
    await screen.findByRole('table', { name: 'Valmentautujat' });
    expect(screen.queryByRole('link', { name: 'Uusi ohjaus' })).not.toBeInTheDocument();
  });
});
