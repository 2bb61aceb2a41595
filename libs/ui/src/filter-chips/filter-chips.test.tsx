import { afterEach, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { FilterChips } from './filter-chips.js';

const filters = [{ id: 'municipality', name: 'Kunta', value: 'Rauma' }];
const wide = window.matchMedia;
afterEach(() => { window.matchMedia = wide; });

function show() {
  const onRemove = jest.fn();
  const onClear = jest.fn();
  render(<FilterChips label="Suodattimet" filters={filters} removeLabel={({ name, value }) => `Poista suodatin ${name}: ${value}`} onRemove={onRemove} clearLabel="Tyhjennä" onClear={onClear} />);
  return { onRemove, onClear };
}

test('each filter is taken away by name, all at once by one', async () => {
  const user = userEvent.setup();
  const { onRemove, onClear } = show();
  await user.click(screen.getByRole('button', { name: 'Poista suodatin Kunta: Rauma' }));
  expect(onRemove).toHaveBeenCalledWith('municipality');
  await user.click(screen.getByRole('button', { name: 'Tyhjennä' }));
  expect(onClear).toHaveBeenCalledTimes(1);
});

test('on the phone they are behind one button with the count', async () => {
  window.matchMedia = (media) => ({ ...wide(media), matches: true });
  const user = userEvent.setup();
  show();
  const button = screen.getByRole('button', { name: 'Suodattimet 1' });
  expect(screen.queryByText('Rauma')).not.toBeInTheDocument();
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Rauma')).toBeInTheDocument();
});

test('the focus is not lost with the chip', async () => {
  function Filters() {
    const [active, setActive] = useState([{ id: 'a', name: 'Kunta', value: 'Rauma' }, { id: 'b', name: 'Ala', value: 'siivous' }]);
    return <FilterChips label="Suodattimet" filters={active} removeLabel={({ name }) => `Poista ${name}`} onRemove={(id) => setActive(active.filter((filter) => filter.id !== id))} />;
  }
  const user = userEvent.setup();
  render(<Filters />);
  await user.click(screen.getByRole('button', { name: 'Poista Kunta' }));
  expect(screen.getByRole('button', { name: 'Poista Ala' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('group', { name: 'Suodattimet' })).toHaveFocus();
});
