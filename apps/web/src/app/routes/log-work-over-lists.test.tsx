import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { choiceAnswers } from '../../testing/choices.js';
import { renderApp } from '../../testing/render-app.js';
import { sessionOf } from '../../testing/sessions.js';
// Loaded before the clock of the first test runs; the router asks for them only when the address is opened.
import '../../areas/sites/environments/pages/environments-page.js';
import '../../areas/insight/overview/pages/overview-page.js';
import '../../areas/coaching/trainees/pages/trainees-page.js';
import '../../areas/work/work-logs/pages/work-logs-page.js';

const empty = { items: [] };

describe('logging work over a list', () => {
  test.each([
    ['/trainees?waiting=late', '/coaching-periods', { waiting: 'late' }],
    ['/work-logs?confirmed=no', '/work-logs', { confirmed: 'no' }],
    ['/environments?kind=workshop', '/environments', { kind: 'workshop' }],
    ['/overview?municipality=684', '/overview', { municipality: '684' }],
    ['/completions?municipality=684', '/completions', { municipality: '684' }],
    ['/demonstrations?when=past', '/demonstrations', { when: 'past' }],
  ])('leaves the filters of %s as they are', async (address, path, filters) => {
    const { seen } = await renderApp({
      path: `${address}&logWork=new`, session: sessionOf('coach', 'manager'),
      answers: { ...choiceAnswers, 'GET /coaching-periods': { ...empty, total: 0, people: 0 }, 'GET /work-logs': empty, 'GET /environments': empty, 'GET /completions': empty, 'GET /demonstrations': empty, 'GET /loggable-people': empty },
    });
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    const asked = () => seen.filter((one) => one.path === path).map(({ query }) => Object.fromEntries(query));
    await waitFor(() => expect(asked()[0]).toMatchObject(filters));
    expect(asked().flatMap((query) => Object.keys(query))).not.toContain('logWork');
  });

  test('what no page knows is no filter either', async () => {
    const { seen } = await renderApp({ path: '/work-logs?confirmed=no&utm_source=uutiskirje', session: sessionOf('coach'), answers: { 'GET /work-logs': empty } });

    await waitFor(() => expect(seen.find(({ path }) => path === '/work-logs')).toBeDefined());
    expect(Object.keys(Object.fromEntries(seen.find(({ path }) => path === '/work-logs')?.query ?? []))).toEqual(['confirmed', 'limit']);
  });
});
