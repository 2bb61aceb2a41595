import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { AccessLogItem, MyPathResponse } from '@valopolku/contracts';
import { problem } from '../../testing/fake-server.js';
import { renderApp } from '../../testing/render-app.js';
import { sessionOf } from '../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const degreePart = { id: id(1), code: '1', name: { fi: 'Ylläpitosiivous' } };
const skill = (n: number, fi: string, state: 'learned' | 'practising' | 'ahead') => ({ requirementId: id(n), text: { fi }, state });

const path: MyPathResponse = {
  traineeId: id(3), firstName: 'Samira', coachName: 'Hanna Ylitalo', environment: 'Niittymaan koulu', nextStep: 'practise', plan: 'Harjoittelen koneita.',
  steps: [
    { phase: 'referred', state: 'done' },
    { phase: 'onboarding', state: 'done', from: '2026-08-03', to: '2026-10-02' },
    { phase: 'skillBuilding', state: 'now', from: '2026-10-03', to: '2020-12-02' },
    { phase: 'demonstration', state: 'ahead', from: '2099-12-03', to: '2100-02-02' },
    { phase: 'ended', state: 'ahead' },
  ],
  targets: [{ degreePart, skills: [skill(11, 'Suunnittelen työni', 'learned'), skill(12, 'Käytän siivouskoneita', 'practising'), skill(13, 'Arvioin työni laatua', 'ahead')] }],
  diary: [{ id: id(21), date: '2026-11-16', minutes: 180, environment: 'Niittymaan koulu', tasks: [{ name: 'Luokkien siivous', independence: 'independent' }], activity: null, note: null }],
  completions: [], demonstrations: [], followUpPath: null, coachChanges: [],
};

const viewed = (n: number, by: string, role: string, acts: AccessLogItem['acts'], reason: string | null = null): AccessLogItem => ({
  id: id(n), date: '2026-11-16', firstAt: '2026-11-16T13:20:00.000Z', lastAt: '2026-11-16T13:20:00.000Z', by, byUserId: id(1000 + n), roles: [role], asDeputy: false, acts, reasons: reason ? [reason] : [],
});
const look = (what: AccessLogItem['acts'][number]['what']) => ({ how: 'looked' as const, what });
const accessLog = {
  items: [
    { ...viewed(31, 'Hanna Ylitalo', 'trainee', [look('ownPath')]), byUserId: sessionOf('trainee').userId },
    viewed(32, 'Tarja Aaltonen', 'staff', [{ how: 'changed', what: 'diary' }]),
    viewed(33, 'Antti Vuorio', 'manager', [look('person')], 'Ohjausryhmä kysyi'),
  ],
  nextCursor: null, total: 3,
};

const open = (path_ = '/my-path', change: Partial<MyPathResponse> = {}) =>
  renderApp({ path: path_, session: sessionOf('trainee'), answers: { 'GET /my-path': { ...path, ...change }, 'GET /trainees/{id}/access-log': accessLog } });

