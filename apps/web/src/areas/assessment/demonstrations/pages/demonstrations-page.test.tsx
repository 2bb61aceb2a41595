import { describe, expect, test } from '@jest/globals';
import type { DemonstrationResponse } from '@valopolku/contracts';
import { screen } from '@testing-library/react';
import { periodIds } from '../../../../testing/periods.js';
import { problem } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import './demonstrations-page.js';

const booked: DemonstrationResponse = {
  id: '01890000-0000-7000-8000-000000000300', version: 3, abilities: ['demonstration.read', 'demonstration.book', 'demonstration.change', 'demonstration.recordResult'],
  coachingPeriodId: periodIds.period, traineeId: periodIds.trainee, traineeName: 'Samira Haddadi', targetId: periodIds.target,
  degreePart: { id: periodIds.degreePart, code: '106840', name: { fi: 'Ylläpitosiivouspalvelut' } }, qualificationName: { fi: 'Perustutkinto' }, gradingScale: 'fivePoint',
  state: 'booked', startsOn: '2026-11-16', assessors: [], missing: [],
};
const draft: DemonstrationResponse = { ...booked, id: '01890000-0000-7000-8000-000000000301', state: 'draft', traineeName: 'Teemu Rantakari', missing: ['provider', 'workingLifeAssessor'] };

function open(answers: Parameters<typeof renderApp>[0]['answers'] = {}) {
  return renderApp({ path: '/demonstrations', session: sessionOf('coach'), answers: { 'GET /demonstrations': { items: [booked, draft] }, 'GET /education-providers': { items: [] }, 'GET /environments': { items: [] }, ...answers } });
}

describe('demonstrations', () => {
  test('each names everything that it still lacks', async () => {
    await open();
    expect(await screen.findByText('Koulutuksen järjestäjä puuttuu')).toBeTruthy();
    expect(screen.getByText('Työelämän arvioija puuttuu')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Täydennä näyttöä: Teemu Rantakari' })).toBeTruthy();
  });

  test('one that lacks nothing is booked at once', async () => {
    const { user, seen } = await open({ 'POST /demonstrations/{id}/booking': booked });
    await user.click(await screen.findByRole('button', { name: 'Varaa näyttö: Samira Haddadi' }));
    expect(await screen.findByText('Näyttö varattu')).toBeTruthy();
    expect(seen.find(({ method }) => method === 'POST')?.headers.get('if-match')).toBe('"3"');
  });

  test('the result is a grade of the scale of the requirements', async () => {
    const { user, seen } = await open({ 'POST /demonstrations/{id}/result': { ...booked, state: 'assessed' } });
    await user.click(await screen.findByRole('button', { name: 'Kirjaa tulos: Samira Haddadi' }));
    expect(screen.queryByRole('radio', { name: 'Hyväksytty' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tallenna tulos' }));
    expect(await screen.findByRole('link', { name: /^Arvosana: / })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Hyvä 3' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna tulos' }));
    await screen.findByText('Tulos kirjattu');
    expect(seen.find(({ method }) => method === 'POST')).toMatchObject({ body: { grade: '3', assessedOn: '2026-11-16' } });
  });

  test('which are shown stands in the address', async () => {
    const { user, seen, history } = await open();
    await user.click(await screen.findByRole('radio', { name: 'Jotain puuttuu' }));
    expect(history.location.search).toBe('?when=lacking');
    expect(seen.some(({ path, query }) => path === '/demonstrations' && query.get('when') === 'lacking')).toBe(true);
  });
});

describe('the list of demonstrations', () => {
  test.each([['ahead', 'Ei tulevia näyttöjä'], ['lacking', 'Mistään ei puutu mitään'], ['past', 'Ei menneitä näyttöjä']])('%s with nothing in it says so', async (when, words) => {
    const { seen } = await renderApp({ path: `/demonstrations?when=${when}`, session: sessionOf('coach'), answers: { 'GET /demonstrations': { items: [], nextCursor: null } } });
    expect(await screen.findByRole('heading', { name: words })).toBeTruthy();
    expect(seen.find(({ path }) => path === '/demonstrations')?.query.get('when')).toBe(when);
  });

  test('comes a page at a time, each with the way to the person', async () => {
    const { user } = await open({ 'GET /demonstrations': ({ query }) => (query.get('cursor') ? { items: [draft], nextCursor: null } : { items: [booked], nextCursor: 'c2' }) });
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    expect((await screen.findByRole('link', { name: 'Teemu Rantakari' })).getAttribute('href')).toBe(`/coaching-periods/${periodIds.period}#demonstrations`);
    expect(screen.getByRole('link', { name: 'Samira Haddadi' })).toBeTruthy();
  });

  test('that could not be read can be tried again', async () => {
    let isBroken = true;
    const { user } = await open({ 'GET /demonstrations': () => (isBroken ? problem(500, 'internal', [], { traceId: 'trace-7' }) : { items: [booked], nextCursor: null }) });
    expect(await screen.findByText('trace-7')).toBeTruthy();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByRole('link', { name: 'Samira Haddadi' })).toBeTruthy();
  });
});
