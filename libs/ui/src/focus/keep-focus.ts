import { firstOf, focusOn, headingAround, isClosing } from './places-of-focus.js';

/** What had the focus, and all that it stood in. */
type Trail = readonly Element[];

let isKept = false;

function trailOf(element: Element): Trail {
  const trail: Element[] = [];
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) trail.push(one);
  return trail;
}

const inTwoFrames = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
const isWindow = (element: Element) => element.matches('[role="dialog"], [role="alertdialog"]');

/**
 * Given back to no control of the window: to the window as a whole, which takes it half a second after it opened if nothing else has it
 * then (for VoiceOver), or to its button that closes, because what had it is gone.
 */
const isHardlyGivenBack = (element: Element, { isGone }: { isGone: boolean }) => isWindow(element) || (isGone && isClosing(element));

/**
 * Keeps the focus of the page from falling to its top when the control that had it goes away: a row that is removed, a form that becomes
 * a text, a window whose opener is gone. It goes to what appeared in the place, else to the heading of the section; never to a button
 * that closes. Whatever takes the focus by itself comes after, and has it. Once for a page.
 */
export function keepFocus(): void {
  if (isKept) return;
  isKept = true;
  let last: Trail = [];
  /** From where a window or a list over the page was entered. */
  const origins = new WeakMap<Element, Trail>();

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target === document.body) return;
    const trail = trailOf(target);
    const [layer, before] = [trail.at(-1), last.at(-1)];
    if (layer && before && layer !== before && !origins.has(layer)) origins.set(layer, last);
    last = trail;
  });

  /** The trail in the layer that is still there: of the control itself, or of what its window was opened from. */
  function standing(trail: Trail): Trail {
    let one = trail;
    // A list over a window was entered from the window, and the window perhaps from the list: both may be gone.
    const seen = new Set<Element>();
    for (let layer = one.at(-1); layer && !layer.isConnected; layer = one.at(-1)) {
      if (seen.has(layer)) return [];
      seen.add(layer);
      one = origins.get(layer) ?? [];
    }
    return one;
  }

  function settle(trail: Trail, added: readonly Element[]): void {
    const place = trail.find((one) => one.isConnected) ?? null;
    if (place && place === trail[0]) return focusOn(place as HTMLElement);
    const appeared = added.filter((one) => one.isConnected && place?.contains(one)).flatMap((one) => firstOf(one) ?? []);
    const [first] = appeared.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    focusOn(first ?? headingAround(place));
  }

  /** A control that can no longer be pressed hands over to the nearest that can. */
  function handOver([control, ...around]: Trail): void {
    if (!control?.matches(':disabled') || !(isNowhere() || document.activeElement === control)) return;
    focusOn(around.map(firstOf).find((one) => one !== null) ?? headingAround(control));
  }

  new MutationObserver((records) => {
    const [element] = last;
    if (!element) return;
    if (element.isConnected) {
      const trail = last;
      if (records.some(({ target }) => target === element)) inTwoFrames(() => handOver(trail));
      return;
    }
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    if (last.at(-1)?.isConnected) {
      if (isNowhere()) settle(last, added);
      return;
    }
    // A window that closes gives the focus back by itself, if it can: to a control that is still there.
    const from = standing(last);
    last = from;
    inTwoFrames(() => {
      const { activeElement } = document;
      if (isNowhere() || (activeElement !== null && from[0] && isHardlyGivenBack(activeElement, { isGone: !from[0].isConnected }))) settle(from, added);
    });
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
