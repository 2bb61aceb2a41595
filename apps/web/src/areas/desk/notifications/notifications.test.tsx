import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { NOTIFICATION_KINDS, type NotificationKind, type Role } from '@valopolku/domain';
import type { NotificationResponse } from '@valopolku/contracts';
import { arrival } from '../../../platform/session/arrival.js';
import { problem } from '../../../testing/fake-server.js';
import { renderApp } from '../../../testing/render-app.js';
import { sessionOf } from '../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const about = { coachingPeriodId: id(9), name: 'Aino Mäkinen', from: 'Hanna Ylitalo', to: 'Mervi Saarela', reason: 'Hanna jää vapaalle', accountWaits: false };
const told = (kind: NotificationKind, n: number, change: Partial<NotificationResponse> = {}): NotificationResponse =>
  ({ id: id(n), kind, at: '2026-03-16T08:00:00.000Z', seenAt: null, by: 'Antti Vuorio', handOver: null, deputy: null, ...change });

/** A server that forgets what has been seen. */
function open(items: NotificationResponse[], role: Role = 'manager', path = '/', answers = {}) {
  const left = [...items];
  return renderApp({
    path, session: sessionOf(role),
    answers: {
      'GET /notifications': () => ({ items: [...left], nextCursor: null }),
      'POST /notifications/{id}/seen': ({ path: asked }: { path: string }) => { left.splice(left.findIndex((one) => asked.includes(one.id)), 1); return null; },
      ...answers,
    },
  });
}

const panel = () => screen.findByRole('region', { name: 'Uutta sinulle' });

describe('notifications', () => {
  it('tell of a hand-over: who, when, from whom and why, with the way to the person', async () => {
    await open([told('caseReceived', 1, { handOver: about }), told('caseHandedOver', 2, { handOver: about })]);
    const shown = await panel();
    expect(shown).toHaveTextContent('Sait uuden valmentautujan: Aino Mäkinen');
    expect(shown).toHaveTextContent('Aiempi valmentaja: Hanna Ylitalo. Syy: Hanna jää vapaalle');
    expect(shown).toHaveTextContent('Aino Mäkinen siirtyi toiselle valmentajalle: Mervi Saarela');
    expect(within(shown).getAllByRole('link', { name: 'Avaa' })[0]).toHaveAttribute('href', `/coaching-periods/${about.coachingPeriodId}`);
  });

  it('tell of the account of somebody whom one coaches now', async () => {
    await open([told('caseReceived', 1, { handOver: { ...about, accountWaits: true } })]);
    expect(await panel()).toHaveTextContent('Hänen tunnuksensa salasana lakkasi toimimasta, kun valmentaja vaihtui.');
  });

  it('name nobody whom the reader no longer sees', async () => {
    await open([told('caseHandedOver', 1, { handOver: { ...about, coachingPeriodId: null, name: null, reason: null } })]);
    const shown = await panel();
    expect(shown).toHaveTextContent('Valmentautujasi siirtyi toiselle valmentajalle: Mervi Saarela');
    expect(within(shown).queryByRole('link')).not.toBeInTheDocument();
  });

  it.each(NOTIFICATION_KINDS)('%s has words, also when what it was about is gone', async (kind) => {
    await open([told(kind, 1, { by: null })]);
    const shown = await panel();
    expect(shown.textContent).not.toMatch(/undefined|\bnull\b|\{\{|[a-z][A-Z]/);
    expect(within(shown).getByRole('button', { name: /^Selvä: ./ })).toBeInTheDocument();
  });

  it('go one by one when they are seen, and the focus stays on the page', async () => {
    const { user, seen } = await open([told('passwordSetByOther', 1), told('accountChangedByOther', 2)]);
    const shown = await panel();
    await user.click(within(shown).getByRole('button', { name: /vaihtoi salasanasi/ }));
    await waitFor(() => expect(screen.queryByText(/vaihtoi salasanasi/)).not.toBeInTheDocument());
    expect(shown).toHaveFocus();
    expect(seen.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([`/notifications/${id(1)}/seen`]);
    await user.click(within(shown).getByRole('button', { name: /muutti roolejasi/ }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Uutta sinulle' })).not.toBeInTheDocument());
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('stay when saying so fails', async () => {
    const { user } = await open([told('passwordSetByOther', 1)], 'manager', '/', { 'POST /notifications/{id}/seen': problem(503, 'notReady') });
    await user.click(within(await panel()).getByRole('button', { name: /^Selvä/ }));
    expect(await within(await panel()).findByRole('alert')).toBeInTheDocument();
    expect(screen.getByText(/vaihtoi salasanasi/)).toBeInTheDocument();
  });

  it.each<[Role, string]>([['coach', '/my-day'], ['staff', '/my-day'], ['manager', '/overview'], ['admin', '/users'], ['trainee', '/my-path']])('are shown to a %s at home, %s', async (role, path) => {
    const { history } = await open([told('passwordSetByOther', 1)], role);
    expect(await panel()).toBeInTheDocument();
    expect(history.location.pathname).toBe(path);
  });

  it('are on the first page after signing in, whatever it is, and on no other page but home', async () => {
    const { history } = await open([told('passwordSetByOther', 1)], 'manager', '/projects');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Uutta sinulle' })).not.toBeInTheDocument();
    act(() => history.replace('/projects', { __TSR_index: 0, ...arrival }));
    expect(await panel()).toBeInTheDocument();
  });
});
