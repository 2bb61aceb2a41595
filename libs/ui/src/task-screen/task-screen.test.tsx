import { expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { TaskScreen } from './task-screen.js';

test('one task fills the screen: its way out first, its one action last', async () => {
  const user = userEvent.setup();
  const onBack = jest.fn();
  render(
    <TaskScreen title="Kirjaa työ" onBack={onBack} backLabel="Sulje" steps={<p>1/3</p>} banner={<p>Ei verkkoa</p>} footer={<button type="button">Jatka</button>}>
      <p>Kuka?</p>
    </TaskScreen>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Kirjaa työ' })).toHaveAttribute('tabindex', '-1');
  expect(within(screen.getByRole('main')).getByText('Kuka?')).toBeInTheDocument();
  expect(within(screen.getByRole('banner')).getByText('Ei verkkoa')).toBeInTheDocument();
  expect(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Jatka' })).toBeInTheDocument();

  await user.tab();
  expect(screen.getByRole('button', { name: 'Sulje' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onBack).toHaveBeenCalledTimes(1);
});
