import { expect, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../button/button.js';
import { Dialog } from './dialog.js';

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Avaa</Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Kirjaa työ" closeLabel="Sulje" footer={<Button onPress={() => setOpen(false)}>Peruuta</Button>}>
        <input aria-label="Tunnit" />
      </Dialog>
    </>
  );
}

test.each([
  ['Escape', async (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
  ['the cross', async (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Sulje' }))],
  ['a button of its own', async (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Peruuta' }))],
])('closes by %s and gives the focus back', async (_, close) => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Avaa' }));
  const dialog = screen.getByRole('dialog', { name: 'Kirjaa työ' });
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  await close(user);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Avaa' })).toHaveFocus());
});
