import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { school } from '../../areas/sites/environments/environment-samples.js';
import { problem } from '../../testing/fake-server.js';
import { besidesPeriod, periodIds, periodInSkillBuilding } from '../../testing/periods.js';
import { renderApp, type Scene } from '../../testing/render-app.js';
import { sessionOf } from '../../testing/sessions.js';
// Loaded before the clock of the first test runs; the router asks for them only when their addresses are opened.
import '../../areas/coaching/coaching-periods/pages/coaching-period-page.js';
import '../../areas/sites/environments/pages/environment-page.js';
import '../../areas/desk/my-path/pages/my-path-page.js';

const period = periodInSkillBuilding();
const address = `/coaching-periods/${period.id}`;
const refusal = () => problem(403, 'reasonRequired', [], { opening: { traineeId: periodIds.trainee, name: 'Samira Haddadi' } });
const myPath = {
  traineeId: periodIds.trainee, firstName: 'Samira', coachName: null, environment: null, nextStep: null, plan: null, steps: [], targets: [], diary: [], completions: [], demonstrations: [], followUpPath: null, coachChanges: [],
};

// What every other page is called is looked at where all pages are walked in a browser.
it.each<[string, Scene, string, string]>([
  ['a trainee', { path: address, session: sessionOf('coach'), answers: { ...besidesPeriod, 'GET /coaching-periods/{id}': period } }, 'Samira Haddadi', 'Valmentautuja'],
  ['a trainee whose page needs a reason', { path: address, session: sessionOf('coach'), answers: { 'GET /coaching-periods/{id}': refusal } }, 'Samira Haddadi', 'Valmentautuja'],
  ['a trainee in Swedish', { path: address, session: { ...sessionOf('coach'), language: 'sv' }, language: 'sv', answers: { ...besidesPeriod, 'GET /coaching-periods/{id}': period } }, 'Samira Haddadi', 'Deltagare'],
  ['an environment', { path: `/environments/${school.id}`, session: sessionOf('coach'), answers: { 'GET /environments/{id}': school } }, school.name, 'Toimintaympäristö'],
  ['the own path', { path: '/my-path', session: sessionOf('trainee'), answers: { 'GET /my-path': myPath } }, 'Hei Samira!', 'Minun polkuni'],
])('the window of %s is called by what it is, and by nobody’s name', async (_what, scene, heading, title) => {
  await renderApp(scene);
  await screen.findByRole('heading', { level: 1, name: heading });
  expect(document.title).toBe(`${title} – Valopolku`);
});
