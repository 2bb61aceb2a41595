import { describe, expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ComboBox } from '../combo-box/combo-box.js';
import { Select } from '../select/select.js';
import type { FetchedOptions } from './options.js';

const words = { loading: 'Haetaan…', failed: 'Vaihtoehtoja ei saatu.', retry: 'Yritä uudelleen', none: 'Ei vaihtoehtoja', unnamed: 'Valittu' };
const items = [{ id: 'a', label: 'Rauma' }, { id: 'b', label: 'Eura' }];
const fetched = (state: FetchedOptions['state'], retry = () => undefined as void): FetchedOptions => ({ items: state === 'ready' ? items : [], state, retry, words });

const select = (options: FetchedOptions, value: string | null = null, onChange: (id: string | null) => void = () => undefined) =>
  <Select label="Kunta" placeholder="Valitse" options={options} value={value} onChange={onChange} />;
const comboBox = (options: FetchedOptions, value: string | null = null, onChange: (id: string | null) => void = () => undefined) =>
  <ComboBox label="Kunta" emptyText="Ei osumia" invalidText="Valitse jokin vaihtoehdoista." options={options} value={value} onChange={onChange} />;
const fields = [['Select', select], ['ComboBox', comboBox]] as const;
const opener = (kind: string) => (kind === 'Select' ? screen.getByRole('button', { name: /^(?!Yritä).*Kunta$/ }) : screen.getByRole('combobox', { name: 'Kunta' }));
const shown = (kind: string) => (kind === 'Select' ? opener(kind).textContent : (opener(kind) as HTMLInputElement).value);

describe.each(fields)('a %s whose options are fetched', (kind, field) => {
  test('opened before they came says so, and fills when they do', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    const { rerender } = render(field(fetched('loading'), null, onChange));
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(within(screen.getByRole('listbox')).getByText('Haetaan…')).toBeVisible();

    rerender(field(fetched('ready'), null, onChange));
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Rauma', 'Eura']);
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('a');
  });

  test('says when they did not come; the keyboard fetches them again, and is on the field then', async () => {
    const user = userEvent.setup();
    const retry = jest.fn();
    const { rerender } = render(field(fetched('loading')));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(field(fetched('failed', retry)));
    expect(screen.getByRole('status')).toHaveTextContent('Kunta: Vaihtoehtoja ei saatu.');

    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Yritä uudelleen: Kunta' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(retry).toHaveBeenCalledTimes(1);
    rerender(field(fetched('loading')));
    expect(opener(kind)).toHaveFocus();
    rerender(field(fetched('ready')));
    expect(screen.queryByText('Vaihtoehtoja ei saatu.')).not.toBeInTheDocument();
  });

  test('opened though they did not come, it does not look empty', async () => {
    const user = userEvent.setup();
    render(field(fetched('failed')));
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(within(screen.getByRole('listbox')).getByText('Vaihtoehtoja ei saatu.')).toBeVisible();
  });

  test('that are not all there says so in its last row, which is no choice', async () => {
    const user = userEvent.setup();
    render(field({ ...fetched('loading'), items: [{ id: 'any', label: 'Kaikki' }] }));
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option').map((option) => [option.textContent, option.getAttribute('aria-disabled')])).toEqual([['Kaikki', null], ['Haetaan…', 'true']]);
  });

  test('says when there are none', async () => {
    const user = userEvent.setup();
    render(field({ ...fetched('ready'), items: [] }));
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(within(screen.getByRole('listbox')).getByText('Ei vaihtoehtoja')).toBeVisible();
  });

  test('keeps what is chosen in sight, by its name once that has come', () => {
    const { rerender } = render(field(fetched('loading'), 'b'));
    expect(shown(kind)).toBe('Haetaan…');
    rerender(field(fetched('failed'), 'b'));
    expect(shown(kind)).toBe('Valittu');
    rerender(field({ ...fetched('failed'), items: [{ id: 'b', label: 'Eura' }] }, 'b'));
    expect(shown(kind)).toBe('Eura');
    rerender(field(fetched('ready'), 'b'));
    expect(shown(kind)).toBe('Eura');
  });
});
