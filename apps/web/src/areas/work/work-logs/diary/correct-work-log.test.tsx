import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { problem } from '../../../../testing/fake-server.js';
import { floors, laundry, log, openEntry } from '../../../../testing/open-entry.js';

describe('correcting an entry', () => {
  it('starts from what was logged and sends the whole as it is now, with its version', async () => {
    const { user, dialog, sent } = await openEntry({ 'PATCH /work-logs/{id}': { ...log, version: 4 } });
    expect(dialog.getByRole('button', { name: floors.name })).toHaveAttribute('aria-pressed', 'true');
    expect(dialog.getByLabelText('Tunnit')).toHaveValue('3');

    await user.click(dialog.getByRole('button', { name: laundry.name }));
    await user.clear(dialog.getByLabelText('Tunnit'));
    await user.type(dialog.getByLabelText('Tunnit'), '4:30');
    await user.click(dialog.getByRole('radio', { name: 'Itsenäisesti' }));
    await user.clear(dialog.getByLabelText(/Kommentti/));
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    expect(await screen.findByText('Merkintä korjattu')).toBeInTheDocument();
    expect(sent('PATCH')[0]?.headers.get('if-match')).toBe('"3"');
    expect(sent('PATCH')[0]?.body).toEqual({
      date: '2026-11-16', minutes: 270, independence: 'independent', tasks: [{ workTaskId: floors.id, independence: 'guided' }, { workTaskId: laundry.id }], note: null,
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('does not save an entry without its hours as if nothing had changed', async () => {
    const { user, dialog, sent } = await openEntry();

    await user.clear(dialog.getByLabelText('Tunnit'));
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    await waitFor(() => expect(dialog.getByLabelText('Tunnit')).toBeInvalid());
    expect(sent('PATCH')).toEqual([]);
  });

  it.each([
    ['25', 'Päivässä on 24 tuntia.'], ['0', 'Valitse, kuinka kauan työ kesti.'], ['90 min', 'Kirjoita tunnit, esimerkiksi 3,5 tai 3:30.'], ['-3', 'Kirjoita tunnit, esimerkiksi 3,5 tai 3:30.'],
  ])('says what is wrong with %s hours when they are left, and the same when saved', async (typed, words) => {
    const { user, dialog, sent } = await openEntry();
    const hours = dialog.getByLabelText('Tunnit');
    await user.clear(hours);
    await user.type(hours, typed);
    expect(hours).toBeValid();
    await user.tab();
    await waitFor(() => expect(hours).toHaveAccessibleDescription(words));
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await dialog.findByRole('link', { name: `Tunnit: ${words}` })).toBeInTheDocument();
    expect([hours, sent('PATCH')]).toEqual([expect.objectContaining({ value: typed }), []]);
    await user.clear(hours);
    await user.type(hours, '2');
    await waitFor(() => expect(hours).toBeValid());
  });

  it('judges the hours at their field before sending', async () => {
    const { user, dialog, sent } = await openEntry();

    await user.clear(dialog.getByLabelText('Tunnit'));
    await user.type(dialog.getByLabelText('Tunnit'), '25');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    expect(await dialog.findByRole('group', { name: 'Korjaa 1 kohta' })).toHaveFocus();
    expect(dialog.getByLabelText('Tunnit')).toBeInvalid();
    expect(sent('PATCH')).toEqual([]);
  });

  it('takes an entry away', async () => {
    const { user, dialog, sent } = await openEntry({ 'DELETE /work-logs/{id}': null });

    await user.click(dialog.getByRole('button', { name: 'Poista merkintä' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Poista merkintä' }));

    expect(await screen.findByText('Merkintä poistettu')).toBeInTheDocument();
    expect(sent('DELETE')[0]?.headers.get('if-match')).toBe('"3"');
    await waitFor(() => expect(sent('GET').filter(({ path }) => path === '/work-logs')).toHaveLength(2));
  });

  it('says why an entry could not be taken away, and stays', async () => {
    const { user, dialog } = await openEntry({ 'DELETE /work-logs/{id}': problem(403, 'forbidden') });

    await user.click(dialog.getByRole('button', { name: 'Poista merkintä' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Poista merkintä' }));

    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('alertdialog', { name: 'Poistetaanko merkintä?' })).toBeInTheDocument();
  });

  it('offers no taking away to those who may only correct', async () => {
    const { dialog } = await openEntry({}, { ...log, abilities: ['workLog.correct'] });

    expect(dialog.queryByRole('button', { name: 'Poista merkintä' })).not.toBeInTheDocument();
  });
});
