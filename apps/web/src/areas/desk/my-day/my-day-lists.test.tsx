import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { DemonstrationResponse, MyDayResponse, NewReferral, PersonWaiting } from '@valopolku/contracts';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const school = { id: id(1), name: 'Niittymaan koulu' };

const empty: MyDayResponse = { today: '2026-11-17', places: [], toConfirm: [], toConfirmTotal: 0, newsNotAsked: [], late: [], demonstrations: [], referrals: [] };
const open = (change: Partial<MyDayResponse>) => renderApp({ path: '/my-day', session: sessionOf('coach'), answers: { 'GET /my-day': { ...empty, ...change } } });

const waiting = (n: number, name: string, days: number, change: Partial<PersonWaiting> = {}): PersonWaiting => ({ coachingPeriodId: id(n), traineeId: id(n + 10), name, phase: 'skillBuilding', days, ...change });

const demonstration = (n: number, traineeName: string, change: Partial<DemonstrationResponse> = {}): DemonstrationResponse => ({
  id: id(n), version: 1, abilities: [], coachingPeriodId: id(n + 10), traineeId: id(n + 20), traineeName, targetId: id(n + 30), degreePart: { id: id(9), code: '1', name: { fi: 'Ylläpitosiivous' } },
  qualificationName: { fi: 'Perustutkinto' }, gradingScale: 'fivePoint', state: 'draft', startsOn: '2026-11-18', startsAt: '08:30', environment: school, assessors: [], missing: [], ...change,
});

const listOf = async (title: string) => within(await screen.findByRole('region', { name: title })).getAllByRole('listitem').map((row) => row.textContent);

describe('what waits on my day', () => {
  it('names those whose news has not been asked, and since when', async () => {
    await open({ newsNotAsked: [waiting(20, 'Veikko Nurmela', 15, { since: '2026-11-02' }), waiting(21, 'Sari Ojanperä', 8)] });

    expect(await listOf('Kuulumiset kysymättä')).toEqual([expect.stringMatching(/^Veikko NurmelaViimeksi ma 2\.11\..*15 päivää$/), expect.stringMatching(/^Sari Ojanperä.*8 päivää$/)]);
    expect(screen.getByRole('list', { name: 'Mikä odottaa' })).toHaveTextContent('7 pv: 1 · 14 pv: 1');
  });

  it('says by how many days a phase is late, and what is next', async () => {
    await open({ late: [waiting(20, 'Jere Mäkilä', 6, { phase: 'onboarding', nextStep: { code: 'chooseTarget' } })] });

    expect(await listOf('Vaihe myöhässä')).toEqual([expect.stringMatching(/^Jere MäkiläPerehdytys: Valitse tutkinnon osa.*6 pv yli$/)]);
  });

  it.each<[string, Partial<DemonstrationResponse>, string]>([
    ['all that is agreed', { state: 'booked' }, 'Ylläpitosiivous, Niittymaan koulu klo 8.30Kaikki sovittu'],
    ['what has gone of one that is booked', { state: 'booked', missing: ['approval'] }, 'Ylläpitosiivous, Niittymaan koulu klo 8.30Hyväksyntä puuttuu'],
    ['that the place of a booked one is retired', { state: 'booked', missing: ['environmentRetired', 'approval'] }, 'klo 8.30Ympäristö on poistettu käytöstä'],
    ['that all is there and nothing booked', { state: 'draft' }, 'Ylläpitosiivous, Niittymaan koulu klo 8.30Ei vielä varattu'],
    ['that it lacks a reason', { missing: ['specialReason'] }, 'Ylläpitosiivous, Niittymaan koulu klo 8.30Erityinen syy puuttuu'],
    ['the first thing it lacks', { missing: ['workingLifeAssessor', 'provider'] }, 'Ylläpitosiivous, Niittymaan koulu klo 8.30Järjestäjä puuttuu'],
    ['an open place without a time', { environment: null, startsAt: null, missing: ['environment'] }, 'Ylläpitosiivous, toimintaympäristö avoin Toimintaympäristö puuttuu'],
  ])('tells of a demonstration ahead %s', async (_, change, words) => {
    await open({ demonstrations: [demonstration(40, 'Noora Kivisaari', change)] });

    const [row] = await listOf('Tulevat näytöt');
    expect(row).toContain('Noora Kivisaari');
    expect(row).toContain(words);
    expect(screen.getByRole('link', { name: 'Noora Kivisaari' })).toHaveAttribute('href', `/coaching-periods/${id(50)}#demonstrations`);
  });

  it('leads from a new referral to its handling', async () => {
    const referral: NewReferral = { coachingPeriodId: id(60), traineeId: id(61), name: 'Ulrika Söderholm', municipality: { id: '050', code: '050', name: { fi: 'Eura' } }, field: { id: id(62), code: 'x', name: { fi: 'Puhtausala' } }, source: 'ohjaamo', date: '2026-11-10' };
    await open({ referrals: [referral, { ...referral, coachingPeriodId: id(63), name: 'Anniina Peltokorpi', wish: 'Haluaa ammatin.' }] });

    const [first, second] = await listOf('Uudet ohjaukset');
    expect(first).toMatch(/Ulrika Söderholm Eura.*Puhtausala · Ohjaamo/);
    expect(second).toMatch(/Anniina Peltokorpi Eura.*Haluaa ammatin\. · Ohjaamo/);
    expect(screen.getByRole('link', { name: 'Käsittele ohjaus: Ulrika Söderholm' })).toHaveAttribute('href', `/coaching-periods/${id(60)}`);
    expect(screen.getByRole('list', { name: 'Mikä odottaa' })).toHaveTextContent('vanhin 7 pv');
  });

  it('is calm when nothing waits', async () => {
    await open({});

    expect(await screen.findByText('Kukaan ei ole tänään työssä')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Uudet ohjaukset' })).not.toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Mikä odottaa' })).getAllByRole('listitem').map((item) => item.textContent?.charAt(0))).toEqual(['0', '0', '0', '0', '0']);
  });
});
