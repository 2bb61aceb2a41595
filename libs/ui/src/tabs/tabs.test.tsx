import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { TabLinks } from './tab-links.js';
import { Tabs } from './tabs.js';

test('views with an address are links, the present one is told', () => {
  render(<TabLinks label="Osiot" currentId="diary" tabs={[{ id: 'plan', label: 'Suunnitelma', href: '/plan' }, { id: 'diary', label: 'Työpäiväkirja', href: '/diary', count: 41 }]} />);
  expect(screen.getByRole('navigation', { name: 'Osiot' })).toBeInTheDocument();
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Työpäiväkirja 41');
  expect(screen.getByRole('link', { name: 'Suunnitelma' })).toHaveAttribute('href', '/plan');
});

test('parts of a panel change with the arrows', async () => {
  const user = userEvent.setup();
  render(<Tabs label="Osat" tabs={[{ id: 'a', label: 'Yksi', content: 'Ensimmäinen' }, { id: 'b', label: 'Kaksi', content: 'Toinen' }]} />);
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Toinen');
});

test('the caller may keep which part is open; its count is part of its name', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Tabs label="Osat" selectedId="a" onChange={onChange} tabs={[{ id: 'a', label: 'Yksi', count: '1/3', content: 'Ensimmäinen' }, { id: 'b', label: 'Kaksi', content: 'Toinen' }]} />);
  expect(screen.getByRole('tab', { name: 'Yksi 1/3', selected: true })).toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: 'Kaksi' }));
  expect(onChange).toHaveBeenLastCalledWith('b');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Ensimmäinen');
});
