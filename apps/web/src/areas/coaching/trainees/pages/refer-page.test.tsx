import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { choiceAnswers, choiceIds } from '../../../../testing/choices.js';
import { setToday } from '../../../../testing/clock.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { FormDriver } from '../../../../testing/form-driver.js';
import { besidesPeriod, periodIds, periodReferred } from '../../../../testing/periods.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
// Loaded before the clock of the first test runs; the router asks for them only when the address is opened.
import '../../coaching-periods/pages/coaching-period-page.js';
import './refer-page.js';

const period = periodReferred({ name: 'Eevi Polkuniemi' });
const coach = { ...sessionOf('coach'), fields: [{ id: choiceIds.field, code: 'cleaning', name: { fi: 'Puhdistusala' } }] };

async function open(answers: Record<string, Answer> = {}) {
  const app = await renderApp({
    path: '/trainees/refer', session: coach,
    answers: { ...choiceAnswers, ...besidesPeriod, 'POST /coaching-periods': period, 'GET /coaching-periods/{id}': period, 'GET /trainees': { items: [{ id: periodIds.trainee, name: 'Samira Haddadi', access: 'own' }], nextCursor: null }, ...answers },
  });
  await screen.findByRole('heading', { level: 1, name: 'Uusi ohjaus' });
  const sent = () => app.seen.filter(({ method }) => method !== 'GET');
  return { ...app, sent, form: new FormDriver(app.user, screen.getByRole('main')) };
}

async function fillPerson(form: FormDriver): Promise<void> {
  await form.write('Etunimi', 'Eevi');
  await form.write('Sukunimi', 'Polkuniemi');
  await form.day('Syntymäaika', '04051990');
  await form.choose('Sukupuoli', 'Nainen');
  await form.find('Kotikunta', 'Rauma');
}

async function fillRest(form: FormDriver): Promise<void> {
  await form.choose('Kuka ohjasi', 'Ohjaamo');
  await form.choose('Työmarkkina-asema', 'Työtön');
  await form.write('Työttömänä', '14');
  await form.choose('Koulutus', 'Perusopetus');
}

