import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { FinalReportResponse, ReconciliationRow } from '@valopolku/contracts';
import type { Language } from '@valopolku/domain';
import { problem, type Answer } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';
import './pages/final-report-page.js';

const id = (n: number) => `019c0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const rauma = { id: '684', code: '684', name: { fi: 'Rauma', sv: 'Raumo' } };
const eura = { id: '050', code: '050', name: { fi: 'Eura', sv: 'Eura' } };
const cleaning = { id: id(1), code: 'cleaning', name: { fi: 'Puhdistuspalvelut', sv: 'Rengöringsservice' } };
const property = { id: id(2), code: 'property', name: { fi: 'Kiinteistöpalvelut', sv: 'Fastighetsservice' } };
const qualification = (n: number, fi: string) => ({ id: id(n), code: String(n), name: { fi } });
const share = (count: number, percent: number) => ({ count, percent });
const row = (check: string, left: number, right: number): ReconciliationRow => ({ check, left, right, difference: right - left, explanation: 'from the server' });

const project = { id: id(9), version: 1, abilities: [], name: 'Rannikon valmennus', funder: 'Euroopan sosiaalirahasto', startsOn: '2015-02-16', endsOn: '2018-02-15', municipalityCodes: ['050', '684'], planned: {} };
const report: FinalReportResponse = {
  participants: {
    total: share(77, 100), women: share(51, 66.2), under30: share(29, 37.7), ageEstimated: 0, unemployedOver12Months: share(49, 63.6),
    education: { basic: share(35, 45.5), generalUpperSecondary: share(0, 0), vocational: share(40, 51.9), higher: share(2, 2.6) },
  },
  exits: [
    { status: 'studying', ...share(12, 15.6) }, { status: 'work', ...share(23, 29.9), parts: { working: share(14, 18.2), paySubsidisedWork: share(9, 11.7) } },
    { status: 'unemployedJobseeker', ...share(29, 37.7) }, { status: 'movedToJobSeeking', ...share(12, 15.6) }, { status: 'outsideWorkingLife', ...share(1, 1.3) },
  ],
  stillInCoaching: { count: 0, percent: 0 },
  positivePath: share(35, 45.5),
  environments: { total: 42, byKind: [{ kind: 'workshop', count: 4 }, { kind: 'municipalSite', count: 28 }] },
  degreeParts: {
    total: 135,
    byFieldAndMunicipality: [
      { field: cleaning, municipality: rauma, count: 76 }, { field: cleaning, municipality: eura, count: 48 }, { field: property, municipality: rauma, count: 11 },
    ],
    byQualification: [{ qualification: qualification(3, 'Kotityö- ja puhdistuspalvelujen perustutkinto'), count: 69 }, { qualification: qualification(4, 'Kiinteistöpalvelujen perustutkinto'), count: 52 }],
  },
  qualificationsCompleted: { people: 6 },
  reconciliation: [],
};

const open = (answer: Answer = report, language: Language = 'fi') =>
  renderApp({
    path: `/projects/${id(9)}/final-report`, language, session: { ...sessionOf('manager'), language },
    answers: { 'GET /projects/{id}/final-report': answer, 'GET /projects/{id}': project, 'GET /municipalities': { items: [{ code: '684', name: rauma.name, region: rauma, isPlace: true }, { code: '050', name: eura.name, region: rauma, isPlace: true }, { code: '091', name: { fi: 'Helsinki' }, region: rauma, isPlace: true }] } },
  });
const tableOf = async (name: string) => within(await screen.findByRole('table', { name }));
const rowsOf = (table: ReturnType<typeof within>) => (table.getAllByRole('row') as HTMLTableRowElement[]).map((one) => [...one.cells].map(({ textContent }) => textContent?.replace(/\u00a0/g, ' ')));
const at = `project=${id(9)}`;

describe('the final report', () => {
  it('says whose it is: the project, its days, its funder and its municipalities', async () => {
    await open();

    expect(await screen.findByText('Rannikon valmennus, 16.2.2015–15.2.2018. Euroopan sosiaalirahasto. Eura, Rauma')).toBeInTheDocument();
    expect(within(screen.getByRole('navigation', { name: 'Olet tässä' })).getByRole('link', { name: 'Hankkeet' })).toHaveAttribute('href', '/projects');
  });

  it('tells who took part with shares as they were sent, and opens the people behind each figure', async () => {
    await open();

    const table = await tableOf('Osallistujat');
    expect(rowsOf(table)).toEqual([
      ['Tilanne alussa', 'Henkilöitä', 'Osuus osallistujista'],
      ['Naisia', '51', '66,2 %'], ['Alle 30-vuotiaita', '29', '37,7 %'], ['Työttömänä yli 12 kuukautta', '49', '63,6 %'],
      ['Koulutus: perusaste', '35', '45,5 %'], ['Koulutus: ammatillinen tutkinto', '40', '51,9 %'], ['Koulutus: korkea-aste', '2', '2,6 %'],
      ['Osallistujia yhteensä', '77', ''],
    ]);
    expect(table.getByRole('link', { name: 'Naisia' })).toHaveAttribute('href', `/trainees?${at}&group=women`);
    expect(table.getByRole('link', { name: 'Koulutus: perusaste' })).toHaveAttribute('href', `/trainees?${at}&education=basic`);
    expect(table.getByRole('link', { name: 'Osallistujia yhteensä' })).toHaveAttribute('href', `/trainees?${at}&group=participants`);
  });

  it('takes the share of a sum from its people, not from rounded shares', async () => {
    await open();

    const table = await tableOf('Tilanne jakson päättyessä');
    expect(rowsOf(table).slice(1)).toEqual([
      ['Opiskelu', '12', '15,6 %'], ['Työ, myös palkkatuettu', '23', '29,9 %'], ['josta Työ', '14', '18,2 %'], ['josta Palkkatuettu työ', '9', '11,7 %'],
      ['Työtön työnhakija', '29', '37,7 %'], ['Siirtyi työnhakuun', '12', '15,6 %'], ['Työelämän ulkopuolella', '1', '1,3 %'], ['Yhteensä', '77', '100 %'],
    ]);
    expect(table.getByRole('link', { name: 'Palkkatuettu työ' })).toHaveAttribute('href', `/trainees?${at}&exitStatus=paySubsidisedWork`);
    expect(screen.getByRole('link', { name: /^Myönteiselle jatkopolulle, opiskeluun tai työhön, siirtyi 35 henkilöä \(45,5\s% osallistujista\)\.$/ })).toHaveAttribute('href', `/trainees?${at}&exitStatus=positivePath`);
    expect(screen.getByText('Jokainen osuus on pyöristetty erikseen.')).toBeInTheDocument();
  });

  it('sums degree parts by field and municipality, and opens each cell', async () => {
    await open();

    const table = await tableOf('Tutkinnon osat valmentajan alan ja kunnan mukaan');
    expect(rowsOf(table)).toEqual([['Valmentajan ala', 'Eura', 'Rauma', 'Yht.'], ['Puhdistuspalvelut', '48', '76', '124'], ['Kiinteistöpalvelut', '0', '11', '11'], ['Yhteensä', '48', '87', '135']]);
    expect(table.getByRole('link', { name: '76' })).toHaveAttribute('href', `/completions?${at}&field=${id(1)}&municipality=684`);
    expect(table.queryByRole('link', { name: '0' })).not.toBeInTheDocument();
    expect(rowsOf(await tableOf('Ympäristöt')).at(-1)).toEqual(['Yhteensä', '42']);
  });

  it('says who is still in coaching, so that the rows are all participants', async () => {
    await open({ ...report, participants: { ...report.participants, total: share(97, 100) }, stillInCoaching: share(20, 20.6) });

    const rows = rowsOf(await tableOf('Tilanne jakson päättyessä'));
    expect(rows.slice(-2)).toEqual([['Valmennus jatkuu', '20', '20,6 %'], ['Yhteensä', '97', '100 %']]);
  });

  it('says that the figures agree when they do', async () => {
    await open();

    expect(await screen.findByText('Luvut täsmäävät.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^Huomautus/ })).not.toBeInTheDocument();
    expect((await tableOf('Tutkinnon osat tutkinnon mukaan')).queryByText(/Nimetyt tutkinnot/)).not.toBeInTheDocument();
  });

  it('explains each figure that does not add up beside it, by number', async () => {
    await open({ ...report, reconciliation: [row('itemisedDegreeParts', 121, 135), { ...row('fieldByQualification.property', 52, 11), field: property, joint: 4 }, row('printed.exits.work.percent', 29.9, 30)] });

    expect(await screen.findByText('3 huomautusta: katso numeroidut kohdat.')).toBeInTheDocument();
    const work = (await tableOf('Tilanne jakson päättyessä')).getByRole('row', { name: /^Työ, myös/ });
    expect(within(work).getByRole('link', { name: 'Huomautus 1' })).toHaveAttribute('href', '#note-1');
    expect(document.getElementById('note-1')).toHaveTextContent(/^1\. PyöristysLaskettuna 29,9\s%\. Julkaistussa raportissa lukee 30\s%\. Näytämme lasketun luvun\.$/);

    const field = (await tableOf('Tutkinnon osat valmentajan alan ja kunnan mukaan')).getByRole('row', { name: /^Kiinteistöpalvelut/ });
    expect(within(field).getByRole('link', { name: 'Huomautus 2' })).toHaveAttribute('href', '#note-2');
    expect(document.getElementById('note-2')).toHaveTextContent(/^2\. Ala ja tutkinto eroavat: Kiinteistöpalvelut.*Lisäksi alan ryhmissä suoritettiin 4 osaa usean alan yhteisissä tutkinnoissa\.$/);

    const itemised = (await tableOf('Tutkinnon osat tutkinnon mukaan')).getByRole('row', { name: /^Nimetyt tutkinnot yhteensä/ });
    expect(itemised).toHaveTextContent('121');
    expect(within(itemised).getByRole('link', { name: 'Huomautus 3' })).toHaveAttribute('href', '#note-3');
    expect(document.getElementById('note-3')).toHaveTextContent('3. Erittelemättä 14');
  });

  it('opens what its summary counts', async () => {
    await open();

    expect(await screen.findByRole('link', { name: /osallistujaa/ })).toHaveAttribute('href', `/trainees?${at}&group=participants`);
    expect(screen.getByRole('link', { name: /suoritettua tutkinnon osaa/ })).toHaveAttribute('href', `/completions?${at}`);
    expect(screen.getByText('suoritti koko tutkinnon')).toBeInTheDocument();
  });

  it.each([
    ['sv', '66,2 %', 'Raumo', 'Rengöringsservice'],
    ['en', '66.2%', 'Rauma', 'Puhdistuspalvelut'],
  ] as const)('writes shares and names as %s does', async (language, women, town, field) => {
    await open(report, language);

    expect(await screen.findByRole('columnheader', { name: town })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: field })).toBeInTheDocument();
    expect(document.body.textContent?.replace(/\u00a0/g, ' ')).toContain(women);
  });

  it('keeps to itself what may not be read', async () => {
    await open(problem(403, 'forbidden'));

    expect(await screen.findByText('Sinulla ei ole oikeutta tähän.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Sinulla ei ole oikeutta tähän.' })).toBeInTheDocument();
    expect([screen.queryByRole('table'), screen.queryByRole('button', { name: 'Tulosta' }), screen.queryByText('Loppuraportti')]).toEqual([null, null, null]);
  });
});
