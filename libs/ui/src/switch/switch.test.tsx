import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Switch } from './switch.js';

test('turns on with the space bar', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Switch onChange={onChange}>Tumma teema</Switch>);
  await user.tab();
  await user.keyboard(' ');
  expect(onChange).toHaveBeenCalledWith(true);
  expect(screen.getByRole('switch', { name: 'Tumma teema' })).toBeChecked();
});
