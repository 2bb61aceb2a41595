import { describe, expect, it } from '@jest/globals';
import type { NextStep } from '@valopolku/contracts';
import { renderPart } from '../../testing/render-part.js';
import { PersonSign } from './person-sign.js';
import { useNextStep } from './use-next-step.js';

function Next(thing: { nextStep?: NextStep | null; unconfirmedLogs?: number }) {
  return <p>{useNextStep()(thing)}</p>;
}

const words = async (thing: { nextStep?: NextStep | null; unconfirmedLogs?: number }) => (await renderPart(<Next {...thing} />)).container.querySelector('p')?.textContent?.replace(/\u00a0/g, ' ');

describe('what we have to do next about someone', () => {
  it.each<[string, { nextStep?: NextStep | null; unconfirmedLogs?: number }, string]>([
    ['entries to confirm come first', { nextStep: { code: 'chooseTarget' }, unconfirmedLogs: 2 }, '2 merkintää vahvistettavana'],
    ['a step without a day', { nextStep: { code: 'chooseTarget' } }, 'Valitse tutkinnon osa'],
    ['a day that has been is not said', { nextStep: { code: 'chooseTarget', due: '2020-01-15' } }, 'Valitse tutkinnon osa'],
    ['a day ahead is', { nextStep: { code: 'chooseTarget', due: '2099-01-15' } }, 'Valitse tutkinnon osa to 15.1.2099'],
    ['nothing to do', { nextStep: { code: 'none' } }, ''],
    ['a step of a newer server', { nextStep: { code: 'danceOnTheTable' } }, ''],
    ['nothing known', { nextStep: null }, ''],
  ])('%s', async (_, thing, expected) => {
    expect(await words(thing)).toBe(expected);
  });
});

describe('how many days the window has left', () => {
  it.each([
    [14, '14 pv'],
    [0, '0 pv'],
    [-5, '5 pv yli'],
  ])('%d', async (daysLeft, expected) => {
    const { container } = await renderPart(<PersonSign person={{ phase: 'skillBuilding', daysLeft }} />);
    expect(container).toHaveTextContent(expected);
  });

  it('is not said when there is no window', async () => {
    const { container } = await renderPart(<PersonSign person={{ phase: 'ended', daysLeft: null }} />);
    expect(container).not.toHaveTextContent('pv');
  });
});
