import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { SearchField } from './search-field.js';
import { TextArea } from './text-area.js';
import { TextField } from './text-field.js';

test('a field is named by its label and described by its hint and its error', () => {
  render(<TextField label="Nimi" hint="Niin kuin passissa" optionalText="(ei pakollinen)" error="Kirjoita nimi" />);
  const field = screen.getByRole('textbox', { name: 'Nimi (ei pakollinen)' });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Niin kuin passissa Kirjoita nimi');
});

test('without an error the field is in order and carries the plain string', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<TextField label="Nimi" id="name" name="name" onChange={onChange} />);
  const field = screen.getByLabelText('Nimi');
  expect(field).toBeValid();
  expect(field).toHaveAttribute('id', 'name');
  await user.type(field, 'Eva');
  expect(onChange).toHaveBeenLastCalledWith('Eva');
});

test('a hidden label still names', () => {
  render(<TextArea label="Kommentti" isLabelHidden />);
  expect(screen.getByRole('textbox', { name: 'Kommentti' })).toBeInTheDocument();
});

test('the ref is the input, so that a form can focus it', () => {
  const ref: { current: HTMLInputElement | null } = { current: null };
  render(<TextField label="Nimi" ref={ref} />);
  expect(ref.current).toBe(screen.getByRole('textbox'));
});

test('a search is emptied by its button', async () => {
  const user = userEvent.setup();
  const onChange = jest.fn();
  render(<SearchField label="Haku" clearLabel="Tyhjennä" onChange={onChange} />);
  await user.type(screen.getByRole('searchbox'), 'sam');
  await user.click(screen.getByRole('button', { name: 'Tyhjennä' }));
  expect(onChange).toHaveBeenLastCalledWith('');
});
