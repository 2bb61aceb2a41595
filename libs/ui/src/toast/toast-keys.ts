import { useEffect, useRef, type RefObject } from 'react';
import type { QueuedToast } from './toast-queue.js';

const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** The key that undoes what is told last, as it is written here. */
export const UNDO_KEYS = isApple ? '⌘Z' : 'Ctrl+Z';

/** Where the same key takes back what was typed. */
const FILLED = 'form, input, textarea, [contenteditable], [role="dialog"], [role="alertdialog"]';

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' && (isApple ? metaKey : ctrlKey) && !shiftKey && !altKey;

/** Back to where the focus came from, or to what is open now: a window may have come or gone meanwhile. */
function goBack(from: Element | null): void {
  const windows = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
  for (const target of [from, windows.at(-1), document.getElementById('main')]) {
    if (target instanceof HTMLElement && target.isConnected) target.focus();
    if (target && target === document.activeElement) return;
  }
}

/**
 * Results by keyboard, over a window as well: F6 goes to the newest and back, Escape takes it away, and where no form is being
 * filled Ctrl+Z (⌘Z) undoes what was done last.
 */
export function useToastKeys(region: RefObject<HTMLElement | null>, toasts: readonly QueuedToast[], undo: (toast: QueuedToast) => void, close: (toast: QueuedToast) => void): void {
  const from = useRef<Element | null>(null);
  useEffect(() => {
    const newest = toasts.at(-1);
    if (!newest) return undefined;
    const undone = toasts.findLast(({ onAction }) => onAction);
    const holds = (element: EventTarget | null): boolean => element instanceof Node && (region.current?.contains(element) ?? false);
    const onFocus = ({ target, relatedTarget }: FocusEvent) => {
      if (holds(target) && relatedTarget instanceof Element && !holds(relatedTarget)) from.current = relatedTarget;
    };
    const act = (event: KeyboardEvent): (() => void) | undefined => {
      const isInside = holds(document.activeElement);
      if (event.key === 'F6') return () => (isInside ? goBack(from.current) : region.current?.querySelector<HTMLElement>('.toast:last-child button')?.focus());
      if (event.key === 'Escape' && isInside) return () => close(newest);
      if (isUndo(event) && undone && !document.activeElement?.closest(FILLED)) return () => undo(undone);
      return undefined;
    };
    const onKey = (event: KeyboardEvent) => {
      // What is hidden while somebody signs in again answers to no key.
      if (region.current?.checkVisibility?.({ visibilityProperty: true }) === false) return;
      const then = act(event);
      if (!then) return;
      event.preventDefault();
      event.stopPropagation();
      then();
    };
    document.addEventListener('focusin', onFocus);
    // Before a window hears it: Escape at a result does not close the window.
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, true);
      // What had the focus has gone with its result.
      if (from.current && document.activeElement === document.body) goBack(from.current);
    };
  }, [region, toasts, undo, close]);
}
