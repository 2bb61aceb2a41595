import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
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

test('a person is picked by name, the initials are silent', () => {
  render(<PersonTile name="Samira Haddadi" detail="kirjattu eilen" isSelected onChange={() => undefined} />);
  const tile = screen.getByRole('button', { name: /^Samira Haddadi\s*kirjattu eilen$/ });
  expect(tile).toHaveTextContent(/^SH/);
});
