import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { choiceIds } from '../../../../../testing/choices.js';
import { setToday } from '../../../../../testing/clock.js';
import { answerOf } from '../../../../../testing/document.js';
import { openPeriod, openWindow } from '../../../../../testing/open-period.js';
import { periodIds, periodInSkillBuilding } from '../../../../../testing/periods.js';
// Loaded before the clock of the first test runs; the router asks for it only when the address is opened.
import '../../pages/coaching-period-page.js';

const period = periodInSkillBuilding();

async function open(of = period) {
  const app = await openPeriod(of, { 'POST /coaching-periods/{id}/placements': answerOf('POST /coaching-periods/{id}/placements', of) });
  const form = await openWindow(app.user, 'Uusi työskentelyjakso');
  const box = within(form.scope).getByRole('combobox', { name: /^Toimintaympäristö/ });
  const offered = async () => {
    await app.user.click(within(form.scope).getByRole('button', { name: /ehdotukset/ }));
    return (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
  };
  return { ...app, form, box, offered };
}

describe('where someone is placed', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test('the environments that build the target are offered, with their room', async () => {
    const { offered } = await open();
    expect(await offered()).toEqual(['Niittymaan kouluRauma · 4 paikkaa']);
  });

  test('all are offered on request, and one that does not build the target says so', async () => {
    const { user, offered } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Näytä kaikki ympäristöt' }));
    await waitFor(async () => expect(await offered()).toEqual(['Niittymaan kouluRauma · 4 paikkaa', 'KaarnakotiRauma · 4 paikkaa · töitä ei ole yhdistetty tavoitteeseen']));
  });

  test('one chosen from all stays chosen and in sight when the list is short again', async () => {
    const { user, form, box, sent } = await open();
    const all = screen.getByRole('checkbox', { name: 'Näytä kaikki ympäristöt' });
    await user.click(all);
    await form.find('Toimintaympäristö', 'Kaarnakoti');
    await user.click(all);
    expect(box).toHaveValue('Kaarnakoti');
    await form.press('Sovi paikka');
    await waitFor(() => expect(sent()[0]?.body).toMatchObject({ environmentId: choiceIds.otherEnvironment }));
  });

  test('what is completed already is not what a place is sought for', async () => {
    const [target] = period.targets;
    if (!target) throw new Error('the sample has a target');
    const next = { ...target, id: choiceIds.project, degreePart: { id: choiceIds.otherDegreePart, code: '106841', name: { fi: 'Kotisiivouspalvelujen tuottaminen' } } };
    const { seen } = await open({ ...period, targets: [{ ...target, completedGrade: '4' }, next] });
    expect(screen.getByText('Ympäristöt, joiden työt vastaavat tavoitetta: Kotisiivouspalvelujen tuottaminen')).toBeInTheDocument();
    const asked = seen.filter(({ path }) => path === '/environments').map(({ query }) => query.get('degreePart'));
    expect(asked).toContain(choiceIds.otherDegreePart);
    expect(asked).not.toContain(periodIds.degreePart);
  });

  test('without a target every environment is offered, and none of them is marked', async () => {
    const { offered } = await open({ ...period, targets: [] });
    expect(screen.queryByRole('checkbox', { name: 'Näytä kaikki ympäristöt' })).not.toBeInTheDocument();
    expect(await offered()).toEqual(['Niittymaan kouluRauma · 4 paikkaa', 'KaarnakotiRauma · 4 paikkaa']);
  });
});