describe('a new referral', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test('asks for the year of a birth that was typed without it, and makes it none of this year', async () => {
    const { form, sent, user } = await open();
    const birth = screen.getByRole('textbox', { name: 'Syntymäaika' });
    await user.type(birth, '5.5.');
    await user.tab();
    expect(await screen.findByText('Kirjoita myös syntymävuosi, esimerkiksi 5.5.1995.')).toBeInTheDocument();
    expect(birth).toHaveValue('5.5.');
    await form.press('Kirjaa ohjaus');
    expect(await screen.findByText(/^Syntymäaika: Kirjoita myös syntymävuosi/)).toBeInTheDocument();
    expect(sent()).toEqual([]);
    await user.clear(birth);
    await user.type(birth, '1.1.1899');
    await user.tab();
    expect((await screen.findAllByText(/Päivä on liian kaukana menneessä\. Tarkista vuosi\./)).length).toBeGreaterThan(0);
    expect(birth).toHaveValue('1.1.1899');
  });

  test('says of a birth that is yet to come that it cannot be, as soon as the field is left', async () => {
    const { user } = await open();
    const birth = screen.getByRole('textbox', { name: 'Syntymäaika' });
    await user.type(birth, '5.5.2099');
    await user.tab();
    await waitFor(() => expect(birth).toHaveAccessibleDescription(/Päivä ei voi olla tulevaisuudessa\./));
    await user.clear(birth);
    expect(birth).toBeValid();
  });

  test('of someone new goes out with the coach’s own place and field, and opens the person’s page', async () => {
    const { form, sent, history } = await open();
    await fillPerson(form);
    await fillRest(form);
    await form.press('Kirjaa ohjaus');
    expect(await screen.findByText('Ohjaus kirjattu: Eevi Polkuniemi')).toBeInTheDocument();
    expect(history.location.pathname).toBe(`/coaching-periods/${period.id}`);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]).toMatchObject({
      path: '/coaching-periods',
      body: {
        trainee: { firstName: 'Eevi', lastName: 'Polkuniemi', birthDate: '1990-05-04', gender: 'female', homeMunicipalityCode: '684', phone: null, language: 'fi', safetyProhibition: false },
        referral: { source: 'ohjaamo', date: '2026-11-17', unit: null, wish: null }, background: { labourMarketStatus: 'unemployed', monthsUnemployed: 14, education: 'basic', educationAbroad: false },
        municipalityCode: '684', fieldId: choiceIds.field, coachId: periodIds.coach,
      },
    });
    expect(sent()[0]?.body).not.toHaveProperty('traineeId');
  });

  test('of someone with one name, of whose birth the year alone is known: either name will do, and the year goes out alone', async () => {
    const { form, sent, user } = await open();
    expect(within(form.scope).getByRole('textbox', { name: 'Etunimi (ei pakollinen)' })).toHaveAccessibleDescription('Yksi nimi riittää: toisen voi jättää tyhjäksi.');
    await fillPerson(form);
    await user.clear(within(form.scope).getByRole('textbox', { name: /^Etunimi/ }));
    await user.click(within(form.scope).getByRole('checkbox', { name: 'Vain syntymävuosi tiedetään' }));
    expect(within(form.scope).queryByRole('group', { name: /^Syntymäaika/ })).not.toBeInTheDocument();
    await form.write('Syntymävuosi', '1990');
    await fillRest(form);
    await form.press('Kirjaa ohjaus');
    await screen.findByText(/^Ohjaus kirjattu/);
    expect(sent()[0]?.body).toMatchObject({ trainee: { firstName: null, lastName: 'Polkuniemi', birthDate: null, birthYear: 1990 } });
  });

  test('of someone who comes back names the person, and sends nothing of the fields that went out of sight', async () => {
    const { form, seen, sent } = await open();
    await fillPerson(form);
    await form.pick('Kuka ohjataan', 'Palaava henkilö');
    await form.find('Henkilö', 'Samira');
    await fillRest(form);
    await form.choose('Työmarkkina-asema', 'Työssä');
    await form.press('Kirjaa ohjaus');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]?.body).toMatchObject({ traineeId: periodIds.trainee, background: { labourMarketStatus: 'employed', monthsUnemployed: null } });
    expect(sent()[0]?.body).not.toHaveProperty('trainee');
    expect(seen.find(({ path }) => path === '/trainees')?.query.get('q')).toBeTruthy();
  });

  test('offers nobody whose period goes on', async () => {
    const items = [{ id: periodIds.trainee, name: 'Samira Haddadi', phase: 'skillBuilding', access: 'own' }, { id: choiceIds.field, name: 'Samira Salo', phase: 'ended', access: 'own' }];
    const { form, user } = await open({ 'GET /trainees': { items, nextCursor: null } });
    await form.pick('Kuka ohjataan', 'Palaava henkilö');
    await user.type(screen.getByRole('combobox', { name: 'Henkilö' }), 'Samira');
    const here = await screen.findByRole('option', { name: /Samira Haddadi/ });
    expect(here).toHaveTextContent('Jakso on jo käynnissä');
    expect(here).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('option', { name: 'Samira Salo' }));
    expect(screen.getByRole('combobox', { name: 'Henkilö' })).toHaveValue('Samira Salo');
  });

  test('of someone known by name only asks why first, and what was typed stays', async () => {
    const refused = problem(403, 'reasonRequired', [], { opening: { traineeId: periodIds.trainee, name: 'Samira Haddadi' } });
    let asked = 0;
    const answer = () => ((asked += 1) === 1 ? refused : period);
    const { form, user, sent } = await open({ 'POST /coaching-periods': answer, 'POST /trainees/{id}/openings': { traineeId: periodIds.trainee, openedAt: '2026-11-17T08:00:00.000Z' } });
    await form.pick('Kuka ohjataan', 'Palaava henkilö');
    await form.find('Henkilö', 'Samira');
    await fillRest(form);
    await form.choose('Työmarkkina-asema', 'Työssä');
    await form.press('Kirjaa ohjaus');
    const window_ = await screen.findByRole('dialog', { name: 'Samira Haddadi: uusi ohjaus' });
    await user.type(within(window_).getByRole('textbox', { name: 'Miksi kirjaat ohjauksen?' }), 'Hän palaa meille');
    await user.click(within(window_).getByRole('button', { name: 'Kirjaa ohjaus' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await screen.findByText('Ohjaus kirjattu: Eevi Polkuniemi')).toBeInTheDocument();
    await waitFor(() => expect(sent().map(({ path }) => path)).toEqual(['/coaching-periods', `/trainees/${periodIds.trainee}/openings`, '/coaching-periods']));
  });

  test('names every field to mend, and sends nothing', async () => {
    const { form, sent } = await open();
    await form.write('Puhelin', 'ei ole');
    await form.press('Kirjaa ohjaus');
    const summary = await screen.findByRole('group', { name: /^Korjaa \d+ kohtaa$/ });
    const words = within(summary).getAllByRole('link').map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['Etunimi: Täytä tämä.', 'Syntymäaika: Täytä tämä.', 'Sukupuoli: Täytä tämä.', 'Kotikunta: Täytä tämä.', 'Kuka ohjasi: Täytä tämä.', 'Koulutus: Täytä tämä.']));
    expect(words).toContain('Puhelin: Aloita numerolla, esimerkiksi 040 123 4567. Alanumero tai huomautus tulee sen jälkeen: 02 123 4567 / 12.');
    expect(words.every((word) => word?.includes(': '))).toBe(true);
    expect(summary).toHaveFocus();
    expect(sent()).toEqual([]);
  });

  test('a person who has an open period already is told so, and what was typed stays', async () => {
    const { form } = await open({ 'POST /coaching-periods': problem(409, 'openPeriodExists') });
    await fillPerson(form);
    await fillRest(form);
    await form.press('Kirjaa ohjaus');
    expect(await screen.findByRole('alert')).toHaveTextContent('Henkilöllä on jo avoin valmennusjakso.');
    expect(screen.getByRole('textbox', { name: /^Etunimi/ })).toHaveValue('Eevi');
  });

  test('a child is asked about by name of the field; back keeps what was typed, and going on sends the same again', async () => {
    const asked = problem(409, 'confirm', [{ field: 'trainee.birthDate', code: 'personUnder15', params: { age: 14 } }]);
    const { form, user, sent } = await open({ 'POST /coaching-periods': ({ headers }) => (headers.get('confirmed') === 'personUnder15' ? period : asked.clone()) });
    await fillPerson(form);
    await form.day('Syntymäaika', '04052012');
    await fillRest(form);
    await form.press('Kirjaa ohjaus');
    const question = await screen.findByRole('alertdialog', { name: 'Pitääkö tämä paikkansa?' });
    expect(within(question).getByText('Syntymäaika: Henkilö olisi ohjauspäivänä 14-vuotias.')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /^Etunimi/ })).toHaveValue('Eevi');
    await form.press('Kirjaa ohjaus');
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Pitää paikkansa, jatka' }));
    expect(await screen.findByText('Ohjaus kirjattu: Eevi Polkuniemi')).toBeInTheDocument();
    const bodies = sent().map(({ body }) => body);
    expect(bodies).toHaveLength(3);
    expect(bodies[2]).toEqual(bodies[1]);
    expect(sent()[2]?.headers.get('idempotency-key')).toBe(sent()[1]?.headers.get('idempotency-key'));
  });

  test('left half done, it asks first', async () => {
    const { form, user, history } = await open();
    await form.write('Etunimi', 'Eevi');
    await form.press('Peruuta');
    const question = await screen.findByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Jatka muokkaamista' }));
    expect(history.location.pathname).toBe('/trainees/refer');
    expect(screen.getByRole('textbox', { name: /^Etunimi/ })).toHaveValue('Eevi');
  });
});
