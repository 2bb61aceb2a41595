import type { Trier, TryKey } from './sign-in-try-key.js';

/** What one try counts with. A wait stands at `own`, so that nobody else can prolong it. */
export interface Standing {
  own: TryKey;
  /** The account alone and the address alone: not for who has signed in from here before. */
  shared: readonly TryKey[];
  trier: Trier;
}
