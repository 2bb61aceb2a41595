import { expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CompareFields } from './compare-fields.js';

test('each field is a choice between two named versions', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(
    <CompareFields
      mineTitle="Oma" theirsTitle="Tarja" chosen={{ hours: 'mine' }} onChange={onChange}
      fields={[{ id: 'hours', label: 'Tunnit', mine: '3,5', theirs: '3' }, { id: 'note', label: 'Kommentti', mine: 'Aula', theirs: '(tyhjä)' }]}
    />,
  );
  const hours = screen.getByRole('radiogroup', { name: 'Tunnit' });
  expect(within(hours).getByRole('radio', { name: 'Oma: 3,5' })).toBeChecked();
  await user.click(within(hours).getByRole('radio', { name: 'Tarja: 3' }));
  expect(onChange).toHaveBeenCalledWith('hours', 'theirs');
});
