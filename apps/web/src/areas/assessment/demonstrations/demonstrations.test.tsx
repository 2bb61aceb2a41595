import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { CompletionItem, DemonstrationResponse, QualificationCompletionItem } from '@valopolku/contracts';
import { choiceIds } from '../../../testing/choices.js';
import { setToday } from '../../../testing/clock.js';
import { problem, type Answer } from '../../../testing/fake-server.js';
import { openPeriod, openWindow } from '../../../testing/open-period.js';
import { periodIds, periodInSkillBuilding } from '../../../testing/periods.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import '../../coaching/coaching-periods/pages/coaching-period-page.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const period = periodInSkillBuilding({ phase: 'demonstration' });
const environment = { id: periodIds.environment, name: 'Niittymaan koulu' };
const provider = { id: choiceIds.provider, name: 'Selkämeren ammattiopisto' };
const assessors: DemonstrationResponse['assessors'] = [{ kind: 'provider', name: 'Riitta Lampela', organisation: 'Selkämeren ammattiopisto' }, { kind: 'workingLife', name: 'Outi Kallio', organisation: 'Rauman kaupunki' }];

const draft: DemonstrationResponse = {
  id: id(300), version: 3, abilities: ['demonstration.read', 'demonstration.book', 'demonstration.change', 'demonstration.cancel'], coachingPeriodId: periodIds.period, traineeId: periodIds.trainee, traineeName: 'Samira Haddadi',
  targetId: periodIds.target, degreePart: { id: periodIds.degreePart, code: '106840', name: { fi: 'Ylläpitosiivouspalvelut' } }, qualificationName: { fi: 'Perustutkinto' }, gradingScale: 'fivePoint', state: 'draft', environment, provider,
  startsOn: '2026-11-24', endsOn: '2026-11-25', startsAt: '08:30', content: 'Keittiön ylläpitosiivous', assessors, missing: [],
};
const completion: CompletionItem = {
  id: id(310), traineeId: periodIds.trainee, traineeName: 'Samira Haddadi', coachingPeriodId: periodIds.period, degreePart: draft.degreePart, qualification: { id: id(17), code: '321', name: { fi: 'Perustutkinto' } }, qualificationVersionId: id(105),
  gradingScale: 'fivePoint', grade: '4', date: '2026-11-10', source: 'demonstration', municipality: { id: '684', code: '684', name: { fi: 'Rauma' } }, field: { id: choiceIds.field, code: 'cleaning', name: { fi: 'Puhdistusala' } },
};

const open = (items: DemonstrationResponse[], answers: Record<string, Answer> = {}) => openPeriod(period, { 'GET /demonstrations': { items, nextCursor: null }, ...answers }, { hash: 'completions' });
const list = () => screen.findByRole('list', { name: 'Näytöt' });

