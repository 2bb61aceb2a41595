import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { problem } from '../../testing/fake-server.js';
import { openPeriod } from '../../testing/open-period.js';
import { periodInSkillBuilding } from '../../testing/periods.js';
import { sessionOf } from '../../testing/sessions.js';
// Loaded before the clock of the first test runs; the router asks for them only when their addresses are opened.
import '../../areas/coaching/coaching-periods/pages/coaching-period-page.js';
import '../../areas/registry/sign-in/pages/sign-in-page.js';

type Heard = (event: { data: unknown }) => void;

/** The channel between tabs, which the browser of these tests lacks: what another tab says is heard here. */
class TestChannel {
  static readonly heard = new Set<Heard>();
  readonly postMessage = (): void => undefined;
  readonly addEventListener = (_: 'message', heard: Heard): void => void TestChannel.heard.add(heard);
}
const fromAnotherTab = (data: string) => act(async () => TestChannel.heard.forEach((heard) => heard({ data })));

/** Someone's page, open in this tab; after `signsOut` the server knows nobody. */
async function openPage(session = sessionOf('coach')) {
  let isSignedIn = true;
  const app = await openPeriod(periodInSkillBuilding(), { 'GET /session': () => (isSignedIn ? session : problem(401, 'unauthenticated')) }, { session });
  return { ...app, signsOut: () => { isSignedIn = false; } };
}

async function expectNothingReadable({ container }: { container: HTMLElement }, shown: HTMLElement): Promise<void> {
  expect(shown.isConnected).toBe(false);
  expect(container.textContent).not.toContain('Haddadi');
  expect(await screen.findByRole('heading', { level: 1, name: 'Kirjaudu sisään' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('Haddadi');
}

describe('a tab whose session is over', () => {
  beforeEach(() => void Object.assign(globalThis, { BroadcastChannel: TestChannel }));
  afterEach(() => {
    TestChannel.heard.clear();
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  const shownName = () => screen.getByRole('heading', { level: 1, name: 'Samira Haddadi' });

  it('shows nothing once another tab has signed out, and comes back to its page after sign-in', async () => {
    const app = await openPage();
    const name = shownName();
    app.signsOut();
    await fromAnotherTab('ended');
    await expectNothingReadable(app, name);
    expect(app.history.location.search).toContain('coaching-periods');
  });

  it('shows nothing either when signing out does not reach the server, and says that the session is still open', async () => {
    let isAway = true;
    const app = await openPeriod(periodInSkillBuilding(), { 'DELETE /session': () => { if (isAway) throw new TypeError('fetch failed'); return null; } });
    const name = shownName();
    await app.user.click(screen.getAllByRole('button', { name: 'Kirjaudu ulos' })[0] ?? name);
    expect(await screen.findByRole('heading', { level: 1, name: 'Uloskirjautuminen ei mennyt perille' })).toBeTruthy();
    expect([name.isConnected, document.body.textContent?.includes('Haddadi')]).toEqual([false, false]);
    const tries = () => app.seen.filter(({ method }) => method === 'DELETE').length;
    expect(tries()).toBe(1);
    isAway = false;
    await app.user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    await waitFor(() => expect(tries()).toBe(2));
  });

  it('closes what stands half filled in a form, and asks nothing', async () => {
    const app = await openPage();
    await app.user.click((await screen.findAllByRole('button', { name: 'Kysyin kuulumiset' }))[0] ?? shownName());
    const dialog = await screen.findByRole('dialog');
    app.signsOut();
    await fromAnotherTab('ended');
    expect(dialog.isConnected).toBe(false);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows nothing when its time is over, seen as soon as somebody looks at it', async () => {
    const app = await openPage({ ...sessionOf('coach'), secondsLeft: 0 });
    const name = shownName();
    app.signsOut();
    await act(async () => window.dispatchEvent(new Event('focus')));
    await expectNothingReadable(app, name);
  });

  it('shows nothing when the browser brings it back after sign-out', async () => {
    const app = await openPage();
    const name = shownName();
    app.signsOut();
    await act(async () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
    await expectNothingReadable(app, name);
  });

  it('shows its page again when somebody is still signed in', async () => {
    const app = await openPage();
    const before = shownName();
    await fromAnotherTab('begun');
    expect(before.isConnected).toBe(false);
    expect(await screen.findByRole('heading', { level: 1, name: 'Samira Haddadi' })).toBeTruthy();
    expect(app.seen.filter(({ path }) => path === '/session')).toHaveLength(2);
  });

  it('hears nothing but the three words', async () => {
    await openPage();
    const name = shownName();
    await fromAnotherTab('used');
    await fromAnotherTab('{}');
    expect(name.isConnected).toBe(true);
  });
});
