import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { Language } from '@valopolku/domain';
import { setToday } from '../../../../testing/clock.js';
import { answerOf } from '../../../../testing/document.js';
import { problem } from '../../../../testing/fake-server.js';
import type { FormDriver } from '../../../../testing/form-driver.js';
import { openPeriod, openWindow, type WindowRow } from '../../../../testing/open-period.js';
import { periodIds, periodInSkillBuilding, periodReferred } from '../../../../testing/periods.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import '../pages/coaching-period-page.js';

const MORE = 'Lisää toimintoja';
const path = `/coaching-periods/${periodIds.period}`;
const building = periodInSkillBuilding();

/** The questions of an assessment after the first, as they stand on the screen. */
const UNANSWERED = ['Työelämätaidot', 'Sitoutuminen läsnäoloon', 'Sitoutuminen työhön', 'Tavoitteellisuus', 'Alan sopivuus', 'Nykyinen osaaminen', 'Kielitaito valmennuksessa'];

interface Broken extends WindowRow {
  /** One link of the summary for each field to mend. */
  says: readonly string[];
  language?: Language;
}

/** What the contract refuses is said before anything is sent, at each field, in the user's language. */
const BROKEN: readonly Broken[] = [
  { what: 'information', period: periodReferred(), button: ['Kirjaa annettu tieto'], save: 'Kirjaa annetuksi', says: ['Palvelu: Täytä tämä.'] },
  { what: 'turning away', period: periodReferred(), button: [MORE, 'Ei aloita valmennusta'], save: 'Päätä ohjaus', says: ['Minne henkilö ohjattiin: Täytä tämä.', 'Syy: Täytä tämä.'] },
  { what: 'a turning away of tomorrow', period: periodReferred(), button: [MORE, 'Ei aloita valmennusta'], fill: (form) => form.day('Päivä', '18112026'), save: 'Päätä ohjaus', says: ['Minne henkilö ohjattiin: Täytä tämä.', 'Syy: Täytä tämä.', 'Päivä: Päivä ei voi olla tulevaisuudessa.'] },
  {
    what: 'words without an answer', period: periodReferred(), hash: 'suitability', button: ['Arvioi soveltuvuus'], save: 'Tallenna arviointi',
    fill: async (form) => { await form.press('Lisää sanat: Työelämätaidot'); await form.write('Sanat: Työelämätaidot', 'Herääminen vaikeaa'); await form.pick('Päätös', 'Päätetään myöhemmin'); },
    says: ['Työelämätaidot: Valitse vastaus tai tyhjennä sanat.', 'Päätöksen perustelu: Täytä tämä.'],
  },
  {
    what: 'someone accepted before everything is answered', period: periodReferred(), hash: 'suitability', button: ['Arvioi soveltuvuus'], save: 'Tallenna arviointi',
    fill: async (form) => { await form.pick('Oma motivaatio', 'Kyllä'); await form.pick('Päätös', 'Hyväksytään'); },
    says: [...UNANSWERED.map((name) => `${name}: Valitse vastaus.`), 'Päätöksen perustelu: Täytä tämä.'],
  },
  { what: 'suitability', period: periodReferred(), hash: 'suitability', button: ['Arvioi soveltuvuus'], save: 'Tallenna arviointi', says: ['Päätös: Täytä tämä.', 'Päätöksen perustelu: Täytä tämä.'] },
  { what: 'target', button: ['Lisää tavoite'], save: 'Lisää tavoite', says: ['Tutkinnon osa: Täytä tämä.'] },
  { what: 'placement', button: ['Uusi työskentelyjakso'], fill: (form) => form.write('Tunteja päivässä', '25'), save: 'Sovi paikka', says: ['Toimintaympäristö: Täytä tämä.', 'Tunteja päivässä: Anna 0,5–16 tuntia.'] },
  { what: 'path onwards', button: ['Sopikaa jatkopolku'], fill: (form) => form.write('Mitä sovittiin', 'ok'), save: 'Tallenna jatkopolku', says: ['Mihin jatketaan: Täytä tämä.', 'Mitä sovittiin: Kirjoita vähintään 3 merkkiä.'] },
  { what: 'early end', button: [MORE, 'Päätä ennenaikaisesti'], save: 'Päätä jakso', says: ['Miksi jakso päättyy nyt: Täytä tämä.', 'Tilanne: Täytä tämä.'] },
  { what: 'pause', button: [MORE, 'Merkitse tauko'], save: 'Merkitse tauko', says: ['Syy: Täytä tämä.'] },
  { what: 'news asked of somebody, and not whether they were reached', button: [MORE, 'Kysyin kuulumiset'], fill: (form) => form.day('Päivä', '18112026'), save: 'Tallenna', says: ['Tavoititko: Täytä tämä.', 'Päivä: Päivä ei voi olla tulevaisuudessa.'] },
  { what: 'extension', button: [MORE, 'Anna jatkoaikaa'], fill: (form) => form.write('Jatkoaika', '400'), save: 'Anna jatkoaikaa', says: ['Jatkoaika: Anna enintään 366.', 'Syy: Täytä tämä.'] },
  { what: 'step back, in Swedish', language: 'sv', button: ['Fler åtgärder', 'Återför till föregående fas'], save: 'Återför', says: ['Orsak: Fyll i det här.'] },
  { what: 'step back, in English', language: 'en', button: ['More actions', 'Move back one phase'], save: 'Move back', says: ['Reason: Fill this in.'] },
];

