import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { MyPathResponse } from '@valopolku/contracts';
import type { Language } from '@valopolku/domain';
import { problem } from '../../../testing/fake-server.js';
import { accessLog, openPath, ownPart, ownPath, pathId } from '../../../testing/own-path.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

describe('the trainee’s own path', () => {
  it('greets by name and says what comes next and where one is', async () => {
    await openPath();

    expect(await screen.findByRole('heading', { level: 1, name: 'Hei Samira!' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Harjoittelet työtä ja kirjaat, mitä teit.' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Opettelet työtä' }).closest('li')).toHaveTextContent('Olet tässä.');
  });

  it('says what has been learned in words and counts, never a percentage nor the word late', async () => {
    const { container } = await openPath();

    expect(await screen.findByRole('img', { name: 'Osaat 1 asian 3:sta.' })).toBeInTheDocument();
    expect(screen.getByText('Suunnittelen työni').closest('li')).toHaveTextContent('Osaan: Suunnittelen työni');
    expect(container.textContent).not.toMatch(/%|myöhä|yli/);
  });

  it.each<[Language, string, string | null]>([['en', 'Assess my own work performance.', null], ['sv', 'Arvioin työsuoritustani.', 'fi']])('says skills by oneself in %s, and in Finnish marked as such where there are no words', async (language, words, lang) => {
    const skill = { requirementId: pathId(901), text: { fi: 'Opiskelija arvioi työsuoritustaan.', en: 'Student assesses own work performance.' }, state: 'learned' as const };
    await renderApp({ path: '/my-path', language, session: { ...sessionOf('trainee'), language }, answers: { 'GET /my-path': { ...ownPath, targets: [{ degreePart: ownPart, skills: [skill], completedOn: null }] }, 'GET /trainees/{id}/access-log': accessLog } });

    expect((await screen.findByText(words)).closest('[lang]')?.getAttribute('lang')).toBe(lang ?? language);
  });

  it('of a part that one has already says so, and counts nothing of it', async () => {
    const { container } = await openPath('/my-path', { targets: [{ degreePart: ownPart, skills: [{ requirementId: pathId(900), text: { fi: 'Osaan' }, state: 'ahead' }], completedOn: '2026-03-16' }] });

    expect(await screen.findByText('Sinulla on jo tämä tutkinnon osa (16.3.2026).')).toBeInTheDocument();
    expect(container.textContent).not.toMatch(/Osaat|Tämä tulee myöhemmin/);
  });

  it('puts the nearest demonstration first', async () => {
    await openPath('/my-path', { demonstrations: [{ degreePart: ownPart, date: '2099-11-18', startsAt: '08:30', environment: 'Niittymaan koulu' }] });

    expect(await screen.findByRole('heading', { name: 'Näytät, mitä osaat: Ylläpitosiivous' })).toBeInTheDocument();
    expect(screen.getByText('Seuraavaksi: 18.11.2099 klo 8.30')).toBeInTheDocument();
  });

  describe('of a period that is over', () => {
    const ended: MyPathResponse['steps'] = [
      { phase: 'referred', state: 'done' }, { phase: 'onboarding', state: 'stopped', from: '2026-08-03', to: '2026-08-14' },
      { phase: 'skillBuilding', state: 'notEntered' }, { phase: 'demonstration', state: 'notEntered' }, { phase: 'ended', state: 'done', from: '2026-08-14' },
    ];
    const ending = { date: '2026-08-14', earlyEndReason: 'employed' as const, exitStatus: 'working' as const, workDays: 8, skillsLearned: 1, completed: [ownPart], helper: 'Hanna Ylitalo', nextService: 'Rauman Ohjaamo' };

    it('says when it ended, how, what was gained and who helps now', async () => {
      await openPath('/my-path', { nextStep: 'ended', steps: ended, ending });
      const panel = await screen.findByRole('region', { name: 'Valmennusjaksosi päättyi ennen aikojaan.' });
      expect(panel).toHaveTextContent('Jaksosi päättyi 14.8.2026');
      expect(panel).toHaveTextContent('Sait työpaikan.');
      expect(panel).toHaveTextContent('Suoritit: Ylläpitosiivous. Opit 1 asian. Teit työtä 8 päivänä.');
      expect(panel).toHaveTextContent('Seuraavaksi sinua auttaa: Rauman Ohjaamo. Voit kysyä apua edelleen: Hanna Ylitalo.');
    });

    it('does not say that what was not entered was done, nor that work goes on', async () => {
      const { container } = await openPath('/my-path', { nextStep: 'ended', steps: ended, ending });
      const [first, second, third] = within(await screen.findByRole('list', { name: 'Minun polkuni' })).getAllByRole('listitem');
      expect(first).toHaveTextContent('Tutustuit työhön' + 'Jaksosi päättyi tässä vaiheessa.');
      expect(second).toHaveTextContent('Tähän et ehtinyt tällä jaksolla.');
      expect(third).toHaveTextContent('Osaamisen näyttäminen');
      expect(container.textContent).not.toMatch(/Valmis|Näytit, mitä osaat|kuten ennenkin|Olet tässä/);
    });

    it('offers nothing that is over: no telling how today went, no certificate to come', async () => {
      await openPath('/my-path', { nextStep: 'ended', steps: ended, ending });
      expect(await screen.findByText('Sinulla ei ole suorituksia.')).toBeInTheDocument();
      expect(screen.queryByRole('link', { name: 'Kerro itse, miten meni' })).not.toBeInTheDocument();
    });

    it('that ended as planned', async () => {
      await openPath('/my-path', { nextStep: 'ended', steps: ended.map((step) => ({ ...step, state: 'done' as const })), ending: { ...ending, earlyEndReason: null } });
      expect(await screen.findByRole('region', { name: 'Valmennusjaksosi päättyi suunnitellusti.' })).toBeInTheDocument();
    });

    it('that never began: why, and where one was guided instead', async () => {
      const steps = ended.map((step) => (step.phase === 'onboarding' ? { ...step, state: 'notEntered' as const } : step));
      const turnedAway = { ...ending, earlyEndReason: null, exitStatus: null, workDays: 0, skillsLearned: 0, completed: [], outcome: 'guidedElsewhere' as const, outcomeReason: 'Tarvitset ensin kielikurssin', guidedTo: 'Rauman aikuislukio', nextService: null };
      await openPath('/my-path', { nextStep: 'notBegun', steps, ending: turnedAway });
      const panel = await screen.findByRole('region', { name: 'Valmennusjaksosi ei alkanut.' });
      expect(panel).toHaveTextContent('Syy: Tarvitset ensin kielikurssin');
      expect(panel).toHaveTextContent('Sinut ohjattiin tänne: Rauman aikuislukio.');
      expect(panel).not.toHaveTextContent(/Mitä sait jaksolta|Teit työtä/);
    });
  });

  it('says that the coach has changed: who decided it, when and why', async () => {
    await openPath('/my-path', { coachChanges: [{ at: '2026-11-16T13:20:00.000Z', by: 'Antti Vuorio', from: 'Hanna Ylitalo', to: 'Mervi Saarela', reason: 'Hanna jää vapaalle' }] });

    const section = await screen.findByRole('region', { name: 'Valmentajani vaihtui' });
    expect(section).toHaveTextContent('Uusi valmentaja: Mervi Saarela');
    expect(section).toHaveTextContent('Ennen: Hanna Ylitalo. Antti Vuorio päätti asiasta. Syy: Hanna jää vapaalle');
  });

  it.each<[string, Partial<MyPathResponse>, string]>([
    ['in sentences, with the place and the comment', {}, 'Luokkien siivous, itsenäisesti.3 tuntia, Niittymaan koulu.'],
    ['of another activity', { diary: [{ id: pathId(22), date: '2025-11-16', minutes: 120, environment: 'Niittymaan koulu', tasks: [], activity: 'cardCourse', note: 'Sain kortin.' }] }, 'Korttikoulutus.2 tuntia, Niittymaan koulu.Sain kortin.'],
    ['or that there is none', { diary: [] }, 'Päiväkirjassa ei ole vielä mitään.'],
  ])('tells the newest entry %s', async (_, change, words) => {
    await openPath('/my-path', change);

    const diary = await screen.findByRole('region', { name: 'Päiväkirjani' });
    expect(diary).toHaveTextContent(words);
    expect(within(diary).getByRole('link', { name: 'Kerro itse, miten meni' })).toHaveAttribute('href', '/my-path?logWork=new');
  });

  it('shows what is mine for good', async () => {
    await openPath('/my-path/certificates', { completions: [{ degreePart: ownPart, grade: '5', date: '2025-11-16' }] });

    expect((await screen.findByText('Ylläpitosiivous')).closest('li')).toHaveTextContent('Kiitettävä 5, 16.11.2025');
  });

  it('says how to get a certificate when there is none', async () => {
    await openPath('/my-path/certificates');

    expect(await screen.findByText('Saat todistuksen, kun olet näyttänyt osaamisesi.')).toBeInTheDocument();
  });

  it('passes over a demonstration that has been', async () => {
    await openPath('/my-path', { demonstrations: [{ degreePart: ownPart, date: '2020-11-18', startsAt: null, environment: null }] });

    expect(await screen.findByRole('heading', { name: 'Harjoittelet työtä ja kirjaat, mitä teit.' })).toBeInTheDocument();
  });

  it('is told in the reader’s language, Finnish names marked as Finnish', async () => {
    await renderApp({ path: '/my-path', session: sessionOf('trainee'), language: 'en', answers: { 'GET /my-path': ownPath, 'GET /trainees/{id}/access-log': accessLog } });

    expect(await screen.findByRole('heading', { level: 1, name: 'Hello Samira!' })).toBeInTheDocument();
    expect(within(await screen.findByRole('heading', { name: 'Ylläpitosiivous' })).getByText('Ylläpitosiivous')).toHaveAttribute('lang', 'fi');
  });

  it('says what to do when it could not be read', async () => {
    await renderApp({ path: '/my-path', session: sessionOf('trainee'), answers: { 'GET /my-path': problem(500, 'internal') } });

    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeInTheDocument();
    expect(screen.getByText('trace-1')).toBeInTheDocument();
  });
});
