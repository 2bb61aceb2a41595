import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { CorrectWorkLogRequest } from '@valopolku/contracts';
import { renderPart } from '../../../testing/render-part.js';
import { ProblemError } from '../../api/problem-error.js';
import { FormDate } from '../fields/form-date.js';
import { FormDialog } from './form-dialog.js';
import { FormHours, FormNumber } from '../fields/form-numbers.js';
import { FormTextArea } from '../fields/form-text.js';
import './leave-dialog.js';

interface Entry {
  date: string;
  minutes: number;
  note: string | null;
}

const before: Entry = { date: '2026-11-16', minutes: 180, note: 'Aula pestiin.' };

/** A window with a day, hours and a comment; the first saving meets `theirs`, and what is sent is kept. */
async function openWindow(theirs: Entry | null, refusal?: ProblemError) {
  const sent: object[] = [];
  let isClosed = false;
  const save = async (request: object): Promise<Entry> => {
    sent.push(request);
    if (refusal) throw refusal;
    if (theirs && sent.length === 1) throw new ProblemError('versionConflict', 412, null, [], theirs);
    return before;
  };
  const { user } = await renderPart(
    <FormDialog<Entry, Entry>
      title="Merkintä" contract={CorrectWorkLogRequest} defaultValues={before} save={save} saveLabel="Tallenna" savedText="Tallennettu" onClose={() => { isClosed = true; }} valuesOf={(current) => current}
    >
      {(form) => (
        <>
          <FormDate form={form} name="date" label="Päivä" />
          <FormHours form={form} name="minutes" label="Tunnit" />
          <FormTextArea form={form} name="note" label="Kommentti" />
        </>
      )}
    </FormDialog>,
  );
  const write = async (label: string, text: string) => {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  };
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, sent, write, press, isClosed: () => isClosed };
}

const conflict = async () => within(await screen.findByRole('alertdialog', { name: 'Joku muutti tätä samaan aikaan' }));

