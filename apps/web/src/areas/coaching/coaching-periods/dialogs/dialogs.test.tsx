import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { SUITABILITY_CRITERIA } from '@valopolku/domain';
import { choiceIds } from '../../../../testing/choices.js';
import { setToday } from '../../../../testing/clock.js';
import { answerOf } from '../../../../testing/document.js';
import { problem, type Seen } from '../../../../testing/fake-server.js';
import { openPeriod, openWindow, type WindowRow } from '../../../../testing/open-period.js';
import { pause, periodIds, periodInSkillBuilding, periodReferred, placement } from '../../../../testing/periods.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import '../pages/coaching-period-page.js';

const MORE = 'Lisää toimintoja';
const path = `/coaching-periods/${periodIds.period}`;
const building = periodInSkillBuilding({ placements: [placement] });
const anyId = expect.stringMatching(/^[0-9a-f-]{36}$/);

interface Row extends WindowRow {
  saved: string;
  /** After the path of the period. */
  to: string;
  method?: 'PATCH';
  /** Of what is changed, on the page; the header's unless said, null for what is only added. */
  version?: number | null;
  body: object;
}

const noDocument = { document: null };

function endedPeriod(abilities: CoachingPeriodResponse['abilities'], changes: Partial<CoachingPeriodResponse> = {}): CoachingPeriodResponse {
  return periodInSkillBuilding({ phase: 'ended', gate: null, endedOn: '2026-11-13', exit: { version: 2, status: 'working', date: '2026-11-13' }, abilities: ['coachingPeriod.read', 'coachingPeriod.readTimeline', ...abilities], ...changes });
}

