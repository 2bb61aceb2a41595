const WINDOW = '[role="dialog"], [role="alertdialog"]';

/**
 * The focus goes from here to a window that came over it, and comes back when that closes: nothing here has been left. `to` is
 * what gets the focus.
 */
export function goesToOtherWindow(from: Element, to: EventTarget | null): boolean {
  const window = to instanceof Element ? to.closest(WINDOW) : null;
  return window !== null && !window.contains(from);
}
