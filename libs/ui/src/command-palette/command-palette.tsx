import { lazy, Suspense } from 'react';
import type { CommandPaletteProps } from './command-types.js';

const Window = lazy(async () => ({ default: (await import('./command-window.js')).CommandWindow }));

/** Find a person, a thing or an action by writing. Fetched when it is first opened. */
export function CommandPalette(props: CommandPaletteProps) {
  if (!props.isOpen) return null;
  return <Suspense fallback={null}><Window {...props} /></Suspense>;
}
