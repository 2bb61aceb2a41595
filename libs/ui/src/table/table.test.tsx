import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Table } from './table.js';
import type { TableProps } from './table-props.js';
import type { TableSort } from './table-types.js';

interface Person { id: string; name: string; days: number }

const rows: Person[] = [{ id: '1', name: 'Jere', days: 5 }, { id: '2', name: 'Oksana', days: 21 }];
const columns: TableProps<Person>['columns'] = [
  { id: 'name', header: 'Nimi', cell: (row) => row.name, isRowHeader: true, isSortable: true },
  { id: 'days', header: 'Aikaa', cell: (row) => row.days, align: 'right', isSortable: true },
];

function People({ onSelect }: { onSelect?: (ids: Set<string>) => void }) {
  const [sort, setSort] = useState<TableSort>({ columnId: 'name', direction: 'ascending' });
  const [selectedIds, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <Table
      label="Valmentautujat" columns={columns} rows={rows} rowId={(row) => row.id} sort={sort} onSortChange={setSort}
      selection={{ selectedIds, onChange: (ids) => { setSelected(ids); onSelect?.(ids); }, rowLabel: (row) => `Valitse ${row.name}`, allLabel: 'Valitse kaikki' }}
      renderListItem={(row) => row.name}
    />
  );
}

const wide = window.matchMedia;
afterEach(() => { window.matchMedia = wide; });

describe('Table', () => {
  test('names its rows and columns', () => {
    render(<People />);
    expect(screen.getByRole('table', { name: 'Valmentautujat' })).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /Oksana/ })).getByRole('rowheader')).toHaveTextContent('Oksana');
  });

  test('sorts by its headers, and back', async () => {
    const user = userEvent.setup();
    render(<People />);
    await user.click(screen.getByRole('button', { name: 'Aikaa' }));
    expect(screen.getByRole('columnheader', { name: 'Aikaa' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Aikaa' }));
    expect(screen.getByRole('columnheader', { name: 'Aikaa' })).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByRole('columnheader', { name: 'Nimi' })).not.toHaveAttribute('aria-sort');
  });

  test('selects one, then all, then none', async () => {
    const user = userEvent.setup();
    const onSelect = jest.fn();
    render(<People onSelect={onSelect} />);
    const all = screen.getByRole('checkbox', { name: 'Valitse kaikki' });
    await user.click(screen.getByRole('checkbox', { name: 'Valitse Jere' }));
    expect(onSelect).toHaveBeenLastCalledWith(new Set(['1']));
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(onSelect).toHaveBeenLastCalledWith(new Set(['1', '2']));
    await user.click(all);
    expect(onSelect).toHaveBeenLastCalledWith(new Set());
  });

  /** A window of that many pixels. */
  const windowOf = (width: number) => {
    window.matchMedia = (media) => ({ ...wide(media), matches: width <= Number(/max-width: ([\d.]+)px/.exec(media)?.[1] ?? 0) });
  };

  test('is a table at 900 px', () => {
    windowOf(900);
    render(<People />);
    expect(screen.getByRole('table', { name: 'Valmentautujat' })).toBeInTheDocument();
  });

  test('becomes a list in a narrow window', () => {
    windowOf(899);
    render(<People />);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Jere', 'Oksana']);
  });

  test('without a list it scrolls in a frame that the keyboard reaches', async () => {
    window.matchMedia = (media) => ({ ...wide(media), matches: true });
    const user = userEvent.setup();
    render(<Table label="Lyhyt" columns={columns} rows={rows} rowId={(row) => row.id} />);
    await user.tab();
    expect(screen.getByRole('region', { name: 'Lyhyt' })).toHaveFocus();
  });

  test('draws no column that has nothing for any row, and keeps one with a dash', () => {
    const judged = (grade: (row: Person) => string | null) => (
      <Table label="Arviot" rows={rows} rowId={(row) => row.id} columns={[...columns, { id: 'grade', header: 'Arvosana', cell: grade }, { id: 'edit', header: 'Toiminnot', cell: () => false }]} />
    );
    const { rerender } = render(judged(() => null));
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Nimi', 'Aikaa']);
    rerender(judged(({ id }) => (id === '2' ? '–' : null)));
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Nimi', 'Aikaa', 'Arvosana']);
  });

  test('lets a word that is longer than any of ours break in its cell, and only there', () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorff';
    const named = (name: string) => <Table label="Nimet" columns={columns} rows={[{ id: '1', name, days: 5 }]} rowId={(row) => row.id} />;
    const { rerender } = render(named(`Anna ${long}`));
    expect(screen.getByRole('rowheader')).toHaveAttribute('data-long-word');
    expect(screen.getByRole('cell')).not.toHaveAttribute('data-long-word');
    rerender(named('Anna-Kaarina Kiinteistönhoitajanlehto'));
    expect(screen.getByRole('rowheader')).not.toHaveAttribute('data-long-word');
  });

  test('shows what stands in place of rows', () => {
    render(<Table label="Tyhjä" columns={columns} rows={[]} rowId={(row) => row.id} empty={<p>Ei ketään</p>} />);
    expect(screen.getByText('Ei ketään')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

test('a place too narrow for the table gets the list, and the table again when there is room', () => {
  let tell: () => void = () => undefined;
  const observer = globalThis.ResizeObserver;
  globalThis.ResizeObserver = class {
    constructor(callback: ResizeObserverCallback) { tell = () => callback([], this); }
    observe() { /* told by hand */ }
    unobserve() { /* nothing kept */ }
    disconnect() { /* nothing kept */ }
  };
  const place = { client: 520, scroll: 700 };
  const widths = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => place.client);
  const needs = jest.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(() => place.scroll);
  render(<People />);
  act(() => tell());
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  Object.assign(place, { client: 800, scroll: 800 });
  act(() => tell());
  expect(screen.getByRole('table')).toBeInTheDocument();
  widths.mockRestore();
  needs.mockRestore();
  globalThis.ResizeObserver = observer;
});
