import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { setToday } from '../../../../testing/clock.js';
import { openPeriod } from '../../../../testing/open-period.js';
import { pause, periodInSkillBuilding, placement } from '../../../../testing/periods.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import '../pages/coaching-period-page.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const period = periodInSkillBuilding();
const [target] = period.targets;
if (!target) throw new Error('the sample has a target');

interface Shown {
  what: string;
  hash: string;
  section: string;
  changes: Partial<CoachingPeriodResponse>;
  words: readonly (string | RegExp)[];
}

/** What each section tells in words; a code of the machine would be none of them. */
const SHOWN: readonly Shown[] = [
  {
    what: 'information given', hash: 'information', section: 'Annettu tieto ja rekisteri', words: ['3.8.2026, Suomi, versio 2026-1', 'Nuorten työpaja', 'Nuorisolaki', 'Rauman kaupunki (Kunta)', '10 vuotta jakson jälkeen'],
    changes: { information: { version: 1, informationVersion: '2026-1', language: 'fi', date: '2026-08-03', service: 'youthWorkshop', legalBasis: 'youthAct', controllerKind: 'municipality', controller: 'Rauman kaupunki', retentionYears: 10 } },
  },
  {
    what: 'an assessment', hash: 'suitability', section: 'Soveltuvuusarviointi', words: ['Hyväksytään tuettuna', '10.8.2026, Hanna Ylitalo', 'Haluaa oppia alan.', 'Kyllä · Tulee joka päivä'],
    changes: { suitability: [{ id: id(401), date: '2026-08-10', decision: 'acceptedWithSupport', reason: 'Haluaa oppia alan.', by: 'Hanna Ylitalo', criteria: [{ criterion: 'motivation', answer: 'yes', words: 'Tulee joka päivä' }] }] },
  },
  { what: 'a referral', hash: 'referral', section: 'Ohjaus', words: ['Ohjaamo', '27.7.2026', 'Oppia siivoamaan', 'Hanna Ylitalo', 'Rauma'], changes: { referral: { version: 1, source: 'ohjaamo', unit: 'Ohjaamo', date: '2026-07-27', wish: 'Oppia siivoamaan' } } },
  {
    what: 'the situation at the start', hash: 'beginning', section: 'Tilanne alussa', words: ['Työtön, 14 kuukautta', 'Perusopetus (suoritettu ulkomailla)', 'Arabia', 'B1'],
    changes: { background: { version: 1, labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: true, immigrantBackground: true, languageSpoken: 'Arabia', finnishLevel: 'B1' } },
  },
  {
    what: 'a placement now, with its document and a limit it breaks', hash: 'placement', section: 'Paikat', words: ['Käynnissä', '10.8.2026–2.2.2027', 'Työkokeilu', '5 päivää viikossa, 6 t päivässä', 'ohjaaja Tarja Aaltonen', 'Sopimus, 7.8.2026, Rauman kaupunki', 'Päivä on pidempi kuin 8 tuntia (Laki 380/2023)'],
    changes: { placements: [{ ...placement, warnings: [{ code: 'dayTooLong', params: { hours: 8 }, source: 'Laki 380/2023' }] }] },
  },
  { what: 'places that are not told', hash: 'placement', section: 'Paikat', words: ['Paikat eivät näy sinulle.'], changes: { placements: [], municipality: null } },
  { what: 'a placement ahead', hash: 'placement', section: 'Paikat', words: ['Tulossa'], changes: { placements: [{ ...placement, from: '2026-12-01' }] } },
  { what: 'a path onwards', hash: 'followUp', section: 'Jatkopolku', words: ['Opinnot', 'Jatkaa opintoja.', 'Seuraava palvelu: Ohjaamo', 'Sovittu 10.11.2026'], changes: { followUpPath: { version: 1, kind: 'studies', words: 'Jatkaa opintoja.', nextService: 'Ohjaamo', agreedOn: '2026-11-10' } } },
  { what: 'the situation at exit', hash: 'exit', section: 'Tilanne jakson päättyessä', words: ['Työssä, Osa-aikatyö', 'Aloittaa koululla', '30.11.2026'], changes: { exit: { version: 1, status: 'working', detail: 'partTime', date: '2026-11-30', note: 'Aloittaa koululla' } } },
  { what: 'a death that ended the period', hash: 'exit', section: 'Tilanne jakson päättyessä', words: ['Henkilö on kuollut. Häneltä ei kysytä enää mitään', '13.11.2026', 'Peru kuolemanmerkintä'], changes: { phase: 'ended', gate: null, died: true, abilities: ['coachingPeriod.read', 'coachingPeriod.takeBackDeath'], exit: { version: 1, status: 'outsideWorkingLife', detail: 'died', date: '2026-11-13' } } },
  { what: 'a death learned later: the exit stands', hash: 'exit', section: 'Tilanne jakson päättyessä', words: ['Työssä', 'Henkilö on kuollut jakson päätyttyä'], changes: { phase: 'ended', gate: null, died: true, exit: { version: 1, status: 'working', date: '2026-11-13' } } },
  { what: 'a target that the person holds already', hash: 'readiness', section: 'Suunnitelma ja valmius', words: ['Hänellä on jo tämä osa, suoritettu 4.5.2025'], changes: { targets: [{ ...target, heldOn: '2025-05-04' }] } },
  { what: 'pauses and extra time', hash: 'exit', section: 'Tauot ja jatkoaika', words: ['Sairausloma', '2.11.2026 alkaen', 'Jatkoaikaa 14 päivää', 'Näyttö siirtyi'], changes: { pauses: [pause], extensionDays: 14, extensionReason: 'Näyttö siirtyi' } },
  { what: 'a contact', hash: 'person', section: 'Kuulumiset', words: ['Puhelu', 'eilen, Hanna Ylitalo', 'Tavoitettiin'], changes: { contacts: [{ id: id(402), date: '2026-11-16', kind: 'phone', outcome: 'reached', by: 'Hanna Ylitalo' }] } },
  { what: 'readiness waived', hash: 'readiness', section: 'Suunnitelma ja valmius', words: ['Valmius vahvistettu perustellen 16.11.2026: Osoitettu työssä'], changes: { targets: [{ ...target, readinessConfirmedOn: '2026-11-16', waivedReason: 'Osoitettu työssä' }] } },
];

