import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { problem, type Seen } from '../../../../testing/fake-server.js';
import { besidesPeriod, periodIds, periodInSkillBuilding } from '../../../../testing/periods.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import './coaching-period-page.js';

const period = periodInSkillBuilding();
const path = `/coaching-periods/${period.id}`;
const refusal = () => problem(403, 'reasonRequired', [], { opening: { traineeId: periodIds.trainee, name: 'Samira Haddadi' } });

/** Someone else's trainee: closed until a reason was given. */
function open() {
  let isOpened = false;
  const read = () => (isOpened ? period : refusal());
  const give = (_: Seen) => {
    isOpened = true;
    return { traineeId: periodIds.trainee, openedAt: '2026-11-17T08:00:00.000Z' };
  };
  return renderApp({ path, session: sessionOf('coach'), answers: { ...besidesPeriod, 'GET /coaching-periods/{id}': read, 'POST /trainees/{id}/openings': give, 'GET /coaching-periods': { items: [], total: 0, people: 0 } } });
}

describe('the page of someone else’s trainee, by its address', () => {
  test('asks why in place, and opens when that was told', async () => {
    const { user, seen } = await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Samira Haddadi' })).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^Miksi avaat sivun/ }), ' Sijaistan viikon ');
    await user.click(screen.getByRole('button', { name: 'Avaa sivu' }));
    expect(await screen.findByRole('list', { name: 'Valmennuspolku' })).toBeTruthy();
    expect(seen.find(({ method }) => method === 'POST')).toMatchObject({ path: `/trainees/${periodIds.trainee}/openings`, body: { reason: 'Sijaistan viikon' } });
  });

  test('a reason too short is said at the field and nothing is sent', async () => {
    const { user, seen } = await open();
    const field = await screen.findByRole('textbox', { name: /^Miksi avaat sivun/ });
    await user.type(field, 'hm');
    await user.click(screen.getByRole('button', { name: 'Avaa sivu' }));
    expect(await screen.findByRole('link', { name: 'Miksi avaat sivun: Kirjoita vähintään 5 merkkiä.' })).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(seen.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('leads back to the list', async () => {
    const { user, history } = await open();
    await screen.findByRole('textbox', { name: /^Miksi avaat sivun/ });
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Peruuta' }));
    expect(history.location.pathname).toBe('/trainees');
  });
});
