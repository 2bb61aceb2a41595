import { useEffect } from 'react';

/** Brings the section that the address names into sight and gives it the focus, so that reading goes on from there. */
export function useSectionFocus(hash: string): void {
  useEffect(() => {
    const section = hash === '' ? null : document.getElementById(hash);
    if (!section) return;
    section.tabIndex = -1;
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
  }, [hash]);
}
