import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { OverviewResponse } from '@valopolku/contracts';
import type { Language } from '@valopolku/domain';
import { problem, type Answer } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';
import { eura, id, overview, rauma } from './overview-samples.js';
import './pages/overview-page.js';

const project = { id: id(1), version: 1, abilities: [], name: 'Rannikon valmennus', startsOn: '2015-01-01', endsOn: '2018-12-31', municipalityCodes: ['684'], planned: {} };
const field = { id: id(20), version: 1, abilities: [], code: 'cleaning', name: { fi: 'Puhdistuspalvelut' } };

const open = (path = `/overview?project=${id(1)}`, answer: Answer = overview, language: Language = 'fi') =>
  renderApp({
    path, language, session: { ...sessionOf('manager'), language },
    answers: {
      'GET /overview': answer, 'GET /projects': { items: [project] }, 'GET /fields': { items: [field] },
      'GET /municipalities': { items: [{ code: '684', name: rauma.name, region: rauma, isPlace: true }, { code: '050', name: eura.name, region: rauma, isPlace: true }, { code: '091', name: { fi: 'Helsinki' }, region: rauma, isPlace: true }] },
    },
  });
const chart = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title });
  return heading.closest('figure, section') as HTMLElement;
};
const asTable = async (title: string, user: Awaited<ReturnType<typeof open>>['user']) => {
  const frame = await chart(title);
  await user.click(within(frame).getByRole('radio', { name: 'Taulukko' }));
  return within(await within(frame).findByRole('table', { name: title }));
};
const rowsOf = (table: ReturnType<typeof within>) => (table.getAllByRole('row') as HTMLTableRowElement[]).slice(1).map((row) => [...row.cells].map(({ textContent }) => textContent?.replace(/\u00a0/g, ' ')));
const at = `project=${id(1)}`;

describe('the goals of the overview', () => {
  it.each([
    ['Osallistujat', `/trainees?${at}&group=participants`, '77', '70'],
    ['Suoritetut tutkinnon osat', `/completions?${at}`, '1 135', '1 400'],
    ['Opiskelemaan tai töihin', `/trainees?${at}&exitStatus=positivePath`, '35', '42'],
  ])('%s: open who or what is behind them', async (label, href, value, goal) => {
    await open();

    const link = await screen.findByRole('link', { name: new RegExp(label) });
    expect(link).toHaveAttribute('href', href);
    const said = link.closest('.goal-bar, .goals > *')?.textContent?.replace(/\u00a0/g, ' ');
    expect(said).toContain(value);
    expect(said).toContain(goal);
  });

  it('stand as a figure alone where nothing was promised', async () => {
    await open();

    const link = await screen.findByRole('link', { name: /Naisia/ });
    expect(link).toHaveAttribute('href', `/trainees?${at}&group=women`);
    expect(link.closest('.goals')).toBeNull();
  });

  it('carry the municipality and the field to the lists', async () => {
    await open(`/overview?${at}&municipality=684&field=${id(20)}`);

    expect(await screen.findByRole('link', { name: /Osallistujat/ })).toHaveAttribute('href', `/trainees?${at}&municipality=684&field=${id(20)}&group=participants`);
  });

  it('open the environments that they count: mapped ones, of the project when one is chosen', async () => {
    await open();
    expect(await screen.findByRole('link', { name: /Opinnollistetut ympäristöt/ })).toHaveAttribute('href', `/environments?${at}&mapped=yes`);
    expect(screen.getByText('Opinnollistetut ympäristöt').closest('.goal')).toHaveTextContent(/12.*\/ 0/);
  });

  it('open those of the municipality, by kind', async () => {
    await open('/overview?project=all&municipality=684', { ...overview, project: null });
    expect(await screen.findByRole('link', { name: /Opinnollistetut ympäristöt/ })).toHaveAttribute('href', '/environments?municipality=684&mapped=yes');
    expect(screen.getByRole('link', { name: /Kunnan toimipaikka/ })).toHaveAttribute('href', '/environments?municipality=684&kind=municipalSite&mapped=yes');
  });
});

