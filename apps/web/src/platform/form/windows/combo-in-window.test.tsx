import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { AddTargetRequest } from '@valopolku/contracts';
import { keepFocus } from '@valopolku/ui';
import { renderPart } from '../../../testing/render-part.js';
import { FormDialog } from './form-dialog.js';
import { FormComboBox } from '../fields/form-lists.js';
import './leave-dialog.js';

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const options = [{ id: id(1), label: 'Rauma' }, { id: id(2), label: 'Eura' }, { id: id(3), label: 'Eurajoki' }];

const REFUSED = 'Valitse jokin vaihtoehdoista.';

/** A window whose one field is a box of choices, with `degreePartId` chosen. */
async function openWindow(degreePartId: string | null = null) {
  let isClosed = false;
  const sent: object[] = [];
  const { user } = await renderPart(
    <FormDialog<{ degreePartId: string | null }, object> title="Tavoite" contract={AddTargetRequest} defaultValues={{ degreePartId }} save={async (request) => { sent.push(request); return {}; }} saveLabel="Tallenna" savedText="Tallennettu" onClose={() => { isClosed = true; }}>
      {(form) => <FormComboBox form={form} name="degreePartId" label="Paikka" options={options} />}
    </FormDialog>,
  );
  const field = screen.getByRole('combobox', { name: 'Paikka' });
  const stay = async () => {
    await user.click(within(await screen.findByRole('alertdialog', undefined, { timeout: 10_000 })).getByRole('button', { name: 'Jatka muokkaamista' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    await waitFor(() => expect(field).toHaveFocus());
  };
  // An open list hides the rest from a reader, not from the mouse.
  const save = () => user.click(screen.getByRole('button', { name: 'Tallenna', hidden: true }));
  return { user, field, stay, sent, save, isClosed: () => isClosed };
}

type User = Awaited<ReturnType<typeof openWindow>>['user'];

describe('a box of choices in a window', () => {
  beforeAll(keepFocus);

  it.each([['nothing', null], ['something', id(1)]])('keeps what is typed when Escape closes its list, and asks before it is lost (%s was chosen)', async (_, chosen) => {
    const { user, field, stay, isClosed } = await openWindow(chosen);
    await user.type(field, 'eur', { initialSelectionStart: 0, initialSelectionEnd: 5 });
    expect(screen.getAllByRole('option')).toHaveLength(2);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field).toHaveValue('eur');

    for (const leave of [() => user.keyboard('{Escape}'), () => user.click(screen.getByRole('button', { name: 'Peruuta' })), () => user.keyboard('{Escape}')]) {
      await leave();
      await stay();
      expect([field, isClosed()]).toEqual([expect.objectContaining({ value: 'eur' }), false]);
      expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    }
    await user.type(field, 'a');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Eura', 'Eurajoki']);
  });

  it('opens no list when the question gives the focus back, and one when the field is come to', async () => {
    const { user, field, stay, isClosed } = await openWindow();
    await user.type(field, 'rau{ArrowDown}{Enter}');
    expect(field).toHaveValue('Rauma');
    await user.keyboard('{Escape}');
    await stay();
    expect([screen.queryByRole('listbox'), isClosed()]).toEqual([null, false]);
    await user.tab();
    await user.tab({ shift: true });
    expect(screen.getAllByRole('option')).toHaveLength(3);
    await user.keyboard('{Escape}');
    expect([screen.queryByRole('listbox'), screen.queryByRole('alertdialog')]).toEqual([null, null]);
  });

  it('is closed with the window at once when nothing was typed', async () => {
    const { user, field, isClosed } = await openWindow(id(1));
    await user.click(field);
    await user.keyboard('{Escape}');
    if (!isClosed()) await user.keyboard('{Escape}');
    expect(isClosed()).toBe(true);
  });

  it.each<[string, (user: User) => Promise<void>]>([
    ['Escape', (user) => user.keyboard('{Escape}')], ['Tab', (user) => user.tab()], ['Enter', (user) => user.keyboard('{Enter}')],
  ])('is not saved with a word that is no choice, after %s', async (_, leave) => {
    const { user, field, sent, save, stay } = await openWindow(id(1));
    await user.type(field, 'eur', { initialSelectionStart: 0, initialSelectionEnd: 5 });
    await leave(user);
    await save();
    expect(await screen.findByRole('group', { name: 'Korjaa 1 kohta' })).toHaveFocus();
    expect(field).toHaveValue('eur');
    expect(field).toHaveAccessibleDescription(REFUSED);
    expect(sent).toEqual([]);
    // It would be lost with the window, too.
    await user.click(screen.getByRole('link', { name: `Paikka: ${REFUSED}` }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Peruuta' }));
    await stay();

    await user.type(field, 'ajoki{Enter}');
    expect(field).toHaveValue('Eurajoki');
    await waitFor(() => expect(screen.queryByText(REFUSED)).not.toBeInTheDocument());
    await save();
    await waitFor(() => expect(sent).toEqual([{ degreePartId: id(3) }]));
  });

  it('is saved with what has just the typed name', async () => {
    const { user, field, sent, save } = await openWindow(id(1));
    await user.type(field, 'EURA{Escape}', { initialSelectionStart: 0, initialSelectionEnd: 5 });
    await save();
    await waitFor(() => expect(sent).toEqual([{ degreePartId: id(2) }]));
  });

  it('is free of its error when the chosen name is typed again, and when it is emptied', async () => {
    const { user, field, save } = await openWindow(id(1));
    await user.type(field, 'x');
    await save();
    expect(await screen.findByRole('group', { name: 'Korjaa 1 kohta' })).toBeInTheDocument();
    await user.type(field, '{Backspace}');
    await user.tab();
    await waitFor(() => expect(screen.queryByText(REFUSED)).not.toBeInTheDocument());
    expect(field).toHaveValue('Rauma');
  });
});
