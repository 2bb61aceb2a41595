import { describe, expect, jest, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { DateField } from './date-field.js';

interface DayProps {
  first?: string | null;
  onChange?: (date: string | null) => void;
  error?: string;
  locale?: string;
  hasFocus?: boolean;
  isYearNeeded?: boolean;
}

function Day({ first = '2026-11-17', onChange, error, locale = 'fi-FI', hasFocus = false, isYearNeeded = false }: DayProps) {
  const [value, setValue] = useState<string | null>(first);
  return (
    <I18nProvider locale={locale}>
      <DateField label="Päivä" openLabel="Avaa kalenteri" value={value} onChange={(date) => { setValue(date); onChange?.(date); }} today="2026-11-30" max="2026-11-30" error={error} hasFocus={hasFocus} isYearNeeded={isYearNeeded} />
    </I18nProvider>
  );
}

const field = () => screen.getByRole('textbox', { name: 'Päivä' });

/** Types a text in the place of what is there, and goes on. */
async function typed(text: string, props: DayProps = {}) {
  const user = userEvent.setup();
  const onChange = jest.fn<(date: string | null) => void>();
  render(<Day {...props} onChange={onChange} />);
  await user.clear(field());
  if (text !== '') await user.type(field(), text);
  const before = onChange.mock.lastCall?.[0];
  await user.tab();
  return { before, after: onChange.mock.lastCall?.[0], user };
}

describe('a day', () => {
  test('that was asked for is ready to be typed over', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn<(date: string | null) => void>();
    render(<Day hasFocus onChange={onChange} />);
    expect(field()).toHaveFocus();
    await user.keyboard('24.11.2026');
    expect(onChange).toHaveBeenLastCalledWith('2026-11-24');
  });

  test.each([['fi-FI', '17.11.2026'], ['sv-FI', '17.11.2026'], ['en-GB', '17/11/2026']])('is shown as %s writes it', (locale, text) => {
    render(<Day locale={locale} />);
    expect(field()).toHaveValue(text);
  });

  test('is typed digit by digit, and is never another day on the way', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn<(date: string | null) => void>();
    render(<Day onChange={onChange} />);
    await user.clear(field());
    await user.type(field(), '24.11.2026');
    expect(onChange.mock.calls.map(([date]) => date).filter((date) => date !== null && /^\d{4}-/u.test(date))).toEqual(['2026-11-24']);
    expect(field()).toHaveValue('24.11.2026');
  });

  test('without its year is the one near to today, once the field is left', async () => {
    const { before, after } = await typed('24.11.');
    expect(before).toBe('24.11.');
    expect(after).toBe('2026-11-24');
    expect(field()).toHaveValue('24.11.2026');
  });

  test('is settled by Enter, before the form goes out', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn<(date: string | null) => void>();
    render(<Day onChange={onChange} />);
    await user.clear(field());
    await user.type(field(), '050595{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('1995-05-05');
  });

  test.each(['31.2.1990', '0.5.1995', 'eilen', '24'])('%s stays as it was typed, and is told so', async (text) => {
    const { after } = await typed(text);
    expect(after).toBe(text);
    expect(field()).toHaveValue(text);
  });

  test('of the year 95 stays as it was typed: it is not of 1995', async () => {
    const { after } = await typed('5.5.0095');
    expect(after).toBe('0095-05-05');
    expect(field()).toHaveValue('5.5.0095');
  });

  test('without its year stays as it was typed where the year is needed', async () => {
    const { after } = await typed('5.5.', { isYearNeeded: true });
    expect(after).toBe('5.5.');
    expect(field()).toHaveValue('5.5.');
  });

  test.each(['5.5.1995', '1995-05-05', '5/5/1995'])('%s is pasted', async (text) => {
    const user = userEvent.setup();
    const onChange = jest.fn<(date: string | null) => void>();
    render(<Day first={null} onChange={onChange} />);
    await user.click(field());
    await user.paste(text);
    expect(onChange).toHaveBeenLastCalledWith('1995-05-05');
    await user.tab();
    expect(field()).toHaveValue('5.5.1995');
  });

  test('is emptied', async () => {
    const { after } = await typed('');
    expect(after).toBeNull();
  });

  test('that comes from outside takes the place of what was typed', async () => {
    const user = userEvent.setup();
    const props = { label: 'Päivä', openLabel: 'Avaa kalenteri', today: '2026-11-30', onChange: () => undefined };
    const { rerender } = render(<DateField {...props} value="2026-11-17" />);
    await user.type(field(), 'x');
    rerender(<DateField {...props} value="2026-11-20" />);
    expect(field()).toHaveValue(new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'numeric', year: 'numeric' }).format(new Date('2026-11-20T12:00:00')));
  });
});

test('is picked from a month that starts on Monday, within its bounds; the focus comes back', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Day onChange={onChange} />);
  await user.click(screen.getByRole('button', { name: 'Avaa kalenteri: Päivä' }));
  expect((await screen.findAllByRole('columnheader', { hidden: true }))[0]).toHaveTextContent('ma');
  expect(screen.getAllByRole('button', { name: /Seuraava/ })[0]).toBeDisabled();
  await user.click(screen.getByRole('button', { name: /20\. marraskuuta 2026/ }));
  expect(onChange).toHaveBeenLastCalledWith('2026-11-20');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Avaa kalenteri: Päivä' })).toHaveFocus());
  expect(field()).toHaveValue('20.11.2026');
});

test('the calendar opens from the keyboard, at what the field holds', async () => {
  const user = userEvent.setup();
  render(<Day />);
  await user.click(field());
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(await screen.findByRole('button', { name: /17\. marraskuuta 2026/ })).toHaveFocus();
});

test('tells its error', () => {
  render(<Day error="Valitse päivä" />);
  expect(field()).toHaveAccessibleDescription('Valitse päivä');
});
