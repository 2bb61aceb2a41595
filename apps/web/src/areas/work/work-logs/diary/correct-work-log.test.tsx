import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { LoggablePerson, WorkLogResponse } from '@valopolku/contracts';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { renderApp } from '../../../../testing/render-app.js';
import { sessionOf } from '../../../../testing/sessions.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const school = { id: id(1), name: 'Niittymaan koulu' };
const [floors, laundry] = [{ id: id(41), name: 'Lattioiden pesu' }, { id: id(42), name: 'Pyykkihuolto' }] as const;

const log: WorkLogResponse = {
  id: id(10), version: 3, abilities: ['workLog.correct', 'workLog.delete'], coachingPeriodId: id(20), traineeId: id(30), traineeName: 'Samira Haddadi', environment: school,
  date: '2026-11-16', minutes: 180, independence: 'guided', tasks: [{ workTaskId: floors.id, name: floors.name, independence: 'guided' }],
  activity: null, note: 'Uusi kone.', loggedBy: 'Tarja Aaltonen', loggedAt: '2026-11-16T12:00:00.000Z', confirmed: true, confirmedBy: 'Tarja Aaltonen',
};
const person: LoggablePerson = { coachingPeriodId: id(20), traineeId: id(30), name: 'Samira Haddadi', environment: school, placedFrom: '2026-01-01', placedTo: '2027-12-31', tasks: [floors, laundry], last: null };

async function openEntry(answers: Record<string, Answer> = {}, entry: WorkLogResponse = log) {
  const app = await renderApp({
    path: '/work-logs', session: sessionOf('coach'),
    answers: { 'GET /work-logs': { items: [entry], nextCursor: null }, 'GET /loggable-people': { items: [person] }, ...answers },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Korjaa merkintää: Samira Haddadi' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Korjaa merkintää' }));
  await dialog.findByRole('button', { name: laundry.name });
  return { ...app, dialog, sent: (method: string) => app.seen.filter((one) => one.method === method) };
}

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

  it('shows both versions when someone was faster, and saves what was chosen over theirs', async () => {
    const theirs: WorkLogResponse = { ...log, version: 5, minutes: 60, independence: 'independent', tasks: [{ workTaskId: laundry.id, name: laundry.name, independence: 'independent' }], note: 'Toisen sana.' };
    let tries = 0;
    const faster: Answer = () => (tries++ === 0 ? Response.json({ type: 'about:blank', title: 'versionConflict', status: 412, code: 'versionConflict', traceId: 'trace-1', errors: [], current: theirs }, { status: 412 }) : { ...theirs, version: 6 });
    const { user, dialog, sent } = await openEntry({ 'PATCH /work-logs/{id}': faster });
    await user.clear(dialog.getByLabelText('Tunnit'));
    await user.type(dialog.getByLabelText('Tunnit'), '4:30');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    const conflict = within(await screen.findByRole('alertdialog', { name: 'Joku muutti tätä samaan aikaan' }));
    expect(within(conflict.getByRole('radiogroup', { name: 'Tunnit' })).getByRole('radio', { name: 'Oma, äsken: 4 t 30 min' })).toBeChecked();
    expect(within(conflict.getByRole('radiogroup', { name: /Kommentti/ })).getByRole('radio', { name: 'Toisen tallentama: Toisen sana.' })).toBeChecked();
    expect(conflict.getByRole('radio', { name: `Toisen tallentama: ${laundry.name}` })).toBeChecked();
    await user.click(conflict.getByRole('button', { name: 'Tallenna valitut' }));

    expect(await screen.findByText('Merkintä korjattu')).toBeInTheDocument();
    expect(sent('PATCH').map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"5"']);
    expect(sent('PATCH')[1]?.body).toMatchObject({ minutes: 270, independence: 'independent', note: 'Toisen sana.', tasks: [{ workTaskId: laundry.id }] });
  });

  it('takes away what someone else has changed by the next press, once that was told', async () => {
    let tries = 0;
    const faster: Answer = () => (tries++ === 0 ? Response.json({ type: 'about:blank', title: 'versionConflict', status: 412, code: 'versionConflict', traceId: 'trace-1', errors: [], current: { ...log, version: 5 } }, { status: 412 }) : null);
    const { user, dialog, sent } = await openEntry({ 'DELETE /work-logs/{id}': faster });
    await user.click(dialog.getByRole('button', { name: 'Poista merkintä' }));
    expect(await dialog.findByText(/Joku muutti tätä samaan aikaan/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Poista merkintä' }));
    expect(await screen.findByText('Merkintä poistettu')).toBeInTheDocument();
    expect(sent('DELETE').map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"5"']);
  });

  it('does not save an entry without its hours as if nothing had changed', async () => {
    const { user, dialog, sent } = await openEntry();

    await user.clear(dialog.getByLabelText('Tunnit'));
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    await waitFor(() => expect(dialog.getByLabelText('Tunnit')).toBeInvalid());
    expect(sent('PATCH')).toEqual([]);
  });

  it('keeps what was typed when someone else was faster', async () => {
    const { user, dialog } = await openEntry({ 'PATCH /work-logs/{id}': problem(412, 'versionConflict') });

    await user.type(dialog.getByLabelText(/Kommentti/), ' Sujui hyvin.');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    expect(await dialog.findByRole('alert')).toHaveTextContent('Joku muutti tätä samaan aikaan.');
    expect(dialog.getByLabelText(/Kommentti/)).toHaveValue('Uusi kone. Sujui hyvin.');
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

    expect(await screen.findByText('Merkintä poistettu')).toBeInTheDocument();
    expect(sent('DELETE')[0]?.headers.get('if-match')).toBe('"3"');
    await waitFor(() => expect(sent('GET').filter(({ path }) => path === '/work-logs')).toHaveLength(2));
  });

  it('says why an entry could not be taken away, and stays', async () => {
    const { user, dialog } = await openEntry({ 'DELETE /work-logs/{id}': problem(403, 'forbidden') });

    await user.click(dialog.getByRole('button', { name: 'Poista merkintä' }));

    expect(await dialog.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: 'Korjaa merkintää' })).toBeInTheDocument();
  });

  it('offers no taking away to those who may only correct', async () => {
    const { dialog } = await openEntry({}, { ...log, abilities: ['workLog.correct'] });

    expect(dialog.queryByRole('button', { name: 'Poista merkintä' })).not.toBeInTheDocument();
  });
});
