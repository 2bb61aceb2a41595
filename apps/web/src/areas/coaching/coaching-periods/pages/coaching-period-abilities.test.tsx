import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GATE_CONDITIONS, type Action, type GateCondition, type Phase } from '@valopolku/domain';
import { setToday } from '../../../../testing/clock.js';
import { openPeriod } from '../../../../testing/open-period.js';
import { pause, periodIds, periodInSkillBuilding, placement } from '../../../../testing/periods.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import './coaching-period-page.js';

const MORE = 'Lisää toimintoja';
const READ: readonly Action[] = ['coachingPeriod.read', 'coachingPeriod.readTimeline', 'trainee.read', 'demonstration.list', 'workLog.list'];
const background = { version: 1, labourMarketStatus: 'unemployed' as const, education: 'basic' as const, educationAbroad: false };
const whole = periodInSkillBuilding({ placements: [placement], pauses: [pause], status: 'paused', background });

/** What each ability opens: the button of the page, or the entry of its menu. */
const OPENS: readonly { ability: Action; hash?: string; button: string; entry?: string }[] = [
  { ability: 'coachingPeriod.contact', button: MORE, entry: 'Kysyin kuulumiset' },
  { ability: 'coachingPeriod.pause', button: MORE, entry: 'Merkitse tauko' },
  { ability: 'coachingPeriod.resume', button: MORE, entry: 'Jatka valmennusta' },
  { ability: 'coachingPeriod.extend', button: MORE, entry: 'Anna jatkoaikaa' },
  { ability: 'coachingPeriod.transfer', button: MORE, entry: 'Vaihda valmentaja' },
  { ability: 'coachingPeriod.stepBack', button: MORE, entry: 'Palauta edelliseen vaiheeseen' },
  { ability: 'coachingPeriod.turnAway', button: MORE, entry: 'Ei aloita valmennusta' },
  { ability: 'coachingPeriod.endEarly', button: MORE, entry: 'Päätä ennenaikaisesti' },
  { ability: 'coachingPeriod.start', button: 'Aloita jakso' },
  { ability: 'coachingPeriod.advance', button: 'Siirrä osoittamiseen' },
  { ability: 'coachingPeriod.addTarget', button: 'Lisää tavoite' },
  { ability: 'coachingPeriod.removeTarget', button: 'Poista tavoite' },
  { ability: 'coachingPeriod.judge', button: 'Arvioi vaatimus 1' },
  { ability: 'coachingPeriod.confirmReadiness', button: 'Vahvista valmius' },
  { ability: 'coachingPeriod.place', button: 'Uusi työskentelyjakso' },
  { ability: 'coachingPeriod.changePlacement', button: 'Muuta työskentelyjaksoa: Niittymaan koulu' },
  { ability: 'coachingPeriod.agreePlan', button: 'Muuta suunnitelmaa' },
  { ability: 'coachingPeriod.planFollowUp', button: 'Sopikaa jatkopolku' },
  { ability: 'coachingPeriod.recordExit', hash: 'exit', button: 'Kirjaa tilanne' },
  { ability: 'coachingPeriod.informationGiven', hash: 'information', button: 'Kirjaa annettu tieto' },
  { ability: 'coachingPeriod.assessSuitability', hash: 'suitability', button: 'Arvioi soveltuvuus' },
  { ability: 'coachingPeriod.changeReferral', hash: 'referral', button: 'Korjaa tietoja' },
  { ability: 'coachingPeriod.changeBackground', hash: 'beginning', button: 'Muuta' },
  { ability: 'trainee.change', hash: 'person', button: 'Muuta' },
  { ability: 'demonstration.plan', hash: 'demonstrations', button: 'Uusi näyttö' },
];

describe('what the abilities open', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test.each(OPENS)('$ability', async ({ ability, hash, button, entry }) => {
    const { user } = await openPeriod({ ...whole, abilities: [...READ, ability] }, {}, { ...(hash && { hash }) });
    const [first] = await screen.findAllByRole('button', { name: button });
    if (!first) throw new Error('found none');
    await user.click(first);
    if (entry) {
      const entries = await screen.findAllByRole('menuitem');
      expect(entries.map(({ textContent }) => textContent)).toEqual([entry]);
      await user.click(entries[0] ?? first);
    }
    expect(await screen.findByRole(ability === 'coachingPeriod.removeTarget' ? 'alertdialog' : 'dialog')).toBeInTheDocument();
  });

  test.each(['', 'exit', 'information', 'referral', 'person', 'demonstrations'])('nothing to press at #%s for one who may only read', async (hash) => {
    await openPeriod({ ...whole, abilities: [...READ] }, {}, { hash });
    const presses = within(screen.getByRole('main')).queryAllByRole('button');
    expect(presses.map(({ textContent }) => textContent)).toEqual([]);
  });
});

