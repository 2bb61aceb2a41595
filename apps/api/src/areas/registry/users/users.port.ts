import type { Actor } from '@valopolku/domain';

/** What accounts need to know of people; provided by the feature that owns trainees. */
export abstract class KnownTrainees {
  /** Whether this is a person of the organisation. */
  abstract isKnown(actor: Actor, traineeId: string): Promise<boolean>;

  /** People with an account whose password this coach may know: coached now, or coached last and never signed in since. */
  abstract withPasswordOf(actor: Actor, coachId: string): Promise<string[]>;
}

/** Says which of the ids are environments of the organisation; provided by the feature that owns environments. */
export abstract class KnownEnvironments {
  abstract knownOf(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>>;
}
