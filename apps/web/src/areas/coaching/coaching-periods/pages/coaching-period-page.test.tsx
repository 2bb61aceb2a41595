import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { choiceIds } from '../../../../testing/choices.js';
import { answerOf } from '../../../../testing/document.js';
import { problem } from '../../../../testing/fake-server.js';
import { openPeriod, openWindow } from '../../../../testing/open-period.js';
import { besidesPeriod, periodIds, periodInSkillBuilding } from '../../../../testing/periods.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import './coaching-period-page.js';
import '../../trainees/pages/trainees-page.js';

const period = periodInSkillBuilding();
const path = `/coaching-periods/${period.id}`;

function open(answers: Parameters<typeof renderApp>[0]['answers'] = {}, hash = '') {
  return renderApp({ path: `${path}${hash}`, session: sessionOf('coach'), answers: { ...besidesPeriod, 'GET /coaching-periods/{id}': period, ...answers } });
}

describe('a case handed to another coach', () => {
  test('is left at once for the list, and nothing more of it is asked', async () => {
    const outline = { ...period, version: 8, abilities: ['trainee.open' as const], coach: { id: choiceIds.otherCoach, name: 'Mervi Saarela' }, targets: [], referral: null, gate: null, nextStep: null };
    const { user, sent, seen, history } = await openPeriod(period, { 'PATCH /coaching-periods/{id}': answerOf('PATCH /coaching-periods/{id}', outline), 'GET /coaching-periods': { items: [], nextCursor: null, total: 0, people: 0 } });
    const form = await openWindow(user, 'Lisää toimintoja', 'Vaihda valmentaja');
    await form.choose('Uusi valmentaja', 'Mervi Saarela');
    await form.write('Syy', 'Vapaa');
    await form.press('Vaihda');
    expect(await screen.findByText('Samira Haddadi: valmentaja on nyt Mervi Saarela')).toBeInTheDocument();
    await waitFor(() => expect(history.location.href).toBe('/trainees'));
    await waitFor(() => expect(seen.some((one) => one.path === '/coaching-periods')).toBe(true));
    expect(screen.queryByText(/Tavoitetta ei ole/)).not.toBeInTheDocument();
    expect(document.getElementById('page-title')).toHaveTextContent('Valmentautujat');
    await waitFor(() => expect(document.getElementById('page-title')).toHaveFocus());
    const after = seen.slice(seen.findIndex((one) => one === sent()[0]) + 1);
    expect(after.filter((one) => JSON.stringify([one.path, String(one.query)]).includes(period.id) || one.path === '/demonstrations')).toEqual([]);
  });
});

describe('the trainee page', () => {
  test('shows the path, the target and what is missing with the way to where it is mended', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Samira Haddadi' })).toBeTruthy();
    const stations = within(screen.getByRole('list', { name: 'Valmennuspolku' }));
    expect(stations.getByText('15 päivää jäljellä')).toBeTruthy();
    // Right under the name: no level is left out.
    expect(stations.getAllByRole('heading', { level: 2 })).toHaveLength(3);
    expect(screen.getByRole('img', { name: '1/2 vaatimuksesta on valmiina.' })).toBeTruthy();
    const missing = screen.getByRole('link', { name: 'Vahvista valmius' });
    expect(missing.getAttribute('href')).toBe(`${path}#readiness`);
  });

  test('judges a requirement with the version on the screen and shows the fresh period', async () => {
    const [target] = period.targets;
    if (!target) throw new Error('the sample has a target');
    const fresh = { ...period, targets: [{ ...target, version: 12, readiness: { ready: 2, total: 2 } }] };
    const judging = 'POST /coaching-periods/{id}/targets/{targetId}/judgements';
    let now = period;
    const { user, seen } = await open({ [judging]: () => answerOf(judging, (now = fresh)), 'GET /coaching-periods/{id}': () => now });
    const table = await screen.findByRole('table', { name: 'Ylläpitosiivouspalvelut' });
    await user.click(within(table).getByRole('button', { name: 'Arvioi vaatimus 2' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('radio', { name: 'Valmis' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna arvio' }));
    expect(await screen.findByRole('img', { name: '2/2 vaatimuksesta on valmiina.' })).toBeTruthy();
    const sent = seen.find(({ method }) => method === 'POST');
    expect(sent).toMatchObject({ path: `${path}/targets/${periodIds.target}/judgements`, body: { judgement: 'ready' } });
    expect(sent?.headers.get('if-match')).toBe('"11"');
  });

  test('a gate that refuses says what is missing', async () => {
    const refusal = problem(422, 'gateNotMet', [{ field: '', code: 'readinessConfirmed' }]);
    const { user } = await open({ 'POST /coaching-periods/{id}/advance': refusal });
    await user.click(await screen.findByRole('button', { name: 'Siirrä osoittamiseen' }));
    await user.click(screen.getByRole('button', { name: 'Siirrä' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Vahvista valmius');
  });

  test('when someone else was faster, both versions are shown and the chosen one is saved', async () => {
    const planning = 'PATCH /coaching-periods/{id}/plan';
    const theirs = { ...period, plan: { version: 9, plan: 'Harjoitellaan työpajalla.', date: '2026-09-28' } };
    const conflict = problem(412, 'versionConflict', [], { current: answerOf(planning, theirs) });
    let tries = 0;
    const { user, seen } = await open({ [planning]: () => (++tries === 1 ? conflict : answerOf(planning, theirs)) });
    await user.click(await screen.findByRole('button', { name: 'Muuta suunnitelmaa' }));
    await user.type(screen.getByLabelText(/Mitä sovittiin/), ' Lisää.');
    await user.click(screen.getByRole('button', { name: 'Tallenna suunnitelma' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('Harjoitellaan työpajalla.');
    await user.click(within(dialog).getByRole('radio', { name: /Toisen tallentama/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna valitut' }));
    await screen.findByText('Suunnitelma sovittu');
    const last = seen.filter(({ method }) => method === 'PATCH').at(-1);
    expect(last).toMatchObject({ body: { plan: 'Harjoitellaan työpajalla.' } });
    expect(last?.headers.get('if-match')).toBe('"9"');
  });

  test('an address with a section opens its tab', async () => {
    await open({}, '#followUp');
    expect(await screen.findByRole('heading', { name: 'Jatkopolku' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Jatkopolku' }).getAttribute('aria-current')).toBe('page');
  });

  test('what was not sent has no place, and what is not allowed no button', async () => {
    const outlined = periodInSkillBuilding({ abilities: ['coachingPeriod.read', 'workLog.list'], referral: null, gate: null });
    await open({ 'GET /coaching-periods/{id}': outlined });
    await screen.findByRole('heading', { level: 1, name: 'Samira Haddadi' });
    const tabs = within(screen.getByRole('navigation', { name: 'Sivun osat' })).getAllByRole('link').map(({ textContent }) => textContent?.trim());
    expect(tabs).toEqual(['Suunnitelma ja valmius', 'Työpäiväkirja 4']);
    expect(screen.queryByRole('button', { name: /Arvioi|Siirrä|Lisää toimintoja/ })).toBeNull();
  });
});
