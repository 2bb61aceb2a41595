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

/** Someone else was faster, and left this. */
const changed = (current: WorkLogResponse) => Response.json({ type: 'about:blank', title: 'versionConflict', status: 412, code: 'versionConflict', traceId: 'trace-1', errors: [], current }, { status: 412 });

async function openEntry(answers: Record<string, Answer> = {}, entry: WorkLogResponse = log, hasOthers = true) {
  const app = await renderApp({
    path: '/work-logs', session: sessionOf('coach'),
    answers: { 'GET /work-logs': { items: [entry], nextCursor: null }, 'GET /loggable-people': { items: [person] }, ...answers },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Korjaa merkintää: Samira Haddadi' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Korjaa merkintää' }));
  await dialog.findByRole('button', { name: hasOthers ? laundry.name : floors.name });
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
    const faster: Answer = () => (tries++ === 0 ? changed(theirs) : { ...theirs, version: 6 });
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

  it('shows what someone else has changed before it is taken away', async () => {
    let tries = 0;
    const { user, dialog, sent } = await openEntry({ 'DELETE /work-logs/{id}': () => (tries++ === 0 ? changed({ ...log, version: 5, note: 'Toisen sana.', minutes: 60 }) : null) });
    await user.click(dialog.getByRole('button', { name: 'Poista merkintä' }));
    const question = within(await screen.findByRole('alertdialog', { name: 'Poistetaanko merkintä?' }));
    expect(question.getByText('Uusi kone.')).toBeInTheDocument();
    await user.click(question.getByRole('button', { name: 'Poista merkintä' }));
    expect(await question.findByText(/Joku muutti tätä samaan aikaan/)).toBeInTheDocument();
    expect([question.getByText('Toisen sana.'), question.getByText(/^1 t ·/)]).toHaveLength(2);
    expect(question.queryByText('Uusi kone.')).not.toBeInTheDocument();
    await user.click(question.getByRole('button', { name: 'Poista merkintä' }));
    expect(await screen.findByText('Merkintä poistettu')).toBeInTheDocument();
    expect(sent('DELETE').map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"5"']);
  });

  it('does not save over what was seen only when it was about to be taken away', async () => {
    const theirs = { ...log, version: 5, note: 'Toisen sana.' };
    const { user, dialog, sent } = await openEntry({ 'DELETE /work-logs/{id}': () => changed(theirs), 'PATCH /work-logs/{id}': () => changed(theirs) });
    await user.click(dialog.getByRole('button', { name: 'Poista merkintä' }));
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: 'Poista merkintä' }));
    await question.findByText('Toisen sana.');
    await user.click(question.getByRole('button', { name: 'Peruuta' }));
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('radio', { name: 'Toisen tallentama: Toisen sana.' })).toBeInTheDocument();
    expect(sent('PATCH').map(({ headers }) => headers.get('if-match'))).toEqual(['"3"']);
  });

  it('is taken away once, and it is said when someone else did it', async () => {
    const { user, dialog, sent } = await openEntry({ 'DELETE /work-logs/{id}': problem(404, 'notFound') });
    await user.click(dialog.getByRole('button', { name: 'Poista merkintä' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Poista merkintä' }));
    expect(await screen.findByText('Merkintä oli jo poistettu')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(sent('GET').filter(({ path }) => path === '/work-logs')).toHaveLength(2));
  });

  it('says that someone else has taken it away, and logs what was typed as a new entry', async () => {
    let isThere = true;
    const { user, dialog, sent } = await openEntry({
      'GET /work-logs': () => ({ items: isThere ? [log] : [], nextCursor: null }),
      'PATCH /work-logs/{id}': () => { isThere = false; return problem(404, 'notFound'); },
      'POST /work-logs': { ...log, id: id(11), version: 1 },
    });
    await user.type(dialog.getByLabelText(/Kommentti/), ' Sujui hyvin.');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Merkintä on poistettu sillä välin. Voit kirjata sen uutena.');
    // The list behind is fresh by now, and its being empty takes the window away no more than anything else.
    expect(await screen.findByText('Ei merkintöjä', { exact: false, ignore: 'script' })).toBeInTheDocument();
    expect(dialog.getByLabelText(/Kommentti/)).toHaveValue('Uusi kone. Sujui hyvin.');
    expect(dialog.queryByRole('button', { name: 'Poista merkintä' })).not.toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Kirjaa uutena' }));
    expect(await screen.findByText('Kirjattu uutena merkintänä')).toBeInTheDocument();
    expect(sent('POST')[0]?.body).toMatchObject({ coachingPeriodId: log.coachingPeriodId, environmentId: school.id, date: log.date, minutes: 180, note: 'Uusi kone. Sujui hyvin.', tasks: [{ workTaskId: floors.id }] });
  });

  it('says that it has gone to whoever may not log it anew', async () => {
    const { user, dialog } = await openEntry({ 'PATCH /work-logs/{id}': problem(404, 'notFound'), 'GET /loggable-people': { items: [] } }, log, false);
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Tämä on poistettu, tai se ei enää näy sinulle. Sitä ei voi tallentaa.');
    expect(dialog.getByRole('button', { name: 'Tallenna' })).toBeInTheDocument();
  });

  it('says that the other only confirmed it, and shows nobody’s words as theirs', async () => {
    const waiting = { ...log, confirmed: false, confirmedBy: null };
    let tries = 0;
    const { user, dialog, sent } = await openEntry({ 'PATCH /work-logs/{id}': () => (tries++ === 0 ? changed({ ...log, version: 4, confirmedBy: 'Hanna Ylitalo' }) : { ...log, version: 5 }) }, waiting);
    await user.type(dialog.getByLabelText(/Kommentti/), ' Sujui hyvin.');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    const conflict = within(await screen.findByRole('alertdialog', { name: 'Joku muutti tätä samaan aikaan' }));
    expect(conflict.getByText('Merkintä on vahvistettu sillä välin. Vahvistaja: Hanna Ylitalo.')).toBeInTheDocument();
    expect(conflict.queryByRole('radio')).not.toBeInTheDocument();
    await user.click(conflict.getByRole('button', { name: 'Tallenna omani' }));
    expect(await screen.findByText('Merkintä korjattu')).toBeInTheDocument();
    expect(sent('PATCH')[1]?.body).toMatchObject({ note: 'Uusi kone. Sujui hyvin.' });
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
