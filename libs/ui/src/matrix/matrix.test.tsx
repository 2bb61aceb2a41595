import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
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

test('a wide one is scrolled by keyboard: its frame takes the focus and has a name', async () => {
  render(<Matrix label="Kattavuus" rowHeader="Ympäristö" columns={[]} groups={[]} cell={() => null} />);
  await userEvent.setup().tab();
  expect(screen.getByRole('region', { name: 'Kattavuus' })).toHaveFocus();
});

test('a detail has a column of its own when it has a header, and sums stand under both', () => {
  render(
    <Matrix
      label="Kattavuus" rowHeader="Ympäristö" detailHeader="Paikat" columns={[{ id: 'a', label: 'Siivous' }]} groups={[{ id: 'g', rows: [{ id: '1', label: 'Halli', detail: '3/4' }] }]}
      cell={() => 'x'} totals={{ label: 'Yhteensä', cell: () => 1 }}
    />,
  );
  expect(within(screen.getByRole('row', { name: /^Halli/ })).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['3/4', 'x']);
  expect(screen.getByRole('rowheader', { name: 'Yhteensä' })).toHaveAttribute('colspan', '2');
  expect(screen.queryByRole('rowheader', { name: 'Rauma' })).not.toBeInTheDocument();
});

test('the column under the pointer is tinted, head and sums too', async () => {
  const user = userEvent.setup();
  render(<Matrix label="K" rowHeader="Y" columns={[{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }]} groups={[{ id: 'g', rows: [{ id: '1', label: 'Halli' }] }]} cell={(_, column) => `x${column}`} />);
  await user.hover(screen.getByText('xb'));
  expect(screen.getByText('B')).toHaveClass('matrix-hovered');
  expect(screen.getByText('A')).not.toHaveClass('matrix-hovered');
});
