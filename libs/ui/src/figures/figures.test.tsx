import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { Figures } from './figures.js';

test('a figure opens the list behind it, named by figure and words together', () => {
  render(<Figures label="Mikä odottaa" figures={[{ id: 'a', value: 3, label: 'merkintää', detail: 'vanhin eilen', href: '/work-logs' }, { id: 'b', value: '4/5', label: 'paikkaa' }]} />);
  const list = screen.getByRole('list', { name: 'Mikä odottaa' });
  expect(within(list).getByRole('link', { name: '3 merkintää vanhin eilen' })).toHaveAttribute('href', '/work-logs');
  expect(within(list).getAllByRole('link')).toHaveLength(1);
  expect(within(list).getAllByRole('listitem')[1]).toHaveTextContent('4/5 paikkaa');
});