const TABS: Readonly<Record<GateCondition, string>> = {
  informationGiven: 'Ohjaus ja soveltuvuus', legalBasisRecorded: 'Ohjaus ja soveltuvuus', coachNamed: 'Ohjaus ja soveltuvuus', startDateSet: 'Ohjaus ja soveltuvuus', suitabilityAccepted: 'Ohjaus ja soveltuvuus',
  targetChosen: 'Suunnitelma ja valmius', placedAtMappedEnvironment: 'Suunnitelma ja valmius', planAgreed: 'Suunnitelma ja valmius', readinessConfirmed: 'Suunnitelma ja valmius',
  demonstrationsSettled: 'Näytöt ja suoritukset', followUpPathAgreed: 'Jatkopolku', exitRecorded: 'Jatkopolku',
};

const LINES: readonly [GateCondition, string, string, string, Phase][] = [
  ['informationGiven', 'information', 'Anna tiedot käsittelystä', 'Tiedot annettu', 'onboarding'],
  ['legalBasisRecorded', 'information', 'Kirjaa oikeusperuste ja rekisterinpitäjä', 'Oikeusperuste ja rekisterinpitäjä kirjattu', 'onboarding'],
  ['coachNamed', 'referral', 'Nimeä valmentaja', 'Valmentaja nimetty', 'onboarding'],
  ['suitabilityAccepted', 'suitability', 'Arvioi soveltuvuus', 'Soveltuvuus arvioitu', 'skillBuilding'],
  ['targetChosen', 'targets', 'Valitse tutkinnon osa', 'Tutkinnon osa valittu', 'skillBuilding'],
  ['placedAtMappedEnvironment', 'placement', 'Sovi paikka tavoitteelle tunnistetussa ympäristössä', 'Paikka tunnistetussa ympäristössä', 'skillBuilding'],
  ['planAgreed', 'plan', 'Sopikaa suunnitelma', 'Suunnitelma sovittu', 'skillBuilding'],
  ['readinessConfirmed', 'readiness', 'Vahvista valmius', 'Valmius vahvistettu', 'demonstration'],
  ['demonstrationsSettled', 'demonstrations', 'Kirjaa näyttöjen tulokset tai peru ne', 'Näytöillä on tulos', 'ended'],
  ['followUpPathAgreed', 'followUp', 'Sopikaa jatkopolku', 'Jatkopolku sovittu', 'ended'],
  ['exitRecorded', 'exit', 'Kirjaa tilanne jakson päättyessä', 'Tilanne päättyessä kirjattu', 'ended'],
];

