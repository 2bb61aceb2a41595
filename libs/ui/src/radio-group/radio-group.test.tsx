import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { RadioGroup } from './radio-group.js';
import { SegmentedControl } from './segmented-control.js';

const options = [
  { id: 'independent', label: 'Itsenäisesti', description: 'Ei tarvinnut apua' },
  { id: 'partly', label: 'Osin itsenäisesti' },
];

test('choices are named apart from their second line', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<RadioGroup label="Kuinka itsenäisesti?" layout="rows" options={options} value={null} onChange={onChange} />);
  expect(screen.getByRole('radiogroup', { name: 'Kuinka itsenäisesti?' })).toBeInTheDocument();
  const first = screen.getByRole('radio', { name: 'Itsenäisesti' });
  expect(first).toHaveAccessibleDescription('Ei tarvinnut apua');
  await user.click(screen.getByText('Osin itsenäisesti'));
  expect(onChange).toHaveBeenCalledWith('partly');
});

function View() {
  const [value, setValue] = useState('table');
  return <SegmentedControl label="Näkymä" value={value} onChange={setValue} segments={[{ id: 'table', label: 'Taulukko' }, { id: 'phases', label: 'Vaiheittain' }]} />;
}

test('a segmented control is one stop of the keyboard, arrows choose', async () => {
  const user = userEvent.setup();
  render(<View />);
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Taulukko' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Vaiheittain' })).toBeChecked();
});
