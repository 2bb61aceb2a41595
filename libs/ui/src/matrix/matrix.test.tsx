import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { Capacity, Mark } from './marks.js';
import { Matrix } from './matrix.js';

test('names rows, columns and groups, and every mark has words', () => {
  render(
    <Matrix
      label="Kattavuus" rowHeader="Ympäristö" columns={[{ id: 'a', label: 'Ylläpitosiivous' }, { id: 'b', label: 'Perussiivous' }]}
      groups={[{ id: 'rauma', label: 'Rauma', rows: [{ id: '1', label: 'Niittymaan koulu', detail: 'Koulu' }] }]}
      cell={(_, column) => <Mark kind={column === 'a' ? 'full' : 'none'} label={column === 'a' ? 'kaikki' : 'ei kytketty'} />}
      totals={{ label: 'Yhteensä', cell: () => 1 }}
    />,
  );
  const row = screen.getByRole('row', { name: /Niittymaan koulu/ });
  expect(within(row).getByRole('rowheader')).toHaveTextContent('Niittymaan koulu Koulu');
  expect(within(row).getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual(['kaikki', 'ei kytketty']);
  expect(screen.getByRole('rowheader', { name: 'Rauma' })).toBeInTheDocument();
  expect(screen.getAllByRole('columnheader')).toHaveLength(3);
});

test.each([
  [3, 4, 4, 3],
  [2, 1, 2, 2],
  [6, 12, 0, 0],
])('%d of %d places are drawn as %d bars, %d in use', (used, total, bars, inUse) => {
  const { container } = render(<Capacity used={used} total={total} label="käytössä" />);
  expect(container.querySelectorAll('i')).toHaveLength(bars);
  expect(container.querySelectorAll('.capacity-used')).toHaveLength(inUse);
  expect(container).toHaveTextContent(`${used}/${total}käytössä`);
});
