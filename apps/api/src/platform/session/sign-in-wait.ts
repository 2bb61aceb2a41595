/** What is counted of failed sign-ins. A device has signed in to the account before and has a count of its own. */
export type TryKind = 'pair' | 'device' | 'account' | 'address';

interface Limit {
  /** This many failures are free. */
  tries: number;
  /** One failure is forgotten in this time. */
  forgetSeconds: number;
  /** The first wait; it doubles with every `doublesAfter` failures more. */
  firstWaitSeconds: number;
  doublesAfter: number;
}

/** OWASP, Authentication Cheat Sheet: limits on the account and on the address, that slow down and never lock. */
export const LIMITS: Readonly<Record<TryKind, Limit>> = {
  pair: { tries: 10, forgetSeconds: 360, firstWaitSeconds: 60, doublesAfter: 1 },
  device: { tries: 10, forgetSeconds: 360, firstWaitSeconds: 60, doublesAfter: 1 },
  account: { tries: 20, forgetSeconds: 60, firstWaitSeconds: 30, doublesAfter: 10 },
  address: { tries: 40, forgetSeconds: 60, firstWaitSeconds: 30, doublesAfter: 20 },
};
export const LONGEST_WAIT_SECONDS = 900;

/** Failures that count now: so many at a time in the past, some of which are forgotten. */
export function failuresNow(kind: TryKind, failures: number, secondsSince: number): number {
  return Math.max(0, failures - Math.max(0, secondsSince) / LIMITS[kind].forgetSeconds);
}

/** How long the next try waits, in whole seconds; 0 while the tries are free. */
export function waitSeconds(kind: TryKind, failures: number): number {
  const { tries, firstWaitSeconds, doublesAfter } = LIMITS[kind];
  if (failures < tries) return 0;
  return Math.min(LONGEST_WAIT_SECONDS, firstWaitSeconds * 2 ** Math.floor((failures - tries) / doublesAfter));
}

const FIRST_ONES = 10;

/** An attacker does not fill the audit log: the first ten failures have an event each, then 20, 50, 100, 200, 500 … with their number. */
export function isRecorded(count: number): boolean {
  return count <= FIRST_ONES || /^(1|2|5)0+$/.test(String(count));
}