describe('a form in a window', () => {
  it('saves, says so and closes', async () => {
    const { sent, write, press, isClosed } = await openWindow(null);
    await write('Kommentti', '  Aula ja portaat. ');
    await press('Tallenna');

    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(sent).toEqual([{ ...before, note: 'Aula ja portaat.' }]);
    expect(isClosed()).toBe(true);
  });

  it.each(['31.2.1990', '0.5.1995', 'eilen'])('keeps %s as it was typed, says what is wrong with it, and sends nothing', async (text) => {
    const { user, sent, write, press } = await openWindow(null);
    await write('Päivä', text);
    await user.tab();
    expect(await screen.findByText('Anna päivä, joka on kalenterissa, esimerkiksi 17.11.2026.')).toBeInTheDocument();
    await press('Tallenna');

    await waitFor(() => expect(screen.getByRole('link', { name: /^Päivä:/ }).closest('[tabindex]')).toHaveFocus());
    expect(screen.getByLabelText('Päivä')).toHaveValue(text);
    expect(sent).toEqual([]);
    await write('Päivä', '28.2.1990');
    await press('Tallenna');
    expect(sent).toEqual([{ ...before, date: '1990-02-28' }]);
  });

  it.each(['3.1.1990', '3.1.'])('is quiet about a day that was put right to %s', async (text) => {
    const { user, write } = await openWindow(null);
    await write('Päivä', '31.2.1990');
    await user.tab();
    expect(await screen.findByText('Anna päivä, joka on kalenterissa, esimerkiksi 17.11.2026.')).toBeInTheDocument();
    await write('Päivä', text);
    await user.tab();
    expect(screen.queryByText('Anna päivä, joka on kalenterissa, esimerkiksi 17.11.2026.')).not.toBeInTheDocument();
    expect(screen.getByLabelText('Päivä')).not.toHaveAttribute('aria-invalid', 'true');
  });

  it('is closed by Escape from inside a day, too', async () => {
    const { user, isClosed } = await openWindow(null);
    await user.click(screen.getByLabelText('Päivä'));
    await user.keyboard('{Escape}');
    expect(isClosed()).toBe(true);
  });

  it('asks before a number is lost that is still being typed', async () => {
    let isClosed = false;
    const { user } = await renderPart(
      <FormDialog<Entry, Entry> title="Merkintä" contract={CorrectWorkLogRequest} defaultValues={before} save={async () => before} saveLabel="Tallenna" savedText="Tallennettu" onClose={() => { isClosed = true; }} valuesOf={(current) => current}>
        {(form) => <FormNumber form={form} name="minutes" label="Minuutit" />}
      </FormDialog>,
    );
    const field = screen.getByLabelText('Minuutit');
    await user.clear(field);
    await user.type(field, '26');
    for (const close of [() => user.keyboard('{Escape}'), () => user.click(screen.getByRole('button', { name: 'Sulje' }))]) {
      await close();
      await user.click(within(await screen.findByRole('alertdialog', undefined, { timeout: 10_000 })).getByRole('button', { name: 'Jatka muokkaamista' }));
      await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
      expect([field, isClosed]).toEqual([expect.objectContaining({ value: '26' }), false]);
    }
  });

  it('says that what is saved is there no more, and keeps what was typed', async () => {
    const { write, press } = await openWindow(null, new ProblemError('notFound', 404));
    await write('Kommentti', 'Portaat.');
    await press('Tallenna');
    expect(await screen.findByRole('alert')).toHaveTextContent('Tämä on poistettu, tai se ei enää näy sinulle. Sitä ei voi tallentaa.');
    expect(screen.getByLabelText('Kommentti')).toHaveValue('Portaat.');
  });

  it('shows nothing as the other’s that only differs here', async () => {
    const { sent, write, press } = await openWindow({ ...before, minutes: 240 });
    await write('Kommentti', 'Portaat.');
    await press('Tallenna');
    const dialog = await conflict();
    expect(dialog.getByRole('radiogroup')).toHaveAccessibleName('Tunnit');
    await press('Tallenna valitut');
    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(sent[1]).toEqual({ ...before, minutes: 240, note: 'Portaat.' });
  });

  it('shows both versions of what differs; what was not touched is taken as the other left it', async () => {
    const { user, sent, write, press } = await openWindow({ date: '2026-11-15', minutes: 240, note: 'Aula pestiin.' });
    await write('Tunnit', '2');
    await press('Tallenna');

    const dialog = await conflict();
    expect(dialog.queryByText('Kommentti')).not.toBeInTheDocument();
    expect(within(dialog.getByRole('radiogroup', { name: 'Päivä' })).getByRole('radio', { name: 'Toisen tallentama: 15.11.2026' })).toBeChecked();
    expect(within(dialog.getByRole('radiogroup', { name: 'Tunnit' })).getByRole('radio', { checked: true })).toHaveAccessibleName(/^Oma, äsken/);
    await user.click(dialog.getByRole('button', { name: 'Tallenna valitut' }));

    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(sent[1]).toEqual({ date: '2026-11-15', minutes: 120, note: 'Aula pestiin.' });
  });

  it('takes the other’s words when they are chosen, and says what is empty', async () => {
    const { user, sent, write, press } = await openWindow({ ...before, note: null });
    await write('Kommentti', 'Portaat.');
    await press('Tallenna');

    const dialog = await conflict();
    await user.click(dialog.getByRole('radio', { name: 'Toisen tallentama: (tyhjä)' }));
    await user.click(dialog.getByRole('button', { name: 'Tallenna valitut' }));

    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(sent[1]).toEqual({ ...before, note: null });
  });

  const question = () => screen.findByRole('alertdialog', { name: 'Jätetäänkö muutokset tallentamatta?' }, { timeout: 10_000 });
  const ways: [string, (user: Awaited<ReturnType<typeof openWindow>>['user']) => Promise<void>][] = [
    ['Escape', (user) => user.keyboard('{Escape}')],
    ['×', (user) => user.click(screen.getByRole('button', { name: 'Sulje' }))],
    ['Cancel', (user) => user.click(screen.getByRole('button', { name: 'Peruuta' }))],
  ];

  it.each(ways)('asks before %s throws typed words away, and keeps them', async (_, leave) => {
    const { user, write, isClosed } = await openWindow(null);
    await write('Kommentti', 'Aula ja portaat');
    await leave(user);
    const asked = within(await question());
    expect(isClosed()).toBe(false);
    await user.click(asked.getByRole('button', { name: 'Jatka muokkaamista' }));
    expect(screen.getByLabelText('Kommentti')).toHaveValue('Aula ja portaat');
    // Back in the window, where the next key is heard.
    await waitFor(() => expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement));
    await leave(user);
    await user.click(within(await question()).getByRole('button', { name: 'Hylkää muutokset' }));
    expect(isClosed()).toBe(true);
  });

  it.each(ways)('closes at once by %s when nothing was typed, or it was typed back', async (_, leave) => {
    const { user, write, isClosed } = await openWindow(null);
    await write('Kommentti', 'x');
    await write('Kommentti', before.note ?? '');
    await leave(user);
    expect(isClosed()).toBe(true);
  });

  it.each(['Palaa lomakkeeseen', 'Escape'])('leads back to the form with what was typed, and takes nothing of the other’s back (%s)', async (way) => {
    const { user, sent, write, press } = await openWindow({ ...before, minutes: 60 });
    await write('Kommentti', 'Portaat.');
    await press('Tallenna');
    const dialog = await conflict();
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await user.click(dialog.getByRole('button', { name: way }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());

    expect(screen.getByLabelText('Kommentti')).toHaveValue('Portaat.');
    expect(screen.getByLabelText('Tunnit')).toHaveValue('1');
    expect(sent).toHaveLength(1);
    await press('Tallenna');
    expect(await screen.findByText('Tallennettu')).toBeInTheDocument();
    expect(sent[1]).toEqual({ ...before, minutes: 60, note: 'Portaat.' });
  });

  it('says that nothing is lost when the other changed something else', async () => {
    const { write, press } = await openWindow({ ...before, note: 'Portaat.' });
    await write('Kommentti', 'Portaat.');
    await press('Tallenna');

    expect((await conflict()).getByText('Kirjoittamasi on tallessa. Tarkista uusin tieto ja tallenna uudelleen.')).toBeInTheDocument();
  });
});
