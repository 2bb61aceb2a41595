import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Breadcrumbs } from './breadcrumbs.js';

test('the way here is links, the last is where one is', () => {
  render(<Breadcrumbs label="Olet tässä" crumbs={[{ label: 'Ympäristöt', href: '/environments' }, { label: 'Eura', href: '/environments?municipality=050' }, { label: 'Eura' }]} />);
  expect(screen.getByRole('navigation', { name: 'Olet tässä' })).toBeInTheDocument();
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Ympäristöt', '/environments'], ['Eura', '/environments?municipality=050']]);
  expect(screen.getByText('Eura', { selector: '[aria-current="page"]' })).toBeInTheDocument();
  // The signs between are no items of the list.
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});