/** Each window: what is filled in it as a person would, and what goes out then. */
const ROWS: readonly Row[] = [
  {
    what: 'information given', period: periodReferred(), button: ['Kirjaa annettu tieto'], save: 'Kirjaa annetuksi', saved: 'Annettu tieto kirjattu', to: '/information', method: 'PATCH', version: 5,
    // The law and the register follow from the service.
    fill: async (form) => { await form.choose('Palvelu', 'Nuorten työpaja'); await form.pick('Kieli, jolla kerrottiin', 'Ruotsi'); },
    body: { service: 'youthWorkshop', language: 'sv', date: '2026-11-17', informationVersion: '2026-1' },
  },
  {
    what: 'start', period: periodReferred(), button: ['Aloita jakso'], save: 'Aloita jakso', saved: 'Valmennusjakso alkoi', to: '/start',
    fill: async (form) => { await form.day('Aloituspäivä', '16112026'); await form.choose('Valmentaja', 'Mervi Saarela'); await form.write('Syy', 'Aloittaa hänen kanssaan'); },
    body: { startsOn: '2026-11-16', coachId: choiceIds.otherCoach, reason: 'Aloittaa hänen kanssaan' },
  },
  {
    what: 'turn away', period: periodReferred(), button: [MORE, 'Ei aloita valmennusta'], save: 'Päätä ohjaus', saved: 'Ohjaus päätetty', to: '/turn-away',
    fill: async (form) => { await form.write('Minne henkilö ohjattiin', 'Ohjaamo'); await form.write('Syy', ' Etsii ensin asuntoa. '); },
    body: { outcome: 'guidedElsewhere', guidedTo: 'Ohjaamo', reason: 'Etsii ensin asuntoa.', date: '2026-11-17' },
  },
  {
    what: 'turn away, not guided anywhere', period: periodReferred(), button: [MORE, 'Ei aloita valmennusta'], save: 'Päätä ohjaus', saved: 'Ohjaus päätetty', to: '/turn-away',
    fill: async (form) => { await form.write('Minne henkilö ohjattiin', 'Ohjaamo'); await form.pick('Miten ohjaus päättyy', 'Ei aloittanut'); await form.write('Syy', 'Oma toive'); },
    body: { outcome: 'declined', guidedTo: null, reason: 'Oma toive', date: '2026-11-17' },
  },
  {
    what: 'suitability put off, with one answer in words', period: periodReferred(), hash: 'suitability', button: ['Arvioi soveltuvuus'], save: 'Tallenna arviointi', saved: 'Arviointi tallennettu', to: '/suitability-assessments', version: null,
    fill: async (form) => {
      await form.pick('Työelämätaidot', 'Tuettuna');
      await form.press('Lisää sanat: Työelämätaidot');
      expect(within(form.scope).getByRole('textbox', { name: 'Sanat: Työelämätaidot' })).toHaveFocus();
      await form.write('Sanat: Työelämätaidot', 'Herääminen vaikeaa');
      await form.pick('Päätös', 'Päätetään myöhemmin');
      await form.write('Päätöksen perustelu', 'Jutellaan uudelleen.');
    },
    body: { id: anyId, date: '2026-11-17', criteria: [{ criterion: SUITABILITY_CRITERIA[1], answer: 'withSupport', words: 'Herääminen vaikeaa' }], decision: 'deferred', reason: 'Jutellaan uudelleen.' },
  },
  { what: 'target', button: ['Lisää tavoite'], save: 'Lisää tavoite', saved: 'Tavoite lisätty', to: '/targets', version: null, fill: (form) => form.find('Tutkinnon osa', 'Kotisiivous'), body: { id: anyId, degreePartId: choiceIds.otherDegreePart } },
  {
    what: 'placement', button: ['Uusi työskentelyjakso'], save: 'Sovi paikka', saved: 'Työskentelyjakso tallennettu', to: '/placements', version: null,
    fill: async (form) => { await form.find('Toimintaympäristö', 'Niittymaan'); await form.choose('Peruste', 'Palkkatuettu työ'); await form.write('Tunteja päivässä', '7,5'); await form.write('Työpaikkaohjaaja', 'Outi Kallio'); },
    body: { id: anyId, environmentId: periodIds.environment, from: '2026-11-17', to: '2027-02-02', basis: 'paySubsidisedWork', daysPerWeek: 5, minutesPerDay: 450, instructor: 'Outi Kallio', ...noDocument },
  },
  {
    what: 'change of a placement', button: ['Muuta työskentelyjaksoa: Niittymaan koulu'], save: 'Tallenna', saved: 'Työskentelyjakso tallennettu', to: `/placements/${placement.id}`, method: 'PATCH', version: 12,
    fill: async (form) => { await form.write('Päiviä viikossa', '4'); await form.day('Päättyy', '31122026'); },
    body: { from: '2026-08-10', to: '2026-12-31', basis: 'workTryOut', daysPerWeek: 4, minutesPerDay: 360, instructor: 'Tarja Aaltonen', document: placement.document },
  },
  { what: 'plan', button: ['Muuta suunnitelmaa'], save: 'Tallenna suunnitelma', saved: 'Suunnitelma sovittu', to: '/plan', method: 'PATCH', version: 6, fill: (form) => form.write('Mitä sovittiin', 'Harjoitellaan keittiössä.'), body: { plan: 'Harjoitellaan keittiössä.', date: '2026-09-28' } },
  {
    what: 'judgement', button: ['Arvioi vaatimus 2'], save: 'Tallenna arvio', saved: 'Arvio tallennettu', to: `/targets/${periodIds.target}/judgements`, version: 11,
    fill: async (form) => { await form.pick('Arvio', 'Itsenäisesti'); await form.write('Perustelu', 'Viikko ilman apua'); },
    body: { requirementId: building.targets[0]?.requirements[1]?.requirementId, judgement: 'independently', words: 'Viikko ilman apua' },
  },
  {
    what: 'readiness waived', button: ['Vahvista valmius'], save: 'Vahvista valmius', saved: 'Valmius vahvistettu', to: `/targets/${periodIds.target}/readiness`, version: 11,
    fill: (form) => form.write('Miksi valmius vahvistetaan jo nyt', 'Osoitettu työssä aiemmin'), body: { date: '2026-11-17', waivedReason: 'Osoitettu työssä aiemmin' },
  },
  { what: 'move on', button: ['Siirrä osoittamiseen'], save: 'Siirrä', saved: 'Uusi vaihe: Osoittaminen ja jatko-ohjautuminen', to: '/advance', fill: (form) => form.day('Siirtymispäivä', '16112026'), body: { to: 'demonstration', date: '2026-11-16' } },
  { what: 'step back', button: [MORE, 'Palauta edelliseen vaiheeseen'], save: 'Palauta', saved: 'Palautettu edelliseen vaiheeseen', to: '/step-back', fill: (form) => form.write('Syy', 'Paikka vaihtuu'), body: { reason: 'Paikka vaihtuu' } },
  {
    what: 'path onwards', button: ['Sopikaa jatkopolku'], save: 'Tallenna jatkopolku', saved: 'Jatkopolku sovittu', to: '/follow-up-path', method: 'PATCH', version: 8,
    fill: async (form) => { await form.choose('Mihin jatketaan', 'Työ'); await form.write('Mitä sovittiin', 'Hakee koululle.'); },
    body: { kind: 'work', words: 'Hakee koululle.', nextService: null, agreedOn: '2026-11-17' },
  },
  {
    what: 'exit', hash: 'exit', button: ['Kirjaa tilanne'], save: 'Tallenna tilanne', saved: 'Tilanne kirjattu', to: '/exit',
    fill: async (form) => { await form.choose('Tilanne', 'Työssä'); await form.choose('Tarkemmin', 'Osa-aikatyö'); },
    body: { status: 'working', detail: 'partTime', date: '2026-11-17', note: null },
  },
  {
    what: 'exit whose detail belonged to another situation', hash: 'exit', button: ['Kirjaa tilanne'], save: 'Tallenna tilanne', saved: 'Tilanne kirjattu', to: '/exit',
    fill: async (form) => { await form.choose('Tilanne', 'Työssä'); await form.choose('Tarkemmin', 'Osa-aikatyö'); await form.choose('Tilanne', 'Opiskelee'); },
    body: { status: 'studying', detail: null, date: '2026-11-17', note: null },
  },
  {
    what: 'exit put right', hash: 'exit', button: ['Muuta'], save: 'Tallenna tilanne', saved: 'Tilanne kirjattu', to: '/exit', method: 'PATCH', version: 9,
    period: periodInSkillBuilding({ exit: { version: 9, status: 'working', detail: 'partTime', date: '2026-11-16', note: 'Aloittaa koululla' } }),
    fill: (form) => form.choose('Tarkemmin', 'Ei kerrottu'), body: { status: 'working', detail: null, date: '2026-11-16', note: 'Aloittaa koululla' },
  },
  {
    what: 'a death after an exit was recorded', hash: 'exit', button: ['Muuta'], save: 'Tallenna tilanne', saved: 'Tilanne kirjattu', to: '/exit',
    period: periodInSkillBuilding({ exit: { version: 9, status: 'working', date: '2026-11-16' } }),
    fill: async (form) => { await form.choose('Tilanne', 'Työelämän ulkopuolella'); await form.choose('Tarkemmin', 'Kuollut'); }, body: { status: 'outsideWorkingLife', detail: 'died', date: '2026-11-16' },
  },
  {
    what: 'early end', button: [MORE, 'Päätä ennenaikaisesti'], save: 'Päätä jakso', saved: 'Valmennusjakso päättyi', to: '/end-early',
    fill: async (form) => { await form.choose('Miksi jakso päättyy nyt', 'Sai työpaikan'); await form.choose('Tilanne', 'Työssä'); await form.write('Lisätieto', 'Aloittaa maanantaina'); },
    body: { reason: 'employed', exit: { status: 'working', detail: null, date: '2026-11-17', note: 'Aloittaa maanantaina' } },
  },
  { what: 'pause', button: [MORE, 'Merkitse tauko'], save: 'Merkitse tauko', saved: 'Tauko kirjattu', to: '/pauses', version: null, fill: (form) => form.choose('Syy', 'Perhevapaa'), body: { id: anyId, from: '2026-11-17', to: null, reason: 'familyLeave' } },
  {
    what: 'end of a pause', period: periodInSkillBuilding({ status: 'paused', pauses: [pause], abilities: ['coachingPeriod.read', 'coachingPeriod.resume'] }), button: [MORE, 'Jatka valmennusta'], save: 'Jatka', saved: 'Valmennus jatkuu',
    to: `/pauses/${pause.id}/end`, version: 13, body: { to: '2026-11-17' },
  },
  { what: 'extension', button: [MORE, 'Anna jatkoaikaa'], save: 'Anna jatkoaikaa', saved: 'Jatkoaika annettu', to: '/extensions', version: null, fill: async (form) => { await form.write('Jatkoaika', '14'); await form.write('Syy', 'Näyttö siirtyi'); }, body: { days: 14, reason: 'Näyttö siirtyi' } },
  {
    what: 'news asked', button: [MORE, 'Kysyin kuulumiset'], save: 'Tallenna', saved: 'Kuulumiset kirjattu', to: '/contacts', version: null,
    fill: async (form) => { await form.pick('Miten', 'Viesti'); await form.pick('Tavoititko?', 'Ei tavoitettu'); }, body: { id: anyId, date: '2026-11-17', kind: 'message', outcome: 'notReached' },
  },
  {
    what: 'another coach, with a reason', button: [MORE, 'Vaihda valmentaja'], save: 'Vaihda', saved: 'Valmentaja vaihtui', to: '', method: 'PATCH',
    fill: async (form) => { await form.choose('Uusi valmentaja', 'Mervi Saarela'); await form.write('Syy', ' Jään vapaalle. '); }, body: { coachId: choiceIds.otherCoach, reason: 'Jään vapaalle.' },
  },
  {
    what: 'a first coach', period: periodInSkillBuilding({ coach: null }), button: [MORE, 'Vaihda valmentaja'], save: 'Nimeä', saved: 'Valmentaja nimetty', to: '', method: 'PATCH',
    fill: (form) => form.choose('Valmentaja', 'Mervi Saarela'), body: { coachId: choiceIds.otherCoach },
  },
  {
    what: 'a death learned after the end', period: endedPeriod(['coachingPeriod.recordDeath']), button: [MORE, 'Merkitse kuolleeksi'], save: 'Merkitse kuolleeksi', saved: 'Kuolema merkitty', to: '/death',
    fill: (form) => form.day('Milloin saitte tiedon', '16112026'), body: { learnedOn: '2026-11-16' },
  },
  {
    what: 'a death taken back', period: endedPeriod(['coachingPeriod.takeBackDeath'], { died: true, exit: { version: 2, status: 'outsideWorkingLife', detail: 'died', date: '2026-11-13' } }), button: [MORE, 'Peru kuolemanmerkintä'], save: 'Peru merkintä', saved: 'Merkintä peruttu', to: '/death/take-back',
    fill: async (form) => { expect(form.scope).toHaveTextContent(/valmennusjakso jatkuu siitä vaiheesta/); await form.write('Syy', 'Väärä henkilö'); }, body: { reason: 'Väärä henkilö' },
  },
  {
    what: 'referral put right', hash: 'referral', button: ['Korjaa tietoja'], save: 'Tallenna', saved: 'Tallennettu', to: '/referral', method: 'PATCH', version: 3,
    fill: async (form) => { await form.choose('Kuka ohjasi', 'Tuli itse'); await form.write('Mitä henkilö toivoo', 'Siivousalalle'); },
    body: { source: 'self', date: '2026-07-27', wish: 'Siivousalalle', unit: null },
  },
  {
    what: 'municipality, field and project put right', hash: 'referral', button: ['Korjaa kunta, ala tai hanke'], save: 'Tallenna', saved: 'Tallennettu', to: '', method: 'PATCH',
    fill: async (form) => { await form.find('Valmennuksen kunta', 'Eura'); await form.choose('Ala', 'Puhdistusala'); await form.choose('Hanke', 'Valo Satakunta'); },
    body: { municipalityCode: '050', fieldId: choiceIds.field, projectId: choiceIds.project },
  },
  {
    what: 'situation at the start, no longer unemployed', hash: 'beginning', button: ['Muuta'], save: 'Tallenna', saved: 'Tallennettu', to: '/background', method: 'PATCH', version: 4,
    period: periodInSkillBuilding({ background: { version: 4, labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: false } }),
    fill: async (form) => { await form.choose('Työmarkkina-asema', 'Opiskelee'); await form.choose('Suomen kielen taso', 'B1'); },
    body: { labourMarketStatus: 'inEducation', monthsUnemployed: null, education: 'basic', educationAbroad: false, finnishLevel: 'B1' },
  },
];