/** What only the server can know stands at its field too, and the window stays open with all that was typed. */
const REFUSED = [
  { what: 'a start before the referral', period: periodReferred(), button: ['Aloita jakso'], save: 'Aloita jakso', to: '/start', field: 'startsOn', code: 'dateBeforeReferral', says: 'Aloituspäivä: Päivä on ennen ohjausta.' },
  {
    what: 'an exit before the last entry', hash: 'exit', button: ['Kirjaa tilanne'], fill: (form: FormDriver) => form.choose('Tilanne', 'Työssä'), save: 'Tallenna tilanne', to: '/exit', field: 'date', code: 'exitBeforeLastLog',
    says: 'Päättymispäivä: Päättymispäivä on ennen viimeistä merkintää.',
  },
  {
    what: 'nobody named where someone was guided', period: periodReferred(), button: [MORE, 'Ei aloita valmennusta'], fill: async (form: FormDriver) => { await form.write('Minne henkilö ohjattiin', 'Ei tiedetä'); await form.write('Syy', 'Sovittiin yhdessä'); }, save: 'Päätä ohjaus', to: '/turn-away',
    field: 'guidedTo', code: 'guidedWhereMissing', says: 'Minne henkilö ohjattiin: Kirjoita, minne henkilö ohjattiin.',
  },
  {
    what: 'readiness without all judged', button: ['Vahvista valmius'], fill: (form: FormDriver) => form.write('Miksi valmius vahvistetaan jo nyt', 'Osaa jo'), save: 'Vahvista valmius', to: `/targets/${periodIds.target}/readiness`, field: 'waivedReason', code: 'requirementsNotJudged',
    says: /^Miksi valmius vahvistetaan jo nyt: /,
  },
] as const;

describe('a window of the trainee page that cannot be saved', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test.each(BROKEN)('$what: every field to mend is named, and nothing is sent', async ({ period = building, hash, button, fill, save, says, language = 'fi' }) => {
    const { user, sent } = await openPeriod(period, {}, { language, ...(hash && { hash }) });
    const form = await openWindow(user, ...button);
    await fill?.(form);
    await form.press(save);
    await within(form.scope).findByRole('link', { name: says[0] });
    // At once, each by name, in the order of the screen.
    expect(within(form.scope).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(says);
    expect(sent()).toEqual([]);
  });

  test.each(REFUSED)('$what is said at its field by the server’s code', async ({ button: [button, entry], save, to, field, code, says, ...row }) => {
    const { period, hash, fill } = { period: building, hash: '', fill: undefined, ...row };
    const { user, sent } = await openPeriod(period, { [`POST ${path}${to}`]: problem(422, code, [{ field, code }]) }, { hash });
    const form = await openWindow(user, button, entry);
    await fill?.(form);
    await form.press(save);
    const link = await within(form.scope).findByRole('link', { name: says });
    expect(sent()).toHaveLength(1);
    await user.click(link);
    expect(form.scope).toContainElement(document.activeElement as HTMLElement);
  });

  test('without a network what was typed stays, and the same words go out on the next try', async () => {
    let tries = 0;
    const { user, sent } = await openPeriod(building, { [`POST ${path}/step-back`]: () => (++tries === 1 ? Promise.reject(new TypeError('offline')) : answerOf(`POST ${path}/step-back`, { ...building, version: 8, phase: 'onboarding' })) });
    const form = await openWindow(user, MORE, 'Palauta edelliseen vaiheeseen');
    await form.write('Syy', 'Paikka vaihtuu');
    await form.press('Palauta');
    expect(await screen.findByText('Palveluun ei saada yhteyttä. Tarkista verkkoyhteys ja yritä uudelleen.')).toBeInTheDocument();
    expect(within(form.scope).getByRole('textbox', { name: /^Syy/ })).toHaveValue('Paikka vaihtuu');
    await form.press('Palauta');
    expect(await screen.findByText('Palautettu edelliseen vaiheeseen')).toBeInTheDocument();
    expect(sent().map(({ body }) => body)).toEqual([{ reason: 'Paikka vaihtuu' }, { reason: 'Paikka vaihtuu' }]);
  });

  test('when our side breaks, the id for support is told', async () => {
    const { user } = await openPeriod(building, { [`POST ${path}/extensions`]: problem(500, 'internal') });
    const form = await openWindow(user, MORE, 'Anna jatkoaikaa');
    await form.write('Syy', 'Näyttö siirtyi');
    await form.press('Anna jatkoaikaa');
    expect(await within(form.scope).findByText('trace-1')).toBeInTheDocument();
  });

  test('closed without saving, nothing is sent and the button has the focus again', async () => {
    const { user, sent } = await openPeriod(building);
    const form = await openWindow(user, 'Muuta suunnitelmaa');
    await form.press('Peruuta');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Muuta suunnitelmaa' })).toHaveFocus());
    expect(sent()).toEqual([]);
  });
});

