import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { NumberField } from './number-field.js';

function Points() {
  const [value, setValue] = useState<number | null>(30);
  return (
    <I18nProvider locale="fi-FI">
      <NumberField label="Laajuus" unit="osp" value={value} onChange={setValue} minValue={0} />
      <output>{String(value)}</output>
    </I18nProvider>
  );
}

test('reads a decimal comma, and emptiness as nothing', async () => {
  const user = userEvent.setup();
  render(<Points />);
  const field = screen.getByRole('textbox', { name: 'Laajuus' });
  await user.clear(field);
  await user.type(field, '7,5');
  await user.tab();
  expect(screen.getByRole('status')).toHaveTextContent('7.5');
  await user.clear(field);
  await user.tab();
  expect(screen.getByRole('status')).toHaveTextContent('null');
});
