import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { TraineeAccount } from '@valopolku/contracts';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { openPeriod, openWindow } from '../../../../testing/open-period.js';
import { periodInSkillBuilding, samira } from '../../../../testing/periods.js';

const PASSWORD = 'k3mwp-x7rtz-ha2ve';
const account: TraineeAccount = { id: '019a0000-0000-7000-8000-000000000070', version: 3, abilities: ['traineeAccount.change'], email: 'oksana@example.invalid', active: true, mustChangePassword: false, hasPassword: true };
const period = periodInSkillBuilding({ abilities: ['coachingPeriod.read', 'trainee.read', 'traineeAccount.read', 'traineeAccount.change'] });

const open = async (answers: Record<string, Answer>) => {
  const page = await openPeriod(period, answers);
  return { ...page, dialog: await openWindow(page.user, 'Lisää toimintoja', 'Oma tunnus') };
};

describe('the own account of a trainee', () => {
  it('is made with an address, and its password is shown once', async () => {
    let kept: TraineeAccount | null = null;
    const { dialog, user, sent } = await open({
      'GET /trainees/{id}/account': () => ({ account: kept }),
      'POST /trainees/{id}/account': () => {
        kept = { ...account, mustChangePassword: true };
        return { account: kept, password: PASSWORD };
      },
    });

    const email = await within(dialog.scope).findByRole('textbox', { name: /Sähköposti/ });
    await user.clear(email);
    await user.type(email, 'oksana@example.invalid');
    await dialog.press('Tee tunnus');

    expect(await within(dialog.scope).findByText(PASSWORD)).toBeInTheDocument();
    expect(within(dialog.scope).getByText(/näkyy vain nyt/)).toBeInTheDocument();
    expect(sent()).toMatchObject([{ method: 'POST', body: { email: 'oksana@example.invalid' } }]);

    await dialog.press('Kerroin salasanan');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    const again = await openWindow(user, 'Lisää toimintoja', 'Oma tunnus');
    expect(await within(again.scope).findByText('oksana@example.invalid')).toBeInTheDocument();
    expect(within(again.scope).queryByText(PASSWORD)).not.toBeInTheDocument();
    // Meanwhile the person has signed in, which another look tells.
    kept = { ...account, version: 4 };
    await user.click(within(again.scope).getByRole('button', { name: 'Sulje' }));
    const later = await openWindow(user, 'Lisää toimintoja', 'Oma tunnus');
    expect(await within(later.scope).findByText('Käytössä')).toBeInTheDocument();
  });

  it.each([[null, true], ['oksana@example.invalid', false]])('of someone whose address is %s: what an account needs is said (%s)', async (email, isSaid) => {
    const { dialog } = await open({ 'GET /trainees/{id}/account': { account: null }, 'GET /trainees/{id}': { ...samira, email } });
    expect(await within(dialog.scope).findByRole('textbox', { name: /Sähköposti/ })).toHaveValue(email ?? '');
    expect(within(dialog.scope).queryAllByText(/Tunnukseen tarvitaan valmentautujan oma sähköpostiosoite/)).toHaveLength(isSaid ? 1 : 0);
  });

  it('without a password, since the coach is another, waits for a new one', async () => {
    const { dialog } = await open({
      'GET /trainees/{id}/account': { account: { ...account, mustChangePassword: true, hasPassword: false } },
      'POST /trainees/{id}/account/password': { account: { ...account, mustChangePassword: true }, password: PASSWORD },
    });
    expect(await within(dialog.scope).findByText('Ei salasanaa')).toBeInTheDocument();
    await dialog.press('Tee uusi salasana');
    expect(await within(dialog.scope).findByText(PASSWORD)).toBeInTheDocument();
  });

  it('says at the field that the address is taken', async () => {
    const { dialog, user } = await open({
      'GET /trainees/{id}/account': { account: null }, 'POST /trainees/{id}/account': problem(409, 'emailTaken', [{ field: 'email', code: 'emailTaken' }]),
    });

    const email = await within(dialog.scope).findByRole('textbox', { name: /Sähköposti/ });
    await user.clear(email);
    await user.type(email, 'varattu@example.invalid');
    await dialog.press('Tee tunnus');
    await waitFor(() => expect(email).toHaveAccessibleDescription(/käytössä/));
  });

  it('gets another password, and is closed and opened, each with the version that was seen', async () => {
    const { dialog, user, sent } = await open({
      'GET /trainees/{id}/account': { account }, 'PATCH /trainees/{id}/account': { account: { ...account, version: 4, active: false } },
      'POST /trainees/{id}/account/password': { account: { ...account, version: 5, mustChangePassword: true }, password: PASSWORD },
    });

    expect(await within(dialog.scope).findByText('Käytössä')).toBeInTheDocument();
    await dialog.press('Sulje tunnus');
    expect(await within(dialog.scope).findByText('Suljettu')).toBeInTheDocument();
    expect(within(dialog.scope).queryByRole('button', { name: 'Tee uusi salasana' })).not.toBeInTheDocument();
    expect(sent().at(-1)).toMatchObject({ method: 'PATCH', body: { active: false } });
    expect(sent().at(-1)?.headers.get('if-match')).toBe('"3"');

    await user.click(within(dialog.scope).getByRole('button', { name: 'Avaa tunnus' }));
    await waitFor(() => expect(sent().at(-1)?.headers.get('if-match')).toBe('"4"'));
  });

  it('shows a new password once', async () => {
    const { dialog, sent } = await open({
      'GET /trainees/{id}/account': { account }, 'POST /trainees/{id}/account/password': { account: { ...account, version: 4, mustChangePassword: true }, password: PASSWORD },
    });

    await within(dialog.scope).findByText('Käytössä');
    await dialog.press('Tee uusi salasana');
    expect(await within(dialog.scope).findByText(PASSWORD)).toBeInTheDocument();
    expect(sent().at(-1)?.headers.get('if-match')).toBe('"3"');
  });

  it('is not offered to one who may not', async () => {
    const { user } = await openPeriod(periodInSkillBuilding({ abilities: ['coachingPeriod.read', 'coachingPeriod.contact'] }));
    await user.click(await screen.findByRole('button', { name: 'Lisää toimintoja' }));
    expect(screen.queryByRole('menuitem', { name: 'Oma tunnus' })).not.toBeInTheDocument();
  });
});