describe('the trainee’s own path', () => {
  it('greets by name and says what comes next and where one is', async () => {
    await open();

    expect(await screen.findByRole('heading', { level: 1, name: 'Hei Samira!' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Harjoittelet työtä ja kirjaat, mitä teit.' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Opettelet työtä' }).closest('li')).toHaveTextContent('Olet tässä.');
  });

  it('says what has been learned in words and counts, never a percentage nor the word late', async () => {
    const { container } = await open();

    expect(await screen.findByRole('img', { name: 'Osaat 1 asian 3:sta.' })).toBeInTheDocument();
    expect(screen.getByText('Suunnittelen työni').closest('li')).toHaveTextContent('Osaan: Suunnittelen työni');
    expect(container.textContent).not.toMatch(/%|myöhä|yli/);
  });

  it('puts the nearest demonstration first', async () => {
    await open('/my-path', { demonstrations: [{ degreePart, date: '2099-11-18', startsAt: '08:30', environment: 'Niittymaan koulu' }] });

    expect(await screen.findByRole('heading', { name: 'Näytät, mitä osaat: Ylläpitosiivous' })).toBeInTheDocument();
    expect(screen.getByText('Seuraavaksi: 18.11.2099 klo 8.30')).toBeInTheDocument();
  });

  describe('of a period that is over', () => {
    const ended: MyPathResponse['steps'] = [
      { phase: 'referred', state: 'done' }, { phase: 'onboarding', state: 'stopped', from: '2026-08-03', to: '2026-08-14' },
      { phase: 'skillBuilding', state: 'notEntered' }, { phase: 'demonstration', state: 'notEntered' }, { phase: 'ended', state: 'done', from: '2026-08-14' },
    ];
    const ending = { date: '2026-08-14', earlyEndReason: 'employed' as const, exitStatus: 'working' as const, workDays: 8, skillsLearned: 1, completed: [degreePart], helper: 'Hanna Ylitalo', nextService: 'Rauman Ohjaamo' };

    it('says when it ended, how, what was gained and who helps now', async () => {
      await open('/my-path', { nextStep: 'ended', steps: ended, ending });
      const panel = await screen.findByRole('region', { name: 'Valmennusjaksosi päättyi ennen aikojaan.' });
      expect(panel).toHaveTextContent('Jaksosi päättyi 14.8.2026');
      expect(panel).toHaveTextContent('Sait työpaikan.');
      expect(panel).toHaveTextContent('Suoritit: Ylläpitosiivous. Opit 1 asian. Teit työtä 8 päivänä.');
      expect(panel).toHaveTextContent('Seuraavaksi sinua auttaa: Rauman Ohjaamo. Voit kysyä apua edelleen: Hanna Ylitalo.');
    });

    it('does not say that what was not entered was done, nor that work goes on', async () => {
      const { container } = await open('/my-path', { nextStep: 'ended', steps: ended, ending });
      const [first, second, third] = within(await screen.findByRole('list', { name: 'Minun polkuni' })).getAllByRole('listitem');
      expect(first).toHaveTextContent('Tutustuit työhön' + 'Jaksosi päättyi tässä vaiheessa.');
      expect(second).toHaveTextContent('Tähän et ehtinyt tällä jaksolla.');
      expect(third).toHaveTextContent('Osaamisen näyttäminen');
      expect(container.textContent).not.toMatch(/Valmis|Näytit, mitä osaat|kuten ennenkin|Olet tässä/);
    });

    it('offers nothing that is over: no telling how today went, no certificate to come', async () => {
      await open('/my-path', { nextStep: 'ended', steps: ended, ending });
      expect(await screen.findByText('Sinulla ei ole suorituksia.')).toBeInTheDocument();
      expect(screen.queryByRole('link', { name: 'Kerro itse, miten meni' })).not.toBeInTheDocument();
    });

    it('that ended as planned', async () => {
      await open('/my-path', { nextStep: 'ended', steps: ended.map((step) => ({ ...step, state: 'done' as const })), ending: { ...ending, earlyEndReason: null } });
      expect(await screen.findByRole('region', { name: 'Valmennusjaksosi päättyi suunnitellusti.' })).toBeInTheDocument();
    });

    it('that never began: why, and where one was guided instead', async () => {
      const steps = ended.map((step) => (step.phase === 'onboarding' ? { ...step, state: 'notEntered' as const } : step));
      const turnedAway = { ...ending, earlyEndReason: null, exitStatus: null, workDays: 0, skillsLearned: 0, completed: [], outcome: 'guidedElsewhere' as const, outcomeReason: 'Tarvitset ensin kielikurssin', guidedTo: 'Rauman aikuislukio', nextService: null };
      await open('/my-path', { nextStep: 'notBegun', steps, ending: turnedAway });
      const panel = await screen.findByRole('region', { name: 'Valmennusjaksosi ei alkanut.' });
      expect(panel).toHaveTextContent('Syy: Tarvitset ensin kielikurssin');
      expect(panel).toHaveTextContent('Sinut ohjattiin tänne: Rauman aikuislukio.');
      expect(panel).not.toHaveTextContent(/Mitä sait jaksolta|Teit työtä/);
    });
  });

  it('says that the coach has changed: who decided it, when and why', async () => {
    await open('/my-path', { coachChanges: [{ at: '2026-11-16T13:20:00.000Z', by: 'Antti Vuorio', from: 'Hanna Ylitalo', to: 'Mervi Saarela', reason: 'Hanna jää vapaalle' }] });

    const section = await screen.findByRole('region', { name: 'Valmentajani vaihtui' });
    expect(section).toHaveTextContent('Uusi valmentaja: Mervi Saarela');
    expect(section).toHaveTextContent('Ennen: Hanna Ylitalo. Antti Vuorio päätti asiasta. Syy: Hanna jää vapaalle');
  });

  it('tells who has looked at my data, others than me, and why', async () => {
    await open();

    const section = await screen.findByRole('region', { name: 'Kuka on katsonut tietojani' });
    expect(await within(section).findByText('Tarja Aaltonen, työpajan henkilöstö')).toBeInTheDocument();
    expect(within(section).getByText('Katsoi henkilötietojasi. Syy: Ohjausryhmä kysyi')).toBeInTheDocument();
    expect(within(section).queryByText('Sinä')).not.toBeInTheDocument();
  });

  it('tells a worker of the same name from me, and two workers of one name from each other', async () => {
    const namesakes = [viewed(41, sessionOf('trainee').name, 'coach', [look('person')], 'Uteliaisuus'), viewed(42, 'Mervi Saarela', 'coach', [look('person')]), viewed(43, 'Mervi Saarela', 'staff', [look('person')])];
    await renderApp({ path: '/my-path', session: sessionOf('trainee'), answers: { 'GET /my-path': path, 'GET /trainees/{id}/access-log': { items: namesakes, nextCursor: null } } });
    const section = await screen.findByRole('region', { name: 'Kuka on katsonut tietojani' });
    expect(await within(section).findAllByText(/, (valmentaja|työpajan henkilöstö)$/)).toHaveLength(3);
    expect(within(section).queryByText('Sinä')).not.toBeInTheDocument();
  });

  it('leaves nothing out on the page of the own data', async () => {
    await open('/my-path/data');

    expect(await screen.findByText('Sinä')).toBeInTheDocument();
    expect(screen.getByText('Katsoit omaa polkuasi.')).toBeInTheDocument();
    expect(screen.getByText('Kirjasi tai muutti työpäiväkirjaasi.')).toBeInTheDocument();
  });

  it('says of my own lists that I looked at my data', async () => {
    const mine = { ...viewed(38, 'Samira', 'trainee', [{ how: 'listed', what: 'caseload' }]), byUserId: sessionOf('trainee').userId };
    await renderApp({ path: '/my-path/data', session: sessionOf('trainee'), answers: { 'GET /trainees/{id}/access-log': { items: [mine], nextCursor: null } } });
    expect((await screen.findByText('Sinä')).closest('li')).toHaveTextContent('Katsoit tietojasi.');
  });

  it('says in one row what one person did on a day: looking is not writing, and a list is no opening', async () => {
    const busy = {
      ...viewed(35, 'Mervi Saarela', 'coach', [look('period'), look('diary'), { how: 'changed', what: 'skills' }, { how: 'listed', what: 'caseload' }, { how: 'listed', what: 'myDay' }]),
      firstAt: '2026-11-16T07:05:00.000Z',
    };
    const lists = viewed(36, 'Antti Vuorio', 'manager', [{ how: 'listed', what: 'caseload' }]);
    const refused = viewed(37, 'Petri Nurmi', 'coach', [{ how: 'refused', what: 'period' }]);
    await renderApp({ path: '/my-path/data', session: sessionOf('trainee'), answers: { 'GET /trainees/{id}/access-log': { items: [busy, lists, refused], nextCursor: null } } });

    const row = (await screen.findByText('Mervi Saarela, valmentaja')).closest('li');
    expect(row).toHaveTextContent(
      'Katsoi valmennusjaksosi sivua ja työpäiväkirjaasi. Kirjasi tai muutti arvioita osaamisestasi. Näki sinut luettelossa: valmentautujat ja oma päivä.',
    );
    expect(row).toHaveTextContent(/klo 9\.05–15\.20$/);
    const onlyListed = screen.getByText('Antti Vuorio, esihenkilö').closest('li');
    expect(onlyListed).toHaveTextContent('Näki sinut luettelossa: valmentautujat.');
    expect(onlyListed).not.toHaveTextContent('Katsoi');
    expect(screen.getByText('Yritti katsoa tai muuttaa valmennusjaksosi sivua, mutta ei päässyt.')).toBeInTheDocument();
  });

  it('says that a deputy stood in for the coach', async () => {
    const deputy = { ...viewed(34, 'Mervi Saarela', 'coach', [look('period')]), asDeputy: true };
    await renderApp({ path: '/my-path/data', session: sessionOf('trainee'), answers: { 'GET /trainees/{id}/access-log': { items: [deputy], nextCursor: null, total: 1 } } });

    expect(await screen.findByText('Mervi Saarela, valmentaja, sijaisena')).toBeInTheDocument();
  });

  it.each<[string, Partial<MyPathResponse>, string]>([
    ['in sentences, with the place and the comment', {}, 'Luokkien siivous, itsenäisesti.3 tuntia, Niittymaan koulu.'],
    ['of another activity', { diary: [{ id: id(22), date: '2025-11-16', minutes: 120, environment: 'Niittymaan koulu', tasks: [], activity: 'cardCourse', note: 'Sain kortin.' }] }, 'Korttikoulutus.2 tuntia, Niittymaan koulu.Sain kortin.'],
    ['or that there is none', { diary: [] }, 'Päiväkirjassa ei ole vielä mitään.'],
  ])('tells the newest entry %s', async (_, change, words) => {
    await open('/my-path', change);

    const diary = await screen.findByRole('region', { name: 'Päiväkirjani' });
    expect(diary).toHaveTextContent(words);
    expect(within(diary).getByRole('link', { name: 'Kerro itse, miten meni' })).toHaveAttribute('href', '/my-path?logWork=new');
  });

  it('shows what is mine for good', async () => {
    await open('/my-path/certificates', { completions: [{ degreePart, grade: '5', date: '2025-11-16' }] });

    expect((await screen.findByText('Ylläpitosiivous')).closest('li')).toHaveTextContent('Kiitettävä 5, 16.11.2025');
  });

  it('says how to get a certificate when there is none', async () => {
    await open('/my-path/certificates');

    expect(await screen.findByText('Saat todistuksen, kun olet näyttänyt osaamisesi.')).toBeInTheDocument();
  });

  it('passes over a demonstration that has been', async () => {
    await open('/my-path', { demonstrations: [{ degreePart, date: '2020-11-18', startsAt: null, environment: null }] });

    expect(await screen.findByRole('heading', { name: 'Harjoittelet työtä ja kirjaat, mitä teit.' })).toBeInTheDocument();
  });

  it('is told in the reader’s language, Finnish names marked as Finnish', async () => {
    await renderApp({ path: '/my-path', session: sessionOf('trainee'), language: 'en', answers: { 'GET /my-path': path, 'GET /trainees/{id}/access-log': accessLog } });

    expect(await screen.findByRole('heading', { level: 1, name: 'Hello Samira!' })).toBeInTheDocument();
    expect(within(await screen.findByRole('heading', { name: 'Ylläpitosiivous' })).getByText('Ylläpitosiivous')).toHaveAttribute('lang', 'fi');
  });

  it('says what to do when it could not be read', async () => {
    await renderApp({ path: '/my-path', session: sessionOf('trainee'), answers: { 'GET /my-path': problem(500, 'internal') } });

    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeInTheDocument();
    expect(screen.getByText('trace-1')).toBeInTheDocument();
  });
});
