import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { HoursField } from './hours-field.js';

function Hours({ onChange }: { onChange: (minutes: number | null) => void }) {
  const [value, setValue] = useState<number | null>(null);
  return (
    <I18nProvider locale="fi-FI">
      <HoursField label="Tunnit" value={value} onChange={(minutes) => { setValue(minutes); onChange(minutes); }} invalidText="Kirjoita tunnit, esimerkiksi 3,5" />
    </I18nProvider>
  );
}

test.each(['3,5', '3.5', '3:30'])('%s is 210 minutes and shows as 3,5 when left', async (typed) => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Hours onChange={onChange} />);
  const field = screen.getByRole('textbox', { name: 'Tunnit' });
  await user.type(field, typed);
  expect(field).toHaveValue(typed);
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(210);
  expect(field).toHaveValue('3,5');
});

test('words that are not a time stay in the field and are told when left', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<Hours onChange={onChange} />);
  const field = screen.getByRole('textbox', { name: 'Tunnit' });
  await user.type(field, 'puoli');
  expect(field).toBeValid();
  await user.tab();
  expect(field).toHaveValue('puoli');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Kirjoita tunnit, esimerkiksi 3,5');
  expect(onChange).toHaveBeenLastCalledWith(null);
});
