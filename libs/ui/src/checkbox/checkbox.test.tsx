import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CheckboxGroup } from './checkbox-group.js';
import { Checkbox } from './checkbox.js';

test('a box is ticked by its words', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Checkbox onChange={onChange}>Soita Veikolle</Checkbox>);
  await user.click(screen.getByText('Soita Veikolle'));
  expect(onChange).toHaveBeenCalledWith(true);
  expect(screen.getByRole('checkbox', { name: 'Soita Veikolle' })).toBeChecked();
});

test('some of many is told as mixed', () => {
  render(<Checkbox isIndeterminate aria-label="Valitse kaikki" />);
  expect(screen.getByRole('checkbox', { name: 'Valitse kaikki' })).toBePartiallyChecked();
});

test('a group is named, and each tick adds to it', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<CheckboxGroup label="Kunnat" options={[{ id: 'r', label: 'Rauma' }, { id: 'e', label: 'Eura' }]} value={['r']} onChange={onChange} />);
  expect(screen.getByRole('group', { name: 'Kunnat' })).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Eura' }));
  expect(onChange).toHaveBeenCalledWith(['r', 'e']);
});
