import type { ReactNode } from 'react';

const takeFocus = (heading: HTMLElement | null) => heading?.focus();

/** The question of a step: takes the focus when its step comes, so that it is read first. */
export function StepHeading({ children }: { children: ReactNode }) {
  return <h2 ref={takeFocus} tabIndex={-1}>{children}</h2>;
}