describe('when someone else was faster', () => {
  /** Refused at first, and taken then; each answer holds as much of the period as the operation's does. */
  const taken = (name: string, theirs: CoachingPeriodResponse, fresh: CoachingPeriodResponse) => {
    let tries = 0;
    return { [name]: () => (++tries === 1 ? problem(412, 'versionConflict', [], { current: answerOf(name, theirs) }) : answerOf(name, fresh)) };
  };

  test('own words win field by field, in words and never in codes', async () => {
    const theirs = { ...building, followUpPath: { version: 10, kind: 'work' as const, words: 'Hakee koululle.', nextService: null, agreedOn: '2026-11-10' } };
    const { user, sent } = await openPeriod(building, taken(`PATCH ${path}/follow-up-path`, theirs, theirs));
    const form = await openWindow(user, 'Sopikaa jatkopolku');
    await form.choose('Mihin jatketaan', 'Opinnot');
    await form.write('Mitä sovittiin', 'Jatkaa opintoja.');
    await form.press('Tallenna jatkopolku');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Opinnot');
    expect(dialog).not.toHaveTextContent(/studies|2026-11/);
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna valitut' }));
    expect(await screen.findByText('Jatkopolku sovittu')).toBeInTheDocument();
    expect(sent().map(({ headers }) => headers.get('if-match'))).toEqual(['"8"', '"10"']);
    expect(sent().at(-1)).toMatchObject({ body: { kind: 'studies', words: 'Jatkaa opintoja.' } });
  });

  test('an addition of one’s own meets nobody: it goes out without a version', async () => {
    const { user, sent } = await openPeriod(building, { [`POST ${path}/contacts`]: answerOf(`POST ${path}/contacts`, building) });
    const form = await openWindow(user, MORE, 'Kysyin kuulumiset');
    await form.pick('Miten', 'Käynti');
    await form.pick('Tavoititko?', 'Tavoitettiin');
    await form.press('Tallenna');
    expect(await screen.findByText('Kuulumiset kirjattu')).toBeInTheDocument();
    expect(sent().map(({ body, headers }) => [body, headers.get('if-match')])).toEqual([[expect.objectContaining({ kind: 'visit' }), null]]);
  });

  test('what was typed of one’s own step is kept where nothing of theirs is compared', async () => {
    const theirs = { ...building, version: 9, name: 'Samira Haddadi-Laine' };
    const { user, sent } = await openPeriod(building, taken(`POST ${path}/step-back`, theirs, { ...theirs, version: 10 }));
    const form = await openWindow(user, MORE, 'Palauta edelliseen vaiheeseen');
    await form.write('Syy', 'Paikka vaihtuu');
    await form.press('Palauta');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Kirjoittamasi on tallessa.');
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna omani' }));
    expect(await screen.findByText('Palautettu edelliseen vaiheeseen')).toBeInTheDocument();
    expect(sent().map(({ headers }) => headers.get('if-match'))).toEqual(['"7"', '"9"']);
  });

  test('a target that someone else changed is not removed before it is seen', async () => {
    const theirs = { ...building, targets: building.targets.map((target) => ({ ...target, version: 15 })) };
    const { user, sent } = await openPeriod(building, taken(`DELETE ${path}/targets/${periodIds.target}`, theirs, { ...theirs, targets: [] }));
    await user.click(await screen.findByRole('button', { name: 'Poista tavoite' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Poistetaanko tavoite?' });
    expect(dialog).toHaveTextContent('Ylläpitosiivouspalvelut');
    await user.click(within(dialog).getByRole('button', { name: 'Poista tavoite' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Joku muutti tätä samaan aikaan.');
    await user.click(within(dialog).getByRole('button', { name: 'Poista tavoite' }));
    expect(await screen.findByText('Tavoite poistettu')).toBeInTheDocument();
    expect(sent().map(({ headers }) => headers.get('if-match'))).toEqual(['"11"', '"15"']);
  });
});
