import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { DateField } from './date-field.js';

function Day({ onChange, error }: { onChange?: (date: string | null) => void; error?: string }) {
  const [value, setValue] = useState<string | null>('2026-11-17');
  return (
    <I18nProvider locale="fi-FI">
      <DateField label="Päivä" openLabel="Avaa kalenteri" value={value} onChange={(date) => { setValue(date); onChange?.(date); }} max="2026-11-30" error={error} />
    </I18nProvider>
  );
}

test('shows the day as the language writes it', async () => {
  render(<Day />);
  expect(await screen.findByRole('group', { name: 'Päivä' })).toHaveTextContent('17.11.2026');
});

test('is changed by typing', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Day onChange={onChange} />);
  const [day] = await screen.findAllByRole('spinbutton');
  await user.click(day as HTMLElement);
  await user.keyboard('03');
  expect(onChange).toHaveBeenLastCalledWith('2026-11-03');
});

test('is picked from a month that starts on Monday, within its bounds', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Day onChange={onChange} />);
  await user.click(await screen.findByRole('button', { name: /Avaa kalenteri/ }));
  expect(screen.getAllByRole('columnheader', { hidden: true })[0]).toHaveTextContent('ma');
  expect(screen.getAllByRole('button', { name: /Seuraava/ })[0]).toBeDisabled();
  await user.click(screen.getByRole('button', { name: /20\. marraskuuta 2026/ }));
  expect(onChange).toHaveBeenLastCalledWith('2026-11-20');
});

test('tells its error', async () => {
  render(<Day error="Valitse päivä" />);
  expect(await screen.findByText('Valitse päivä')).toBeInTheDocument();
});
