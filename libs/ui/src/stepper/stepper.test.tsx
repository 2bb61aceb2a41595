import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Stepper } from './stepper.js';

function Hours() {
  const [minutes, setMinutes] = useState(30);
  return <Stepper label="Kuinka kauan?" value={minutes} onChange={setMinutes} step={30} min={0} max={60} format={(value) => `${value} min`} lessLabel="Vähemmän" moreLabel="Enemmän" />;
}

test('goes by steps and stops at its ends', async () => {
  const user = userEvent.setup();
  render(<Hours />);
  await user.click(screen.getByRole('button', { name: 'Enemmän' }));
  expect(screen.getByRole('status')).toHaveTextContent('60 min');
  expect(screen.getByRole('button', { name: 'Enemmän' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Vähemmän' }));
  await user.click(screen.getByRole('button', { name: 'Vähemmän' }));
  expect(screen.getByRole('status')).toHaveTextContent('0 min');
  expect(screen.getByRole('button', { name: 'Vähemmän' })).toBeDisabled();
});
