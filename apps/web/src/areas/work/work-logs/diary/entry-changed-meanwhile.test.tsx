import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { WorkLogResponse } from '@valopolku/contracts';
import { problem, type Answer } from '../../../../testing/fake-server.js';
import { changed, floors, id, laundry, log, openEntry, school } from '../../../../testing/open-entry.js';

describe('an entry that someone else changes meanwhile', () => {
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

  it('keeps what was typed when someone else was faster', async () => {
    const { user, dialog } = await openEntry({ 'PATCH /work-logs/{id}': problem(412, 'versionConflict') });

    await user.type(dialog.getByLabelText(/Kommentti/), ' Sujui hyvin.');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));

    expect(await dialog.findByRole('alert')).toHaveTextContent('Joku muutti tätä samaan aikaan.');
    expect(dialog.getByLabelText(/Kommentti/)).toHaveValue('Uusi kone. Sujui hyvin.');
  });
});
