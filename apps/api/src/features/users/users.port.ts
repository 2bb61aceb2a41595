import type { Actor } from '@valopolku/domain';

/** Says whether a person of the organisation exists; provided by the feature that owns trainees. */
export abstract class KnownTrainees {
  abstract isKnown(actor: Actor, traineeId: string): Promise<boolean>;
}

/** Says which of the ids are environments of the organisation; provided by the feature that owns environments. */
export abstract class KnownEnvironments {
  abstract knownOf(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>>;
}
