import { describe, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Note } from './note.js';

describe('a note', () => {
  test('stands silent on a page, and is told when it is the result of something', () => {
    const { rerender } = render(<Note title="Luonnos">Tarkista tekstit.</Note>);
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    rerender(<Note role="status" tone="ok" title="Tallennettu" />);
    expect(screen.getByRole('status')).toHaveTextContent('Tallennettu');
    rerender(<Note role="alert" tone="danger" title="Ei tallennettu" />);
    expect(screen.getByRole('alert')).toHaveTextContent('Ei tallennettu');
  });

  test('leads to its one step, and goes when it may be put away', async () => {
    const user = userEvent.setup();
    const onDismiss = jest.fn();
    render(<Note tone="warn" title="2 lähettämättä" action={<a href="/log-work">Avaa</a>} onDismiss={onDismiss} dismissLabel="Piilota" />);
    expect(screen.getByRole('link', { name: 'Avaa' })).toHaveAttribute('href', '/log-work');
    await user.click(screen.getByRole('button', { name: 'Piilota' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });

  test('cannot be put away when nothing says so', () => {
    render(<Note tone="danger" title="Jotain puuttuu" />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
