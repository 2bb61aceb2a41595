import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { PersonTile } from './person-tile.js';
import { Tile } from './tile.js';

test('a tile is picked and left', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  const { rerender } = render(<Tile label="Pyykkihuolto" detail="eilen" icon="shirt" isSelected={false} onChange={onChange} />);
  const tile = screen.getByRole('button', { name: /Pyykkihuolto/, pressed: false });
  await user.click(tile);
  expect(onChange).toHaveBeenCalledWith(true);
  rerender(<Tile label="Pyykkihuolto" isSelected onChange={onChange} />);
  expect(tile).toHaveAttribute('aria-pressed', 'true');
});

function People({ onSelect }: { onSelect: (name: string) => void }) {
  const [chosen, setChosen] = useState('');
  return ['Samira Haddadi', 'Teemu Rantakari'].map((name) => (
    <PersonTile key={name} name={name} detail="kirjattu eilen" group="who" isSelected={chosen === name} onSelect={() => { setChosen(name); onSelect(name); }} />
  ));
}

test('one person is picked by name, the initials are silent', async () => {
  const user = userEvent.setup();
  const onSelect = jest.fn();
  render(<People onSelect={onSelect} />);
  const [samira, teemu] = screen.getAllByRole('radio');
  expect(samira).toHaveAccessibleName(/^Samira Haddadi\s*kirjattu eilen$/);
  expect(samira?.closest('label')).toHaveTextContent(/^SH/);
  await user.click(samira as HTMLElement);
  expect(samira).toBeChecked();
  await user.keyboard('{ArrowDown}');
  expect(onSelect.mock.calls).toEqual([['Samira Haddadi'], ['Teemu Rantakari']]);
  expect(samira).not.toBeChecked();
  expect(teemu).toBeChecked();
});
