import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ToastProvider, useToast } from './toast-region.js';
import './toast-cards.js';

function Confirm({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return <button type="button" onClick={() => toast({ message: '4 merkintää vahvistettu', actionLabel: 'Kumoa', onAction: onUndo })}>Vahvista</button>;
}

describe('toasts', () => {
  beforeEach(() => { jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }); });
  afterEach(() => { jest.useRealTimers(); });

  async function confirm(onUndo: () => void = () => undefined) {
    render(
      <ToastProvider label="Ilmoitukset" closeLabel="Sulje" undoHint={(keys) => `Kumoa: ${keys}`}>
        <Confirm onUndo={onUndo} />
        <form><input aria-label="Hae" /></form>
        <div role="dialog" aria-label="Ikkuna"><button type="button">Tallenna</button></div>
      </ToastProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Vahvista' }));
    await screen.findByRole('button', { name: 'Sulje' });
  }
  const press = (key: string, init = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
  const focus = (name: string) => act(() => screen.getByRole('button', { name }).focus());
  const isTold = () => screen.queryByText('4 merkintää vahvistettu') !== null;

  test('are told in a region that was there before, with the key that undoes, and go after 8 s', async () => {
    await confirm();
    expect(screen.getByRole('status')).toHaveTextContent('4 merkintää vahvistettu');
    expect(screen.getByRole('status')).toHaveTextContent('Kumoa: Ctrl+Z');
    act(() => { jest.advanceTimersByTime(7900); });
    expect(isTold()).toBe(true);
    act(() => { jest.advanceTimersByTime(200); });
    expect(isTold()).toBe(false);
  });

  test('wait while they hold the focus', async () => {
    await confirm();
    act(() => { jest.advanceTimersByTime(6000); });
    focus('Kumoa');
    act(() => { jest.advanceTimersByTime(60_000); });
    expect(isTold()).toBe(true);
    act(() => screen.getByRole('button', { name: 'Kumoa' }).blur());
    act(() => { jest.advanceTimersByTime(2100); });
    expect(isTold()).toBe(false);
  });

  test('can be undone once', async () => {
    const onUndo = jest.fn();
    await confirm(onUndo);
    fireEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(isTold()).toBe(false);
  });

  test.each(['Vahvista', 'Tallenna'])('are gone to by F6 from %s, and back', async (name) => {
    await confirm();
    focus(name);
    press('F6');
    expect(screen.getByRole('button', { name: 'Kumoa' })).toHaveFocus();
    press('F6');
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });

  test('go by Escape, and the focus is where it came from; a window does not hear it', async () => {
    await confirm();
    const heard = jest.fn();
    document.body.addEventListener('keydown', heard);
    focus('Tallenna');
    press('F6');
    press('Escape');
    document.body.removeEventListener('keydown', heard);
    expect(isTold()).toBe(false);
    expect(screen.getByRole('button', { name: 'Tallenna' })).toHaveFocus();
    expect(heard).not.toHaveBeenCalled();
  });

  test('are undone by one key', async () => {
    const onUndo = jest.fn();
    await confirm(onUndo);
    focus('Vahvista');
    press('z', { ctrlKey: true });
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(isTold()).toBe(false);
  });

  test.each([
    ['in a field, where it takes back what was typed', () => screen.getByLabelText('Hae')],
    ['in a window, where it would undo what stands behind', () => screen.getByRole('button', { name: 'Tallenna' })],
  ])('are not undone by it %s', async (_, element) => {
    const onUndo = jest.fn();
    await confirm(onUndo);
    act(() => element().focus());
    press('z', { ctrlKey: true });
    expect(onUndo).not.toHaveBeenCalled();
  });

  test('leave every key alone when nothing is told', () => {
    render(<ToastProvider label="Ilmoitukset" closeLabel="Sulje" undoHint={(keys) => keys}><button type="button">Vahvista</button></ToastProvider>);
    expect([press('F6'), press('z', { ctrlKey: true })]).toEqual([true, true]);
  });

  test('give the focus back where it came from', async () => {
    await confirm();
    focus('Vahvista');
    focus('Sulje');
    fireEvent.click(screen.getByRole('button', { name: 'Sulje' }));
    expect(screen.getByRole('button', { name: 'Vahvista' })).toHaveFocus();
  });

  test('are at most two at a time', async () => {
    await confirm();
    fireEvent.click(screen.getByRole('button', { name: 'Vahvista' }));
    fireEvent.click(screen.getByRole('button', { name: 'Vahvista' }));
    expect(screen.getAllByText('4 merkintää vahvistettu')).toHaveLength(2);
  });
});