describe('the demonstrations of one person', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test('tell when, where, by whom assessed and what is shown', async () => {
    await open([draft]);
    const row = await list();
    for (const words of ['klo 8.30 · 25.11.2026 asti · Niittymaan koulu · Selkämeren ammattiopisto', 'Arvioijat: Riitta Lampela, Selkämeren ammattiopisto; Outi Kallio, Rauman kaupunki', 'Keittiön ylläpitosiivous']) expect(row).toHaveTextContent(words);
  });

  test.each([
    ['assessed', { state: 'assessed', result: { grade: '3', assessedOn: '2026-11-25', words: 'Huolellinen' } }, ['Hyvä 3', 'Päätetty 25.11.2026 · Huolellinen']],
    ['cancelled with its reason', { state: 'cancelled', cancelReason: 'Arvioija sairastui' }, ['Peruttu', 'Arvioija sairastui']],
    ['booked where the approval has gone', { state: 'booked', missing: ['environmentRetired', 'approval'] }, ['Ympäristö on poistettu käytöstä', 'Ympäristön hyväksyntä puuttuu']],
    ['without a day', { startsOn: null, endsOn: null, missing: ['dates', 'approval'] }, ['Ei päivää', 'Päivä puuttuu', 'Ympäristön hyväksyntä puuttuu']],
  ] as [string, Partial<DemonstrationResponse>, string[]][])('one %s says so', async (_, changes, words) => {
    await open([{ ...draft, abilities: [], ...changes }]);
    const row = await list();
    for (const word of words) expect(row).toHaveTextContent(word);
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  });

  test('a plan goes out with the assessors that were named and the time as the clock tells it', async () => {
    const { user, sent } = await open([], { 'POST /demonstrations': draft });
    const form = await openWindow(user, 'Uusi näyttö');
    await form.choose('Koulutuksen järjestäjä', 'Selkämeren ammattiopisto');
    await form.day('Alkaa', '24112026');
    await form.write('Kellonaika', '8.30');
    await form.write('Nimi, arvioija 1', 'Riitta Lampela');
    await form.write('Organisaatio, arvioija 1', 'Selkämeren ammattiopisto');
    await form.press('Tallenna näyttö');
    expect(await screen.findByText('Näyttö suunniteltu')).toBeInTheDocument();
    expect(sent()[0]).toMatchObject({
      path: '/demonstrations',
      body: {
        coachingPeriodId: period.id, targetId: periodIds.target, providerId: choiceIds.provider, environmentId: periodIds.environment, startsOn: '2026-11-24', endsOn: null, startsAt: '08:30', content: null,
        assessors: [assessors[0]], specialReason: null,
      },
    });
  });

  test('a plan says at its field what the clock does not know', async () => {
    const { user, sent } = await open([]);
    const form = await openWindow(user, 'Uusi näyttö');
    await form.write('Kellonaika', 'aamulla');
    await form.write('Nimi, arvioija 2', 'Outi Kallio');
    await form.press('Tallenna näyttö');
    expect(await within(form.scope).findByRole('link', { name: 'Kellonaika: Anna kellonaika, esimerkiksi 8.30.' })).toBeInTheDocument();
    expect(within(form.scope).getByRole('link', { name: 'Organisaatio, arvioija 2: Täytä tämä.' })).toBeInTheDocument();
    await user.click(within(form.scope).getByRole('link', { name: 'Organisaatio, arvioija 2: Täytä tämä.' }));
    expect(within(form.scope).getByRole('textbox', { name: /^Organisaatio, arvioija 2/ })).toHaveFocus();
    expect(sent()).toEqual([]);
  });

  test('one more assessor is where one writes on', async () => {
    const { user } = await open([]);
    const form = await openWindow(user, 'Uusi näyttö');
    await form.press('Lisää arvioija');
    const third = within(form.scope).getByRole('button', { name: /Arvioija 3/ });
    expect(third).toHaveFocus();
  });

  test('two assessors of the provider ask for the special reason, and one of working life does not', async () => {
    const { user } = await open([]);
    const form = await openWindow(user, 'Uusi näyttö');
    const special = () => within(form.scope).queryByRole('textbox', { name: /^Erityinen syy/ });
    await form.write('Nimi, arvioija 1', 'Riitta Lampela');
    expect(special()).not.toBeInTheDocument();
    await form.choose('Arvioija 2', 'Koulutuksen järjestäjän arvioija');
    await form.write('Nimi, arvioija 2', 'Heli Niemi');
    expect(special()).toBeInTheDocument();
    await form.choose('Arvioija 2', 'Työelämän arvioija');
    expect(special()).not.toBeInTheDocument();
  });

  test('a change keeps what was there and shows both versions when someone else was faster', async () => {
    const theirs = { ...draft, version: 5, content: 'Ruokasalin lattia' };
    let tries = 0;
    const change = () => (++tries === 1 ? problem(412, 'versionConflict', [], { current: theirs }) : { ...theirs, version: 6 });
    const { user, sent } = await open([draft], { 'GET /demonstrations': () => ({ items: [tries === 0 ? draft : theirs], nextCursor: null }), 'PATCH /demonstrations/{id}': change });
    const form = await openWindow(user, 'Lisää toimintoja: Samira Haddadi', 'Muuta tietoja');
    await form.write('Mitä työtä näytetään', 'Aulan ikkunat');
    await form.press('Tallenna');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Aulan ikkunat');
    expect(dialog).toHaveTextContent('Ruokasalin lattia');
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna valitut' }));
    expect(await screen.findByText('Näytön tiedot tallennettu')).toBeInTheDocument();
    expect(sent().map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"5"']);
    expect(sent().at(-1)?.body).toMatchObject({ content: 'Aulan ikkunat', startsAt: '08:30', assessors, providerId: choiceIds.provider });
  });

  test('booking that is refused names everything that lacks, where it was pressed', async () => {
    const { user } = await open([draft], { 'POST /demonstrations/{id}/booking': problem(422, 'invalidInput', [{ field: 'environmentId', code: 'environmentNotApprovedForPart' }, { field: 'assessors', code: 'assessorFromProviderMissing' }]) });
    await user.click(await screen.findByRole('button', { name: 'Varaa näyttö: Samira Haddadi' }));
    const refusal = await screen.findByRole('alert');
    expect(within(refusal).getAllByRole('listitem')).toHaveLength(2);
  });

  test('a cancellation asks why', async () => {
    const { user, sent } = await open([draft], { 'POST /demonstrations/{id}/cancellation': { ...draft, state: 'cancelled' } });
    const form = await openWindow(user, 'Lisää toimintoja: Samira Haddadi', 'Peru näyttö');
    await form.press('Peru näyttö');
    expect(await within(form.scope).findByRole('link', { name: 'Syy: Täytä tämä.' })).toBeInTheDocument();
    await form.write('Syy', 'Arvioija sairastui');
    await form.press('Peru näyttö');
    expect(await screen.findByText('Näyttö peruttu')).toBeInTheDocument();
    expect(sent()[0]).toMatchObject({ path: `/demonstrations/${draft.id}/cancellation`, body: { reason: 'Arvioija sairastui' } });
    expect(sent()[0]?.headers.get('if-match')).toBe('"3"');
  });

  test.each([
    ['fivePoint', ['Tyydyttävä 1', 'Tyydyttävä 2', 'Hyvä 3', 'Hyvä 4', 'Kiitettävä 5', 'Hylätty']],
    ['threePoint', ['T1', 'H2', 'K3', 'Hylätty']],
    ['passFail', ['Hyväksytty', 'Hylätty']],
  ] as const)('the result by %s offers the grades of that scale and no other', async (gradingScale, grades) => {
    const { user } = await open([{ ...draft, state: 'booked', gradingScale, abilities: ['demonstration.recordResult'] }]);
    const form = await openWindow(user, 'Kirjaa tulos: Samira Haddadi');
    const shown = within(within(form.scope).getByRole('radiogroup', { name: /^Arvosana/ })).getAllByRole('radio').map((radio) => radio.closest('label')?.textContent ?? '');
    expect(shown).toHaveLength(grades.length);
    shown.forEach((label, index) => expect(label).toContain(grades[index]));
  });

  const whole: QualificationCompletionItem = {
    id: id(320), coachingPeriodId: period.id, traineeId: period.traineeId, traineeName: period.name, qualification: completion.qualification, qualificationVersionId: completion.qualificationVersionId, provider, date: '2026-11-12',
  };

  test('the whole qualification is one of those with something completed, granted by a provider on a day', async () => {
    const { user, sent } = await open([], { 'GET /completions': { items: [completion], nextCursor: null }, 'POST /qualification-completions': whole });
    const form = await openWindow(user, 'Kirjaa koko tutkinto');
    await form.press('Tallenna');
    expect(await within(form.scope).findByRole('link', { name: 'Koulutuksen järjestäjä: Täytä tämä.' })).toBeInTheDocument();
    await form.choose('Koulutuksen järjestäjä', 'Selkämeren ammattiopisto');
    await form.day('Myönnetty', '16112026');
    await form.press('Tallenna');
    expect(await screen.findByText('Tutkinto kirjattu')).toBeInTheDocument();
    expect(sent()[0]).toMatchObject({ path: '/qualification-completions', body: { coachingPeriodId: period.id, qualificationVersionId: completion.qualificationVersionId, providerId: choiceIds.provider, date: '2026-11-16' } });
  });

  test('while a mandatory part lacks, the whole qualification is refused at its field', async () => {
    const { user } = await open([], { 'GET /completions': { items: [completion], nextCursor: null }, 'POST /qualification-completions': problem(409, 'mandatoryPartMissing', [{ field: 'qualificationVersionId', code: 'mandatoryPartMissing', params: { count: 1 } }]) });
    const form = await openWindow(user, 'Kirjaa koko tutkinto');
    await form.choose('Koulutuksen järjestäjä', 'Selkämeren ammattiopisto');
    await form.press('Tallenna');
    expect(await within(form.scope).findByRole('link', { name: 'Tutkinto: Pakollinen tutkinnon osa puuttuu.' })).toBeInTheDocument();
  });

  test('with nothing completed there is nothing to make whole, and without a target nothing to plan', async () => {
    await openPeriod({ ...period, targets: [] }, {}, { hash: 'completions' });
    expect(await screen.findByText('Suorituksia ei ole vielä. Hyväksytty näyttö näkyy tässä.')).toBeInTheDocument();
    expect(screen.getByText('Valitse ensin tavoite, jonka näyttö suunnitellaan.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Kirjaa koko tutkinto|Uusi näyttö/ })).not.toBeInTheDocument();
  });

  test('what is completed stands by its grade and source, and the whole qualification before its parts', async () => {
    await open([], { 'GET /completions': { items: [completion], nextCursor: null }, 'GET /qualification-completions': { items: [whole] } });
    const section = await screen.findByRole('region', { name: 'Suoritukset' });
    await waitFor(() => expect(within(section).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^PerustutkintoKoko tutkinto · Selkämeren ammattiopisto · 12\.11\.2026.*Myönnetty$/), expect.stringMatching(/^YlläpitosiivouspalvelutPerustutkinto · 10\.11\.2026 · .*Hyvä 4$/),
    ]));
  });
});