describe('the overview of a coach', () => {
  it.each([
    ['fi', /Ihmisten luvut ovat omista valmentautujistasi.*Ympäristöjen määrät ovat kaikista ympäristöistä\./, '3 ympäristössä on nyt joku omista valmentautujistasi'],
    ['sv', /Siffrorna om människor gäller dina egna deltagare.*Antalen miljöer gäller alla miljöer\./, 'I 3 miljöer finns det nu någon av dina egna deltagare'],
    ['en', /Figures of people are of your own trainees.*Numbers of environments are of all environments\./, '3 environments have one of your own trainees in them now'],
  ] as const)('says whose figures they are: %s', async (language, lead, inUse) => {
    await open(`/overview?${at}`, { ...overview, people: 'own' }, language);
    expect(await screen.findByText(lead)).toBeInTheDocument();
    expect(screen.getByText(inUse)).toBeInTheDocument();
  });
});

describe('the filters of the overview', () => {
  it('show the project of the address, and offer only the municipalities that have something to show', async () => {
    const { user, seen, history } = await open();
    expect(await screen.findByText('Rannikon valmennus, tilanne maanantai 16.11.2026')).toBeInTheDocument();
    expect(seen.filter(({ path }) => path === '/overview').map(({ query }) => query.get('project'))).toContain(id(1));

    await user.click(screen.getByRole('button', { name: /Kunta/ }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['kaikki', 'Rauma', 'Eura']);
    await user.click(screen.getByRole('option', { name: 'Eura' }));

    await waitFor(() => expect(history.location.search).toBe(`?${at}&municipality=050`));
    await waitFor(() => expect(seen.some(({ path, query }) => path === '/overview' && query.get('municipality') === '050' && query.get('project') === id(1))).toBe(true));
  });

  it('take all projects when that is chosen: no report of one is offered then', async () => {
    const { user, history } = await open();
    expect(await screen.findByRole('link', { name: 'Loppuraportti' })).toHaveAttribute('href', `/projects/${id(1)}/final-report`);

    await user.click(screen.getByRole('button', { name: /Hanke/ }));
    await user.click(await screen.findByRole('option', { name: 'kaikki' }));

    await waitFor(() => expect(screen.queryByRole('link', { name: 'Loppuraportti' })).not.toBeInTheDocument());
    expect(history.location.search).toBe('?project=all');
  });
});

describe('the charts of the overview', () => {
  it('say how many phases are late with the phase, and open those people', async () => {
    const { user } = await open();
    expect(within(await chart('Missä vaiheessa ollaan')).getByRole('link', { name: /2 myöhässä/ })).toHaveAttribute('href', `/trainees?${at}&phase=onboarding`);

    const rows = rowsOf(await asTable('Missä vaiheessa ollaan', user));
    expect(rows.map(([, count, late]) => [count, late])).toEqual([['4', '0'], ['5', '2'], ['10', '0'], ['0', '0']]);
  });

  it('count completions by qualification and municipality, the most first, and each cell opens its own', async () => {
    await open();

    const frame = within(await chart('Suoritukset kunnittain'));
    expect(frame.getByText('20 tutkinnon osaa')).toBeInTheDocument();
    const table = within(frame.getByRole('table'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Tutkinto', 'Eura', 'Rauma', 'Yht.']);
    expect(rowsOf(table)).toEqual([['Kiinteistöpalvelut', '0', '11', '11'], ['Kotityö- ja puhdistuspalvelut', '2', '7', '9'], ['Yht.', '2', '18', '20']]);
    expect(table.getByRole('link', { name: '7' })).toHaveAttribute('href', `/completions?${at}&municipality=684&qualification=${id(10)}`);
    expect(table.getByRole('link', { name: '9' })).toHaveAttribute('href', `/completions?${at}&qualification=${id(10)}`);
  });

  it('take shares of those whose situation is known, and tell of the others', async () => {
    const { user } = await open();
    const frame = within(await chart('Tilanne jakson päättyessä'));
    expect(frame.getByText('77 henkilöä, joiden jakso on päättynyt ja tilanne tiedossa. Osuudet ovat heistä.')).toBeInTheDocument();
    expect(frame.getByText(/Lisäksi 3 henkilön tilanne ei ole tiedossa\./)).toBeInTheDocument();
    expect(frame.getByText(/Myönteinen jatkopolku 45,5 % päättäneistä/)).toBeInTheDocument();

    const table = await asTable('Tilanne jakson päättyessä', user);
    expect(rowsOf(table)).toEqual([
      ['Opiskelu', '12', '15,6 %'], ['Työ, myös palkkatuettu', '23', '29,9 %'], ['Työtön työnhakija', '29', '37,7 %'], ['Siirtyi työnhakuun', '12', '15,6 %'], ['Työelämän ulkopuolella', '1', '1,3 %'],
    ]);
    expect(table.getByRole('link', { name: 'Työ, myös palkkatuettu' })).toHaveAttribute('href', `/trainees?${at}&exitStatus=work`);
  });

  it('leave out the kinds of places that there are none of', async () => {
    await open();

    const frame = within(await chart('Ympäristöt lajeittain'));
    expect(frame.getByText('3 ympäristössä on nyt joku')).toBeInTheDocument();
    expect(frame.getByRole('link', { name: /Kunnan toimipaikka/ })).toBeInTheDocument();
    expect(frame.queryByText('Yritys')).not.toBeInTheDocument();
  });

  it('show the hours of twelve months, and every month in the table, the latest first', async () => {
    const { user } = await open();
    const bars = within(await chart('Työtunnit kuukausittain'));
    expect(bars.queryByText('marraskuu 2025')).not.toBeInTheDocument();
    expect(bars.getByText('marraskuu 2026')).toBeInTheDocument();
    expect(bars.getByText('Kirjatut tunnit, joulukuu 2025 – marraskuu 2026')).toBeInTheDocument();

    const rows = rowsOf(await asTable('Työtunnit kuukausittain', user));
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual(['marraskuu 2026', '1 013', '313']);
  });

  it('say so when there is nothing to show yet', async () => {
    const nothing: OverviewResponse = { ...overview, project: null, completions: [], exits: [], positivePath: 0, hours: [], environmentsByKind: [], environmentsInUse: 0 };
    await open('/overview?project=all', nothing);

    expect(await screen.findByText('Tutkinnon osia ei ole vielä suoritettu.')).toBeInTheDocument();
    expect(screen.getByText('Yhtään jaksoa ei ole vielä päättynyt.')).toBeInTheDocument();
    expect(screen.getByText('Kaikki hankkeet, tilanne maanantai 16.11.2026')).toBeInTheDocument();
  });

  it.each([
    ['sv', '1 135', '45,5 %', 'Raumo'],
    ['en', '1,135', '45.5%', 'Rauma'],
  ] as const)('are written as %s writes them', async (language, parts, share, town) => {
    await open(`/overview?${at}`, overview, language);

    expect(await screen.findByRole('columnheader', { name: town })).toBeInTheDocument();
    const text = document.body.textContent?.replace(/\u00a0/g, ' ') ?? '';
    expect(text).toContain(parts);
    expect(text).toContain(share);
  });
});

describe('the overview that does not come', () => {
  it('says so and can be tried again', async () => {
    let isBroken = true;
    const { user } = await open(`/overview?${at}`, () => (isBroken ? problem(500, 'internal') : overview));

    const retry = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    isBroken = false;
    await user.click(retry);
    expect(await screen.findByRole('heading', { name: 'Missä vaiheessa ollaan' })).toBeInTheDocument();
  });
});

describe('exits beside participants', () => {
  it.each([[0, false], [1, true]])('%s more than began there: said %s', async (more, isSaid) => {
    const exited = overview.exits.reduce((sum, { count }) => sum + count, 0);
    await open(undefined, { ...overview, participants: exited - more });

    await chart('Tilanne jakson päättyessä');
    expect(screen.queryAllByText(/Päättyneitä on enemmän kuin osallistujia, koska/)).toHaveLength(isSaid ? 1 : 0);
  });
});
