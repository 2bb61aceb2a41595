import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ToastProvider, useToast } from './toast-region.js';

function Confirm({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return <button type="button" onClick={() => toast({ message: '4 kirjausta vahvistettu', actionLabel: 'Kumoa', onAction: onUndo })}>Vahvista</button>;
}

describe('toasts', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  function confirm(onUndo: () => void = () => undefined) {
    render(<ToastProvider label="Ilmoitukset" closeLabel="Sulje"><Confirm onUndo={onUndo} /></ToastProvider>);
    fireEvent.click(screen.getByRole('button', { name: 'Vahvista' }));
  }

  test('are told in a region that was there before, and go after 8 s', () => {
    confirm();
    expect(screen.getByRole('status')).toHaveTextContent('4 kirjausta vahvistettu');
    act(() => { jest.advanceTimersByTime(7900); });
    expect(screen.getByText('4 kirjausta vahvistettu')).toBeInTheDocument();
    act(() => { jest.advanceTimersByTime(200); });
    expect(screen.queryByText('4 kirjausta vahvistettu')).not.toBeInTheDocument();
  });

  test('wait while they hold the focus', () => {
    confirm();
    act(() => { jest.advanceTimersByTime(6000); });
    act(() => screen.getByRole('button', { name: 'Kumoa' }).focus());
    act(() => { jest.advanceTimersByTime(60_000); });
    expect(screen.getByText('4 kirjausta vahvistettu')).toBeInTheDocument();
    act(() => screen.getByRole('button', { name: 'Kumoa' }).blur());
    act(() => { jest.advanceTimersByTime(2100); });
    expect(screen.queryByText('4 kirjausta vahvistettu')).not.toBeInTheDocument();
  });

  test('can be undone once', () => {
    const onUndo = jest.fn();
    confirm(onUndo);
    fireEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('4 kirjausta vahvistettu')).not.toBeInTheDocument();
  });

  test('give the focus back where it came from', () => {
    confirm();
    const button = screen.getByRole('button', { name: 'Vahvista' });
    act(() => button.focus());
    act(() => screen.getByRole('button', { name: 'Sulje' }).focus());
    fireEvent.click(screen.getByRole('button', { name: 'Sulje' }));
    expect(button).toHaveFocus();
  });

  test('are at most two at a time', () => {
    confirm();
    fireEvent.click(screen.getByRole('button', { name: 'Vahvista' }));
    fireEvent.click(screen.getByRole('button', { name: 'Vahvista' }));
    expect(screen.getAllByText('4 kirjausta vahvistettu')).toHaveLength(2);
  });
});
