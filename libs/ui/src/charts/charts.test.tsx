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

test('a bar is as long as its share of the longest, and its row opens what is behind it', () => {
  const { container } = render(<BarList label="Lajit" rows={[{ id: 'a', label: 'Työpaja', value: 4, text: '4', href: '/a' }, { id: 'b', label: 'Yritys', value: 1, text: '1', isAside: true }]} />);
  expect(screen.getByRole('link', { name: /Työpaja/ })).toHaveAttribute('href', '/a');
  const [longest, other] = container.querySelectorAll<HTMLElement>('.bars-track i');
  expect(Number.parseFloat(other?.style.width ?? '') / Number.parseFloat(longest?.style.width ?? '')).toBeCloseTo(0.25);
});

test('parts of a whole are as wide as their shares, and the bracket tells what the first of them are together', () => {
  const parts = [['a', 'Opiskelu', 12], ['b', 'Työ', 23], ['c', 'Työtön', 65]] as const;
  const { container } = render(<StackedBar label="Tilanne" bracket={{ count: 2, text: 'Myönteinen 35 %' }} parts={parts.map(([id, label, value]) => ({ id, label, value, valueText: String(value), shareText: `${value} %` }))} />);
  expect(container).toHaveTextContent('Myönteinen 35 %');
  expect(within(screen.getByRole('list', { name: 'Tilanne' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Opiskelu1212 %', 'Työ2323 %', 'Työtön6565 %']);
});

test('a goal that is passed is a full bar, one that is not begun is an empty one', () => {
  const { container, rerender } = render(<GoalBar value="0" goal="80" label="Osallistujat" share={0} />);
  const width = () => Number.parseFloat(container.querySelector<HTMLElement>('.goal-track i')?.style.width ?? '0');
  expect(width()).toBe(0);
  rerender(<GoalBar value="160" goal="80" label="Osallistujat" share={2} />);
  expect(width()).toBe(100);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
