import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { setToday } from '../../../../testing/clock.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
import { id, partB, school, schoolItem } from '../environment-samples.js';
import '../pages/environment-page.js';
import '../pages/environments-page.js';

// 60 days before a review it is said to be near.
const DAYS = [
  { reviewBy: '2026-11-15', said: 'Vanhentunut', inList: 'Vanhentunut 15.11.2026', expired: true },
  { reviewBy: '2026-11-16', said: 'Vanhenee 0 pv', inList: 'Vanhenee 0 pv', expired: false },
  { reviewBy: '2027-01-15', said: 'Vanhenee 60 pv', inList: 'Vanhenee 60 pv', expired: false },
  { reviewBy: '2027-01-16', said: 'Hyväksytty', inList: '16.1.2027', expired: false },
];
const besides = { 'GET /degree-parts': { items: [] }, 'GET /municipalities': { items: [] }, 'GET /projects': { items: [] } };
const [approval] = school.approvals;

describe('until when an approval holds', () => {
  beforeEach(() => setToday('2026-11-16'));
  afterEach(() => void jest.useRealTimers());

  it.each(DAYS)('is said of the approval itself: $reviewBy', async ({ reviewBy, said, expired }) => {
    const environment = { ...school, reviewBy, approvals: approval ? [{ ...approval, degreePart: partB, reviewBy, expired, outsideExpert: 'Raija Mäki' }] : [] };
    await renderApp({ path: `/environments/${id(1)}`, session: sessionOf('coach'), answers: { ...besides, 'GET /environments/{id}': environment } });

    const approvals = await screen.findByRole('list', { name: 'Hyväksynnät' });
    const [row, missing] = within(approvals).getAllByRole('listitem');
    expect(row).toHaveTextContent(`Perussiivouspalvelut`);
    expect(row).toHaveTextContent(said);
    expect(row).toHaveTextContent('Asiantuntija Raija Mäki');
    expect(missing).toHaveTextContent('YlläpitosiivousPuhtaus- ja kiinteistöpalvelualan perustutkintoEi hyväksyntää');
  });

  it.each(DAYS)('is said in the list: $reviewBy', async ({ reviewBy, inList }) => {
    await renderApp({ path: '/environments', session: sessionOf('coach'), answers: { ...besides, 'GET /environments': { items: [{ ...schoolItem, reviewBy }] } } });

    expect(within(await screen.findByRole('row', { name: /Niittymaan koulu/ })).getByText(inList)).toBeInTheDocument();
  });

  it('is told without alarm of a place that no one uses', async () => {
    await renderApp({ path: '/environments', session: sessionOf('coach'), answers: { ...besides, 'GET /environments': { items: [{ ...schoolItem, state: 'dormant', reviewBy: '2020-01-31' }] } } });

    const row = await screen.findByRole('row', { name: /Niittymaan koulu/ });
    expect(within(row).getByText('31.1.2020')).toBeInTheDocument();
    expect(within(row).queryByText(/Vanhentunut/)).not.toBeInTheDocument();
  });
});
