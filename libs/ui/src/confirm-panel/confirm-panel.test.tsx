import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ConfirmPanel } from './confirm-panel.js';

test('takes the focus, asks, confirms or cancels', async () => {
  const user = userEvent.setup();
  const onConfirm = jest.fn();
  const onCancel = jest.fn();
  render(<ConfirmPanel title="Miksi siirrät nyt?" confirmLabel="Siirrä" cancelLabel="Peruuta" onConfirm={onConfirm} onCancel={onCancel} />);
  expect(screen.getByRole('heading', { name: 'Miksi siirrät nyt?' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Siirrä' }));
  expect(onConfirm).toHaveBeenCalledTimes(1);
  await user.keyboard('{Escape}');
  expect(onCancel).toHaveBeenCalledTimes(1);
});