describe('the checklist of the gate', () => {
  const gate = (to: Phase, code: string, where: string, state: { met?: boolean; warning?: boolean } = {}) => ({ to, open: Boolean(state.met), conditions: [{ code, where, met: false, warning: false, ...state }] });
  const list = () => screen.getByRole('region', { name: /^(Puuttuu|Kaikki valmiina)/ });

  test.each(LINES)('%s leads to #%s, where it is mended', async (code, where, unmet, _, to) => {
    const { user, history } = await openPeriod(periodInSkillBuilding({ gate: gate(to, code, where) }));
    await user.click(within(list()).getByRole('link', { name: unmet }));
    expect(history.location.hash).toBe(`#${where}`);
    expect(await screen.findByRole('link', { name: TABS[code], current: 'page' })).toBeInTheDocument();
    expect(document.getElementById(where)).toBeInTheDocument();
  });

  test.each(LINES)('%s, met, is said and leads nowhere', async (code, where, unmet, met, to) => {
    await openPeriod(periodInSkillBuilding({ gate: gate(to, code, where, { met: true }) }));
    expect(within(list()).getByText(met)).toBeInTheDocument();
    expect(within(list()).queryByRole('link', { name: unmet })).not.toBeInTheDocument();
  });

  test('names every condition that there is but the start, whose form is the start itself', () => {
    expect(LINES.map(([code]) => code)).toEqual(GATE_CONDITIONS.filter((code) => code !== 'startDateSet'));
  });

  test('the start opens its form at once', async () => {
    const { user } = await openPeriod(periodInSkillBuilding({ abilities: [...READ, 'coachingPeriod.start'], gate: gate('onboarding', 'startDateSet', 'start') }));
    await user.click(screen.getByRole('link', { name: 'Sovi aloituspäivä' }));
    expect(await screen.findByRole('dialog', { name: 'Aloita valmennusjakso' })).toBeInTheDocument();
  });

  test('an approval still on its way is a notice in words, not something to mend', async () => {
    await openPeriod(periodInSkillBuilding({ gate: gate('skillBuilding', 'approvalPending', 'placement', { warning: true }) }));
    expect(within(list()).getByText('Koulutuksen järjestäjä ei ole vielä hyväksynyt ympäristöä')).toBeInTheDocument();
    expect(within(list()).queryByRole('link')).not.toBeInTheDocument();
  });

  test('a demonstration that is not there has no tick: it is said, and leads to planning one', async () => {
    const done = (code: GateCondition) => ({ code, where: 'followUp', met: true, warning: false });
    const conditions = [{ code: 'noDemonstration', where: 'demonstrations', met: false, warning: true }, done('followUpPathAgreed'), done('exitRecorded')];
    const { user, history } = await openPeriod(periodInSkillBuilding({ phase: 'demonstration', gate: { to: 'ended', open: true, conditions } }));
    const possible = screen.getByRole('region', { name: 'Voit päättää jakson. Huomaa kuitenkin:' });
    expect(screen.queryByText('Näytöillä on tulos')).not.toBeInTheDocument();
    await user.click(within(possible).getByRole('link', { name: 'Näyttöä ei ole pidetty' }));
    expect(history.location.hash).toBe('#demonstrations');
  });

  test('over an unticked line nothing is all ready', async () => {
    const conditions = [{ code: 'informationGiven', where: 'information', met: true, warning: false }, { code: 'startDateSet', where: 'start', met: false, warning: false }];
    await openPeriod(periodInSkillBuilding({ gate: { to: 'onboarding', open: true, conditions } }));
    expect(within(screen.getByRole('region', { name: 'Puuttuu ennen aloitusta' })).getByRole('link', { name: 'Sovi aloituspäivä' })).toBeInTheDocument();
    expect(screen.queryByText(/Kaikki valmiina/)).not.toBeInTheDocument();
  });

  describe('the phase of demonstrations without any', () => {
    const conditions = [{ code: 'noDemonstration', where: 'demonstrations', met: false, warning: true }, { code: 'followUpPathAgreed', where: 'followUp', met: false, warning: false }];
    const lacking = periodInSkillBuilding({
      phase: 'demonstration', gate: { to: 'ended', open: false, conditions }, nextStep: { code: 'bookDemonstration', due: '2026-11-17' }, abilities: [...READ, 'demonstration.plan', 'coachingPeriod.end'],
    });

    test('leads to planning one from the header and from what comes next', async () => {
      const { user, history } = await openPeriod(lacking);
      const buttons = screen.getAllByRole('button', { name: 'Suunnittele näyttö' });
      expect(buttons).toHaveLength(2);
      for (const button of buttons) {
        await user.click(button);
        expect(await screen.findByRole('dialog', { name: 'Uusi näyttö' })).toBeInTheDocument();
        await user.click(screen.getByRole('button', { name: 'Peruuta' }));
      }
      await user.click(screen.getByRole('link', { name: 'Suunnittele ja varaa näyttö' }));
      expect(history.location.hash).toBe('#demonstrations');
    });

    test('offers it to nobody who may not plan', async () => {
      await openPeriod({ ...lacking, abilities: [...READ] });
      expect(screen.queryByRole('button', { name: 'Suunnittele näyttö' })).not.toBeInTheDocument();
    });
  });

  test('in the window of the move the same list leads there and closes the window', async () => {
    const { user, history } = await openPeriod(periodInSkillBuilding());
    await user.click(screen.getByRole('button', { name: 'Siirrä osoittamiseen' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('link', { name: 'Vahvista valmius' }));
    expect(history.location).toMatchObject({ pathname: `/coaching-periods/${periodIds.period}`, hash: '#readiness' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
