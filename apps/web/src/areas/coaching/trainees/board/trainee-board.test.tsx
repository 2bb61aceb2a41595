import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CoachingPeriodItem, CoachingPeriodResponse } from '@valopolku/contracts';
import type { Phase } from '@valopolku/domain';
import { choiceAnswers } from '../../../../testing/choices.js';
import { setToday } from '../../../../testing/clock.js';
import { answerOf } from '../../../../testing/document.js';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { personItem, someoneElses } from '../../../../testing/people.js';
import { periodInSkillBuilding } from '../../../../testing/periods.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';
// Loaded before the clock of the first test runs; the app asks for them only when they are needed.
import '../../../../app/sign-in-over.js';
import '../../../../platform/form/windows/leave-dialog.js';
import '../pages/trainees-page.js';

const LANES = { onboarding: 'Hakeutuminen ja perehdytys', skillBuilding: 'Ammattitaidon hankkiminen', demonstration: 'Osoittaminen ja jatko-ohjautuminen' } as const;
const samira = personItem(100, 'Samira Haddadi');
const page = periodInSkillBuilding();
const openGate = { to: 'demonstration' as const, open: true, conditions: [{ code: 'readinessConfirmed', met: true, warning: false, where: 'readiness' }] };
const lane = (phase: keyof typeof LANES) => screen.getByRole('region', { name: new RegExp(`^${LANES[phase]}`) });

async function open(items: CoachingPeriodItem[], answers: Record<string, Answer> = {}, period: CoachingPeriodResponse = page) {
  const app = await renderApp({ path: '/trainees?view=board', session: sessionOf('coach'), answers: { ...choiceAnswers, 'GET /coaching-periods': { items, nextCursor: null, total: items.length, people: items.length }, 'GET /coaching-periods/{id}': period, ...answers } });
  await screen.findByRole('heading', { level: 2, name: LANES.onboarding });
  return { ...app, sent: () => app.seen.filter(({ method }) => method !== 'GET') };
}

type User = Awaited<ReturnType<typeof open>>['user'];

async function move(user: User, to: string): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Siirrä: Samira Haddadi' }));
  await user.click(await screen.findByRole('menuitem', { name: `Siirrä vaiheeseen ${to}` }));
  return screen.findByRole('dialog', { name: /^Samira Haddadi: siirto/ });
}

