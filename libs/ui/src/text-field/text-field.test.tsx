import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
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

function Search() {
  const [word, setWord] = useState('');
  return <SearchField label="Haku" hint="Nimellä" clearLabel="Tyhjennä" value={word} onChange={setWord} />;
}

test('a search is emptied by its button, which gives the focus back and goes', async () => {
  const user = userEvent.setup();
  render(<Search />);
  const field = screen.getByRole('searchbox', { name: 'Haku', description: 'Nimellä' });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  await user.type(field, 'sam');
  await user.click(screen.getByRole('button', { name: 'Tyhjennä' }));
  expect(field).toHaveValue('');
  expect(field).toHaveFocus();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('Escape empties a search first, and only an empty one lets it through', async () => {
  const user = userEvent.setup();
  const onKeyDown = jest.fn();
  render(<div onKeyDown={onKeyDown}><Search /></div>);
  await user.type(screen.getByRole('searchbox'), 's');
  onKeyDown.mockClear();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('searchbox')).toHaveValue('');
  expect(onKeyDown).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onKeyDown).toHaveBeenCalledTimes(1);
});
