import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { diaryOf, entriesToConfirm, evidenceOf, FinalReportLinks, MY_DAY_LINKS, OverviewLinks, type LinkedList, type ListLink } from '@valopolku/contracts';
import { listHref } from '../../platform/list-href.js';
import { renderApp } from '../../testing/render-app.js';
import { sessionOf } from '../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const PATHS: Readonly<Record<LinkedList, string>> = {
  coachingPeriods: '/coaching-periods', completions: '/completions', demonstrations: '/demonstrations', environments: '/environments', workLogs: '/work-logs',
};
const overview = new OverviewLinks('own', { project: id(1), municipality: '684', field: id(2) });
const everyone = new OverviewLinks('everyone', {});
const report = new FinalReportLinks(id(1));

/** One of each kind of link that a figure has; that the lists hold as many as the figures say is tried against the API with the same links. */
const LINKS: readonly ListLink[] = [
  ...Object.values(MY_DAY_LINKS), entriesToConfirm({ coachingPeriodId: id(3) }),
  overview.participants(), overview.women(), overview.exit('work'), overview.phase('onboarding'), overview.late('onboarding'), overview.completions(),
  overview.completions({ qualification: id(4), municipality: '050' }), overview.environments(), overview.environments('workshop'),
  everyone.participants(), everyone.phase('referred'), everyone.completions(), everyone.environments(),
  report.group('participants'), report.group('under30'), report.education('basic'), report.exit('positivePath'), report.completions(),
  report.completions({ field: id(2), municipality: '684' }), report.environments('workshop'), diaryOf(id(3)), evidenceOf(id(3), id(5)),
];

const empty = { items: [] };

it.each(LINKS.map((link) => [listHref(link), link] as const))('%s asks the server what its figure counts', async (href, { list, query }) => {
  const { seen } = await renderApp({
    path: href, session: sessionOf('coach', 'manager'),
    answers: { ...Object.fromEntries(Object.values(PATHS).map((path) => [`GET ${path}`, empty])), 'GET /coaching-periods': { ...empty, total: 0, people: 0 }, 'GET /projects': empty, 'GET /municipalities': empty, 'GET /fields': empty, 'GET /colleagues': empty, 'GET /degree-parts': empty },
  });

  await screen.findByRole('heading', { level: 1 });
  const asked = await waitFor(() => {
    const request = seen.find(({ method, path }) => method === 'GET' && path === PATHS[list]);
    if (!request) throw new Error('the list has not been asked for');
    return request;
  });
  const { limit: _, ...rest } = Object.fromEntries(asked.query);
  expect(rest).toEqual(query);
});