describe('people by phase', () => {
  beforeEach(() => setToday('2026-11-17'));
  afterEach(() => { jest.useRealTimers(); });

  test('stand in the lane of their phase, the referred before the first', async () => {
    const people: [number, string, Phase][] = [[101, 'Ulrika Söderholm', 'referred'], [102, 'Jere Mäkilä', 'onboarding'], [103, 'Teemu Rantakari', 'demonstration']];
    await open([samira, ...people.map(([number, name, phase]) => personItem(number, name, { phase, daysLeft: phase === 'onboarding' ? -6 : 10 }))]);
    expect(within(lane('onboarding')).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Ulrika Söderholm', 'Jere Mäkilä']);
    expect(within(lane('onboarding')).getByText('1 myöhässä')).toBeInTheDocument();
    expect(within(lane('skillBuilding')).getByText('Samira Haddadi')).toBeInTheDocument();
    expect(within(lane('demonstration')).getByText('Teemu Rantakari')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Siirrä: Ulrika Söderholm' })).not.toBeInTheDocument();
  });

  test('the ended have no lane, and are told of with the way to them', async () => {
    await open([samira, personItem(105, 'Eija Ahonen', { phase: 'ended', status: 'closed' })]);
    expect(screen.getByText(/^1 jakso on jo päättynyt\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Katso taulukosta' })).toHaveAttribute('href', '/trainees');
  });

  test('someone else’s card tells the name alone and cannot be moved', async () => {
    await open([someoneElses(120, 'Kaisa Metsäranta')]);
    expect(within(lane('skillBuilding')).getByRole('button', { name: 'Avaa Kaisa Metsäranta, kysyy syyn' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Siirrä/ })).not.toBeInTheDocument();
  });

  test('a move on is asked with what the gate asks, and goes out with the version of the page', async () => {
    const { user, sent } = await open([samira], { 'POST /coaching-periods/{id}/advance': answerOf('POST /coaching-periods/{id}/advance', { ...page, phase: 'demonstration', version: 8 }) }, { ...page, gate: openGate });
    const panel = await move(user, 'Osoittaminen');
    expect(await within(panel).findByText('Valmius vahvistettu')).toBeInTheDocument();
    await user.click(within(panel).getByRole('button', { name: 'Siirrä' }));
    expect(await screen.findByText('Samira Haddadi siirtyi vaiheeseen Osoittaminen ja jatko-ohjautuminen')).toBeInTheDocument();
    expect(sent()[0]).toMatchObject({ path: `/coaching-periods/${samira.id}/advance`, body: { to: 'demonstration' } });
    expect(sent()[0]?.headers.get('if-match')).toBe('"7"');
  });

  test('what the gate still asks is named with the way to mend it, and the move waits', async () => {
    const { user } = await open([samira]);
    const panel = await move(user, 'Osoittaminen');
    expect(await within(panel).findByRole('link', { name: 'Vahvista valmius' })).toHaveAttribute('href', `/coaching-periods/${page.id}#readiness`);
    expect(within(panel).queryByRole('button', { name: 'Siirrä' })).not.toBeInTheDocument();
  });

  test('an approval on its way is a notice in words that stops nothing', async () => {
    const gate = { ...openGate, to: 'skillBuilding' as const, conditions: [{ code: 'approvalPending', met: false, warning: true, where: 'placement' }] };
    const { user } = await open([{ ...samira, phase: 'onboarding' }], {}, { ...page, phase: 'onboarding', gate });
    const panel = await move(user, 'Hankkiminen');
    expect(await within(panel).findByText('Koulutuksen järjestäjä ei ole vielä hyväksynyt ympäristöä')).toBeInTheDocument();
    expect(within(panel).queryByRole('link')).not.toBeInTheDocument();
    expect(within(panel).getByRole('button', { name: 'Siirrä' })).toBeEnabled();
  });

  test('a step back asks why', async () => {
    const { user, sent } = await open([samira], { 'POST /coaching-periods/{id}/step-back': answerOf('POST /coaching-periods/{id}/step-back', { ...page, phase: 'onboarding', version: 8 }) });
    const panel = await move(user, 'Perehdytys');
    await user.click(await within(panel).findByRole('button', { name: 'Siirrä' }));
    const reason = within(panel).getByRole('textbox', { name: 'Miksi palataan edelliseen vaiheeseen?' });
    await waitFor(() => expect(reason).toBeInvalid());
    expect(sent()).toEqual([]);
    await user.type(reason, ' Paikka vaihtuu ');
    await user.click(within(panel).getByRole('button', { name: 'Siirrä' }));
    await waitFor(() => expect(sent()[0]).toMatchObject({ path: `/coaching-periods/${samira.id}/step-back`, body: { reason: 'Paikka vaihtuu' } }));
  });

  test.each<[string, (user: User, panel: HTMLElement) => Promise<void>]>([
    ['Escape', (user) => user.keyboard('{Escape}')],
    ['Cancel', (user, panel) => user.click(within(panel).getByRole('button', { name: 'Peruuta' }))],
    ['the cross', (user, panel) => user.click(within(panel).getByRole('button', { name: 'Sulje' }))],
  ])('a typed reason is asked about before %s takes it, and is nobody else’s', async (_, leave) => {
    const { user } = await open([samira, personItem(101, 'Ulrika Söderholm')]);
    const panel = await move(user, 'Perehdytys');
    await user.type(await within(panel).findByLabelText(/Miksi/), 'Paikka vaihtuu');
    // The other cards are out of reach until the window is closed.
    expect(screen.queryByRole('button', { name: 'Siirrä: Ulrika Söderholm' })).not.toBeInTheDocument();
    await leave(user, panel);
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Jatka muokkaamista' }));
    expect(within(panel).getByLabelText(/Miksi/)).toHaveValue('Paikka vaihtuu');
    // The question gives the focus back: a key goes to the window again.
    await waitFor(() => expect(within(panel).getByLabelText(/Miksi/)).toHaveFocus());
    await leave(user, panel);
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Hylkää muutokset' }));
    await user.click(await screen.findByRole('button', { name: 'Siirrä: Ulrika Söderholm' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Siirrä vaiheeseen Perehdytys' }));
    expect(await within(await screen.findByRole('dialog', { name: /^Ulrika Söderholm: siirto/ })).findByLabelText(/Miksi/)).toHaveValue('');
  });

  test('a typed reason outlives the session and a list that no longer has the person', async () => {
    const left: CoachingPeriodItem[] = [samira];
    const { user } = await open([samira], {
      'GET /coaching-periods': () => ({ items: left, nextCursor: null, total: left.length, people: left.length }),
      'POST /coaching-periods/{id}/step-back': () => (left.length > 0 ? (left.pop(), problem(412, 'versionConflict')) : problem(401, 'unauthenticated')),
    });
    const panel = await move(user, 'Perehdytys');
    const reason = await within(panel).findByLabelText(/Miksi/);
    await user.type(reason, 'Paikka vaihtuu');
    await user.click(within(panel).getByRole('button', { name: 'Siirrä' }));
    await waitFor(() => expect(screen.queryByText('Ammattitaidon hankkiminen')).not.toBeInTheDocument());
    expect(reason).toHaveValue('Paikka vaihtuu');
    await user.click(within(panel).getByRole('button', { name: 'Siirrä' }));
    expect(await screen.findByRole('alertdialog', { name: 'Istuntosi päättyi' })).toBeInTheDocument();
    expect(reason).toBeInTheDocument();
    expect(reason).toHaveValue('Paikka vaihtuu');
  });

  test.each([['on', 'onboarding', 'Osoittaminen'], ['back', 'demonstration', 'Perehdytys']] as const)('two phases %s at once are not offered', async (_, phase, to) => {
    const { user } = await open([{ ...samira, phase }], {}, { ...page, phase });
    const panel = await move(user, to);
    expect(within(panel).getByText('Vaiheita edetään yksi kerrallaan.')).toBeInTheDocument();
    expect(within(panel).queryByRole('textbox')).not.toBeInTheDocument();
    expect(within(panel).queryByRole('button', { name: 'Siirrä' })).not.toBeInTheDocument();
  });

  test('when someone else was faster it is said, and the next try is about what they left', async () => {
    let version = 7;
    const advance = () => (version === 7 ? ((version = 9), problem(412, 'versionConflict')) : answerOf('POST /coaching-periods/{id}/advance', { ...page, phase: 'demonstration', version: 10 }));
    const { user, sent } = await open([samira], { 'GET /coaching-periods/{id}': () => ({ ...page, version, gate: openGate }), 'POST /coaching-periods/{id}/advance': advance });
    const panel = await move(user, 'Osoittaminen');
    await within(panel).findByText('Valmius vahvistettu');
    await user.click(within(panel).getByRole('button', { name: 'Siirrä' }));
    expect(await within(panel).findByRole('alert')).toHaveTextContent('Joku muutti tätä samaan aikaan.');
    await waitFor(() => expect(within(panel).getByRole('button', { name: 'Siirrä' })).toBeEnabled());
    await user.click(within(panel).getByRole('button', { name: 'Siirrä' }));
    await waitFor(() => expect(sent().map(({ headers }) => headers.get('if-match'))).toEqual(['"7"', '"9"']));
  });

  test('given up, nothing is sent and the keyboard goes on from the card', async () => {
    const { user, sent } = await open([samira]);
    const panel = await move(user, 'Perehdytys');
    await user.click(await within(panel).findByRole('button', { name: 'Peruuta' }));
    expect(panel).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Siirrä: Samira Haddadi' })).toHaveFocus());
    expect(sent()).toEqual([]);
  });

  test('a card that is dropped on a lane asks the same', async () => {
    await open([samira]);
    const data = new Map<string, string>();
    const dataTransfer = { setData: (type: string, value: string) => data.set(type, value), getData: (type: string) => data.get(type) ?? '', get types() { return [...data.keys()]; } };
    const card = screen.getByText('Samira Haddadi').closest('li');
    if (!card) throw new Error('the name stands on a card');
    for (const [make, target] of [[createEvent.dragStart, card], [createEvent.drop, lane('demonstration')]] as const) {
      const event = make(target);
      Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
      fireEvent(target, event);
    }
    expect(await screen.findByRole('dialog', { name: 'Samira Haddadi: siirto vaiheeseen Osoittaminen' })).toBeInTheDocument();
  });
});
