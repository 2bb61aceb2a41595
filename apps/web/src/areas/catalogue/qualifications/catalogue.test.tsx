import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { DegreePartItem, QualificationItem, QualificationResponse } from '@valopolku/contracts';
import type { Language } from '@valopolku/domain';
import { problem, type Answer, type Seen } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';
import './pages/catalogue-page.js';
import './pages/qualification-page.js';

const id = (n: number) => `019e0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const item = (n: number, fi: string, content: Partial<QualificationItem> = {}): QualificationItem => ({ id: id(n), code: `38${n}`, name: { fi }, type: 'initial', degreePartCount: 12, draft: false, ...content });
const part = (n: number, fi: string, content: Partial<DegreePartItem> = {}): DegreePartItem => ({ id: id(n), code: `1068${n}`, name: { fi }, points: 30, kind: 'mandatory', requirements: [], ...content });

const cleaning: QualificationResponse = {
  id: id(1), code: '381141', name: { fi: 'Puhtaus- ja kiinteistöpalvelualan perustutkinto', sv: 'Grundexamen i rengörings- och fastighetsservice' }, type: 'initial',
  versions: [
    {
      id: id(10), diaryNumber: 'OPH-1825-2021', gradingScale: 'fivePoint', validFrom: '2021-08-01', validTo: null, draft: true,
      degreeParts: [
        part(40, 'Ylläpitosiivouspalvelut', { points: 12.5, competenceArea: 'Toimitilahuoltaja', requirements: [{ id: id(50), order: 1, text: { fi: 'Siivoaa tilat' }, draft: true }, { id: id(51), order: 2, text: { fi: 'Arvioi laatua' }, draft: false }] }),
        part(41, 'Perussiivouspalvelut', { points: null }),
      ],
    },
    { id: id(11), diaryNumber: null, gradingScale: 'threePoint', validFrom: '2010-08-01', validTo: '2018-12-31', draft: false, degreeParts: [] },
  ],
};

const open = (path: string, answers: Record<string, Answer>, language: Language = 'fi') => renderApp({ path, language, session: { ...sessionOf('admin'), language }, answers });

describe('the catalogue', () => {
  it('lists qualifications with what they hold, and which of them we put together ourselves', async () => {
    await open('/catalogue', { 'GET /qualifications': { items: [item(1, 'Perustutkinto'), item(2, 'Ammattitutkinto', { type: 'further', draft: true, degreePartCount: 1 })] } });

    const own = within(await screen.findByRole('row', { name: /Ammattitutkinto/ }));
    expect(own.getByText('Luonnos')).toBeInTheDocument();
    expect(own.getByRole('link')).toHaveAttribute('href', `/catalogue/${id(2)}`);
    expect(within(screen.getByRole('row', { name: /^Perustutkinto/ })).getByText('Virallinen')).toBeInTheDocument();
  });

  it('comes a page at a time when there are many', async () => {
    const pages: Record<string, object> = { first: { items: [item(1, 'Perustutkinto')], nextCursor: 'more' }, more: { items: [item(2, 'Ammattitutkinto')], nextCursor: null } };
    const { user, seen } = await open('/catalogue', { 'GET /qualifications': ({ query }: Seen) => pages[query.get('cursor') ?? 'first'] ?? null });
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää' }));

    expect(await screen.findByRole('row', { name: /Ammattitutkinto/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Perustutkinto' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Näytä lisää' })).not.toBeInTheDocument();
    expect(seen.filter(({ path }) => path === '/qualifications').map(({ query }) => query.get('cursor'))).toEqual([null, 'more']);
  });

  it('says what happened when it did not come', async () => {
    await open('/catalogue', { 'GET /qualifications': problem(500, 'internal') });

    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeInTheDocument();
    expect(screen.getByText('trace-1')).toBeInTheDocument();
  });
});

describe('one qualification', () => {
  it('tells each version by its diary number, how it is graded and when it was in force', async () => {
    await open(`/catalogue/${id(1)}`, { 'GET /qualifications/{id}': cleaning });

    expect(await screen.findByRole('heading', { level: 1, name: 'Puhtaus- ja kiinteistöpalvelualan perustutkinto' })).toBeInTheDocument();
    const newer = within(screen.getByRole('region', { name: /OPH-1825-2021/ }));
    expect(newer.getByText(/voimassa 1\.8\.2021–$/)).toBeInTheDocument();
    expect(newer.getByText(/Tutkinnon osat tai vaatimukset on koottu itse/)).toBeInTheDocument();
    const older = within(screen.getByRole('region', { name: /Perusteet ilman diaarinumeroa/ }));
    expect(older.getByText(/voimassa 1\.8\.2010–31\.12\.2018/)).toBeInTheDocument();
    expect(older.queryByText(/koottu itse/)).not.toBeInTheDocument();
  });

  it('tells each part with its points, area and requirements, and which of these are our own words', async () => {
    await open(`/catalogue/${id(1)}`, { 'GET /qualifications/{id}': cleaning });

    const cared = within(await screen.findByRole('region', { name: 'Ylläpitosiivouspalvelut' }));
    expect(cared.getByText(/12,5 osp · 106840/)).toBeInTheDocument();
    expect(cared.getByText('Toimitilahuoltaja')).toHaveAttribute('lang', 'fi');
    expect(cared.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Siivoaa tilat', 'Arvioi laatua']);
    expect(cared.getByText('Vaatimuksen 1 teksti on luonnos.')).toBeInTheDocument();
    const basic = within(screen.getByRole('region', { name: 'Perussiivouspalvelut' }));
    expect(basic.getByText(/laajuus ei tiedossa/)).toBeInTheDocument();
    expect(basic.getByText('Vaatimuksia ei ole vielä tuotu.')).toBeInTheDocument();
  });

  it('is named in the language of the screen, and in Finnish where there is no other name', async () => {
    await open(`/catalogue/${id(1)}`, { 'GET /qualifications/{id}': cleaning }, 'sv');

    expect(await screen.findByRole('heading', { level: 1, name: 'Grundexamen i rengörings- och fastighetsservice' })).toBeInTheDocument();
    expect(screen.getByText('Ylläpitosiivouspalvelut')).toHaveAttribute('lang', 'fi');
  });
});
