import { describe, expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { ComboBox } from './combo-box.js';

const options = [
  { id: 'a', label: 'Rauma' },
  { id: 'b', label: 'Eura' },
  { id: 'c', label: 'Eurajoki' },
];

function Place({ onChange, onSearch }: { onChange: (id: string | null) => void; onSearch?: (text: string) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return <ComboBox label="Paikka" options={options} value={value} onChange={(id) => { setValue(id); onChange(id); }} onSearch={onSearch} emptyText="Ei osumia" invalidText="Valitse jokin vaihtoehdoista." />;
}

describe('ComboBox', () => {
  test('finds by writing and chooses with the keyboard', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    render(<Place onChange={onChange} />);
    await user.type(screen.getByRole('combobox', { name: 'Paikka' }), 'eura');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Eura', 'Eurajoki']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('b');
    expect(screen.getByRole('combobox')).toHaveValue('Eura');
  });

  test('finds what looks alike', async () => {
    const user = userEvent.setup();
    render(<ComboBox label="Valmentaja" options={[{ id: 'a', label: 'Seán O\u2019Brien' }, { id: 'b', label: 'Anna\u2011Maija Salo' }]} value={null} onChange={() => undefined} emptyText="Ei osumia" invalidText="Valitse jokin vaihtoehdoista." />);
    const field = screen.getByRole('combobox', { name: 'Valmentaja' });
    await user.type(field, "o'brien");
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Seán O\u2019Brien']);
    await user.clear(field);
    await user.type(field, 'anna-m');
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  test('says when nothing is found', async () => {
    const user = userEvent.setup();
    render(<Place onChange={() => undefined} />);
    await user.type(screen.getByRole('combobox'), 'zz');
    expect(screen.getByText('Ei osumia')).toBeInTheDocument();
  });

  test('hands the text to a search on the server and shows its answer whole', async () => {
    const user = userEvent.setup();
    const onSearch = jest.fn();
    render(<Place onChange={() => undefined} onSearch={onSearch} />);
    await user.type(screen.getByRole('combobox'), 'zz');
    expect(onSearch).toHaveBeenLastCalledWith('zz');
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });

  test('shows what was chosen while the server is asked for others', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    function Searched() {
      const [value, choose] = useState<string | null>(null);
      const setValue = (id: string | null) => { choose(id); onChange(id); };
      const [q, setQ] = useState('');
      return <ComboBox label="Paikka" options={q === 'eu' ? options.slice(1) : []} value={value} onChange={setValue} onSearch={setQ} emptyText="Ei osumia" invalidText="Valitse jokin vaihtoehdoista." />;
    }
    render(<Searched />);
    await user.type(screen.getByRole('combobox'), 'eu{ArrowDown}{Enter}');
    await user.tab();
    expect(screen.getByRole('combobox')).toHaveValue('Eura');
    await user.type(screen.getByRole('combobox'), 'zz', { initialSelectionStart: 0, initialSelectionEnd: 4 });
    await user.tab();
    expect(screen.getByRole('combobox')).toHaveValue('zz');
    expect(onChange).toHaveBeenLastCalledWith('b');
  });

  const ways: [string, (user: ReturnType<typeof userEvent.setup>) => Promise<void>][] = [
    ['Tab', (user) => user.tab()],
    ['Escape and Tab', async (user) => { await user.keyboard('{Escape}'); await user.tab(); }],
    ['Enter', (user) => user.keyboard('{Enter}')],
    ['a press elsewhere', (user) => user.click(document.body)],
    ['a scrolled page', async (user) => { fireEvent.scroll(document); await user.tab(); }],
  ];

  test.each(ways)('keeps a word that is no choice, and says so, after %s', async (_, leave) => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    render(<Place onChange={onChange} />);
    const field = screen.getByRole('combobox');
    await user.type(field, 'eur');
    expect(field).toBeValid();
    await leave(user);
    expect(field).toHaveValue('eur');
    expect(field).toHaveAccessibleDescription('Valitse jokin vaihtoehdoista.');
    expect(onChange).not.toHaveBeenCalled();
    await user.type(field, 'a');
    expect(field).toBeValid();
  });

  test.each(ways)('chooses what has just the typed name, after %s', async (_, leave) => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    render(<Place onChange={onChange} />);
    await user.type(screen.getByRole('combobox'), ' EURA');
    await leave(user);
    expect(screen.getByRole('combobox')).toHaveValue('Eura');
    expect(screen.getByRole('combobox')).toBeValid();
    expect(onChange).toHaveBeenCalledWith('b');
  });

  test('Enter chooses the only one that fits, and sends no form with a word that is no choice', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    const onSubmit = jest.fn();
    render(<form onSubmit={onSubmit}><Place onChange={onChange} /><button>Tallenna</button></form>);
    const field = screen.getByRole('combobox');
    await user.type(field, 'joki{Enter}');
    expect(field).toHaveValue('Eurajoki');
    expect(onChange).toHaveBeenLastCalledWith('c');
    await user.type(field, 'x{Escape}{Enter}');
    expect(field).toHaveValue('Eurajokix');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('the name of what is chosen, typed again, is that', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    render(<Place onChange={onChange} />);
    const field = screen.getByRole('combobox');
    await user.type(field, 'eura{Enter}');
    await user.type(field, 'eura', { initialSelectionStart: 0, initialSelectionEnd: 4 });
    await user.tab();
    expect(field).toHaveValue('Eura');
    expect(field).toBeValid();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('can be emptied', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    render(<Place onChange={onChange} />);
    const field = screen.getByRole('combobox');
    await user.type(field, 'rau{ArrowDown}{Enter}');
    await user.clear(field);
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});
