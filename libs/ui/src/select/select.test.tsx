import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Select } from './select.js';

const options = [{ id: 'a', label: 'Rauma' }, { id: 'b', label: 'Eura', description: 'Kaksi paikkaa' }];

test('is opened, read and chosen from with the keyboard', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Select id="municipality" label="Kunta" placeholder="Valitse" options={options} value={null} onChange={onChange} />);
  const button = screen.getByRole('button', { name: /Kunta/ });
  expect(button).toHaveTextContent('Valitse');
  expect(button).toHaveAttribute('id', 'municipality');
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenCalledWith('b');
});

test('shows the choice and tells the error', () => {
  render(<Select label="Kunta" placeholder="Valitse" options={options} value="b" onChange={() => undefined} error="Valitse kunta" />);
  const button = screen.getByRole('button', { name: /Kunta/ });
  expect(button).toHaveTextContent(/^Eura$/);
  expect(button).toHaveAccessibleDescription('Valitse kunta');
});

test('in a row of filters the name stands in the button', () => {
  render(<Select isInline label="Kunta" placeholder="kaikki" options={options} value={null} onChange={() => undefined} />);
  expect(screen.getByRole('button', { name: /Kunta/ })).toHaveTextContent('Kunta:kaikki');
});
