const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend';
const CONTROLS = 'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';
const SECTIONS = 'section, [role=region], [role=dialog], [role=alertdialog], fieldset, article, main';

/** Closing is never the next thing to do. */
const isClosing = (element: Element) => element.closest('.dialog-head') !== null && !element.matches(HEADINGS);
const isUsable = (element: Element) => !isClosing(element) && element.closest('[hidden], [inert], [aria-hidden=true]') === null;

/** Where one goes on in what has appeared: its heading or its first control, whichever comes first. */
export function firstOf(part: Element): HTMLElement | null {
  const places = [part, ...part.querySelectorAll(`${HEADINGS}, ${CONTROLS}`)];
  return (places.find((one) => one.matches(`${HEADINGS}, ${CONTROLS}`) && isUsable(one)) as HTMLElement | undefined) ?? null;
}

/** The heading of the section around a place; of the page when there is none nearer. */
export function headingAround(place: Element | null): HTMLElement | null {
  for (let section = place?.closest<HTMLElement>(SECTIONS); section; section = section.parentElement?.closest<HTMLElement>(SECTIONS)) {
    const named = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
    const heading = named ?? section.querySelector<HTMLElement>(HEADINGS);
    if (heading) return heading;
    if (section.hasAttribute('aria-label')) return section;
  }
  return document.getElementById('page-title') ?? document.getElementById('main');
}

/** Gives the focus to a control, or to a heading, which the keyboard does not stop at otherwise. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  if (!element.matches(CONTROLS) && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}

/** A ref for what one has just asked for: a row that was added takes the focus to its first control. */
export function focusFirst(element: Element | null): void {
  if (element) focusOn(firstOf(element));
}

export { isClosing };
