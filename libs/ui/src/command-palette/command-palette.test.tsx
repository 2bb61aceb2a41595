import { describe, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { CommandPalette } from './command-palette.js';
import { split } from './matched.js';

const people = [{ id: '1', label: 'Samira Haddadi', detail: 'Ylläpitosiivous 5/8' }, { id: '2', label: 'Sari Ojanperä' }];

function Palette({ onOpen, onClose }: { onOpen: () => void; onClose: () => void }) {
  const [text, setText] = useState('');
  const items = people.filter(({ label }) => text !== '' && label.toLowerCase().startsWith(text)).map((person) => ({ ...person, onAction: onOpen }));
  return <CommandPalette isOpen onClose={onClose} label="Komennot" placeholder="Hae" text={text} onTextChange={setText} emptyText="Ei osumia" groups={[{ id: 'people', label: 'Henkilöt', items }]} />;
}

describe('CommandPalette', () => {
  test('finds by writing and does what is chosen with Enter', async () => {
    const user = userEvent.setup();
    const [onOpen, onClose] = [jest.fn(), jest.fn()];
    render(<Palette onOpen={onOpen} onClose={onClose} />);
    const field = await screen.findByRole('searchbox', { name: 'Komennot' });
    expect(field).toHaveFocus();
    await user.keyboard('sami');
    expect(screen.getAllByRole('menuitem')).toHaveLength(1);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(onClose).toHaveBeenCalled();
  });

  test('tells when nothing is found, and closes by Escape', async () => {
    const user = userEvent.setup();
    const onClose = jest.fn();
    render(<Palette onOpen={() => undefined} onClose={onClose} />);
    await screen.findByRole('searchbox');
    await user.keyboard('zz');
    expect(screen.getByRole('status')).toHaveTextContent('Ei osumia');
    await user.keyboard('{Escape}{Escape}');
    expect(onClose).toHaveBeenCalled();
  });
});

test.each([
  ['Samira Haddadi', 'sami', ['Sami']],
  ['Samira Haddadi', 'had sa', ['Sa', 'Had']],
  ['Kirjaa työ: Samira', 'samira', ['Samira']],
  ['Samira Haddadi', 'mira', []],
  ['Samira Haddadi', '', []],
  ['Sean O\u2019Brien', "o'br", ['O\u2019Br']],
  ["Sean O'Brien", 'O\u02bcBrien', ["O'Brien"]],
  ['Ma\u00adria Salo', 'mari', ['Ma\u00adri']],
])('%s by %j underlines %j', (text, words, marked) => {
  const parts = split(text, words);
  expect(parts.filter((part) => part.isMatch).map((part) => part.text)).toEqual(marked);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