describe('the windows of the trainee page', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test.each(ROWS)('$what: goes out as filled, with the version of what it changes, and is announced', async ({ period = building, hash, button, fill, save, saved, to, method = 'POST', version = 7, body }) => {
    const { user, sent } = await openPeriod(period, { [`${method} ${path}${to}`]: answerOf(`${method} ${path}${to}`, { ...period, version: 8 }) }, { ...(hash && { hash }) });
    const form = await openWindow(user, ...button);
    await fill?.(form);
    await form.press(save);
    expect(await screen.findByText(saved)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent()).toHaveLength(1);
    expect(sent()[0]).toMatchObject({ method, path: `${path}${to}`, body });
    expect(sent()[0]?.headers.get('if-match')).toBe(version === null ? null : `"${version}"`);
  });

  test('a death that ends the period asks no reason, is asked about once more, and goes out confirmed', async () => {
    const asked = problem(409, 'confirm', [{ field: 'exit.detail', code: 'personDied' }]);
    const { user, sent } = await openPeriod(building, { [`POST ${path}/end-early`]: ({ headers }: Seen) => (headers.get('confirmed') === 'personDied' ? answerOf(`POST ${path}/end-early`, { ...building, version: 8 }) : asked.clone()) });
    const form = await openWindow(user, MORE, 'Päätä ennenaikaisesti');
    await form.choose('Tilanne', 'Työelämän ulkopuolella');
    await form.choose('Tarkemmin', 'Kuollut');
    expect(within(form.scope).queryByRole('button', { name: /Syy/ })).not.toBeInTheDocument();
    await form.press('Päätä jakso');

    const question = await screen.findByRole('alertdialog', { name: 'Pitääkö tämä paikkansa?' });
    expect(question).toHaveTextContent(/Merkitset, että henkilö on kuollut/);
    await user.click(within(question).getByRole('button', { name: 'Pitää paikkansa, jatka' }));
    expect(await screen.findByText('Valmennusjakso päättyi')).toBeInTheDocument();
    expect(sent().at(-1)?.body).toMatchObject({ reason: 'other', exit: { status: 'outsideWorkingLife', detail: 'died' } });
  });

  test('another coach is asked for with a reason, and the present one is no choice', async () => {
    const { user, sent } = await openPeriod(building);
    const form = await openWindow(user, MORE, 'Vaihda valmentaja');
    await form.press('Vaihda');
    const window_ = screen.getByRole('dialog');
    expect(await within(window_).findByRole('textbox', { name: 'Syy' })).toBeInvalid();
    expect(sent()).toEqual([]);
    await user.click(within(window_).getByRole('button', { name: /Uusi valmentaja/ }));
    const names = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(names.some((name) => name?.includes(building.coach?.name ?? ''))).toBe(false);
  });
});
