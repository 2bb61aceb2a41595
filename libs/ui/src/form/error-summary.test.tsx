import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FormField } from '../field/form-field.js';
import { TextField } from '../text-field/text-field.js';
import { ErrorSummary } from './error-summary.js';

const problems = [{ fieldId: 'hours', message: 'Tunnit: anna luku' }, { fieldId: 'tasks', message: 'Valitse tehtävä' }];

function Form({ attempt }: { attempt: number }) {
  return (
    <>
      <ErrorSummary title="Korjaa 2 kohtaa" problems={attempt > 0 ? problems : []} attempt={attempt} />
      <TextField id="hours" label="Tunnit" />
      <FormField id="tasks" label="Mitä tehtiin?" error="Valitse tehtävä"><button type="button">Siivous</button></FormField>
    </>
  );
}

test('takes the focus after a failed attempt, and each link leads to its field', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Form attempt={0} />);
  expect(screen.queryByRole('group', { name: 'Korjaa 2 kohtaa' })).not.toBeInTheDocument();
  rerender(<Form attempt={1} />);
  expect(screen.getByRole('group', { name: 'Korjaa 2 kohtaa' })).toHaveFocus();
  await user.click(screen.getByRole('link', { name: 'Tunnit: anna luku' }));
  expect(screen.getByRole('textbox', { name: 'Tunnit' })).toHaveFocus();
  await user.click(screen.getByRole('link', { name: 'Valitse tehtävä' }));
  expect(screen.getByRole('button', { name: 'Siivous' })).toHaveFocus();
});

test('a group of own controls is named and described', () => {
  render(<Form attempt={0} />);
  expect(screen.getByRole('group', { name: 'Mitä tehtiin?' })).toHaveAccessibleDescription('Valitse tehtävä');
});
