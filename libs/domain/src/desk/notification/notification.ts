/** What a user is told of, shown after sign-in and on Oma päivä until it is seen. */
export const NOTIFICATION_KINDS = [
  /** A case was handed to the user. */
  'caseReceived',
  /** A case of the user's was taken by, or handed to, somebody else. */
  'caseHandedOver',
  /** Somebody whom the user coached last was referred again, and has no coach yet. */
  'referredAgain',
  /** Somebody else named a deputy for the user. */
  'deputyNamed',
  /** The user was named the deputy of a coach. */
  'standsIn',
  /** Somebody else gave the user's deputy other days, or ended that. */
  'deputyChanged',
  'deputyEnded',
  /** The days on which the user stands in are others now, or are over. */
  'standInChanged',
  'standInEnded',
  /** Somebody else set the password of the user's account. */
  'passwordSetByOther',
  /** Somebody else changed the roles or the scope of the user's account. */
  'accountChangedByOther',
  /** Somebody else changed the address with which the user signs in. */
  'addressSetByOther',
  /** An admin changed the password or the address of another account that opens cases, or of an admin's: every other admin is told. */
  'passwordOfAccountSet',
  'addressOfAccountSet',
  /** Somebody made an account that opens cases, or gave one more roles or a wider scope: every other admin is told. */
  'accountReachSet',
  /** Somebody gave an account the admin's role, which confirms others. */
  'accountMadeAdmin',
  /** Somebody closed an admin's account, or took the admin's role from it: there is one fewer who confirms. */
  'adminEnded',
  /** Somebody chose a weaker check of roles for admins, which holds from the next day. */
  'roleCheckWeakened',
  /** A role that opens cases was given to an admin and waits for a second admin. */
  'roleAwaitsConfirmation',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];
