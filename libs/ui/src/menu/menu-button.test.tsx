import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MenuButton } from './menu-button.js';

test('opens with the keyboard and does what is chosen', async () => {
  const user = userEvent.setup();
  const onAction = jest.fn();
  render(<MenuButton look="icon" label="Lisää toimintoja" items={[{ id: 'pause', label: 'Keskeytä', onAction }, { id: 'page', label: 'Asiakirjat', href: '/documents' }]} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menu', { name: 'Lisää toimintoja' })).toBeInTheDocument();
  expect(screen.getByRole('menuitem', { name: 'Asiakirjat' })).toHaveAttribute('href', '/documents');
  await user.click(screen.getByRole('menuitem', { name: 'Keskeytä' }));
  expect(onAction).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
});
