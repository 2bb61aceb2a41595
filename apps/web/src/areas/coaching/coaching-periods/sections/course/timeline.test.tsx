import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { TimelineItem } from '@valopolku/contracts';
import { setToday } from '../../../../../testing/clock.js';
import { openPeriod } from '../../../../../testing/open-period.js';
import { periodInSkillBuilding } from '../../../../../testing/periods.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import '../../pages/coaching-period-page.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const period = periodInSkillBuilding();

describe('the timeline', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });
  const event = (number: number, kind: string, params: TimelineItem['params'] = null): TimelineItem => ({ id: id(500 + number), at: '2026-11-16T12:00:00.000Z', date: null, kind, params, by: 'Hanna Ylitalo' });

  const rows: readonly [TimelineItem, string | RegExp][] = [
    [event(1, 'coachingPeriod.advanced', { to: 'demonstration' }), 'Uusi vaihe: Osoittaminen ja jatko-ohjautuminen'],
    [event(2, 'coachingPeriod.steppedBack', { to: 'onboarding', reason: 'Paikka vaihtuu' }), /Palautettu vaiheeseen: Hakeutuminen ja perehdytys.*Paikka vaihtuu/],
    [event(3, 'coachingPeriod.paused', { reason: 'sickLeave' }), /Tauko alkoi.*Sairausloma/],
    [event(4, 'coachingPeriod.extended', { days: 14, reason: 'Näyttö siirtyi' }), /Jatkoaikaa annettu.*14 päivää · Näyttö siirtyi/],
    [event(5, 'coachingPeriod.endedEarly', { reason: 'employed', status: 'working' }), /Jakso päättyi ennenaikaisesti.*Sai työpaikan · Työssä/],
    [event(6, 'coachingPeriod.contacted', { kind: 'visit', outcome: 'notReached' }), /Kuulumiset kysytty.*Käynti · Ei tavoitettu/],
    [{ ...event(7, 'coachingPeriod.requirementJudged', { requirementId: id(900), judgement: 'ready' }), about: { fi: 'Pesee ikkunat.' } }, /Vaatimus arvioitu.*Pesee ikkunat · Valmis/],
    [{ ...event(10, 'coachingPeriod.targetRemoved', { degreePartId: id(901) }), about: { fi: 'Kodinhoitopalvelut' } }, /Tavoite poistettu.*Kodinhoitopalvelut/],
    [{ ...event(11, 'demonstration.booked'), forDay: '2026-12-03', about: { fi: 'Ylläpitosiivouspalvelut' } }, /Näyttö varattu.*Ylläpitosiivouspalvelut · näyttöpäivä to 3\.12\..*eilen klo 14\.00, Hanna Ylitalo/],
    [{ ...event(12, 'coachingPeriod.placed', { basis: 'workTryout' }), forDay: '2026-12-01' }, /koskee päivää ti 1\.12\..*eilen klo 14\.00/],
    [event(8, 'coachingPeriod.turnedAway', { outcome: 'declined', reason: 'Oma toive' }), /Valmennus ei alkanut.*Ei aloittanut · Oma toive/],
    [event(9, 'something.new', { code: 'x' }), 'Tietoja muutettu'],
  ];

  test.each(rows.map(([item, words]) => ({ kind: item.kind, item, words })))('says in words: $kind', async ({ item, words }) => {
    await openPeriod(period, { 'GET /coaching-periods/{id}/timeline': { items: [item], nextCursor: null } }, { hash: 'timeline' });
    const list = await screen.findByRole('list', { name: 'Aikajana' });
    await waitFor(() => expect(list).toHaveTextContent(words));
    expect(list).toHaveTextContent(/eilen|ma 16\.11\./);
    expect(list).not.toHaveTextContent(/employed|sickLeave|notReached|declined|coachingPeriod/);
  });

  test('comes a page at a time', async () => {
    const { user } = await openPeriod(period, {
      'GET /coaching-periods/{id}/timeline': ({ query }) => (query.get('cursor') ? { items: [event(2, 'coachingPeriod.referred')], nextCursor: null } : { items: [event(1, 'coachingPeriod.started')], nextCursor: 'c2' }),
    }, { hash: 'timeline' });
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    expect(await screen.findByText('Ohjattu palveluun')).toBeInTheDocument();
    expect(screen.getByText('Valmennusjakso alkoi')).toBeInTheDocument();
  });
});
