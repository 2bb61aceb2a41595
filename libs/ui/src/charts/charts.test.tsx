import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BarList } from './bar-list.js';
import { ChartFrame } from './chart-frame.js';
import { GoalBar } from './goal-bar.js';
import { HeatTable, shade } from './heat-table.js';
import { StackedBar } from './stacked-bar.js';

test.each([
  [0, 24, 0],
  [1, 24, 1],
  [5, 24, 2],
  [9, 24, 2],
  [12, 24, 3],
  [24, 24, 5],
  [3, 0, 0],
])('%d of at most %d has shade %d', (value, max, expected) => {
  expect(shade(value, max)).toBe(expected);
});

describe('charts carry their figures as text', () => {
  test('a goal', () => {
    const { container } = render(<GoalBar value="58" goal="80" label="Osallistujat" href="/goals" share={1.4} expected={0.66} status="5 edellä" />);
    expect(container).toHaveTextContent('58/ 80Osallistujat5 edellä');
    expect(container.querySelector('.goal-track i')).toHaveStyle({ width: '100.0%' });
  });

  test('parts of a whole', () => {
    render(<StackedBar label="Tilanne" parts={[{ id: 'a', label: 'Opiskelu', value: 4, valueText: '4', shareText: '19,0 %', href: '/a' }, { id: 'b', label: 'Työ', value: 0, valueText: '0', shareText: '0 %' }]} />);
    const [first] = within(screen.getByRole('list', { name: 'Tilanne' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('Opiskelu419,0 %');
    expect(screen.getByRole('link', { name: 'Opiskelu' })).toHaveAttribute('href', '/a');
  });

  test('bars, also when all are nothing', () => {
    const { container } = render(<BarList label="Vaiheet" rows={[{ id: 'a', label: 'Ohjattu', value: 0, text: '0' }]} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('Ohjattu0');
    expect(container.querySelector('i')).toHaveStyle({ width: '0%' });
  });

  test('two dimensions with sums', () => {
    render(
      <HeatTable
        label="Suoritukset kunnittain" rowHeader="Tutkinto" columns={[{ id: 'r', label: 'Rauma' }, { id: 'e', label: 'Eura' }]} totalHeader="Yht."
        rows={[{ id: '1', label: 'Perustutkinto', values: [24, 5], total: 29 }]} totals={{ label: 'Yhteensä', values: [24, 5], total: 29 }}
        renderValue={(row, column, value) => <a href={`/${row.id}/${column}`}>{value}</a>}
      />,
    );
    const row = screen.getByRole('row', { name: /Perustutkinto/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['24', '5', '29']);
    expect(within(row).getByRole('link', { name: '5' })).toHaveAttribute('href', '/1/e');
  });
});

test('every chart has its table one press away', async () => {
  const user = userEvent.setup();
  render(<ChartFrame title="Tilanne" chart={<p>kuva</p>} table={<p>luvut</p>} switchLabel="Esitystapa" chartLabel="Kaavio" tableLabel="Taulukko" />);
  expect(screen.getByText('kuva')).toBeInTheDocument();
  await user.click(screen.getByText('Taulukko'));
  expect(screen.getByText('luvut')).toBeInTheDocument();
  expect(screen.queryByText('kuva')).not.toBeInTheDocument();
});