describe('what stands on the trainee page', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test.each(SHOWN)('$what', async ({ hash, section, changes, words }) => {
    await openPeriod({ ...period, ...changes }, {}, { hash });
    const region = await screen.findByRole('region', { name: section });
    for (const word of words) expect(region).toHaveTextContent(word);
  });

  test.each([
    ['paused since a day, with the way on', { status: 'paused', pauses: [pause], abilities: ['coachingPeriod.read', 'coachingPeriod.resume'] }, /Tauolla 2\.11\.2026 alkaen\..*Sairausloma.*Jatka valmennusta/],
    ['turned away, with where to', { referral: { version: 2, source: 'ohjaamo', date: '2026-07-27', outcome: 'guidedElsewhere', guidedTo: 'Ohjaamo', outcomeReason: 'Etsii asuntoa' }, phase: 'ended', gate: null }, /Ohjattu muualle.*Ohjaamo. Etsii asuntoa/],
    ['ended, with why and the situation', { phase: 'ended', gate: null, endedOn: '2026-11-13', exit: { version: 1, earlyEndReason: 'employed', status: 'working', date: '2026-11-13' } }, /Valmennusjakso päättyi 13\.11\.2026.*Sai työpaikan · Työssä/],
  ] as [string, Partial<CoachingPeriodResponse>, RegExp][])('a notice above all: %s', async (_, changes, words) => {
    await openPeriod({ ...period, ...changes });
    expect(screen.getByRole('main').textContent).toMatch(words);
  });

  test('the ring of a target waived is marked, and tells so in words', async () => {
    await openPeriod({ ...period, targets: [{ ...target, readinessConfirmedOn: '2026-11-16', waivedReason: 'Osoitettu työssä' }] });
    expect(screen.getByRole('img', { name: '1/2 vaatimuksesta on valmiina. Valmius vahvistettu perustellen 16.11.2026' })).toBeInTheDocument();
  });

  test('the head names the place with its own municipality, and the period’s where there is no place', async () => {
    const eura = { id: '050', code: '050', name: { fi: 'Eura' } };
    const { unmount } = await openPeriod({ ...period, environmentMunicipality: eura });
    expect(screen.getByText(/Niittymaan koulu, Eura/)).toBeInTheDocument();
    unmount();
    await openPeriod({ ...period, environment: null, environmentMunicipality: null });
    expect(screen.getByText(/^Rauma/)).toBeInTheDocument();
  });

  test('the path tells what is done, what is late and what is ahead', async () => {
    const windows = period.windows.map((window) => (window.phase === 'skillBuilding' ? { ...window, to: '2026-11-11', daysLate: 6 } : window));
    await openPeriod({ ...period, windows, daysLeft: -6 });
    const stations = within(screen.getByRole('list', { name: 'Valmennuspolku' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(stations[0]).toMatch(/Valmis 28\.9\., 4 pv etuajassa/);
    expect(stations[1]).toMatch(/6 pv yli/);
    expect(stations[2]).toMatch(/3\.12\.2026–2\.2\.2027/);
  });

  test('of a period that ended in between the phases not entered are not done, nor anything early', async () => {
    const [onboarding, skillBuilding, demonstration] = period.windows;
    if (!onboarding || !skillBuilding || !demonstration) throw new Error('three windows');
    const windows = [{ ...onboarding, leftOn: '2026-08-14', state: 'stopped' as const }, { ...skillBuilding, enteredOn: null, state: 'notEntered' as const }, { ...demonstration, state: 'notEntered' as const }];
    await openPeriod({ ...period, phase: 'ended', status: 'closed', gate: null, endedOn: '2026-08-14', exit: { version: 2, earlyEndReason: 'moved' }, windows });
    const stations = within(screen.getByRole('list', { name: 'Valmennuspolku' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(stations[0]).toMatch(/Jakso päättyi tähän 14\.8\.2026$/);
    expect(stations[1]).toMatch(/Ei alkanut$/);
    expect(stations[2]).toMatch(/Ei alkanut$/);
    expect(stations.join(' ')).not.toMatch(/Valmis|etuajassa|2027/);
  });

  test('of a period that is over says what never came, and asks for none of it', async () => {
    await openPeriod({ ...period, phase: 'ended', status: 'closed', gate: null, endedOn: '2026-08-14', targets: [], target: null, placements: [], plan: { version: 1 }, suitability: [], abilities: ['coachingPeriod.read'] });
    const words = document.body.textContent;
    for (const said of ['Tavoitetta ei valittu', 'Paikkaa ei ollut.', 'Suunnitelmaa ei sovittu.']) expect(words).toContain(said);
    expect(words).not.toMatch(/ei ole vielä|Valitse t|Kirjataan, kun/);
  });

  test('a placement of a period that is over goes on no more, on its last day either', async () => {
    await openPeriod({ ...period, phase: 'ended', status: 'closed', gate: null, endedOn: '2026-11-17', placements: [{ ...placement, from: '2026-08-10', to: '2026-11-17' }, { ...placement, id: id(402), from: '2026-11-18', to: '2026-12-01' }], abilities: ['coachingPeriod.read'] });
    const places = screen.getByRole('region', { name: 'Paikat' });
    expect(places).toHaveTextContent(/10\.8\.–17\.11\.2026|10\.8\.2026–17\.11\.2026/);
    expect(places).not.toHaveTextContent(/Käynnissä|Tulossa/);
  });

  test('a phase that was left backwards is not done', async () => {
    const windows = period.windows.map((window) => (window.phase === 'demonstration' ? { ...window, enteredOn: '2026-11-01', leftOn: '2026-11-10' } : window));
    await openPeriod({ ...period, windows });
    const stations = within(screen.getByRole('list', { name: 'Valmennuspolku' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(stations[2]).not.toMatch(/Valmis/);
  });

  test('evidence that is not told is said to be hidden, and is no 0', async () => {
    const requirements = target.requirements.map((one) => ({ ...one, independent: null, partly: null, guided: null, lastOn: null }));
    await openPeriod({ ...period, targets: [{ ...target, requirements }] });
    const section = screen.getByRole('region', { name: 'Suunnitelma ja valmius' });
    expect(section).toHaveTextContent('Merkinnät eivät näy sinulle.');
    expect(section).not.toHaveTextContent(/Ei merkintöjä|Todisteet|Viimeksi/);
    expect(within(section).queryByRole('link', { name: /^Merkinnät vaatimuksesta/ })).not.toBeInTheDocument();
    expect(within(section).getByRole('table', { name: 'Ylläpitosiivouspalvelut' })).toHaveTextContent('Vaatimus 1.');
    expect(within(section).getAllByText(/luonno/)).toHaveLength(1);
  });

  test('a condition of the gate that is not told is neither met nor missing', async () => {
    const conditions = [{ code: 'placedAtMappedEnvironment', met: null, warning: false, where: 'placement' }, { code: 'planAgreed', met: true, warning: false, where: 'plan' }];
    await openPeriod({ ...period, phase: 'onboarding', gate: { to: 'skillBuilding', open: null, conditions }, nextStep: null });
    const region = screen.getByRole('region', { name: 'Ehdot seuraavaan vaiheeseen' });
    expect(region).toHaveTextContent('Paikkaa koskeva ehto ei näy sinulle');
    expect(within(region).queryByRole('link')).not.toBeInTheDocument();
  });

  test('evidence of a requirement opens the entries behind it', async () => {
    await openPeriod(period);
    const link = within(screen.getByRole('table', { name: 'Ylläpitosiivouspalvelut' })).getByRole('link', { name: 'Merkinnät vaatimuksesta 2' });
    const query = new URL(link.getAttribute('href') ?? '', 'http://localhost').searchParams;
    expect(Object.fromEntries(query)).toEqual({ coachingPeriod: period.id, requirement: target.requirements[1]?.requirementId, confirmed: 'yes' });
  });
});
