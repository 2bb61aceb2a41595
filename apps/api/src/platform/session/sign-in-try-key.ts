import type { TryKind } from './sign-in-wait.js';

/** Who tries: an address typed, from where, and the secret of a device that may have signed in before. */
export interface Trier {
  email: string;
  /** The account of the address, when there is one. */
  userId: string | undefined;
  address: string;
  device: string | undefined;
}

export interface TryKey {
  kind: TryKind;
  hash: string;
}
